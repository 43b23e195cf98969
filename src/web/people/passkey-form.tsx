// The form that sends a passkey: the one thing on our pages that no browser can do without a script.

import type { Child } from 'hono/jsx'
import type { RelyingParty } from '../../service/passkey.ts'
import { say } from '../../text/say.ts'
import { Button } from '../page/button.tsx'
import { useLanguage } from '../page/surrounding.ts'
import { languageOf, type Request } from '../reader.ts'

/** The hidden field that a script fills with what the device answers. */
export const passkeyField = 'sign_in_passkey'

/** Devices bind a passkey to the address that the reader sees. */
export function partyOf(c: Request): RelyingParty {
  const origin = c.get('site').origin ?? new URL(c.req.url).origin
  return { origin, name: say(languageOf(c), 'frame.service') }
}

/** Whether a device could make a passkey at the address of this request: none is bound to a bare IP address. */
export function isNamedHost(c: Request): boolean {
  return !/^(?:[\d.]+|\[.*\])$/.test(new URL(partyOf(c).origin).hostname)
}

export function PasskeyForm(props: {
  act: 'enroll' | 'sign_in'
  action: string
  options: string
  secondary?: boolean
  /** Fields that are sent along. */
  kept?: readonly (readonly [name: string, text: string])[]
  children: Child
}) {
  const language = useLanguage()
  return (
    <form
      method="post"
      action={props.action}
      data-tool="passkey"
      data-act={props.act}
      data-options={props.options}
    >
      {props.kept?.map(([name, text]) => (
        <input type="hidden" name={name} value={text} />
      ))}
      <input type="hidden" name={passkeyField} data-passkey="" />
      <p class="govuk-body" data-passkey-script="">
        {say(language, 'people.passkey.script')}
      </p>
      <div class="govuk-form-group" role="alert" hidden data-passkey-failed="">
        <p class="govuk-error-message">{say(language, 'people.passkey.device')}</p>
      </div>
      <Button kind={props.secondary ? 'secondary' : 'main'}>{props.children}</Button>
    </form>
  )
}
