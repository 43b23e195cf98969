// Checks one number for whoever asks: what its digits say, and what they do not.

import { explanation } from '@tizilim/iin'
import { checkNumbers, type RegisterVerdict } from '../../service/check.ts'
import type { Language } from '../../text/language.ts'
import { say } from '../../text/say.ts'
import { Button } from '../page/button.tsx'
import { Input } from '../page/input.tsx'
import { type Group, type GroupFault, NumberStrip } from '../page/number-strip.tsx'
import { type FieldProblem, Page } from '../page/page.tsx'
import { useLanguage } from '../page/surrounding.ts'
import { Verdict } from '../page/verdict.tsx'
import { formOf, languageOf, page, type Request, viewOf } from '../reader.ts'

export function showVerify(c: Request): Response {
  return page(c, <VerifyPage c={c} />)
}

/** The number comes in the body and never in an address. It is neither stored nor logged. */
export async function submitVerify(c: Request): Promise<Response> {
  const typed = (await formOf(c))('number')
  if (typed.trim() === '') {
    const problems = [{ field: 'number', message: say(languageOf(c), 'problem.number_missing') }]
    return page(c, <VerifyPage c={c} problems={problems} />, 422)
  }
  const [verdict] = await checkNumbers(c.get('site').context, c.get('officer'), [typed])
  return page(c, <VerifyPage c={c} typed={typed} verdict={verdict!} />)
}

interface VerifyProps {
  readonly c: Request
  readonly typed?: string
  readonly verdict?: RegisterVerdict
  readonly problems?: readonly FieldProblem[]
}

function VerifyPage({ c, typed = '', verdict, problems = [] }: VerifyProps) {
  const language = languageOf(c)
  return (
    <Page view={viewOf(c, '/verify')} title={say(language, 'verify.title')} problems={problems}>
      <p class="govuk-body">{say(language, c.get('officer') ? 'verify.lead.officer' : 'verify.lead')}</p>
      {verdict && <VerdictView verdict={verdict} />}
      <form method="post" action={`/${language}/verify`}>
        <Input
          id="number"
          label={say(language, 'verify.number')}
          hint={say(language, 'verify.number.hint')}
          value={typed}
          width={20}
          inputmode="numeric"
          autocomplete="off"
          spellcheck={false}
          maxlength={200}
          spaced
        />
        <Button>{say(language, 'verify.submit')}</Button>
      </form>
    </Page>
  )
}

// Only a number that the register knows as active is good news: well formed is easy to fake, so it gets no tick.
const tones = { issued: 'good', 'well-formed': 'plain', broken: 'bad', 'not-a-number': 'bad' } as const

/** The first sentence is the answer. Machines read it from `data-level` and `data-notice`. */
function VerdictView({ verdict }: { verdict: RegisterVerdict }) {
  const language = useLanguage()
  const [answer, ...sentences] = sentencesOf(language, verdict)
  const isActive = verdict.level === 'issued' && verdict.state === 'active'
  return (
    <div data-level={verdict.level} data-notice={verdict.notices.map(({ code }) => code).join(' ')}>
      <Verdict
        tone={verdict.level === 'issued' && !isActive ? 'caution' : tones[verdict.level]}
        word={answer}
      >
        {/* The groups of the strip are those of a person's number. */}
        {verdict.value !== null && verdict.kind !== 'bin' && (
          <p class="govuk-body">
            <NumberStrip number={verdict.value} faults={faultsOf(language, verdict)} />
          </p>
        )}
        {sentences.map(sentence => (
          <p class="govuk-body">{sentence}</p>
        ))}
      </Verdict>
    </div>
  )
}

function sentencesOf(language: Language, verdict: RegisterVerdict): readonly string[] {
  if (verdict.level !== 'issued') {
    const { headline, encoded, problems, notices, limits } = explanation(verdict, language)
    // What a well-formed number does not show is no news to somebody whose number is not even that.
    return [headline, ...encoded, ...problems, ...notices, ...(verdict.level === 'well-formed' ? limits : [])]
  }
  return [
    say(language, 'verify.issued'),
    say(language, `verify.state.${verdict.state}`),
    say(language, 'verify.issued.limit'),
  ]
}

/** The groups of the strip that the problems lie in; places count from 0 in the twelve digits. */
function faultsOf(language: Language, { problems }: RegisterVerdict): GroupFault[] {
  const groups = new Set(problems.map(({ at }) => groupAt(at)))
  return [...groups].map(group => ({ group, name: say(language, 'verify.fault') }))
}

function groupAt(place: number): Group {
  return place < 6 ? 'birth' : place === 6 ? 'century' : place < 11 ? 'serial' : 'check'
}
