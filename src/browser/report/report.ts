// The form of a report: first kept on this device, then sent, so that nothing typed is lost whatever happens between.

import type { Parcel } from '../outbox.ts'
import { copyPart } from '../part.ts'
import { forgetReport, keepReport, reportOf, sendReport, sendWaiting, showAnswer } from './outbox.ts'

/** Takes over the sending of a form; a button that leads elsewhere still does. */
export function start(root: HTMLElement): void {
  const form = root as HTMLFormElement
  form.addEventListener('submit', event => {
    const fields = fieldsIn(form)
    const report = reportOf(form.action, fields)
    if (event.submitter?.hasAttribute('formaction') || !isWritten(fields) || !keepReport(report)) return
    event.preventDefault()
    void send(form, report)
  })
}

type Fields = readonly (readonly [name: string, value: string])[]

function fieldsIn(form: HTMLFormElement): Fields {
  return [...new FormData(form)].map(([name, value]) => [name, String(value)] as const)
}

/** Whether there is anything to lose; of an empty form the server says what is missing. */
function isWritten(fields: Fields): boolean {
  return fields.some(([name, value]) => name !== 'id' && name !== 'page' && value.trim() !== '')
}

async function send(form: HTMLFormElement, report: Parcel): Promise<void> {
  const sending = await sendReport(report)
  if (sending === 'waiting') {
    sayKept(form)
    sendWaiting()
    return
  }
  forgetReport(report)
  // The server says what is wrong with it.
  if (sending === 'unfit') form.submit()
  else showAnswer(sending.taken)
}

function sayKept(form: HTMLFormElement): void {
  document.querySelector('[data-kept]')?.remove()
  form.before(copyPart(form, 'kept'))
}
