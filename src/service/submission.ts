// Sending a form: checked again by the rules of the day, stored once, answered with a reference and a due date.

import { randomUUID } from 'node:crypto'
import { type ApplicantForm, readApplicantForm } from '../form/applicant-form.ts'
import type { ApplicantChannel } from '../form/channel.ts'
import type { FormFields } from '../form/field.ts'
import type { FormProblem } from '../form/problem.ts'
import { assert } from '../kernel/assert.ts'
import { dayIn } from '../kernel/clock.ts'
import { Refusal } from '../kernel/refusal.ts'
import { append } from '../register/event.ts'
import { answerUnder, once } from '../register/idempotency.ts'
import { dueOn } from '../rules/working-day.ts'
import type { Transaction } from '../store/store.ts'
import { applicationReducer } from './application-reducer.ts'
import { countAttempt } from './attempt.ts'
import type { Context } from './context.ts'
import { queueLetter } from './letter.ts'
import { newReference } from './reference.ts'

export interface Submission {
  /** Everything as it was typed. */
  readonly fields: FormFields
  /** In which letters and papers are written. */
  readonly language: ApplicantForm['language']
  /** A UUID made with the form: the same form sent twice is the same application. */
  readonly key: string
  /** Where the request came from, for the limit on number; only its hash is stored, for an hour. */
  readonly address: string
}

/** What the applicant keeps. It says nothing of the person. */
export interface SubmissionReceipt {
  readonly reference: string
  readonly channel: ApplicantChannel
  readonly sentOn: string
  /** The last day of the term for papers that are accepted on the day the form was sent. */
  readonly dueOn: string
}

export type SubmissionAnswer =
  | { readonly ok: true; readonly receipt: SubmissionReceipt }
  | { readonly ok: false; readonly problems: readonly FormProblem[] }
  /** Another form came under this key before. Its sender may never have got the answer, which was this. */
  | { readonly ok: false; readonly problems: readonly []; readonly sentBefore: SubmissionReceipt }

/** Who acts when an applicant does: nobody has an account here. */
export const applicantActor = 'applicant'

/**
 * Stores a form as an application in the state `submitted`, or answers what is wrong with it by the rules of today.
 *
 * The same `key` sent again stores no second one and gets the first receipt, in whatever language it is sent; with
 * other fields it is told what was stored. Refuses with `submission_too_often` past sixty forms from one address in a
 * quarter of an hour.
 */
export async function submitApplication(
  context: Context,
  { fields, language, key, address }: Submission,
): Promise<SubmissionAnswer> {
  const at = context.clock.nowAt()
  const reading = readApplicantForm(fields, { pack: context.pack, dayOn: dayIn(at) }, language)
  if (!reading.ok) return reading
  // Its own transaction: the count must stay when the form is refused.
  await context.store.transaction(tx => countAttempt(tx, at, [['submission_address', address]]))
  const request = { actor: applicantActor, key, body: fields, at }
  try {
    const receipt = await context.store.transaction(tx =>
      once(tx, request, () => storeForm(tx, context, reading.value, at)),
    )
    return { ok: true, receipt }
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'idempotency_key_reused') throw error
    const sentBefore = await answerUnder<SubmissionReceipt>(context.store, request)
    assert(sentBefore, 'a key that was used has its answer')
    return { ok: false, problems: [], sentBefore }
  }
}

async function storeForm(
  tx: Transaction,
  context: Context,
  form: ApplicantForm,
  at: string,
): Promise<SubmissionReceipt> {
  const { channel, rulePack, language, contact } = form
  const [reference, applicationId] = [newReference(), randomUUID()]
  await append(tx, applicationReducer, {
    streamType: 'application',
    streamId: applicationId,
    version: 1,
    kind: 'application_submitted',
    at,
    actor: applicantActor,
    cause: reference,
    // Any counter may take it in: the applicant has chosen a way, not an office.
    payload: { reference, channel, rulePack, office: null },
    personal: { form },
  })
  const mail = contact.kind === 'email' ? contact.value : null
  await queueLetter(tx, { kind: 'submitted', reference, applicationId, contact: mail, language, at })
  const due = dueOn(context.pack, dayIn(at), channel)
  assert(due, 'a pack that was read has a term for each way to apply')
  return { reference, channel, sentOn: dayIn(at), dueOn: due }
}
