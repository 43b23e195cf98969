// What an applicant learns of an application with its reference and a birth date: its way and its clock, no data.

import { createHash } from 'node:crypto'
import { type ApplicantForm, readApplicantForm } from '../form/applicant-form.ts'
import type { FormFields } from '../form/field.ts'
import { type Asked, askedBy, corrected } from '../form/part.ts'
import type { FormProblem } from '../form/problem.ts'
import { fieldsOf } from '../form/refill.ts'
import { assert } from '../kernel/assert.ts'
import { dayIn } from '../kernel/clock.ts'
import { Refusal } from '../kernel/refusal.ts'
import type { Channel } from '../rules/code.ts'
import { waitings, waitsUntilOn } from '../rules/waiting.ts'
import { sql, type Transaction } from '../store/store.ts'
import { type ApplicationState, appendTo } from './application.ts'
import { type Attempt, limitFailures } from './attempt.ts'
import type { Context } from './context.ts'
import type { ConfirmedForm } from './form.ts'
import { afterCorrection } from './intake.ts'
import { readReference } from './reference.ts'
import { applicantActor } from './submission.ts'

/** How somebody shows that an application is theirs. */
export interface Claim {
  /** As it was typed. */
  readonly reference: string
  /** `YYYY-MM-DD`, or null where no day was typed; it then fits nobody. */
  readonly birthOn: string | null
  /** Where the request came from, for the limit on tries; only its hash is stored, for an hour. */
  readonly address: string
}

export interface Track {
  readonly reference: string
  readonly state: ApplicationState
  readonly channel: Channel
  readonly sentOn: string
  readonly changedOn: string
  /** The last day of the term; null before the application is accepted. */
  readonly dueOn: string | null
  /** How the clock stands: not begun, running, past its end, paused for the applicant, decided, or over without. */
  readonly clock: 'waiting' | 'running' | 'overdue' | 'paused' | 'stopped' | 'ended'
  /** The last day on which somebody can go on with it; null while it waits for nobody but the office. */
  readonly waitsUntilOn: string | null
  /** The key of the ground of a refusal. */
  readonly ground: string | null
  /** What the applicant is asked to mend, and why. */
  readonly correction: (Asked & { readonly reason: string }) | null
}

/**
 * Where an application stands.
 *
 * Refuses with `application_unknown`, in the same words and after the same work, an unknown reference and a birth date
 * that is not the applicant's; and with `claim_too_often`, which says how long to wait, past five such tries.
 */
export async function trackApplication(context: Context, claim: Claim): Promise<Track> {
  return trackOf(context, await claimed(context, claim))
}

/** An application whose claim holds, as far as services need it. */
export interface ClaimedApplication {
  readonly id: string
  readonly reference: string
  readonly state: ApplicationState
  readonly version: number
  readonly channel: Channel
  readonly openedAt: string
  readonly changedAt: string
  readonly dueOn: string | null
  readonly ground: string | null
  readonly correctionField: string | null
  readonly correctionReason: string | null
  readonly personId: string | null
  readonly form: ApplicantForm | null
  /** Whether an officer has accepted what is there now. */
  readonly isAccepted: boolean
}

/** The application that a claim fits; refuses as `trackApplication` does. */
export async function claimed(context: Context, claim: Claim): Promise<ClaimedApplication> {
  return limitFailures(context, attemptsOf(claim), async () => {
    const found = await context.store.transaction(tx => lookUp(tx, claim.reference))
    if (!found || !fits(found.birthDays, claim.birthOn)) throw new Refusal('application_unknown')
    return found
  })
}

function attemptsOf({ reference, address }: Claim): readonly Attempt[] {
  const what = readReference(reference) ?? reference.slice(0, referenceLengthMax)
  return [
    ['claim_reference', what],
    ['claim_address', address],
  ]
}

const referenceLengthMax = 40

interface ClaimedRow extends Omit<ClaimedApplication, 'form' | 'isAccepted'> {
  readonly personal: {
    readonly form?: ApplicantForm
    readonly confirmed?: ConfirmedForm
    readonly acceptedBefore?: { readonly confirmed: ConfirmedForm }
  }
}

