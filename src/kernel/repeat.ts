// Work that comes round again and again while the program runs: sending letters, ending what waited, sealing ledgers.

import { setTimeout as sleep } from 'node:timers/promises'

export interface Repeating {
  /** Lets the work under way end, and begins no other. */
  stop(): Promise<void>
}

/**
 * Does `step` again and again until it is stopped. It answers for how many milliseconds to rest, hears when it is to
 * stop, and never throws.
 */
export function repeat(step: (stopping: AbortSignal) => Promise<number>): Repeating {
  const stopping = new AbortController()
  const running = run(step, stopping.signal)
  return {
    stop: async () => {
      stopping.abort()
      await running
    },
  }
}

async function run(step: (stopping: AbortSignal) => Promise<number>, stopping: AbortSignal): Promise<void> {
  while (!stopping.aborted) {
    const restMs = await step(stopping)
    // The only way a wait can fail is that it is cut short.
    if (restMs > 0) await sleep(restMs, undefined, { signal: stopping }).catch(() => {})
  }
}
