// The papers of a person, foreign ones and those that carry the number, and what becomes of each.

import { randomUUID } from 'node:crypto'
import { dayIn } from '../kernel/clock.ts'
import { Refusal } from '../kernel/refusal.ts'
import { constraintOf, sql, type Transaction } from '../store/store.ts'
import type { DocumentFacts, DocumentKind, DocumentState, Placement } from './fact.ts'
import { documentStates } from './fact.ts'
import { checkDocument, isId, requireCode } from './fact-check.ts'
import { type Act, appendTo, lockPerson, requireUsable } from './person.ts'

/**
 * Records a document of a person and answers its id. Refuses with `document_already_held` when anybody has it
 * already, and documents that cannot be meant.
 */
export async function recordDocument(
  tx: Transaction,
  personId: string,
  facts: DocumentFacts,
  act: Act,
): Promise<string> {
  checkDocument(facts, dayIn(act.at))
  requireUsable(await lockPerson(tx, personId))
  const documentId = randomUUID()
  const event = { kind: 'document_recorded', payload: { documentId }, personal: { ...facts } }
  await appendTo(tx, personId, event, act).catch(error => {
    if (constraintOf(error) !== 'document_one_holder') throw error
    throw new Refusal('document_already_held', {}, { cause: error })
  })
  return documentId
}

/** From which state to which. What was replaced may still be handed in; what was handed in is gone. */
const steps: Readonly<Record<DocumentState, readonly DocumentState[]>> = {
  issued: ['replaced', 'lost', 'surrendered', 'expired', 'invalid_without_iin'],
  lost: ['issued', 'replaced', 'expired'],
  expired: ['replaced', 'lost', 'surrendered'],
  invalid_without_iin: ['replaced', 'lost', 'surrendered'],
  replaced: ['surrendered'],
  surrendered: [],
}

// Law No. 223-III, art. 13: from 1 January 2013 identity documents without the number are invalid, birth certificates
// excepted (egov.kz, 06.10.2021; checked 2026-11-22).
const validWithoutIin: readonly DocumentKind[] = ['birth_certificate', 'medical_birth_certificate']

/** In these another document may stand in its place. */
const takesAnother: readonly DocumentState[] = ['replaced', 'surrendered']

export interface DocumentChange {
  readonly personId: string
  readonly documentId: string
  readonly state: DocumentState
  /** The document in its place, or null. Only when it was replaced, or handed in for another. */
  readonly replacedBy: string | null
}

/**
 * Says what became of a document: replaced, lost, found again, surrendered, expired, invalid without a number.
 *
 * Refuses with `not_found` unless both documents are this person's, and with `document_state_unfit`.
 */
export async function changeDocumentState(tx: Transaction, change: DocumentChange, act: Act): Promise<void> {
  const { personId, documentId, state, replacedBy } = change
  requireCode('state', documentStates, state)
  requireUsable(await lockPerson(tx, personId))
  const document = await requireDocument(tx, personId, documentId)
  const isLawful =
    steps[document.state].includes(state) &&
    (state !== 'invalid_without_iin' ||
      (document.placement === 'none' && !validWithoutIin.includes(document.kind))) &&
    (replacedBy === null || (takesAnother.includes(state) && replacedBy !== documentId))
  if (!isLawful) throw new Refusal('document_state_unfit')
  if (replacedBy !== null) await requireDocument(tx, personId, replacedBy)
  const payload = { documentId, state, replacedBy }
  await appendTo(tx, personId, { kind: 'document_state_changed', payload, personal: null }, act)
}

export interface DocumentExchange {
  readonly personId: string
  /** As it lies on the counter, with its number. */
  readonly handedIn: DocumentFacts
  /** Made out in its place, with the person's number on it. */
  readonly issued: DocumentFacts
}

/** What can be handed in for another: neither what is lost, nor what was replaced or handed in before. */
const exchangeable: readonly DocumentState[] = ['issued', 'expired', 'invalid_without_iin']

/**
 * Takes an old document in and records the one with the number in its place, both or neither; answers their ids. An
 * old one that the register does not know yet is recorded on the way.
 *
 * Refuses with `document_invalid` where the new one bears no number, with `document_state_unfit` where the old one
 * cannot be handed in, and with whatever recording refuses.
 */
export async function exchangeDocument(
  tx: Transaction,
  { personId, handedIn, issued }: DocumentExchange,
  act: Act,
): Promise<{ readonly handedInId: string; readonly issuedId: string }> {
  checkDocument(handedIn, dayIn(act.at))
  checkDocument(issued, dayIn(act.at))
  if (issued.placement === 'none') throw new Refusal('document_invalid')
  requireUsable(await lockPerson(tx, personId))
  const known = await documentOf(tx, personId, handedIn)
  if (known && !exchangeable.includes(known.state)) throw new Refusal('document_state_unfit')
  const documentId = known?.id ?? (await recordDocument(tx, personId, handedIn, act))
  const issuedId = await recordDocument(tx, personId, issued, act)
  await changeDocumentState(tx, { personId, documentId, state: 'surrendered', replacedBy: issuedId }, act)
  return { handedInId: documentId, issuedId }
}

/** This person's document of that kind, state and number, or null. */
async function documentOf(
  tx: Transaction,
  personId: string,
  { kind, country, number }: DocumentFacts,
): Promise<{ readonly id: string; readonly state: DocumentState } | null> {
  const [row] = await tx.query<{ id: string; state: DocumentState }>(sql`
    select id, state from document
    where person_id = ${personId} and kind = ${kind} and country = ${country} and number = ${number}`)
  return row ?? null
}

interface DocumentRow {
  readonly kind: DocumentKind
  readonly placement: Placement
  readonly state: DocumentState
}

async function requireDocument(tx: Transaction, personId: string, documentId: string): Promise<DocumentRow> {
  const [row] = isId(documentId)
    ? await tx.query<DocumentRow>(sql`
        select kind, placement, state from document where id = ${documentId} and person_id = ${personId}`)
    : []
  if (!row) throw new Refusal('not_found')
  return row
}
