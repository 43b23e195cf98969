// Makes two records of one person one, and apart again to the same bytes: no row of either is moved.

import { assert } from '../kernel/assert.ts'
import { Refusal } from '../kernel/refusal.ts'
import { sql, type Transaction } from '../store/store.ts'
import { isId } from './fact-check.ts'
import { holdingInUse, type NumberState } from './holding.ts'
import { type Act, appendTo, lockPersons, requireUsable } from './person.ts'

/**
 * Merges `from` into `into`: the number of `from`, if it has one in use, leads to that of `into`.
 *
 * Refuses with `merge_with_itself`, with `person_merged` when either is merged already (so that no circle can arise),
 * and with `merge_survivor_without_number` when only `from` has a number: then it is the one to stay.
 */
export async function mergePersons(
  tx: Transaction,
  { from, into }: { from: string; into: string },
  act: Act,
): Promise<void> {
  if (from === into) throw new Refusal('merge_with_itself')
  for (const person of await lockPersons(tx, [from, into])) requireUsable(person)
  const [old, surviving] = [await holdingInUse(tx, from), await holdingInUse(tx, into)]
  if (old && !surviving) throw new Refusal('merge_survivor_without_number')
  const payload = {
    into,
    iin: old ? Number(old.iin) : null,
    successor: old ? Number(surviving!.iin) : null,
    before: old?.state ?? null,
    reason: 'merged',
  }
  await appendTo(tx, from, { kind: 'person_merged', payload, personal: null }, act)
  await appendTo(tx, into, { kind: 'person_absorbed', payload: { from }, personal: null }, act)
}

/**
 * Undoes the merge of `from`: both records are again as they were.
 *
 * Refuses with `not_found`, `merge_unknown`, and `person_merged` while the survivor itself is merged into a third.
 */
export async function undoMerge(tx: Transaction, from: string, act: Act): Promise<void> {
  const into = await mergedInto(tx, from)
  const [merged, survivor] = await lockPersons(tx, [from, into])
  if (merged!.mergedInto !== into) throw new Refusal('changed_meanwhile')
  // What was merged on top must come apart first, or a number would lead to one that leads elsewhere.
  requireUsable(survivor!)
  const { iin, state } = await stateBeforeMerge(tx, from)
  await appendTo(tx, from, { kind: 'merge_undone', payload: { iin, state }, personal: null }, act)
  await appendTo(tx, survivor!.id, { kind: 'person_released', payload: { from }, personal: null }, act)
}

/** Read before the lock, since both persons must be locked in one order. */
async function mergedInto(tx: Transaction, personId: string): Promise<string> {
  if (!isId(personId)) throw new Refusal('not_found')
  const [person] = await tx.query<{ merged_into: string | null }>(sql`
    select merged_into from person where id = ${personId}`)
  if (!person) throw new Refusal('not_found')
  if (person.merged_into === null) throw new Refusal('merge_unknown')
  return person.merged_into
}

async function stateBeforeMerge(
  tx: Transaction,
  personId: string,
): Promise<{ iin: number | null; state: NumberState | null }> {
  const [merge] = await tx.query<{ iin: number | null; state: NumberState | null }>(sql`
    select (payload ->> 'iin')::bigint as iin, payload ->> 'before' as state from event
    where stream_type = 'person' and stream_id = ${personId} and kind = 'person_merged'
    order by version desc limit 1`)
  assert(merge, 'a merged person has the event of the merge')
  return merge
}
