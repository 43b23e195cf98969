// Registers a person: who they are, their document, their number; all as events of one stream.

import { randomUUID } from 'node:crypto'
import { Refusal } from '../kernel/refusal.ts'
import { constraintOf, sql, type Transaction } from '../store/store.ts'
import type { Sex } from './bucket.ts'
import { append, type Event, type Reducer } from './event.ts'

/** Where a stored value was taken from. Names come from the machine-readable zone, the rest from the visual one. */
export type Source = 'mrz' | 'visual_zone' | 'translation' | 'civil_record' | 'declared'

export interface Sourced<Value> {
  readonly value: Value
  readonly source: Source
}

export interface PersonName {
  readonly script: 'latin' | 'cyrillic'
  readonly family: string
  readonly given: string | null
  /** The passport had no room for the whole name. */
  readonly cut: boolean
  readonly source: Source
}

export interface DocumentFacts {
  readonly kind: 'passport'
  readonly country: string
  readonly number: string
  readonly expiresOn: string
  readonly source: Source
}

export interface PersonFacts {
  readonly category: 'temporary_foreigner'
  readonly name: PersonName
  readonly birthOn: Sourced<string>
  readonly birthPlace: Sourced<string>
  readonly sex: Sourced<Sex>
  readonly citizenship: Sourced<string>
  readonly document: DocumentFacts
}

/** Who acts, when, and for which application. */
export interface Act {
  readonly at: string
  readonly actor: string
  readonly cause: string | null
}

/** Writes a new person with their document. Refuses with `document_already_held` when another person holds it. */
export async function registerPerson(tx: Transaction, facts: PersonFacts, act: Act): Promise<string> {
  const id = randomUUID()
  const { document, category, ...person } = facts
  await append(tx, personReducer, {
    ...eventOf(id, 1, act),
    kind: 'person_registered',
    payload: { category },
    personal: person,
  })
  await append(tx, personReducer, {
    ...eventOf(id, 2, act),
    kind: 'document_recorded',
    payload: {},
    personal: { document },
  }).catch(error => {
    if (constraintOf(error) === 'document_one_holder')
      throw new Refusal('document_already_held', {}, { cause: error })
    throw error
  })
  return id
}

/** Binds a formed number to a person registered in the same transaction, as the third event of their stream. */
export async function holdNumber(tx: Transaction, personId: string, iin: string, act: Act): Promise<void> {
  await append(tx, personReducer, {
    ...eventOf(personId, 3, act),
    kind: 'number_formed',
    payload: { bucket: Number(iin.slice(0, 7)), iin: Number(iin) },
    personal: null,
  })
}

function eventOf(streamId: string, version: number, act: Act) {
  return { streamType: 'person', streamId, version, ...act } as const
}

/** What the events of a person amount to. */
export const personReducer: Reducer = {
  person_registered: async (tx, event) => {
    const facts = event.personal as Omit<PersonFacts, 'document' | 'category'>
    await tx.query(sql`
      insert into person (id, category, birth_on, birth_source, birth_place, birth_place_source, sex, sex_source,
        citizenship, citizenship_source, version)
      values (${event.streamId}, ${event.payload.category}, ${facts.birthOn.value}, ${facts.birthOn.source},
        ${facts.birthPlace.value}, ${facts.birthPlace.source}, ${facts.sex.value}, ${facts.sex.source},
        ${facts.citizenship.value}, ${facts.citizenship.source}, ${event.version})`)
    const { name } = facts
    await tx.query(sql`
      insert into person_name (person_id, script, family, given, cut, source)
      values (${event.streamId}, ${name.script}, ${name.family}, ${name.given}, ${name.cut}, ${name.source})`)
  },

  document_recorded: async (tx, event) => {
    const { document } = event.personal as { document: DocumentFacts }
    await tx.query(sql`
      insert into document (kind, country, number, person_id, expires_on, source)
      values (${document.kind}, ${document.country}, ${document.number}, ${event.streamId}, ${document.expiresOn},
        ${document.source})`)
    await raiseVersion(tx, event)
  },

  number_formed: async (tx, event) => {
    await tx.query(sql`
      insert into holding (person_id, iin, state, since)
      values (${event.streamId}, ${event.payload.iin}, 'active', ${event.at})`)
    await raiseVersion(tx, event)
  },
}

async function raiseVersion(tx: Transaction, { streamId, version }: Event): Promise<void> {
  await tx.query(sql`update person set version = ${version} where id = ${streamId}`)
}
