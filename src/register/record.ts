// The whole record of a person, as an officer reads it: facts, papers, numbers and what became of them.

import { Refusal } from '../kernel/refusal.ts'
import { sql, type Transaction } from '../store/store.ts'
import type { Birth, Category, DocumentFacts, DocumentState, PersonName, Sex, Sourced } from './fact.ts'
import { isId } from './fact-check.ts'
import { type Holding, holdingsOf } from './holding.ts'
import type { LegacyState } from './legacy-identifier.ts'
import type { LockedPerson } from './person.ts'

export interface PersonRecord {
  readonly id: string
  readonly life: LockedPerson['life']
  /** The record that stands for this one since they were merged, or null. */
  readonly mergedInto: string | null
  /** Null when the term of the facts was over and they were erased. */
  readonly facts: {
    readonly category: Category
    readonly selfEmployed: boolean
    readonly birth: Birth
    readonly birthPlace: Sourced<string> | null
    readonly sex: Sourced<Sex>
  } | null
  readonly names: readonly PersonName[]
  readonly citizenships: readonly Sourced<string>[]
  readonly documents: readonly (DocumentFacts & {
    readonly id: string
    readonly state: DocumentState
    readonly replacedBy: string | null
  })[]
  readonly legacyIdentifiers: readonly {
    readonly id: string
    readonly scheme: string
    readonly value: string
    readonly state: LegacyState
  }[]
  /** The oldest first. */
  readonly holdings: readonly Holding[]
  readonly exclusions: readonly {
    readonly kind: 'excluded' | 'conditionally_excluded'
    readonly ground: string
    readonly source: string | null
    readonly fromOn: string
    readonly restoredOn: string | null
    readonly restoredSource: string | null
  }[]
}

interface RecordRow extends Omit<PersonRecord, 'holdings'> {
  readonly erased: boolean
}

/** Reads a record. Refuses with `not_found`. The caller writes the access entry. */
export async function readRecord(tx: Transaction, personId: string): Promise<PersonRecord> {
  const [row] = isId(personId)
    ? await tx.query<RecordRow>(sql`
        select id, life, merged_into as "mergedInto", erased,
          json_build_object('category', category, 'selfEmployed', self_employed,
            'birth', json_build_object('on', birth_on, 'precision', birth_precision, 'source', birth_source),
            'birthPlace', case when birth_place is not null
              then json_build_object('value', birth_place, 'source', birth_place_source) end,
            'sex', json_build_object('value', sex, 'source', sex_source)) as facts,
          ${listOf(sql`
            select script, family, given, patronymic, cut, source from person_name
            where person_id = person.id order by script`)} as names,
          ${listOf(sql`
            select code as value, source from citizenship where person_id = person.id order by code`)} as citizenships,
          ${listOf(sql`
            select id, kind, country, number, issued_on as "issuedOn", expires_on as "expiresOn", placement, source,
              state, replaced_by as "replacedBy" from document
            where person_id = person.id order by issued_on, id`)} as documents,
          ${listOf(sql`
            select id, scheme, value, state from legacy_identifier
            where person_id = person.id order by scheme, value`)} as "legacyIdentifiers",
          ${listOf(sql`
            select kind, ground, source, from_on as "fromOn", restored_on as "restoredOn",
              restored_source as "restoredSource" from exclusion
            where person_id = person.id order by from_on, restored_on`)} as exclusions
        from person where id = ${personId}`)
    : []
  if (!row) throw new Refusal('not_found')
  const { erased, facts, ...record } = row
  return { ...record, facts: erased ? null : facts, holdings: await holdingsOf(tx, personId) }
}

/** The rows of a statement as one list of objects, to stand in a row of another. */
function listOf(rows: ReturnType<typeof sql>) {
  return sql`(select coalesce(json_agg(each), '[]') from (${rows}) as each)`
}
