// What the events of a person amount to. Each touches rows of this one person only, so streams can be replayed in
// any order.

import { sql, type Transaction } from '../store/store.ts'
import { refreshKeys } from './duplicate-key.ts'
import type { Event, Reducer } from './event.ts'
import type { DocumentFacts, LegacyIdentifierFacts, PersonChange, PersonFacts } from './fact.ts'

export const personReducer: Reducer = {
  person_registered: async (tx, event) => {
    const facts = valuesOf<PersonFacts>(event)
    await tx.query(sql`insert into person (id, erased) values (${event.streamId}, true)`)
    if (!facts) return
    await writeFacts(tx, event.streamId, facts)
  },

  person_changed: async (tx, event) => {
    const facts = valuesOf<PersonChange>(event)
    if (facts) await writeFacts(tx, event.streamId, facts)
  },

  document_recorded: async (tx, event) => {
    const facts = valuesOf<DocumentFacts>(event)
    if (!facts) return
    await tx.query(sql`
      insert into document (id, person_id, kind, country, number, issued_on, expires_on, placement, state, source)
      values (${event.payload.documentId}, ${event.streamId}, ${facts.kind}, ${facts.country}, ${facts.number},
        ${facts.issuedOn}, ${facts.expiresOn}, ${facts.placement}, 'issued', ${facts.source})`)
    await refreshKeys(tx, event.streamId)
  },

  document_state_changed: async (tx, { payload }) => {
    await tx.query(sql`
      update document set state = ${payload.state}, replaced_by = ${payload.replacedBy}
      where id = ${payload.documentId}`)
  },

  legacy_identifier_linked: async (tx, event) => {
    const facts = valuesOf<LegacyIdentifierFacts>(event)
    if (!facts) return
    const { identifierId, state } = event.payload
    await tx.query(sql`
      insert into legacy_identifier (id, person_id, scheme, value, state)
      values (${identifierId}, ${event.streamId}, ${facts.scheme}, ${facts.value}, ${state})`)
    await refreshKeys(tx, event.streamId)
  },

  legacy_identifier_state_changed: async (tx, { payload }) => {
    await tx.query(
      sql`update legacy_identifier set state = ${payload.state} where id = ${payload.identifierId}`,
    )
  },

  number_formed: (tx, event) => hold(tx, event),
  number_recorded: (tx, event) => hold(tx, event),

  number_excluded: (tx, event) => exclude(tx, event, 'excluded'),
  number_conditionally_excluded: (tx, event) => exclude(tx, event, 'conditionally_excluded'),

  number_restored: async (tx, event) => {
    await closeExclusion(tx, event, event.payload.on)
    await setState(tx, event, 'active')
    await tx.query(sql`update person set life = 'alive' where id = ${event.streamId}`)
  },

  number_superseded: (tx, event) => setState(tx, event, 'superseded'),
  number_annulled: (tx, event) => setState(tx, event, 'annulled'),
  number_reinstated: (tx, event) => setState(tx, event, String(event.payload.state)),

  person_merged: async (tx, event) => {
    await tx.query(sql`update person set merged_into = ${event.payload.into} where id = ${event.streamId}`)
    if (event.payload.iin !== null) await setState(tx, event, 'superseded')
  },

  merge_undone: async (tx, event) => {
    await tx.query(sql`update person set merged_into = null where id = ${event.streamId}`)
    if (event.payload.iin !== null) await setState(tx, event, String(event.payload.state))
  },

  // These tell the other stream of a merge or its undoing; nothing in its own rows changes.
  person_absorbed: async () => {},
  person_released: async () => {},

  person_erased: async (tx, { streamId }) => {
    for (const table of [sql`person_name`, sql`citizenship`, sql`document`, sql`legacy_identifier`]) {
      await tx.query(sql`delete from ${table} where person_id = ${streamId}`)
    }
    await tx.query(sql`
      update person set erased = true, category = null, self_employed = null, birth_on = null, birth_precision = null,
        birth_source = null, birth_place = null, birth_place_source = null, sex = null, sex_source = null
      where id = ${streamId}`)
    await tx.query(sql`
      update exclusion set source = null, restored_source = null where person_id = ${streamId}`)
    await refreshKeys(tx, streamId)
  },
}

