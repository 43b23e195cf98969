// Leads from any number to the one in use today, however often it was superseded, and from any record to its survivor.

import { sql, type Transaction } from '../store/store.ts'
import { isId } from './fact-check.ts'
import { digitsOf, type NumberState } from './holding.ts'

export interface IssuedNumber {
  readonly iin: string
  readonly personId: string
  readonly state: NumberState
  /** Where a superseded number leads in the end, or null. */
  readonly successor: string | null
}

// A number is superseded a few times in a life; a longer chain is a fault that `operate -- verify` names.
const stepsMax = 20

/** Those of the numbers (twelve digits each) that the register knows, each with its last successor. One query. */
export async function findIssued(
  tx: Transaction,
  iins: readonly string[],
): Promise<Map<string, IssuedNumber>> {
  const rows = await tx.query<{
    iin: number
    person_id: string
    state: NumberState
    successor: number | null
  }>(sql`
    with recursive asked as (
      select number.iin, number.person_id, holding.state, holding.successor
      from unnest(${iins.map(iin => Number(iin.slice(0, 7)))}::integer[], ${iins.map(Number)}::bigint[])
        as wanted (bucket, iin)
      join number using (bucket, iin)
      join holding on holding.person_id = number.person_id and holding.iin = number.iin
    ), step as (
      select iin, successor, 1 as steps from asked where successor is not null
      union all
      select step.iin, holding.successor, steps + 1
      from step join holding on holding.iin = step.successor
      where holding.successor is not null and steps < ${stepsMax}
    ), last as (
      select distinct on (iin) iin, successor from step order by iin, steps desc
    )
    select asked.iin, asked.person_id, asked.state, last.successor from asked left join last using (iin)`)
  const found = rows.map(row => ({
    iin: digitsOf(row.iin),
    personId: row.person_id,
    state: row.state,
    successor: row.successor === null ? null : digitsOf(row.successor),
  }))
  return new Map(found.map(issued => [issued.iin, issued]))
}

/** The records that stand for these today: their own, or the one they were merged into in the end. One query. */
export async function survivorsOf(tx: Transaction, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await tx.query<{ asked: string; id: string }>(sql`
    with recursive step as (
      select id as asked, id, merged_into, 1 as steps from person where id = any(${ids.filter(isId)}::uuid[])
      union all
      select step.asked, person.id, person.merged_into, steps + 1
      from step join person on person.id = step.merged_into where steps < ${stepsMax}
    )
    select asked, id from step where merged_into is null`)
  return new Map(rows.map(({ asked, id }) => [asked, id]))
}
