// Signing in to the desk and out of it, also in the middle of work, when a session has ended.

import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { Refusal } from '../../kernel/refusal.ts'
import { demoSignIns } from '../../service/account.ts'
import { officerOf, signIn, signOut } from '../../service/session.ts'
import { say } from '../../text/say.ts'
import { Button } from '../page/button.tsx'
import { Input } from '../page/input.tsx'
import { InsetText } from '../page/inset-text.tsx'
import { Page } from '../page/page.tsx'
import { addressOf, fieldsOf, formOf, goTo, languageOf, page, type Request, viewOf } from '../reader.ts'
import { sayRefusal } from '../refusal-words.ts'
import { clearSessionToken, sessionToken, setSessionToken } from '../session-cookie.ts'

// No form of the desk has fields of these names: those of a form that waits for a sign-in are sent beside them.
const [nameField, passwordField] = ['sign_in_name', 'sign_in_password']

export function showSignIn(c: Request): Response {
  return page(c, <SignInPage c={c} />)
}

export async function submitSignIn(c: Request): Promise<Response> {
  const refusal = await trySignIn(c)
  return refusal ? signInPage(c, { refusal, name: (await formOf(c))(nameField) }) : goTo(c, '/desk')
}

/**
 * Lets an officer whose session has ended sign in with the form that was sent, whose fields are kept in the page.
 *
 * Answers null when that has happened: the request then has its officer, and goes on.
 */
export async function signInAgain(c: Request): Promise<Response | null> {
  const fields = await fieldsOf(c)
  const kept = fields.filter(([name]) => name !== nameField && name !== passwordField)
  const isAnswered = fields.length > kept.length
  const refusal = isAnswered ? await trySignIn(c) : new Refusal('sign_in_required')
  return refusal && signInPage(c, { refusal, name: (await formOf(c))(nameField), action: c.req.path, kept })
}

export async function submitSignOut(c: Request): Promise<Response> {
  await endSession(c)
  clearSessionToken(c)
  return goTo(c, '/desk/sign-in')
}

/** Signs in with the fields of the form. Answers null when that worked, and otherwise why it did not. */
async function trySignIn(c: Request): Promise<Refusal | null> {
  const { context } = c.get('site')
  const field = await formOf(c)
  try {
    const [name, password] = [field(nameField).trim(), field(passwordField)]
    const token = await signIn(context, { name, password, address: addressOf(c) })
    await endSession(c)
    setSessionToken(c, token)
    c.set('officer', await officerOf(context, token))
    return null
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return error
  }
}

/** Ends the session that the browser brought along, if any. */
async function endSession(c: Request): Promise<void> {
  const token = sessionToken(c)
  if (token !== null) await signOut(c.get('site').context, token)
}

function signInPage(c: Request, props: Omit<SignInProps, 'c'> & { refusal: Refusal }): Response {
  const { code, status, details } = props.refusal
  if (code === 'sign_in_too_often') c.header('Retry-After', String(details.waitSeconds))
  return page(c, <SignInPage c={c} {...props} />, status as ContentfulStatusCode)
}

interface SignInProps {
  readonly c: Request
  readonly name?: string
  /** Why the page is shown, when the reader has not asked for it. */
  readonly refusal?: Refusal
  /** Where the form goes with the fields that were sent before, when it is not this page's own. */
  readonly action?: string
  readonly kept?: readonly (readonly [name: string, text: string])[]
}

function SignInPage({ c, name = '', refusal, action, kept = [] }: SignInProps) {
  const language = languageOf(c)
  const { demo } = c.get('site').context
  const sentence = refusal && sayRefusal(language, refusal)
  // In production there is no field yet that a problem could stand at.
  const isProblem = demo && refusal && refusal.code !== 'sign_in_required'
  const problems = isProblem ? [{ field: nameField, message: sentence! }] : []
  return (
    <Page view={viewOf(c, '/desk/sign-in')} title={say(language, 'desk.sign_in.title')} problems={problems}>
      {sentence && !isProblem && <p class="govuk-body">{sentence}</p>}
      {demo ? <DemoSignIns c={c} /> : <p class="govuk-body">{say(language, 'desk.sign_in.production')}</p>}
      {demo && (
        <form method="post" action={action ?? `/${language}/desk/sign-in`}>
          {kept.map(([field, text]) => (
            <input type="hidden" name={field} value={text} />
          ))}
          <SignInFields c={c} name={name} />
          <Button>{say(language, action ? 'desk.sign_in.go_on' : 'desk.sign_in.submit')}</Button>
        </form>
      )}
    </Page>
  )
}

function SignInFields({ c, name }: { c: Request; name: string }) {
  const language = languageOf(c)
  return (
    <>
      <Input
        id={nameField}
        label={say(language, 'desk.sign_in.name')}
        value={name}
        width={20}
        autocomplete="username"
        autocapitalize="none"
        spellcheck={false}
        maxlength={100}
      />
      <Input
        id={passwordField}
        label={say(language, 'desk.sign_in.password')}
        type="password"
        width={20}
        autocomplete="current-password"
        maxlength={200}
      />
    </>
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
