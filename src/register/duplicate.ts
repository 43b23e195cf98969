// Looks for a number that a person may hold already, and keeps two desks from overlooking each other.

import { sql, type Transaction } from '../store/store.ts'
import { hashedKeys, readTraits } from './duplicate-key.ts'
import { digitsOf } from './holding.ts'
import { type MatchScore, scoreMatch } from './match-score.ts'
import type { MatchTraits } from './match-traits.ts'
import { possibleScore } from './match-weight.ts'

export interface Match extends MatchScore {
  /** The person in use: where a record was merged, the one it was merged into. */
  readonly personId: string
  /** The number in use. */
  readonly iin: string
}

// More holders than a desk could look through; the best come first.
const matchesMax = 20
// A key that more people share says too little: such as a frequent name on a nominal birth date.
const candidatesMax = 500

/**
 * People with a number who may be the person with these traits, the likeliest first, each with an explained score.
 *
 * Called in the deciding transaction after `lockTraits`, nobody can be registered meanwhile whom it would find.
 */
export async function findEarlierNumbers(tx: Transaction, traits: MatchTraits): Promise<Match[]> {
  const candidates = await tx.query<{ candidate: string; person_id: string; iin: number }>(sql`
    with found as (
      select distinct person_id from duplicate_key where key = any(${hashedKeys(traits)}::bytea[])
      limit ${candidatesMax}
    )
    select found.person_id as candidate, holding.person_id, holding.iin
    from found
    join person on person.id = found.person_id
    join holding on holding.person_id = coalesce(person.merged_into, person.id)
    where holding.state in ('active', 'conditionally_excluded')`)
  const known = await readTraits(
    tx,
    candidates.map(({ candidate }) => candidate),
  )
  const matches = candidates.flatMap(({ candidate, person_id, iin }) => {
    const other = known.get(candidate)
    const match = other && scoreMatch(traits, other)
    return match && match.score >= possibleScore
      ? [{ personId: person_id, iin: digitsOf(iin), ...match }]
      : []
  })
  return best(matches)
}

/** One match a person, the likeliest first. */
function best(matches: readonly Match[]): Match[] {
  const sorted = [...matches].sort((a, b) => b.score - a.score || (a.iin < b.iin ? -1 : 1))
  const seen = new Set<string>()
  const once = sorted.filter(({ personId }) => !seen.has(personId) && seen.add(personId))
  return once.slice(0, matchesMax)
}

/**
 * Makes two transactions about people who might be the same wait for one another: they share a key, and each takes
 * the locks of its keys in sorted order, so that no two wait in a circle.
 */
export async function lockTraits(tx: Transaction, traits: MatchTraits): Promise<void> {
  const keys = hashedKeys(traits).map(key => key.readBigInt64BE())
  const sorted = keys.sort((a, b) => (a < b ? -1 : 1)).map(String)
  await tx.query(sql`select pg_advisory_xact_lock(key) from unnest(${sorted}::bigint[]) as key`)
}
