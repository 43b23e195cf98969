// Answers whether a number was formed here, and what state it is in. For signed-in officers only.

import { sql, type Transaction } from '../store/store.ts'

export type NumberState = 'active' | 'conditionally_excluded' | 'excluded' | 'superseded' | 'annulled'

export interface IssuedNumber {
  readonly iin: string
  readonly personId: string
  readonly state: NumberState
}

/** Those of the numbers (twelve digits each) that the register has issued. One query for all of them. */
export async function findIssued(
  tx: Transaction,
  iins: readonly string[],
): Promise<Map<string, IssuedNumber>> {
  const rows = await tx.query<{ iin: number; person_id: string; state: NumberState }>(sql`
    select number.iin, number.person_id, holding.state
    from unnest(${iins.map(iin => Number(iin.slice(0, 7)))}::integer[], ${iins.map(Number)}::bigint[])
      as asked (bucket, iin)
    join number using (bucket, iin)
    join holding on holding.person_id = number.person_id and holding.iin = number.iin`)
  const found = rows.map(row => ({
    iin: String(row.iin).padStart(12, '0'),
    personId: row.person_id,
    state: row.state,
  }))
  return new Map(found.map(issued => [issued.iin, issued]))
}
