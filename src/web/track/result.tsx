// The way to one's own result: a claim, a code by letter, and a session of a few minutes.

import { Refusal } from '../../kernel/refusal.ts'
import { closeHolderSession, openHolderSession, requestCode } from '../../service/holder-session.ts'
import { say } from '../../text/say.ts'
import { Button } from '../page/button.tsx'
import { Input } from '../page/input.tsx'
import { InsetText } from '../page/inset-text.tsx'
import { type FieldProblem, Page } from '../page/page.tsx'
import { address } from '../page/view.ts'
import { goTo, languageOf, page, type Request, viewOf } from '../reader.ts'
import { sayRefusal } from '../refusal-words.ts'
import {
  ClaimFields,
  claimProblems,
  emptyClaim,
  HiddenClaim,
  readClaim,
  refusedClaim,
  type TypedClaim,
} from './claim.tsx'
import { clearHolderToken, holderToken, sessionOf, setHolderToken } from './holder-cookie.ts'
import { OwnPage } from './own.tsx'

/** The result for who has signed in, and the way to it for all others. */
export async function showResult(c: Request): Promise<Response> {
  const session = await sessionOf(c)
  return session
    ? page(c, await OwnPage({ c, session }))
    : page(c, <AskPage c={c} typed={emptyClaim} problems={[]} />)
}

/** Sends a code; the answer is the same whether there is an address to send it to or not. */
export async function submitResult(c: Request): Promise<Response> {
  const asked = await readClaim(c)
  const problems = claimProblems(c, asked)
  if (problems.length > 0) return page(c, <AskPage c={c} typed={asked.typed} problems={problems} />, 422)
  try {
    await requestCode(c.get('site').context, asked.claim)
    return page(c, <CodePage c={c} typed={asked.typed} problems={[]} />)
  } catch (error) {
    const refused = refusedClaim(c, error)
    return page(c, <AskPage c={c} typed={asked.typed} problems={refused.problems} />, refused.status)
  }
}

/** Opens the session with the code. */
export async function submitCode(c: Request): Promise<Response> {
  const { typed, claim, sent } = await readClaim(c)
  try {
    setHolderToken(c, await openHolderSession(c.get('site').context, claim, sent.code ?? ''))
    return goTo(c, '/result')
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'code_wrong') {
      const refused = refusedClaim(c, error)
      return page(c, <AskPage c={c} typed={typed} problems={refused.problems} />, refused.status)
    }
    const problems = [{ field: 'code', message: sayRefusal(languageOf(c), error) }]
    return page(c, <CodePage c={c} typed={typed} problems={problems} />, 401)
  }
}

export async function submitClose(c: Request): Promise<Response> {
  const token = holderToken(c)
  if (token !== null) await closeHolderSession(c.get('site').context, token)
  clearHolderToken(c)
  return goTo(c, '/result')
}

interface PageProps {
  readonly c: Request
  readonly typed: TypedClaim
  readonly problems: readonly FieldProblem[]
}

function AskPage({ c, typed, problems }: PageProps) {
  const language = languageOf(c)
  return (
    <Page
      view={viewOf(c, '/result')}
      title={say(language, 'result.sign_in')}
      problems={problems}
      back="/track"
    >
      <p class="govuk-body">{say(language, 'result.lead')}</p>
      <form method="post" action={address(language, '/result')} novalidate>
        <ClaimFields typed={typed} />
        <Button>{say(language, 'result.ask_code')}</Button>
      </form>
    </Page>
  )
}

function CodePage({ c, typed, problems }: PageProps) {
  const language = languageOf(c)
  return (
    <Page
      view={viewOf(c, '/result')}
      title={say(language, 'result.code.title')}
      problems={problems}
      back="/result"
    >
      <p class="govuk-body">{say(language, 'result.code.lead')}</p>
      {c.get('site').context.demo && <InsetText>{say(language, 'result.code.demo')}</InsetText>}
      <form method="post" action={address(language, '/result/open')} novalidate>
        <HiddenClaim typed={typed} />
        <Input
          id="code"
          label={say(language, 'result.code')}
          hint={say(language, 'result.code.hint')}
          width={10}
          inputmode="numeric"
          autocomplete="one-time-code"
          spellcheck={false}
          spaced
        />
        <Button>{say(language, 'result.open')}</Button>
      </form>
      <form method="post" action={address(language, '/result')}>
        <HiddenClaim typed={typed} />
        <Button kind="secondary">{say(language, 'result.ask_code')}</Button>
      </form>
    </Page>
  )
}
