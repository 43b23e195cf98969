// An application as the desk reads it: its state, its term, its papers; and the one way to read and to change it.

import type { ApplicantForm } from '../form/applicant-form.ts'
import { assert } from '../kernel/assert.ts'
import { dayIn } from '../kernel/clock.ts'
import { Refusal } from '../kernel/refusal.ts'
import { recordAccess } from '../register/access.ts'
import { append, type Event } from '../register/event.ts'
import type { Channel } from '../rules/code.ts'
import { ruleOn } from '../rules/day.ts'
import type { RuleOf } from '../rules/pack.ts'
import { sql, type Transaction } from '../store/store.ts'
import { applicationReducer } from './application-reducer.ts'
import { requireNoConflict } from './conflict.ts'
import type { Context } from './context.ts'
import type { ConfirmedForm } from './form.ts'
import { type IdentityPaper, paperOf } from './identity-paper.ts'
import type { Intake } from './paper.ts'
import { type Action, type Officer, permit } from './permit.ts'
import { readReference } from './reference.ts'

const applicationStates = [
  /** Opened at the desk and not taken in yet, or changed since it was. */
  'draft',
  /** Sent by the applicant; no counter has seen the papers. */
  'submitted',
  'intake_accepted',
  'intake_refused',
  /** An officer who may decide has it open. */
  'in_check',
  /** The applicant is asked to correct something, and the term stands still. */
  'needs_correction',
  'assigned',
  'existing_found',
  'refused',
  'delivered',
  'withdrawn',
  'expired',
] as const

export type ApplicationState = (typeof applicationStates)[number]

/** The states in which something is still to be done. */
export const openStates: readonly ApplicationState[] = [
  'draft',
  'submitted',
  'intake_accepted',
  'in_check',
  'needs_correction',
]

/** What the applicant is asked to correct: a topic of the form or a part of one, and the code of the reason. */
export interface Correction {
  readonly field: string
  readonly reason: string
}

export interface Application {
  readonly id: string
  readonly reference: string
  readonly state: ApplicationState
  readonly version: number
  readonly channel: Channel
  /** Null until a counter takes it in. */
  readonly office: string | null
  readonly openedAt: string
  readonly changedAt: string
  /** The last day of the term; null until it is taken in. */
  readonly dueOn: string | null
  /** The key of the ground it was refused on. */
  readonly ground: string | null
  readonly correction: Correction | null
  readonly personId: string | null
  /** What the applicant has sent or brought; null for a case that a desk has opened from a passport alone. */
  readonly applicant: ApplicantForm | null
  /** What the paper of the applicant says: as read at the desk, or else as the applicant's form has it. */
  readonly passport: IdentityPaper
  /** Whether a desk has read the paper itself. */
  readonly isPaperRead: boolean
  /** What the officer has confirmed of the paper and the form as they are; null until it is taken in. */
  readonly form: ConfirmedForm | null
  /** What was accepted before the paper or the form changed; null while nothing has. */
  readonly acceptedBefore: EarlierAcceptance | null
  /** Who came with which papers, as the officer saw them. */
  readonly intake: Intake | null
}

/** What an officer had confirmed, and of which paper and form. */
export type EarlierAcceptance = Pick<Application, 'applicant' | 'passport' | 'isPaperRead'> & {
  readonly form: ConfirmedForm
}

/** The rule of a channel that holds on a day. Refuses with `channel_closed` when there is none, or it is closed. */
export function channelOn({ pack }: Context, channel: Channel, dayOn: string): RuleOf<'channel'> {
  const rule = ruleOn(pack, 'channel', channel, dayOn)
  if (rule?.body.takes.first_issue !== 'open') throw new Refusal('channel_closed')
  return rule
}

/** One application of the officer's office, and an access entry for having looked. Refuses with `not_found`. */
export async function viewApplication(
  context: Context,
  officer: Officer,
  reference: string,
): Promise<Application> {
  permit(officer, 'application_read')
  const at = context.clock.nowAt()
  return context.store.transaction(tx =>
    readApplication(tx, { officer, action: 'application_read', reference, at }),
  )
}

/** Refuses with `application_already_decided` unless something is still to be done on the application. */
export function requireOpen({ state }: Application): void {
  if (!openStates.includes(state)) throw new Refusal('application_already_decided')
}

/** Appends the next event to the stream of an application that was read in the same transaction. */
export async function appendTo(
  tx: Transaction,
  { id, version, reference }: Pick<Application, 'id' | 'version' | 'reference'>,
  event: Pick<Event, 'kind' | 'at' | 'actor'> & Partial<Pick<Event, 'payload' | 'personal'>>,
): Promise<void> {
  const stream = { streamType: 'application', streamId: id, version: version + 1, cause: reference } as const
  await append(tx, applicationReducer, { ...stream, payload: {}, personal: null, ...event })
}

