// Tells an applicant by letter that something has happened to their application, in the transaction in which it does.

import type { Transaction } from '../store/store.ts'
import type { Application } from './application.ts'
import { type LetterKind, queueLetter } from './letter.ts'

type Told = Exclude<LetterKind, 'one_time_code'>

/** Queues a letter to whoever gave an address; a case opened from a passport alone has none. */
export async function tellApplicant(
  tx: Transaction,
  { id: applicationId, reference, applicant }: Pick<Application, 'id' | 'reference' | 'applicant'>,
  { kind, at }: { readonly kind: Told; readonly at: string },
): Promise<void> {
  if (applicant?.contact.kind !== 'email') return
  const { contact, language } = applicant
  await queueLetter(tx, { kind, reference, applicationId, contact: contact.value, language, at })
}
