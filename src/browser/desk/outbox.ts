// What was typed while the network was away: kept on this device, sent in its order when the network is back.

import { copyPart, find } from '../part.ts'

interface Kept {
  readonly action: string
  readonly body: string
  /** What the server said, when it did not take it; an officer must look then. */
  readonly status?: number
}

const name = 'tizilim-outbox'
const keptMax = 200

/** Shows what waits, sends it when it can, and keeps forms that could not be sent. */
export function start(root: HTMLElement): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-keep]')) guard(form, root)
  addEventListener('online', () => void sendAll(root))
  show(root)
  void sendAll(root)
}

function guard(form: HTMLFormElement, root: HTMLElement): void {
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
      else keep(form, root)
    })
  })
}

/** Whether the server answers; a browser that says it is online may still have no way to it. */
async function isReachable(): Promise<boolean> {
  if (!navigator.onLine) return false
  return fetch('/healthz', { method: 'HEAD', cache: 'no-store' }).then(
    () => true,
    () => false,
  )
}

function keep(form: HTMLFormElement, root: HTMLElement): void {
  const body = new URLSearchParams([...new FormData(form)] as [string, string][]).toString()
  write([...read(), { action: form.getAttribute('action')!, body }].slice(-keptMax))
  beginAnew(form)
  show(root)
  tell(root, 'kept')
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

async function sendAll(root: HTMLElement): Promise<void> {
  // Another tab may be at it.
  await navigator.locks.request(name, async () => {
    for (let next = firstUnsent(); next && (await isReachable()); next = firstUnsent()) {
      const answer = await send(next)
      if (answer === 'away' || answer === 'signed_out') return
      const rest = read().filter(each => !isSame(each, next!))
      write(answer === 'taken' ? rest : [{ ...next, status: answer }, ...rest])
      show(root)
    }
  })
  show(root)
}

async function send({ action, body }: Kept): Promise<'taken' | 'away' | 'signed_out' | number> {
  const headers = { 'Content-Type': 'application/x-www-form-urlencoded' }
  const answer = await fetch(action, { method: 'POST', headers, body }).catch(() => null)
  if (answer === null) return 'away'
  if (answer.status === 401) return 'signed_out'
  return answer.ok ? 'taken' : answer.status
}

function firstUnsent(): Kept | undefined {
  return read().find(({ status }) => status === undefined)
}

function isSame(one: Kept, other: Kept): boolean {
  return one.action === other.action && one.body === other.body
}

function read(): Kept[] {
  return JSON.parse(localStorage.getItem(name) ?? '[]')
}

function write(kept: readonly Kept[]): void {
  if (kept.length === 0) localStorage.removeItem(name)
  else localStorage.setItem(name, JSON.stringify(kept))
}

function show(root: HTMLElement): void {
  const kept = read()
  root.hidden = kept.length === 0
  const list = find(root, 'ol')
  list.replaceChildren(
    ...kept.map(each => {
      const item = copyPart(root, each.status === undefined ? 'waits' : 'refused', {
        what: labelOf(each.action),
      })
      item.querySelector('a')?.setAttribute('href', caseOf(each.action))
      item.querySelector('button')?.addEventListener('click', () => {
        write(read().filter(other => !isSame(each, other)))
        show(root)
      })
      return item
    }),
  )
}

/** The reference in the address, or nothing: a case that is not opened yet has none. */
function labelOf(action: string): string {
  return /KZ-\w{4}-\w{4}/.exec(action)?.[0] ?? ''
}

function caseOf(action: string): string {
  return action.replace(/(KZ-\w{4}-\w{4}).*/, '$1')
}

function tell(root: HTMLElement, part: 'kept' | 'never'): void {
  root.hidden = false
  find(root, '[role=status]').replaceChildren(copyPart(root, part))
}