export interface Reading {
  readonly officer: Officer
  /** What it is read for. */
  readonly action: Action
  readonly reference: string
  readonly at: string
}

/**
 * Reads an application as far as the officer's permit for the action reaches, and writes the access entry; any other is
 * `not_found`, as if it were not there. Nobody is shown one that was read in another way.
 *
 * Refuses with `second_officer_needed` an applicant of the officer's own surname, and, for a change, with `case_held`
 * while a colleague has the case open.
 */
export async function readApplication(
  tx: Transaction,
  reading: Reading,
  options = { forUpdate: false },
): Promise<Application> {
  const application = await lookUpApplication(tx, reading, options)
  await recordAccess(tx, {
    at: reading.at,
    actor: reading.officer.id,
    subject: { type: 'application', id: application.id },
    purpose: 'form_number',
    attributes: ['name', 'birth_date', 'birth_place', 'sex', 'citizenship', 'document'],
  })
  return application
}

type KeptPapers = 'applicant' | 'passport' | 'isPaperRead' | 'form'
type Kept = KeptPapers | 'correction' | 'acceptedBefore' | 'intake'

/** The personal values of an application as they are kept. */
export interface PersonalPapers {
  readonly form?: ApplicantForm
  readonly passport?: IdentityPaper
  readonly confirmed?: ConfirmedForm
}

interface ApplicationRow extends Omit<Application, Kept> {
  readonly heldBy: string | null
  readonly conflictOfficer: string | null
  readonly conflictSecond: string | null
  readonly correctionField: string | null
  readonly correctionReason: string | null
  readonly personal: PersonalPapers & {
    readonly intake?: Intake
    readonly acceptedBefore?: PersonalPapers
  }
}

/** The same without an entry, for work that will read it again, with one, before anybody learns anything. */
export async function lookUpApplication(
  tx: Transaction,
  { officer, action, reference, at }: Reading,
  { forUpdate } = { forUpdate: false },
): Promise<Application> {
  const jurisdiction = permit(officer, action)
  // Who sends an application from home names no office: the counter they come to takes it.
  const [row] = await tx.query<ApplicationRow>(sql`
    select application.id, reference, state, version, channel, office, opened_at as "openedAt",
      changed_at as "changedAt", due_on as "dueOn", ground, person_id as "personId",
      correction_field as "correctionField", correction_reason as "correctionReason",
      conflict_officer as "conflictOfficer", conflict_second as "conflictSecond", personal, lease.officer as "heldBy"
    from application
    join application_value on application_value.application_id = application.id
    left join application_lease as lease on lease.application_id = application.id
      and lease.ends_at > ${at} and lease.officer <> ${officer.id}
    where reference = ${readReference(reference)}
      and (${jurisdiction === 'country'} or office = ${officer.office} or office is null)
    ${forUpdate ? sql`for update of application` : sql``}`)
  if (!row) throw new Refusal('not_found')
  const { heldBy, conflictOfficer, conflictSecond, correctionField, correctionReason, personal, ...rest } =
    row
  const papers = papersOf(personal)
  await requireNoConflict(tx, officer, papers.passport.family, { conflictOfficer, conflictSecond })
  if (forUpdate && heldBy !== null) throw new Refusal('case_held')
  const correction =
    correctionField === null ? null : { field: correctionField, reason: correctionReason ?? '' }
  const { intake = null, acceptedBefore } = personal
  return { ...rest, correction, ...papers, acceptedBefore: acceptanceOf(acceptedBefore), intake }
}

/** What is known of the applicant, from the values that are kept. */
export function papersOf(personal: PersonalPapers): Pick<Application, KeptPapers> {
  const { form: applicant = null, confirmed: form = null } = personal
  const passport = personal.passport ?? (applicant && paperOf(applicant))
  assert(passport, 'an application keeps the paper it came with')
  return { applicant, passport, isPaperRead: !passport.isSent, form }
}

function acceptanceOf(earlier: PersonalPapers | undefined): EarlierAcceptance | null {
  if (!earlier) return null
  const { form, ...papers } = papersOf(earlier)
  assert(form, 'what was accepted before was confirmed')
  return { ...papers, form }
}

/** The day in Kazakhstan on which an act falls. */
export function todayOf({ clock }: Context): string {
  return dayIn(clock.nowAt())
}
