// Forgets a person's values when their term is over. The number, the events and their hashes stay.

import { Refusal } from '../kernel/refusal.ts'
import { type Sql, sql, type Transaction } from '../store/store.ts'
import type { StreamType } from './event.ts'
import { type Act, appendTo, lockPerson, requireUsable } from './person.ts'

/** Whose values are gone, and how many events they stood beside. */
export interface ErasedPerson {
  /** The person and everybody who was merged into them. */
  readonly ids: readonly string[]
  readonly values: number
}

/**
 * Erases the personal values of a person, and of every record merged into theirs.
 *
 * Refuses with `erasure_too_early` unless the person has no number in use, and one that is excluded since `untilOn` or
 * before; with `person_merged` for a record whose survivor is to be erased instead, and with `person_erased`.
 */
export async function erasePerson(
  tx: Transaction,
  { personId, untilOn }: { personId: string; untilOn: string },
  act: Act,
): Promise<ErasedPerson> {
  requireUsable(await lockPerson(tx, personId))
  const due = await tx.query(sql`
    select from person where id = ${personId} and ${isPastTerm(untilOn)}`)
  if (due.length === 0) throw new Refusal('erasure_too_early')
  const ids = await recordsOf(tx, personId)
  let values = 0
  for (const id of ids) {
    await appendTo(tx, id, { kind: 'person_erased', payload: { untilOn }, personal: null }, act)
    values += await eraseValues(tx, 'person', id)
  }
  return { ids, values }
}

/** The first `most` persons whose numbers are all out of use, and excluded since `untilOn` or before. */
export async function personsPastTerm(tx: Transaction, untilOn: string, most: number): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(sql`
    select id from person where ${isPastTerm(untilOn)} order by id limit ${most}`)
  return rows.map(({ id }) => id)
}

/** How many there are of them. */
export async function countPersonsPastTerm(tx: Transaction, untilOn: string): Promise<number> {
  const [row] = await tx.query<{ count: number }>(sql`
    select count(*) as count from person where ${isPastTerm(untilOn)}`)
  return row!.count
}

/** True of a row of `person`. An annulled number alone begins no term: how it came about may yet be asked. */
function isPastTerm(untilOn: string): Sql {
  return sql`
    not erased and merged_into is null
    and not exists (
      select from holding where person_id = person.id and state in ('active', 'conditionally_excluded'))
    and (
      select max(from_on) from exclusion join holding using (person_id, iin)
      where person_id = person.id and state = 'excluded' and restored_on is null) <= ${untilOn}::date`
}

/** The record and all that were merged into it, however often. */
async function recordsOf(tx: Transaction, personId: string): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(sql`
    with recursive record as (
      select ${personId}::uuid as id
      union
      select person.id from person join record on person.merged_into = record.id
    )
    select id from person where id in (select id from record) order by id for update`)
  return rows.map(({ id }) => id)
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
