// The keys a person is found by, kept beside the person and made anew from what is known of them.

import { createHash } from 'node:crypto'
import { type Store, sql, type Transaction } from '../store/store.ts'
import { blockingKeys } from './match-key.ts'
import type { MatchTraits } from './match-traits.ts'

/** Makes the keys of a person anew, after anything they rest on has changed. */
export async function refreshKeys(tx: Transaction, personId: string): Promise<void> {
  const traits = (await readTraits(tx, [personId])).get(personId)
  const keys = traits ? hashedKeys(traits) : []
  // Most of them stay as they were, and a row that is not touched costs nothing.
  await tx.query(sql`
    with gone as (delete from duplicate_key where person_id = ${personId} and key <> all(${keys}::bytea[]))
    insert into duplicate_key (person_id, key)
    select ${personId}::uuid, wanted from unnest(${keys}::bytea[]) as wanted
    where not exists (select from duplicate_key where person_id = ${personId} and key = wanted)`)
}

/**
 * Makes the keys of everybody in a register that has people and no keys yet: one that was filled by the first release.
 *
 * Called at each start, by as many processes as there are: one of them works, and the others wait for it.
 */
export async function makeFirstKeys(store: Store): Promise<void> {
  const missing = sql`
    select id from person where not erased and not exists (select from duplicate_key) order by id`
  if ((await store.query(sql`${missing} limit 1`)).length === 0) return
  await store.transaction(async tx => {
    await tx.query(sql`lock table duplicate_key in share row exclusive mode`)
    for (const { id } of await tx.query<{ id: string }>(missing)) await refreshKeys(tx, id)
  })
}

/**
 * The keys as they are stored, looked up and locked: hashes of one size, which name nobody at a glance. Whoever may
 * read the table could still try names one by one, so they are erased with the person.
 */
export function hashedKeys(traits: MatchTraits): Buffer[] {
  return blockingKeys(traits).map(key => createHash('sha256').update(key).digest().subarray(0, keySizeBytes))
}

const keySizeBytes = 16

interface TraitsRow {
  readonly id: string
  readonly birth_on: string
  readonly birth_precision: MatchTraits['birthPrecision']
  readonly birth_place: string | null
  readonly sex: MatchTraits['sex']
  readonly names: MatchTraits['names']
  readonly citizenships: readonly string[]
  readonly documents: MatchTraits['documents']
  readonly legacy_identifiers: MatchTraits['legacyIdentifiers']
}

/** What persons are recognised by; an erased person is not among them. */
export async function readTraits(tx: Transaction, ids: readonly string[]): Promise<Map<string, MatchTraits>> {
  const rows = await tx.query<TraitsRow>(sql`
    select id, birth_on, birth_precision, birth_place, sex,
      (select coalesce(json_agg(json_build_object('script', script, 'family', family, 'given', given,
        'patronymic', patronymic, 'cut', cut) order by script), '[]')
        from person_name where person_id = person.id) as names,
      (select coalesce(json_agg(code order by code), '[]')
        from citizenship where person_id = person.id) as citizenships,
      (select coalesce(json_agg(json_build_object('kind', kind, 'country', country, 'number', number)
        order by id), '[]')
        from document where person_id = person.id) as documents,
      (select coalesce(json_agg(json_build_object('scheme', scheme, 'value', value) order by id), '[]')
        from legacy_identifier where person_id = person.id) as legacy_identifiers
    from person where id = any(${[...ids]}::uuid[]) and not erased`)
  return new Map(rows.map(row => [row.id, traitsOf(row)]))
}

function traitsOf(row: TraitsRow): MatchTraits {
  return {
    documents: row.documents,
    names: row.names,
    birthOn: row.birth_on,
    birthPrecision: row.birth_precision,
    sex: row.sex,
    birthPlace: row.birth_place,
    citizenships: row.citizenships,
    legacyIdentifiers: row.legacy_identifiers,
  }
}
