// A pause in work that goes on by itself, for whatever does something again and again.

import { setTimeout as sleep } from 'node:timers/promises'

/** Waits `forMs`, or until it is told to stop. */
export async function rest(forMs: number, stopping: AbortSignal): Promise<void> {
  // The only way a wait can fail is that it is cut short.
  await sleep(forMs, undefined, { signal: stopping }).catch(() => {})
}
