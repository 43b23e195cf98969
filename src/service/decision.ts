// The decision on an application: form a number, or find that the person has one already.

import { dayIn } from '../kernel/clock.ts'
import { Refusal } from '../kernel/refusal.ts'
import { recordAccess } from '../register/access.ts'
import { bucketOf } from '../register/bucket.ts'
import { recordDocument } from '../register/document.ts'
import { findEarlierNumbers, type Match, traitLocks } from '../register/duplicate.ts'
import { formFor } from '../register/holding.ts'
import { once, requestLock } from '../register/idempotency.ts'
import { type Act, registerPerson } from '../register/person.ts'
import type { Transaction } from '../store/store.ts'
import {
  type Application,
  appendTo,
  channelOn,
  lookUpApplication,
  readApplication,
  requireOpen,
} from './application.ts'
import { changeCase } from './case-change.ts'
import type { Context } from './context.ts'
import { type ConfirmedForm, documentOf, factsOf, traitsOf } from './form.ts'
import { formationFor, formationOn } from './formation.ts'
import { isPast, requireGround } from './intake.ts'
import { releaseCase } from './lease.ts'
import { tellApplicant } from './notice.ts'
import { type Officer, permit } from './permit.ts'
import {
  type Answer,
  type Difference,
  findUnderLocks,
  isSameDocument,
  requireAnswered,
} from './registration.ts'

export type Choice =
  /** Form a number: whoever looks alike is somebody else. */
  | ({ readonly kind: 'form' } & Answer)
  /** The applicant is that holder: no second number, and that is a success. */
  | { readonly kind: 'existing'; readonly personId: string }

/** What is stored under the idempotency key: references only. */
export interface Decision {
  readonly reference: string
  readonly outcome: 'assigned' | 'existing_found'
  readonly personId: string
}

/** Earlier numbers of people like the applicant, and an access entry for each of them. */
export async function viewEarlierNumbers(
  context: Context,
  officer: Officer,
  { passport, form }: Application,
): Promise<readonly Match[]> {
  permit(officer, 'application_decide')
  if (!form) return []
  return context.store.transaction(async tx => {
    const matches = await findEarlierNumbers(tx, traitsOf(passport, form))
    for (const { personId } of matches) {
      await recordAccess(tx, {
        at: context.clock.nowAt(),
        actor: officer.id,
        subject: { type: 'person', id: personId },
        purpose: 'form_number',
        attributes: ['number', 'match'],
      })
    }
    return matches
  })
}

/**
 * Decides an application, all in one transaction and under an idempotency key.
 *
 * The search for an earlier number runs again under locks, so of two desks with the same person one waits and then
 * sees the other's number. Refuses with `earlier_number_found` (a match the officer has not answered),
 * `document_already_held`, `conflict_of_interest`, `passport_expired`, `bucket_full`, `application_already_decided`,
 * `application_not_confirmed` or `idempotency_key_reused`.
 */
export async function decide(
  context: Context,
  officer: Officer,
  reference: string,
  { key, choice }: { key: string; choice: Choice },
): Promise<Decision> {
  permit(officer, 'application_decide')
  const at = context.clock.nowAt()
  const request = { actor: officer.id, key, body: { reference, choice }, at }
  const asked = { officer, action: 'application_decide', reference, at } as const
  const work = (tx: Transaction) =>
    once(tx, request, async () => {
      const application = await readApplication(tx, asked, { forUpdate: true })
      const form = requireDecidable(application, dayIn(at))
      channelOn(context, application.channel, dayIn(at))
      const traits = traitsOf(application.passport, form)
      const matches = await findUnderLocks(tx, officer, traits)
      const decided = { application, form, matches, act: { at, actor: officer.id, cause: reference } }
      await releaseCase(tx, application.id)
      await tellApplicant(tx, application, { kind: 'decided', at })
      return choice.kind === 'existing'
        ? confirmExisting(tx, context, decided, choice.personId)
        : assign(tx, context, decided, choice)
    })
  return context.together({ locks: await locksOf(context, asked, key), run: work })
}

