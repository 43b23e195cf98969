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

export interface DocumentChange {
  readonly personId: string
  readonly documentId: string
  readonly state: DocumentState
  /** The document in its place, or null. Only when it was replaced. */
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
    (replacedBy === null || (state === 'replaced' && replacedBy !== documentId))
  if (!isLawful) throw new Refusal('document_state_unfit')
  if (replacedBy !== null) await requireDocument(tx, personId, replacedBy)
  const payload = { documentId, state, replacedBy }
  await appendTo(tx, personId, { kind: 'document_state_changed', payload, personal: null }, act)
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
