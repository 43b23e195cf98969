// Looks for a number that a person may hold already, and keeps two desks from overlooking each other.

import { createHash } from 'node:crypto'
import { sql, type Transaction } from '../store/store.ts'
import { canonical } from './event.ts'

/** What a person is recognised by. */
export interface Traits {
  readonly document: { readonly kind: 'passport'; readonly country: string; readonly number: string }
  readonly family: string
  readonly given: string | null
  readonly birthOn: string
}

/** Why a holder of a number may be the same person. */
export type MatchReason = 'same_document' | 'same_name_and_birth_date'

export interface Match {
  readonly personId: string
  readonly iin: string
  readonly reasons: readonly MatchReason[]
}

// More holders with one name and birth date than a desk could look through.
const matchesMax = 20

/** The active numbers of people with this document, or with exactly this name and birth date. */
export async function findEarlierNumbers(tx: Transaction, traits: Traits): Promise<Match[]> {
  const { document } = traits
  const rows = await tx.query<{
    person_id: string
    iin: number
    same_document: boolean
    same_name: boolean
  }>(sql`
    select person_id, iin, bool_or(same_document) as same_document, bool_or(same_name) as same_name
    from (
      select person_id, true as same_document, false as same_name
      from document
      where kind = ${document.kind} and country = ${document.country} and number = ${document.number}
      union all
      select person.id, false, true
      from person join person_name on person_name.person_id = person.id
      where person.birth_on = ${traits.birthOn} and person_name.family = ${traits.family}
        and person_name.given is not distinct from ${traits.given}
    ) as found
    join holding using (person_id)
    where state in ('active', 'conditionally_excluded')
    group by person_id, iin
    order by same_document desc, iin
    limit ${matchesMax}`)
  return rows.map(row => ({
    personId: row.person_id,
    iin: String(row.iin).padStart(12, '0'),
    reasons: [
      ...(row.same_document ? (['same_document'] as const) : []),
      ...(row.same_name ? (['same_name_and_birth_date'] as const) : []),
    ],
  }))
}

/**
 * Makes two transactions about the same document, or the same name and birth date, wait for one another.
 *
 * Taken before the search inside the deciding transaction, and in sorted order so that no two wait in a circle.
 */
export async function lockTraits(tx: Transaction, traits: Traits): Promise<void> {
  const keys = [traits.document, [traits.family, traits.given, traits.birthOn]].map(lockKey).sort()
  for (const key of keys) await tx.query(sql`select pg_advisory_xact_lock(${key}::bigint)`)
}

function lockKey(trait: unknown): string {
  return createHash('sha256').update(canonical(trait)).digest().readBigInt64BE().toString()
}
