// Looks for a number that a person may hold already, and keeps two desks from overlooking each other.

import { sql, type Transaction } from '../store/store.ts'
import { hashedKeys, readTraits } from './duplicate-key.ts'
import { digitsOf, type NumberState } from './holding.ts'
import { type MatchScore, scoreMatch } from './match-score.ts'
import type { MatchTraits } from './match-traits.ts'
import { possibleScore, probableScore } from './match-weight.ts'
import { survivorsOf } from './succession.ts'

export interface Match extends MatchScore {
  /** The person as recorded today: where a record was merged, the one it was merged into. */
  readonly personId: string
  /** Their number: the one in use, or else the one they had last. */
  readonly iin: string
  /** Who comes back after an exclusion has a number, too: it is restored, and no second one is formed. */
  readonly state: NumberState
}

// More holders than a desk could look through. Whoever is probably the same person is shown beyond it all the same.
const matchesMax = 20
// Everybody who shares a key is scored, in parts of this size.
const partSize = 500
// Only if more people share one are those with the fewest shared keys left out. A birth date has about 700 people in a
// country of 20 million, and a frequent name on a nominal date a few hundred, so this holds against made-up lists only.
const candidatesMax = 20_000

/**
 * People with a number who may be the person with these traits, the likeliest first, each with an explained score.
 *
 * Called in the deciding transaction after `lockTraits`, nobody can be registered meanwhile whom it would find.
 */
export async function findEarlierNumbers(tx: Transaction, traits: MatchTraits): Promise<Match[]> {
  const candidates = await tx.query<{ person_id: string }>(sql`
    select person_id from duplicate_key where key = any(${hashedKeys(traits)}::bytea[])
    group by person_id order by count(*) desc, person_id limit ${candidatesMax}`)
  const scores: [candidate: string, MatchScore][] = []
  for (let start = 0; start < candidates.length; start += partSize) {
    const part = candidates.slice(start, start + partSize).map(({ person_id }) => person_id)
    for (const [candidate, other] of await readTraits(tx, part)) {
      const score = scoreMatch(traits, other)
      if (score.score >= possibleScore) scores.push([candidate, score])
    }
  }
  return best(await withNumbers(tx, new Map(scores)))
}

async function withNumbers(tx: Transaction, scores: ReadonlyMap<string, MatchScore>): Promise<Match[]> {
  if (scores.size === 0) return []
  const survivors = await survivorsOf(tx, [...scores.keys()])
  const rows = await tx.query<{ person_id: string; iin: number; state: NumberState }>(sql`
    select distinct on (person_id) person_id, iin, state from holding
    where person_id = any(${[...new Set(survivors.values())]}::uuid[])
    order by person_id, array_position(array['active', 'conditionally_excluded', 'excluded', 'annulled', 'superseded'],
      state), version desc`)
  const numbers = new Map(rows.map(({ person_id, iin, state }) => [person_id, { iin: digitsOf(iin), state }]))
  return [...survivors].flatMap(([candidate, personId]) => {
    const [number, score] = [numbers.get(personId), scores.get(candidate)!]
    return number ? [{ personId, ...number, ...score }] : []
  })
}

/** One match a person, the likeliest first, down to the last that is worth a look. */
function best(matches: readonly Match[]): Match[] {
  const sorted = [...matches].sort((a, b) => b.score - a.score || (a.iin < b.iin ? -1 : 1))
  const seen = new Set<string>()
  const once = sorted.filter(({ personId }) => !seen.has(personId) && seen.add(personId))
  return once.filter(({ score }, at) => at < matchesMax || score >= probableScore)
}

/**
 * Makes two transactions about people who might be the same wait for one another: they share a key, and each takes
 * the locks of its keys in sorted order, so that no two wait in a circle.
 */
export async function lockTraits(tx: Transaction, traits: MatchTraits): Promise<void> {
  const sorted = traitLocks(traits)
    .sort((a, b) => (a < b ? -1 : 1))
    .map(String)
  await tx.query(sql`select pg_advisory_xact_lock(key) from unnest(${sorted}::bigint[]) as key`)
}

/** The numbers of the locks that `lockTraits` takes, for work that declares its locks before it begins. */
export function traitLocks(traits: MatchTraits): bigint[] {
  return hashedKeys(traits).map(key => key.readBigInt64BE())
}
