// Signing in to the desk and out of it.

import { getConnInfo } from '@hono/node-server/conninfo'
import { Refusal } from '../../kernel/refusal.ts'
import { demoSignIns } from '../../service/account.ts'
import { signIn, signOut } from '../../service/session.ts'
import { say } from '../../text/say.ts'
import { Button } from '../page/button.tsx'
import { Input } from '../page/input.tsx'
import { InsetText } from '../page/inset-text.tsx'
import { type FieldProblem, Page } from '../page/page.tsx'
import { formOf, goTo, languageOf, page, type Request, viewOf } from '../reader.ts'
import { sayRefusal } from '../refusal-words.ts'
import { clearSessionToken, sessionToken, setSessionToken } from '../session-cookie.ts'

export function showSignIn(c: Request): Response {
  return page(c, <SignInPage c={c} name="" problems={[]} />)
}

export async function submitSignIn(c: Request): Promise<Response> {
  const field = await formOf(c)
  const [name, password] = [field('name').trim(), field('password')]
  try {
    const token = await signIn(c.get('site').context, { name, password, address: addressOf(c) })
    setSessionToken(c, token)
    return goTo(c, '/desk')
  } catch (error) {
    if (!(error instanceof Refusal) || error.status === 500) throw error
    if (error.code === 'sign_in_too_often') c.header('Retry-After', String(error.details.waitSeconds))
    const problems = [{ field: 'name', message: sayRefusal(languageOf(c), error) }]
    return page(c, <SignInPage c={c} name={name} problems={problems} />, error.status as 401 | 429)
  }
}

export async function submitSignOut(c: Request): Promise<Response> {
  const token = sessionToken(c)
  if (token !== null) await signOut(c.get('site').context, token)
  clearSessionToken(c)
  return goTo(c, '/desk/sign-in')
}

function SignInPage({ c, name, problems }: { c: Request; name: string; problems: readonly FieldProblem[] }) {
  const language = languageOf(c)
  const { demo } = c.get('site').context
  return (
    <Page view={viewOf(c)} title={say(language, 'desk.sign_in.title')} problems={problems}>
      {demo ? <DemoSignIns c={c} /> : <p class="govuk-body">{say(language, 'desk.sign_in.production')}</p>}
      {demo && (
        <form method="post" action={`/${language}/desk/sign-in`}>
          <Input
            id="name"
            label={say(language, 'desk.sign_in.name')}
            value={name}
            width={20}
            autocomplete="username"
            autocapitalize="none"
            spellcheck={false}
            maxlength={100}
          />
          <Input
            id="password"
            label={say(language, 'desk.sign_in.password')}
            type="password"
            width={20}
            autocomplete="current-password"
            maxlength={200}
          />
          <Button>{say(language, 'desk.sign_in.submit')}</Button>
        </form>
      )}
    </Page>
  )
}

function DemoSignIns({ c }: { c: Request }) {
  const language = languageOf(c)
  return (
    <InsetText>
      <p class="govuk-body">{say(language, 'desk.sign_in.demo')}</p>
      <ul class="govuk-list">
        {demoSignIns.map(({ name, password }) => (
          <li>
            <code>{name}</code> · <code>{password}</code>
          </li>
        ))}
      </ul>
    </InsetText>
  )
}

/** Where the connection comes from. Headers that a proxy may set are not believed: anybody can write them. */
function addressOf(c: Request): string {
  const connected = c.env as { incoming?: unknown } | undefined
  // A request made in a test has no connection behind it.
  return connected?.incoming ? (getConnInfo(c).remote.address ?? '') : ''
}
