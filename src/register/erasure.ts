// Forgets a person's values when their term is over. The number, the events and their hashes stay.

import { Refusal } from '../kernel/refusal.ts'
import { sql, type Transaction } from '../store/store.ts'
import type { StreamType } from './event.ts'
import { type Act, appendTo, lockPerson } from './person.ts'

/**
 * Erases the personal values of a person and answers how many events they stood beside.
 *
 * Refuses with `erasure_too_early` unless every number of the person is out of use since before `beforeOn`.
 */
export async function erasePerson(
  tx: Transaction,
  { personId, beforeOn }: { personId: string; beforeOn: string },
  act: Act,
): Promise<number> {
  const person = await lockPerson(tx, personId)
  if (person.erased) throw new Refusal('person_erased')
  const [use] = await tx.query<{ in_use: boolean }>(sql`
    select exists (
      select from holding
      left join exclusion on exclusion.person_id = holding.person_id and exclusion.iin = holding.iin
        and exclusion.restored_on is null
      where holding.person_id = ${personId}
        and (state in ('active', 'conditionally_excluded') or exclusion.from_on >= ${beforeOn})
    ) as in_use`)
  if (use!.in_use) throw new Refusal('erasure_too_early')
  await appendTo(tx, personId, { kind: 'person_erased', payload: { beforeOn }, personal: null }, act)
  return eraseValues(tx, 'person', personId)
}

/** Deletes the values beside the events of a stream and answers how many; the events keep their hashes. */
export async function eraseValues(
  tx: Transaction,
  streamType: StreamType,
  streamId: string,
): Promise<number> {
  const rows = await tx.query(sql`
    delete from event_value where stream_type = ${streamType} and stream_id = ${streamId} returning version`)
  return rows.length
}
