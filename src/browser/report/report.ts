// The form of a report: first kept on this device, then sent, so that nothing typed is lost whatever happens between.

import { copyPart } from '../part.ts'
import { forgetReport, keepReport, type Report, sendReport, sendWaiting, showAnswer } from './outbox.ts'

/** Takes over the sending of a form; a button that leads elsewhere still does. */
export function start(root: HTMLElement): void {
  const form = root as HTMLFormElement
  form.addEventListener('submit', event => {
    const report = reportIn(form)
    if (event.submitter?.hasAttribute('formaction') || !isWritten(report) || !keepReport(report)) return
    event.preventDefault()
    void send(form, report)
  })
}

function reportIn(form: HTMLFormElement): Report {
  const fields = [...new FormData(form)].map(([name, value]) => [name, String(value)] as const)
  return { action: form.action, fields }
}

/** Whether there is anything to lose; of an empty form the server says what is missing. */
function isWritten({ fields }: Report): boolean {
  return fields.some(([name, value]) => name !== 'id' && name !== 'page' && value.trim() !== '')
}

async function send(form: HTMLFormElement, report: Report): Promise<void> {
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