/** The personal values of an event, or null when they were erased; `person_erased` says so at the end of the stream. */
function valuesOf<Values>({ personal }: Event): Values | null {
  return personal as Values | null
}

/** What is not told stays as it is; a birth place may be told to be unknown. */
async function writeFacts(tx: Transaction, id: string, facts: PersonChange): Promise<void> {
  const { category, selfEmployed, birth, birthPlace, sex, names, citizenships } = facts
  await tx.query(sql`
    update person set erased = false, category = coalesce(${category ?? null}, category),
      self_employed = coalesce(${selfEmployed ?? null}, self_employed),
      birth_on = coalesce(${birth?.on ?? null}, birth_on),
      birth_precision = coalesce(${birth?.precision ?? null}, birth_precision),
      birth_source = coalesce(${birth?.source ?? null}, birth_source),
      sex = coalesce(${sex?.value ?? null}, sex), sex_source = coalesce(${sex?.source ?? null}, sex_source)
    where id = ${id}`)
  if (birthPlace !== undefined) {
    await tx.query(sql`
      update person set birth_place = ${birthPlace?.value ?? null}, birth_place_source = ${birthPlace?.source ?? null}
      where id = ${id}`)
  }
  if (names) await writeNames(tx, id, names)
  if (citizenships) await writeCitizenships(tx, id, citizenships)
  await refreshKeys(tx, id)
}

async function writeNames(tx: Transaction, id: string, names: PersonFacts['names']): Promise<void> {
  await tx.query(sql`delete from person_name where person_id = ${id}`)
  for (const { script, family, given, patronymic, cut, source } of names) {
    await tx.query(sql`
      insert into person_name (person_id, script, family, given, patronymic, cut, source)
      values (${id}, ${script}, ${family}, ${given}, ${patronymic}, ${cut}, ${source})`)
  }
}

async function writeCitizenships(
  tx: Transaction,
  id: string,
  all: PersonFacts['citizenships'],
): Promise<void> {
  await tx.query(sql`delete from citizenship where person_id = ${id}`)
  for (const { value, source } of all) {
    await tx.query(sql`insert into citizenship (person_id, code, source) values (${id}, ${value}, ${source})`)
  }
}

async function hold(tx: Transaction, { streamId, version, payload, at }: Event): Promise<void> {
  await tx.query(sql`
    insert into holding (person_id, iin, state, since, version)
    values (${streamId}, ${payload.iin}, 'active', ${at}, ${version})`)
}

async function exclude(
  tx: Transaction,
  event: Event,
  kind: 'excluded' | 'conditionally_excluded',
): Promise<void> {
  const { iin, exclusionId, ground, from, life } = event.payload
  // A conditional exclusion may become a final one: the row that was open ends where the next begins.
  await closeExclusion(tx, event, from)
  await tx.query(sql`
    insert into exclusion (id, person_id, iin, kind, ground, source, from_on)
    values (${exclusionId}, ${event.streamId}, ${iin}, ${kind}, ${ground}, ${sourceOf(event)}, ${from})`)
  await setState(tx, event, kind)
  await tx.query(sql`update person set life = ${life} where id = ${event.streamId}`)
}

/** It never ends before it began, even where the clock was set back meanwhile. */
async function closeExclusion(tx: Transaction, event: Event, on: unknown): Promise<void> {
  await tx.query(sql`
    update exclusion set restored_on = greatest(from_on, ${on}::date), restored_source = ${sourceOf(event)}
    where person_id = ${event.streamId} and iin = ${event.payload.iin} and restored_on is null`)
}

function sourceOf(event: Event): string | null {
  return valuesOf<{ source: string }>(event)?.source ?? null
}

async function setState(tx: Transaction, { streamId, payload }: Event, state: string): Promise<void> {
  await tx.query(sql`
    update holding set state = ${state}, successor = ${payload.successor ?? null}, reason = ${payload.reason ?? null}
    where person_id = ${streamId} and iin = ${payload.iin}`)
}
