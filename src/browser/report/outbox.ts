// Reports that wait on the reader's device until a server takes them, each known by the id made with its form.

import { copyPart } from '../part.ts'
import { offerPrinting } from '../printing.ts'

/** A report as its form would send it. */
export interface Report {
  /** Where the form sends it. */
  readonly action: string
  readonly fields: readonly (readonly [name: string, value: string])[]
}

const place = 'tizilim-reports'
const reportsMax = 20
const againAfterMs = 30_000

/** What waits, the oldest first. */
function waitingReports(): readonly Report[] {
  try {
    return JSON.parse(localStorage.getItem(place) ?? '[]') as Report[]
  } catch {
    // Private windows may forbid it. Then nothing waits.
    return []
  }
}

/** Keeps a report in place of an earlier one of the same form; false where this browser keeps nothing. */
export function keepReport(report: Report): boolean {
  const others = waitingReports().filter(each => idOf(each) !== idOf(report))
  return write([...others, report].slice(-reportsMax))
}

/** Forgets a report that a server has taken, or that nobody will take. */
export function forgetReport(report: Report): void {
  write(waitingReports().filter(each => idOf(each) !== idOf(report)))
}

function write(reports: readonly Report[]): boolean {
  try {
    if (reports.length === 0) localStorage.removeItem(place)
    else localStorage.setItem(place, JSON.stringify(reports))
    return true
  } catch {
    return false
  }
}

function idOf({ fields }: Report): string | undefined {
  return fields.find(([name]) => name === 'id')?.[1]
}

/** What became of a report: a page that thanks for it, a page that wants it otherwise, or nothing so far. */
export type Sending = { readonly taken: Document } | 'unfit' | 'waiting'

/** Sends a report. However often it is sent, the server stores it once. */
export async function sendReport({ action, fields }: Report): Promise<Sending> {
  try {
    const body = new URLSearchParams(fields.map(([name, value]) => [name, value]))
    const answer = await fetch(action, { method: 'POST', body })
    if (answer.status === 422) return 'unfit'
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
    // Networks that want a sign-in first answer for everybody; only our thanks are thanks.
    return page.querySelector('template[data-part="received"]') ? { taken: page } : 'waiting'
  } catch {
    // No network. It is sent when there is one.
    return 'waiting'
  }
}

let isWatching = false
let isSending = false
let later: ReturnType<typeof setTimeout> | undefined

/** Sends what waits, now and whenever there may be a server again, as long as the page is open. */
export function sendWaiting(): void {
  if (isWatching || waitingReports().length === 0) return
  isWatching = true
  addEventListener('online', () => void sendAll())
  void sendAll()
}

async function sendAll(): Promise<void> {
  if (isSending) return
  isSending = true
  clearTimeout(later)
  for (const report of waitingReports()) {
    const sending = await sendReport(report)
    if (sending === 'waiting') break
    forgetReport(report)
    if (sending !== 'unfit') thank(sending.taken)
  }
  isSending = false
  if (waitingReports().length > 0) later = setTimeout(() => void sendAll(), againAfterMs)
  else isWatching = false
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
