// Asks the reader's device for a passkey when a form is sent, and sends the form with what the device answered.

import {
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  startAuthentication,
  startRegistration,
} from '@simplewebauthn/browser'
import { find } from '../part.ts'

/** `root` is the form: it says where its options are, whether a passkey is made, and has a hidden field for it. */
export function start(root: HTMLElement): void {
  const form = root as HTMLFormElement
  const [field, failure] = [
    find<HTMLInputElement>(form, '[data-passkey]'),
    find<HTMLElement>(form, '[data-passkey-failed]'),
  ]
  find(form, '[data-passkey-script]').hidden = true
  form.addEventListener('submit', event => {
    event.preventDefault()
    failure.hidden = true
    ask(form).then(
      answer => {
        field.value = JSON.stringify(answer)
        form.submit()
      },
      () => {
        // Whatever the device said, the reader can only try again, and is told so.
        failure.hidden = false
      },
    )
  })
}

async function ask(form: HTMLFormElement): Promise<object> {
  const { options = '', act } = form.dataset
  const response = await fetch(options, { method: 'POST' })
  if (!response.ok) throw new Error(`The options were answered with ${response.status}.`)
  const optionsJSON: unknown = await response.json()
  return act === 'enroll'
    ? startRegistration({ optionsJSON: optionsJSON as PublicKeyCredentialCreationOptionsJSON })
    : startAuthentication({ optionsJSON: optionsJSON as PublicKeyCredentialRequestOptionsJSON })
}
