// Sends the form, once, and keeps it whole until the answer is there.

import type { FormProblem } from '../../form/problem.ts'
import { find } from '../part.ts'
import { keepDraft, type Receipt } from './draft.ts'
import { announce, type Form } from './form.ts'
import { showProblems } from './problem-list.ts'

type Answer =
  | { readonly ok: true; readonly receipt: Receipt }
  | { readonly ok: false; readonly problems: readonly FormProblem[] }

// A slow network on a cheap phone; after this the form is still here and can be sent again under the same key.
const patienceMs = 30_000

/** Shows the button that sends, and what becomes of it. */
export function startSending(form: Form): void {
  const { root, speaker, draft } = form
  const sending = find<HTMLFormElement>(root, '[data-place="send"]')
  const button = find<HTMLButtonElement>(sending, 'button')
  sending.hidden = false
  if (form.isOffline) announce(root, speaker.say('apply.send.offline', {}))
  sending.addEventListener('submit', event => {
    event.preventDefault()
    if (button.disabled) return
    button.disabled = true
    announce(root, speaker.say('apply.sending', {}))
    void send(form, sending.action)
      .then(answer => {
        if (answer.ok) {
          keepDraft({ ...draft, receipt: answer.receipt })
          location.assign(`/${speaker.language}/apply/confirmation`)
          return
        }
        showProblems(root, speaker, answer.problems)
      })
      .catch(() => announce(root, speaker.say('apply.send.failed', {})))
      .finally(() => {
        button.disabled = false
      })
  })
}

async function send({ draft, fields }: Form, address: string): Promise<Answer> {
  const body = new URLSearchParams({ ...fields, step: 'send', key: draft.key })
  const response = await fetch(address, {
    method: 'POST',
    body,
    headers: { Accept: 'application/json' },
    signal: AbortSignal.timeout(patienceMs),
  })
  // 422 is an answer with problems; anything else that is no success is a failure, whatever it says.
  if (!response.ok && response.status !== 422) throw new Error(`The form was not taken: ${response.status}.`)
  return (await response.json()) as Answer
}
