// Marks work that shares a transaction with others, so that it cannot reach around it.

import { AsyncLocalStorage } from 'node:async_hooks'
import { assert } from '../kernel/assert.ts'

const inside = new AsyncLocalStorage<true>()

/** Runs `work` as a part of a shared transaction: all that it calls is inside, however deep. */
export function runInside<Answer>(work: () => Promise<Answer>): Promise<Answer> {
  return inside.run(true, work)
}

/**
 * A fault for work inside a shared transaction. Another session would not see what the work has done, might wait for
 * it for ever, and would commit what the work then takes back.
 */
export function assertOutside(): void {
  assert(
    !inside.getStore(),
    'work in a shared transaction talks to the database through that transaction only',
  )
}