/**
 * What the decision will need, read before it waits for its turn: the applicant's keys, the bucket, the key of the
 * request. Should the form change meanwhile, `work` takes what is missing itself.
 */
async function locksOf(
  context: Context,
  asked: Parameters<typeof lookUpApplication>[1],
  key: string,
): Promise<readonly bigint[]> {
  const { passport, form } = await lookUpApplication(context.store, asked)
  const locks = [requestLock(asked.officer.id, key)]
  if (!form) return locks
  const { birthOn, sex } = form
  const bucket = bucketOf(formationOn(context, dayIn(context.clock.nowAt())), birthOn, sex)
  return [...locks, ...traitLocks(traitsOf(passport, form)), BigInt(bucket)]
}

/**
 * Refuses an application on a ground of the day's rules, such as unreliable papers.
 *
 * Refuses itself with `rule_unknown`, `application_already_decided` and `application_not_confirmed`.
 */
export async function refuseApplication(
  context: Context,
  officer: Officer,
  reference: string,
  ground: string,
): Promise<void> {
  const asked = { action: 'application_decide', reference } as const
  await changeCase(context, officer, asked, async (application, append, end) => {
    requireInCheck(application)
    // An earlier number is no refusal here: it is confirmed, and that is a success.
    if (ground === earlierNumberGround) throw new Refusal('rule_unknown', { kind: 'refusal_ground' })
    const { body } = requireGround(context, ground, 'decision')
    await append({ kind: 'application_refused', payload: { ground, code: body.code } }, 'decided')
    await end()
  })
}

/** The ground by which sources name an earlier number. */
export const earlierNumberGround = 'r3'

function requireDecidable(application: Application, todayOn: string): ConfirmedForm {
  requireInCheck(application)
  const { form, passport } = application
  if (!form) throw new Refusal('application_not_confirmed')
  // The passport may have run out while the case lay on the desk.
  if (isPast(passport.expiresOn, todayOn)) throw new Refusal('passport_expired')
  return form
}

function requireInCheck(application: Application): void {
  requireOpen(application)
  const { state } = application
  if (state !== 'intake_accepted' && state !== 'in_check') throw new Refusal('application_not_confirmed')
}

interface Decided {
  readonly application: Application
  readonly form: ConfirmedForm
  readonly matches: readonly Match[]
  readonly act: Act
}

async function confirmExisting(
  tx: Transaction,
  context: Context,
  decided: Decided,
  personId: string,
): Promise<Decision> {
  const { application, matches, act } = decided
  const match = matches.find(each => each.personId === personId)
  if (!match) throw new Refusal('changed_meanwhile')
  const isHolder = isSameDocument(match)
  // Whoever shows a document is its holder. Should another match be the same person too, their records are merged.
  if (!isHolder && matches.some(isSameDocument)) throw new Refusal('document_already_held')
  // Whose only number was annulled has none to be found: a new one is formed, on the record that is there.
  if (match.state === 'annulled') {
    if (!isHolder) await recordDocument(tx, personId, documentOf(application.passport), act)
    return formOn(tx, context, decided, personId)
  }
  await appendTo(tx, application, {
    kind: 'existing_number_found',
    ...act,
    payload: { personId },
  })
  return { reference: application.reference, outcome: 'existing_found', personId }
}

async function assign(
  tx: Transaction,
  context: Context,
  decided: Decided,
  answer: Answer,
): Promise<Decision> {
  const { application, form, matches, act } = decided
  const difference = requireAnswered(matches, answer)
  const { passport } = application
  const personId = await registerPerson(tx, factsOf(passport, form), act, difference)
  await recordDocument(tx, personId, documentOf(passport), act)
  return formOn(tx, context, decided, personId, difference)
}

async function formOn(
  tx: Transaction,
  context: Context,
  { application, form, act }: Decided,
  personId: string,
  difference: Difference | null = null,
): Promise<Decision> {
  const rule = formationOn(context, dayIn(act.at))
  await formFor(tx, formationFor(context, rule, { personId, ...form }, act), 'decision')
  const payload = { personId, difference }
  await appendTo(tx, application, { kind: 'number_assigned', ...act, payload })
  return { reference: application.reference, outcome: 'assigned', personId }
}
