// Lets the reader's device keep the public pages, unless the reader or the browser does not want that.

import { workerAddress } from './name.ts'

const choice = 'tizilim-offline'

/** Whether this browser can keep pages at all: it needs https, and some forbid it in private windows. */
export function canKeep(): boolean {
  return 'serviceWorker' in navigator && 'caches' in globalThis
}

/** Whether the reader has said that nothing shall be kept. */
export function isDeclined(): boolean {
  return localStorage.getItem(choice) === 'no'
}

/** Remembers what the reader wants. */
export function choose(wanted: boolean): void {
  if (wanted) localStorage.removeItem(choice)
  else localStorage.setItem(choice, 'no')
}

/** Starts keeping once the page itself is whole, but for an officer, or for a reader who pays for each byte. */
export function keepOffline(): void {
  if (document.querySelector('.app-officer') || isSavingData()) return
  if (document.readyState === 'complete') void keepPages()
  else addEventListener('load', () => void keepPages())
}

/** Keeps the pages; false where the browser cannot or the reader does not want it. */
export async function keepPages(): Promise<boolean> {
  try {
    if (!canKeep() || isDeclined()) return false
    await navigator.serviceWorker.register(workerAddress)
    return (await navigator.serviceWorker.ready).active !== null
  } catch {
    // Private windows refuse to keep anything. Every page works without.
    return false
  }
}

/** Whether the reader pays for each byte and has told the browser so. */
function isSavingData(): boolean {
  return (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true
}