async function lookUp(
  tx: Transaction,
  typed: string,
  { forUpdate } = { forUpdate: false },
): Promise<(ClaimedApplication & { readonly birthDays: readonly string[] }) | null> {
  // What is no reference is looked for all the same: it takes as long as one that nobody has.
  const reference = readReference(typed) ?? ''
  const [row] = await tx.query<ClaimedRow>(sql`
    select application.id, reference, state, version, channel, opened_at as "openedAt", changed_at as "changedAt",
      due_on as "dueOn", ground, correction_field as "correctionField", correction_reason as "correctionReason",
      person_id as "personId", personal
    from application join application_value on application_value.application_id = application.id
    where reference = ${reference}
    ${forUpdate ? sql`for update of application` : sql``}`)
  if (!row) return null
  const { personal, ...rest } = row
  const { form = null, confirmed, acceptedBefore } = personal
  const birthDays = [form?.birth.on, confirmed?.birthOn, acceptedBefore?.confirmed.birthOn].filter(
    day => day !== undefined,
  )
  return { ...rest, form, birthDays, isAccepted: confirmed !== undefined }
}

/** Compares hashes, so that how much of a date fits cannot be told from how long it takes. */
function fits(days: readonly string[], birthOn: string | null): boolean {
  const hashOf = (text: string) => createHash('sha256').update(text).digest('hex')
  return birthOn !== null && days.map(hashOf).includes(hashOf(birthOn))
}

function trackOf({ clock, pack }: Context, application: ClaimedApplication): Track {
  const { reference, channel, openedAt, changedAt, dueOn, ground } = application
  const state = shownState(application)
  const todayOn = dayIn(clock.nowAt())
  const waiting = waitings.find(each => each === state)
  return {
    reference,
    state,
    channel,
    sentOn: dayIn(openedAt),
    changedOn: dayIn(changedAt),
    dueOn,
    clock: clockOf({ state, dueOn }, todayOn),
    waitsUntilOn: waiting ? waitsUntilOn(pack, todayOn, waiting, dayIn(changedAt)) : null,
    ground,
    correction: correctionOf(application),
  }
}

/** What was taken in and is to be accepted anew is for its applicant what it was: in the hands of the office. */
function shownState({ state, dueOn }: ClaimedApplication): ApplicationState {
  return state === 'draft' && dueOn !== null ? 'in_check' : state
}

function clockOf({ state, dueOn }: Pick<Track, 'state' | 'dueOn'>, todayOn: string): Track['clock'] {
  if (state === 'needs_correction') return 'paused'
  if (state === 'draft' || state === 'submitted') return 'waiting'
  if (state === 'withdrawn' || state === 'expired') return 'ended'
  if (state !== 'intake_accepted' && state !== 'in_check') return 'stopped'
  return dueOn !== null && dueOn < todayOn ? 'overdue' : 'running'
}

function correctionOf({ correctionField, correctionReason }: ClaimedApplication): Track['correction'] {
  const asked = askedBy(correctionField ?? '')
  return asked && { ...asked, reason: correctionReason ?? '' }
}

export type CorrectionAnswer =
  | { readonly ok: true }
  | { readonly ok: false; readonly problems: readonly FormProblem[] }

/**
 * Takes what was asked for anew, under the same reference; every other answer stays as it was sent.
 *
 * Refuses as `trackApplication` does, and with `application_state_unfit` where nothing was asked for.
 */
export async function correctApplication(
  context: Context,
  claim: Claim,
  typed: FormFields,
): Promise<CorrectionAnswer> {
  await claimed(context, claim)
  const at = context.clock.nowAt()
  return context.store.transaction(async tx => {
    const application = await lookUp(tx, claim.reference, { forUpdate: true })
    assert(application, 'an application that was claimed is there')
    const correction = correctionOf(application)
    if (!correction || !application.form) throw new Refusal('application_state_unfit')
    const fields = corrected(fieldsOf(application.form), typed, correction)
    const edition = { pack: context.pack, dayOn: dayIn(at) }
    const reading = readApplicantForm(fields, edition, application.form.language)
    if (!reading.ok) return reading
    await appendTo(tx, application, {
      kind: 'application_corrected',
      at,
      actor: applicantActor,
      payload: afterCorrection(context, application),
      personal: { form: reading.value },
    })
    return { ok: true }
  })
}
