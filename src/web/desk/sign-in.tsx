// Signing in to the desk and out of it, also in the middle of work, when a session has ended.

import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { Refusal } from '../../kernel/refusal.ts'
import { demoSignIns } from '../../service/account.ts'
import { signInOptions, signInWithPasskey } from '../../service/passkey.ts'
import { signIn } from '../../service/session.ts'
import { say } from '../../text/say.ts'
import { Button } from '../page/button.tsx'
import { Input } from '../page/input.tsx'
import { InsetText } from '../page/inset-text.tsx'
import { address, Page } from '../page/page.tsx'
import { WarningText } from '../page/warning-text.tsx'
import { begin, endSession, enter } from '../people/entrance.ts'
import { isNamedHost, PasskeyForm, partyOf, passkeyField } from '../people/passkey-form.tsx'
import { addressOf, fieldsOf, formOf, goTo, languageOf, page, type Request, viewOf } from '../reader.ts'
import { sayRefusal } from '../refusal-words.ts'
import { clearSessionToken } from '../session-cookie.ts'

// No form of the desk has fields of these names: those of a form that waits for a sign-in are sent beside them.
const [nameField, passwordField] = ['sign_in_name', 'sign_in_password']
const ownFields: readonly string[] = [nameField, passwordField, passkeyField]

export function showSignIn(c: Request): Response {
  return page(c, <SignInPage c={c} />)
}

export async function submitSignIn(c: Request): Promise<Response> {
  const tried = await trySignIn(c)
  return tried instanceof Refusal
    ? signInPage(c, { refusal: tried, name: (await formOf(c))(nameField) })
    : enter(c, tried)
}

/** What a device needs to sign in with its passkey, for the script of the page. */
export async function sendSignInOptions(c: Request): Promise<Response> {
  return c.json(await signInOptions(c.get('site').context, partyOf(c)))
}

/**
 * Lets an officer whose session has ended sign in with the form that was sent, whose fields are kept in the page.
 *
 * Answers null when that has happened: the request then has its officer, and goes on.
 */
export async function signInAgain(c: Request): Promise<Response | null> {
  const fields = await fieldsOf(c)
  const kept = fields.filter(([name]) => !ownFields.includes(name))
  const isAnswered = fields.length > kept.length
  const tried = isAnswered ? await trySignIn(c) : new Refusal('sign_in_required')
  if (tried instanceof Refusal) {
    return signInPage(c, { refusal: tried, name: (await formOf(c))(nameField), action: c.req.path, kept })
  }
  await begin(c, tried)
  return null
}

export async function submitSignOut(c: Request): Promise<Response> {
  await endSession(c)
  clearSessionToken(c)
  return goTo(c, '/desk/sign-in')
}

/** Signs in with the fields of the form. Answers a session's token, or why there is none. */
async function trySignIn(c: Request): Promise<string | Refusal> {
  const { context } = c.get('site')
  const field = await formOf(c)
  const [name, password, passkey] = [field(nameField).trim(), field(passwordField), field(passkeyField)]
  const address = addressOf(c)
  try {
    return passkey === '' && context.demo
      ? await signIn(context, { name, password, address })
      : await signInWithPasskey(context, { json: passkey, party: partyOf(c), address })
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return error
  }
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
  const { authority, context } = c.get('site')
  const [{ demo }, openId] = [context, authority?.openId]
  const sentence = refusal && sayRefusal(language, refusal)
  // Only a name and a password stand in fields at which a problem can be shown.
  const isProblem = demo && refusal && !['sign_in_required', 'passkey_failed'].includes(refusal.code)
  const problems = isProblem ? [{ field: nameField, message: sentence! }] : []
  const target = action ?? address(language, '/desk/sign-in')
  return (
    <Page view={viewOf(c, '/desk/sign-in')} title={say(language, 'desk.sign_in.title')} problems={problems}>
      {sentence && !isProblem && <p class="govuk-body">{sentence}</p>}
      {demo ? <DemoSignIns c={c} /> : <p class="govuk-body">{say(language, 'desk.sign_in.production')}</p>}
      {demo && (
        <form method="post" action={target}>
          {kept.map(([field, text]) => (
            <input type="hidden" name={field} value={text} />
          ))}
          <SignInFields c={c} name={name} />
          <Button>{say(language, action ? 'desk.sign_in.go_on' : 'desk.sign_in.submit')}</Button>
        </form>
      )}
      {!isNamedHost(c) && !demo && <WarningText>{say(language, 'people.passkey.host')}</WarningText>}
      {(isNamedHost(c) || !demo) && (
        <PasskeyForm
          act="sign_in"
          action={target}
          options={address(language, '/desk/sign-in/options')}
          secondary={demo}
          kept={kept}
        >
          {say(language, 'people.passkey.sign_in')}
        </PasskeyForm>
      )}
      {openId && (
        <Button href={address(language, '/desk/sign-in/outside')} kind="secondary">
          {say(language, 'people.outside.sign_in', { name: openId.name[language] })}
        </Button>
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
