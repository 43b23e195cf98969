// What an officer typed while the network was away: kept on this device, and sent in the officer's own session only.

import { openOutbox, type Parcel } from '../outbox.ts'
import { copyPart, find } from '../part.ts'
import { worker } from './worker.ts'

const outbox = openOutbox('tizilim-outbox', 200)
const patienceMs = 5000

/** Shows what waits, sends it when it can, and keeps forms that could not be sent. */
export function start(root: HTMLElement): void {
  show(root)
  const sendMine = outbox.send(isMine, () => show(root))
  const keepForm = (form: HTMLFormElement) => keep(form, root) && sendMine()
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-keep]')) {
    guard(form, root, keepForm)
  }
}

function isMine({ owner }: Parcel): boolean {
  return owner === worker()
}

function guard(form: HTMLFormElement, root: HTMLElement, keepForm: (form: HTMLFormElement) => void): void {
  let isSure = false
  form.addEventListener('submit', event => {
    if (isSure) return
    event.preventDefault()
    const button = (event as SubmitEvent).submitter
    void isReachable().then(reachable => {
      isSure = reachable
      if (reachable) form.requestSubmit(button)
      // A number is formed by the register alone, and never from a promise kept on a device.
      else if (form.dataset.keep === 'never') tell(root, 'never')
      else keepForm(form)
    })
  })
}

/** Whether the server itself answers, and can; a network that wants a sign-in first answers for everybody. */
async function isReachable(): Promise<boolean> {
  if (!navigator.onLine) return false
  try {
    const answer = await fetch('/healthz', { cache: 'no-store', signal: AbortSignal.timeout(patienceMs) })
    return answer.ok && ((await answer.json()) as { status?: string }).status === 'up'
  } catch {
    return false
  }
}

/** What no longer fits stays on the page, and says so: nothing is dropped for it. */
function keep(form: HTMLFormElement, root: HTMLElement): boolean {
  const fields = new FormData(form)
  const body = new URLSearchParams([...fields] as [string, string][]).toString()
  const [owner, action] = [worker(), form.getAttribute('action')!]
  const isKept = outbox.keep({ id: `${owner} ${fields.get('key') ?? action}`, owner, action, body })
  if (isKept) beginAnew(form)
  show(root)
  tell(root, isKept ? 'kept' : 'full')
  return isKept
}

/** The next one is typed into the same page, and is another request. */
function beginAnew(form: HTMLFormElement): void {
  const key = form.querySelector<HTMLInputElement>('input[name=key]')
  if (!key) return
  form.reset()
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  const digits = [...bytes].map(byte => byte.toString(16).padStart(2, '0')).join('')
  key.value = digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

/** A colleague's are counted and no more: they wait for the colleague. */
function show(root: HTMLElement): void {
  const kept = outbox.all()
  const mine = kept.filter(isMine)
  root.hidden = kept.length === 0
  find(root, 'ol').replaceChildren(...mine.map(parcel => itemOf(root, parcel)))
  const count = kept.length - mine.length
  find(root, '[data-place=others]').replaceChildren(
    ...(count > 0 ? [copyPart(root, 'others', { count })] : []),
  )
}

function itemOf(root: HTMLElement, parcel: Parcel): HTMLElement {
  const { action, status } = parcel
  const item = copyPart(root, status === undefined ? 'waits' : 'refused', { what: labelOf(action) })
  item.querySelector('a')?.setAttribute('href', caseOf(action))
  item.querySelector('button')?.addEventListener('click', () => {
    outbox.forget(parcel)
    show(root)
  })
  return item
}

/** The reference in the address, or nothing: a case that is not opened yet has none. */
function labelOf(action: string): string {
  return /KZ-\w{4}-\w{4}/.exec(action)?.[0] ?? ''
}

function caseOf(action: string): string {
  return action.replace(/(KZ-\w{4}-\w{4}).*/, '$1')
}

function tell(root: HTMLElement, part: 'kept' | 'never' | 'full'): void {
  root.hidden = false
  find(root, '[role=status]').replaceChildren(copyPart(root, part))
}
