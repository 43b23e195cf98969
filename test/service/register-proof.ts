// What every test may ask of a register when it is done with it: all invariants hold, and events give its rows.

import assert from 'node:assert/strict'
import { checkInvariants } from '../../src/register/invariant.ts'
import { type Folded, rebuild } from '../../src/register/projection.ts'
import { reducers } from '../../src/service/reducer.ts'
import type { Store } from '../../src/store/store.ts'

/** The invariants that do not hold, with how often. */
export async function brokenInvariants(store: Store): Promise<Record<string, number>> {
  const results = await checkInvariants(store, () => {})
  return Object.fromEntries(results.filter(({ count }) => count > 0).map(({ code, count }) => [code, count]))
}

/** The hash of each projection, after asserting that the events give the same. */
export async function hashesOf(store: Store): Promise<Record<Folded, string>> {
  const { comparisons } = await rebuild(store, { reducers, isApplied: false, progress: () => {} })
  for (const { table, live, rebuilt } of comparisons) assert.deepEqual(rebuilt, live, table)
  return Object.fromEntries(comparisons.map(({ table, live }) => [table, live.hash])) as Record<
    Folded,
    string
  >
}

/** Asserts that every invariant holds, and that the events give the same rows. */
export async function assertSound(store: Store): Promise<void> {
  assert.deepEqual(await brokenInvariants(store), {})
  await hashesOf(store)
}
