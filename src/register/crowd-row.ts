// The rows of a crowd: the events of each person and what they amount to, as a rebuild would make them.

import { randomUUID } from 'node:crypto'
import { type Sql, sql, type Transaction } from '../store/store.ts'
import type { CrowdFormation, Newcomer, Prepared } from './crowd.ts'
import { commitTo, type Payload } from './event.ts'
import type { DocumentFacts, PersonFacts } from './fact.ts'

/** Somebody about to be written, with the number formed for them. */
export interface Settler extends Prepared {
  /** Twelve digits. */
  readonly iin: string
}

type Row = Readonly<Record<string, unknown>>

/** What is known of a person before there is a number, by table. */
export interface PersonRows {
  readonly id: string
  readonly reason: 'first_document' | 'decision'
  readonly person: Row
  readonly event: readonly Row[]
  readonly event_value: readonly Row[]
  readonly person_name: readonly Row[]
  readonly citizenship: readonly Row[]
  readonly document: readonly Row[]
}

/** Registered, and each paper recorded. */
export function rowsOf({ facts, documents }: Newcomer, formation: CrowdFormation): PersonRows {
  const id = idOf(formation.at)
  const papers = documents.map(document => ({ documentId: idOf(formation.at), document }))
  const kept = [facts, ...documents].map(values => commitTo({ ...values }))
  const acts: readonly Happening[] = [
    { kind: 'person_registered', payload: { difference: null } },
    ...papers.map(({ documentId }) => ({ kind: 'document_recorded', payload: { documentId } })),
  ]
  return {
    id,
    reason: facts.category === 'citizen' ? 'first_document' : 'decision',
    person: personOf(id, facts),
    event: acts.map((act, at) => eventOf(id, at + 1, act, formation, inHex(kept[at]!.commitment))),
    event_value: kept.map(({ salt, personal }, at) => ({
      ...streamOf(id, at + 1),
      salt: inHex(salt),
      personal,
    })),
    person_name: facts.names.map(name => ({ person_id: id, ...name })),
    citizenship: facts.citizenships.map(({ value, source }) => ({ person_id: id, code: value, source })),
    document: papers.map(({ documentId, document }) => documentOf(id, documentId, document)),
  }
}

/** Writes events, projections and numbers of people who are not in the register yet. */
export async function writeSettlers(
  tx: Transaction,
  settlers: readonly Settler[],
  formation: CrowdFormation,
): Promise<void> {
  const all = (rows: (settler: Settler) => Row | readonly Row[]) => JSON.stringify(settlers.flatMap(rows))
  // One statement, so that the next crowd can be made up while this one is written.
  await tx.query(sql`
    with person_row as (${insertion(
      sql`person`,
      personColumns,
      all(({ rows }) => rows.person),
    )}),
    event_row as (${insertion(
      sql`event`,
      sql`stream_type, stream_id, version, kind, at, actor, cause, payload, commitment`,
      all(settler => [...settler.rows.event, formedOf(settler, formation)]),
    )}),
    value_row as (${insertion(
      sql`event_value`,
      sql`stream_type, stream_id, version, salt, personal`,
      all(({ rows }) => rows.event_value),
    )}),
    name_row as (${insertion(
      sql`person_name`,
      sql`person_id, script, family, given, patronymic, cut, source`,
      all(({ rows }) => rows.person_name),
    )}),
    citizenship_row as (${insertion(
      sql`citizenship`,
      sql`person_id, code, source`,
      all(({ rows }) => rows.citizenship),
    )}),
    document_row as (${insertion(
      sql`document`,
      documentColumns,
      all(({ rows }) => rows.document),
    )}),
    key_row as (${insertion(
      sql`duplicate_key`,
      sql`person_id, key`,
      all(({ keys, rows: { id } }) => keys.map(key => ({ person_id: id, key: `\\x${key}` }))),
    )}),
    number_row as (${insertion(
      sql`number`,
      sql`bucket, iin, person_id, origin, formation_rule, formed_at`,
      all(settler => numberOf(settler, formation)),
    )})
    ${insertion(
      sql`holding`,
      sql`person_id, iin, state, since, version`,
      all(settler => holdingOf(settler, formation)),
    )}`)
}

const personColumns = sql`id, category, self_employed, birth_on, birth_precision, birth_source, birth_place,
  birth_place_source, sex, sex_source, life, erased`
const documentColumns = sql`
  id, person_id, kind, country, number, issued_on, expires_on, placement, state, source`

function insertion(table: Sql, columns: Sql, rows: string): Sql {
  return sql`
    insert into ${table} (${columns}) select ${columns} from json_populate_recordset(null::${table}, ${rows}::json)`
}

function personOf(id: string, { category, selfEmployed, birth, birthPlace, sex }: PersonFacts): Row {
  return {
    id,
    category,
    self_employed: selfEmployed,
    birth_on: birth.on,
    birth_precision: birth.precision,
    birth_source: birth.source,
    birth_place: birthPlace?.value ?? null,
    birth_place_source: birthPlace?.source ?? null,
    sex: sex.value,
    sex_source: sex.source,
    life: 'alive',
    erased: false,
  }
}

function documentOf(personId: string, id: string, { issuedOn, expiresOn, ...facts }: DocumentFacts): Row {
  return { ...facts, id, person_id: personId, issued_on: issuedOn, expires_on: expiresOn, state: 'issued' }
}

function numberOf({ rows: { id }, bucket, iin }: Settler, { rule, at }: CrowdFormation): Row {
  return { bucket, iin, person_id: id, origin: 'formed', formation_rule: rule, formed_at: at }
}

function holdingOf({ rows: { id, event }, iin }: Settler, { at }: CrowdFormation): Row {
  return { person_id: id, iin, state: 'active', since: at, version: event.length + 1 }
}

function formedOf({ rows, bucket, iin }: Settler, formation: CrowdFormation): Row {
  const payload = { iin: Number(iin), bucket, reason: rows.reason }
  return eventOf(rows.id, rows.event.length + 1, { kind: 'number_formed', payload }, formation, null)
}

interface Happening {
  readonly kind: string
  readonly payload: Payload
}

function eventOf(
  personId: string,
  version: number,
  happening: Happening,
  { at, actor, cause }: CrowdFormation,
  commitment: string | null,
): Row {
  return { ...streamOf(personId, version), ...happening, at, actor, cause, commitment }
}

function streamOf(personId: string, version: number): Row {
  return { stream_type: 'person', stream_id: personId, version }
}

/** An id that begins with the time, as RFC 9562 has it (version 7): millions then stand in the indexes as they came. */
function idOf(at: string): string {
  const time = Date.parse(at).toString(16).padStart(12, '0')
  return `${time.slice(0, 8)}-${time.slice(8)}-7${randomUUID().slice('00000000-0000-4'.length)}`
}

/** As PostgreSQL reads bytes from a text. */
function inHex(bytes: Buffer): string {
  return `\\x${bytes.toString('hex')}`
}
