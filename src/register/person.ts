// Registers people and changes what is known of them; the number never changes with it.

import { randomUUID } from 'node:crypto'
import { dayIn } from '../kernel/clock.ts'
import { Refusal } from '../kernel/refusal.ts'
import { constraintOf, sql, type Transaction } from '../store/store.ts'
import { append, type NewEvent } from './event.ts'
import type { DocumentFacts, DocumentState, PersonFacts } from './fact.ts'
import { checkDocument, checkPerson, type PersonChange } from './fact-check.ts'
import { personReducer } from './person-reducer.ts'

/** Who acts, when, and for which application. */
export interface Act {
  readonly at: string
  readonly actor: string
  readonly cause: string | null
}

/** A person as an act needs to know them, locked until the transaction ends. */
export interface LockedPerson {
  readonly id: string
  readonly life: 'alive' | 'deceased' | 'declared_dead'
  readonly mergedInto: string | null
  readonly erased: boolean
  readonly birthOn: string | null
}

/** Writes a new person with their documents. Refuses facts that cannot be meant, and documents held by another. */
export async function registerPerson(
  tx: Transaction,
  facts: PersonFacts,
  documents: readonly DocumentFacts[],
  act: Act,
): Promise<string> {
  checkPerson(facts, dayIn(act.at))
  const id = randomUUID()
  const { category, selfEmployed } = facts
  await appendTo(
    tx,
    id,
    { kind: 'person_registered', payload: { category, selfEmployed }, personal: { ...facts } },
    act,
  )
  for (const document of documents) await recordDocument(tx, id, document, act)
  return id
}

/**
 * Changes facts of a person: names, birth, sex, citizenships, category. The number stays, whatever its digits say.
 *
 * The Ministry of Justice, 5 April 2019: digits that differ from the data are no error (nomad.su; checked 2026-11-22).
 */
export async function changePerson(
  tx: Transaction,
  personId: string,
  change: PersonChange,
  reason: string,
  act: Act,
): Promise<void> {
  checkPerson(change, dayIn(act.at))
  const person = await lockPerson(tx, personId)
  requireUsable(person)
  const { category, selfEmployed, ...values } = change
  const payload = { category: category ?? null, selfEmployed: selfEmployed ?? null, reason }
  const personal = Object.keys(values).length > 0 ? values : null
  await appendTo(tx, personId, { kind: 'person_changed', payload, personal }, act)
}

/** Records a document of a person. Refuses with `document_already_held` when anybody has it already. */
export async function recordDocument(
  tx: Transaction,
  personId: string,
  document: DocumentFacts,
  act: Act,
): Promise<string> {
  checkDocument(document, dayIn(act.at))
  const documentId = randomUUID()
  const event = { kind: 'document_recorded', payload: { documentId }, personal: { ...document } }
  await appendTo(tx, personId, event, act).catch(error => {
    if (constraintOf(error) !== 'document_one_holder') throw error
    throw new Refusal('document_already_held', {}, { cause: error })
  })
  return documentId
}

/** Says what became of a document: replaced, lost, surrendered, invalid without a number. */
export async function changeDocumentState(
  tx: Transaction,
  {
    documentId,
    state,
    replacedBy = null,
  }: { documentId: string; state: DocumentState; replacedBy?: string | null },
  act: Act,
): Promise<void> {
  const [document] = await tx.query<{ person_id: string }>(sql`
    select person_id from document where id = ${documentId}`)
  if (!document) throw new Refusal('not_found')
  await lockPerson(tx, document.person_id)
  const payload = { documentId, state, replacedBy }
  await appendTo(tx, document.person_id, { kind: 'document_state_changed', payload, personal: null }, act)
}

/** Locks one person until the transaction ends. Refuses with `not_found`. */
export async function lockPerson(tx: Transaction, personId: string): Promise<LockedPerson> {
  const [person] = await lockPersons(tx, [personId])
  return person!
}

/** Locks several persons in one order for everybody, so that no two transactions wait for each other in a circle. */
export async function lockPersons(tx: Transaction, ids: readonly string[]): Promise<LockedPerson[]> {
  const rows = await tx.query<{
    id: string
    life: LockedPerson['life']
    merged_into: string | null
    erased: boolean
    birth_on: string | null
  }>(sql`
    select id, life, merged_into, erased, birth_on from person
    where id = any(${[...ids]}::uuid[]) order by id for update`)
  const found = new Map(rows.map(row => [row.id, row]))
  return ids.map(id => {
    const row = found.get(id)
    if (!row) throw new Refusal('not_found')
    return { id, life: row.life, mergedInto: row.merged_into, erased: row.erased, birthOn: row.birth_on }
  })
}

/** Refuses with `person_merged` or `person_erased` when the record is out of use. */
export function requireUsable({ mergedInto, erased }: LockedPerson): void {
  if (mergedInto !== null) throw new Refusal('person_merged')
  if (erased) throw new Refusal('person_erased')
}

/** Appends the next event of a person who was registered or locked in this transaction. */
export async function appendTo(
  tx: Transaction,
  personId: string,
  event: Pick<NewEvent, 'kind' | 'payload' | 'personal'>,
  act: Act,
): Promise<void> {
  await append(tx, personReducer, { streamType: 'person', streamId: personId, ...act, ...event })
}
