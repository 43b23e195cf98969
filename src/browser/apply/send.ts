// Sends the form, once, and keeps it whole until the answer is there.

import type { FormProblem } from '../../form/problem.ts'
import { copyPart, find } from '../part.ts'
import { keepDraft, newKey, type Receipt } from './draft.ts'
import { announce, type Form } from './form.ts'
import { showProblems } from './problem-list.ts'

type Answer =
  | { readonly ok: true; readonly receipt: Receipt }
  | { readonly ok: false; readonly problems: readonly FormProblem[]; readonly sentBefore?: Receipt }

// A slow network on a cheap phone; after this the form is still here and can be sent again under the same key.
const patienceMs = 30_000

/** Shows the button that sends, and what becomes of it. */
export function startSending(form: Form): void {
  const { root, speaker } = form
  const sending = find<HTMLFormElement>(root, '[data-place="send"]')
  const button = find<HTMLButtonElement>(sending, 'button')
  let { key } = form.draft
  sending.hidden = false
  if (form.isOffline) announce(root, speaker.say('apply.send.offline', {}))
  const press = () => {
    if (button.disabled) return
    button.disabled = true
    announce(root, speaker.say('apply.sending', {}))
    void send(form, key, sending.action)
      .then(answer => {
        if (answer.ok) keepReceipt(form, key, answer.receipt)
        else if (answer.sentBefore) offer(form, answer.sentBefore)
        else showProblems(root, speaker, answer.problems)
      })
      .catch(() => announce(root, speaker.say('apply.send.failed', {})))
      .finally(() => {
        button.disabled = false
      })
  }
  /** The answer to another form of this device was lost, or it was changed since: its sender says what this one is. */
  const offer = (sent: Form, receipt: Receipt) => {
    const part = copyPart(root, 'sent-before', { reference: receipt.reference })
    find(part, '[data-act="keep"]').addEventListener('click', () => keepReceipt(sent, key, receipt))
    find(part, '[data-act="another"]').addEventListener('click', () => {
      key = newKey()
      keepDraft({ ...sent.draft, key })
      press()
    })
    find(root, '[data-place="said"]').replaceChildren(part)
  }
  sending.addEventListener('submit', event => {
    event.preventDefault()
    press()
  })
}

function keepReceipt({ draft, speaker }: Form, key: string, receipt: Receipt): void {
  keepDraft({ ...draft, key, receipt })
  location.assign(`/${speaker.language}/apply/confirmation`)
}

async function send({ fields }: Form, key: string, address: string): Promise<Answer> {
  const body = new URLSearchParams({ ...fields, step: 'send', key })
  const response = await fetch(address, {
    method: 'POST',
    body,
    headers: { Accept: 'application/json' },
    signal: AbortSignal.timeout(patienceMs),
  })
  // 422 has problems and 409 what was sent before; anything else that is no success is a failure, whatever it says.
  const isAnswer = response.ok || response.status === 422 || response.status === 409
  if (!isAnswer) throw new Error(`The form was not taken: ${response.status}.`)
  return (await response.json()) as Answer
}
