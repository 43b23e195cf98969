// Registers many people at once, for filling a demonstration: the rows are those that one after the other would make.

import { dayIn } from '../kernel/clock.ts'
import { sql, type Transaction } from '../store/store.ts'
import { formNumbers } from './crowd-number.ts'
import { type PersonRows, rowsOf, type Settler, writeSettlers } from './crowd-row.ts'
import { hashedKeys, readTraits } from './duplicate-key.ts'
import type { DocumentFacts, PersonFacts } from './fact.ts'
import { checkDocument, checkPerson } from './fact-check.ts'
import { scoreMatch } from './match-score.ts'
import { type MatchTraits, traitsOf } from './match-traits.ts'
import { possibleScore } from './match-weight.ts'
import type { Act } from './person.ts'

/** Somebody to be registered with papers and a number of their own. */
export interface Newcomer {
  readonly facts: PersonFacts
  readonly documents: readonly DocumentFacts[]
}

/** By what rule the numbers of a crowd are formed, and by whom. */
export interface CrowdFormation extends Act {
  readonly rule: string
  readonly serialLimit: number
  /** The first seven digits for a birth date and sex. */
  bucketOf(facts: PersonFacts): number
}

/** A newcomer with all that can be worked out without looking into the register. */
export interface Prepared {
  readonly traits: MatchTraits
  /** What they are found by, in hexadecimal. */
  readonly keys: readonly string[]
  readonly bucket: number
  readonly rows: PersonRows
}

/** Works out what a newcomer's rows will be. Refuses facts that cannot be meant. */
export function prepare({ facts, documents }: Newcomer, formation: CrowdFormation): Prepared {
  const todayOn = dayIn(formation.at)
  checkPerson(facts, todayOn)
  for (const document of documents) checkDocument(document, todayOn)
  const traits = traitsOf(facts, documents)
  const keys = hashedKeys(traits).map(key => key.toString('hex'))
  return { traits, keys, bucket: formation.bucketOf(facts), rows: rowsOf({ facts, documents }, formation) }
}

/**
 * Registers a crowd, each with a number, and answers how many. Whoever looks like somebody in the register, or like
 * somebody before them in the crowd, is left out: nobody is there to answer whether it is the same person.
 *
 * The register stands still for as long as the transaction lasts. Refuses with `bucket_full`.
 */
export async function registerCrowd(
  tx: Transaction,
  crowd: readonly Prepared[],
  formation: CrowdFormation,
): Promise<number> {
  // The keys of a crowd are too many for a lock each. Who searches for a person now waits, and then sees the crowd.
  await tx.query(sql`lock table duplicate_key in access exclusive mode`)
  const strangers = await withoutAlike(tx, crowd)
  const numbers = await formNumbers(
    tx,
    strangers.map(({ bucket }) => bucket),
    formation,
  )
  const settlers = strangers.map((stranger, at): Settler => ({ ...stranger, iin: numbers[at]! }))
  await writeSettlers(tx, settlers, formation)
  return settlers.length
}

async function withoutAlike(tx: Transaction, crowd: readonly Prepared[]): Promise<Prepared[]> {
  const holders = await holdersOf(
    tx,
    crowd.flatMap(({ keys }) => keys),
  )
  return crowd.filter(({ traits, keys }) => {
    const others = new Set(keys.flatMap(key => holders.get(key) ?? []))
    if ([...others].some(other => scoreMatch(traits, other).score >= possibleScore)) return false
    for (const key of keys) holders.set(key, [...(holders.get(key) ?? []), traits])
    return true
  })
}

/** Who in the register has each of these keys. */
async function holdersOf(tx: Transaction, keys: readonly string[]): Promise<Map<string, MatchTraits[]>> {
  const rows = await tx.query<{ key: string; person_id: string }>(sql`
    select wanted as key, holder.person_id from unnest(${[...new Set(keys)]}::text[]) as wanted
    cross join lateral (
      select person_id from duplicate_key where key = decode(wanted, 'hex') offset 0
    ) as holder`)
  const traits = await readTraits(tx, [...new Set(rows.map(({ person_id }) => person_id))])
  const holders = new Map<string, MatchTraits[]>()
  for (const { key, person_id } of rows) {
    const holder = traits.get(person_id)
    if (holder) holders.set(key, [...(holders.get(key) ?? []), holder])
  }
  return holders
}
