// Lets the reader's device keep public pages, unless the reader or the browser does not want that.

import { type KeepMessage, workerAddress } from './name.ts'

const choice = 'tizilim-offline'

/** Whether this browser can keep pages at all: it needs https, and some forbid it in private windows. */
export function canKeep(): boolean {
  return 'serviceWorker' in navigator && 'caches' in globalThis
}

/** Whether the reader has said that nothing shall be kept. */
export function isDeclined(): boolean {
  return localStorage.getItem(choice) === 'no'
}

/** Remembers what the reader wants; it is the one thing that is stored beside the pages themselves. */
export function choose(wanted: boolean): void {
  if (wanted) localStorage.removeItem(choice)
  else localStorage.setItem(choice, 'no')
}

/** Starts keeping the pages of this language once the page itself is whole; an officer's page starts nothing. */
export function keepOffline(): void {
  if (document.querySelector('.app-officer')) return
  if (document.readyState === 'complete') void keepPages()
  else addEventListener('load', () => void keepPages())
}

/** Keeps the pages of this language; false where the browser cannot or must not. */
export async function keepPages(): Promise<boolean> {
  try {
    if (!canKeep() || isDeclined() || isSavingData()) return false
    await navigator.serviceWorker.register(workerAddress)
    const { active } = await navigator.serviceWorker.ready
    const message: KeepMessage = { keep: document.documentElement.lang }
    active?.postMessage(message)
    return active !== null
  } catch {
    // Private windows refuse to keep anything. Every page works without.
    return false
  }
}

/** Whether the reader pays for each byte and has told the browser so. */
function isSavingData(): boolean {
  return (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true
}
