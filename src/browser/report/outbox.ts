// Reports that wait on the reader's device until a server takes them, each known by the id made with its form.

import { deliver, openOutbox, type Parcel } from '../outbox.ts'
import { copyPart } from '../part.ts'
import { offerPrinting } from '../printing.ts'

const outbox = openOutbox('tizilim-reports', 20)

/** A report as its form would send it. */
export function reportOf(
  action: string,
  fields: readonly (readonly [name: string, value: string])[],
): Parcel {
  const id = fields.find(([name]) => name === 'id')?.[1] ?? ''
  return { id, action, body: new URLSearchParams(fields.map(([name, value]) => [name, value])).toString() }
}

/** Keeps a report in place of an earlier one of the same form; false where this browser keeps nothing more. */
export function keepReport(report: Parcel): boolean {
  return outbox.keep(report)
}

/** Forgets a report that a server has taken, or that nobody will take. */
export function forgetReport(report: Parcel): void {
  outbox.forget(report)
}

/** What became of a report: a page that thanks for it, a page that wants it otherwise, or nothing so far. */
export type Sending = { readonly taken: Document } | 'unfit' | 'waiting'

/** Sends a report. However often it is sent, the server stores it once. */
export async function sendReport(report: Parcel): Promise<Sending> {
  const delivery = await deliver(report)
  if (delivery === 'away' || delivery === 'signed_out') return 'waiting'
  return 'taken' in delivery ? delivery : 'unfit'
}

let sendAll: (() => void) | null = null

/** Sends what waits, now and whenever there may be a server again, as long as the page is open. */
export function sendWaiting(): void {
  if (sendAll) sendAll()
  else if (outbox.all().length > 0) {
    sendAll = outbox.send(
      () => true,
      (report, delivery) => {
        outbox.forget(report)
        if ('taken' in delivery) thank(delivery.taken)
      },
    )
  }
}

/** Shows the thanks of a page that the server answered, above what the reader has before them. */
function thank(answered: Document): void {
  document.querySelector('[data-kept]')?.remove()
  document.querySelector('#main')?.prepend(copyPart(answered, 'received'))
}

/** Shows the page that the server answered in place of the form. */
export function showAnswer(answered: Document): void {
  const main = answered.querySelector('#main')
  if (!main) return
  document.title = answered.title
  document.querySelector('#main')?.replaceWith(main)
  offerPrinting()
  const heading = main.querySelector<HTMLElement>('h1')
  heading?.setAttribute('tabindex', '-1')
  heading?.focus()
}
