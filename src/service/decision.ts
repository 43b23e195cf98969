// The decision on an application: form a number, or find that the person has one already.

import { dayIn } from '../kernel/clock.ts'
import { Refusal } from '../kernel/refusal.ts'
import { recordAccess } from '../register/access.ts'
import { bucketOf } from '../register/bucket.ts'
import { findEarlierNumbers, lockTraits, type Match } from '../register/duplicate.ts'
import { formFor } from '../register/holding.ts'
import { once } from '../register/idempotency.ts'
import { type Act, registerPerson } from '../register/person.ts'
import { ruleOn } from '../rules/day.ts'
import type { RuleOf } from '../rules/pack.ts'
import type { Transaction } from '../store/store.ts'
import { type Application, appendTo, counterOn, readApplication, requireOpen } from './application.ts'
import type { Context } from './context.ts'
import { type ConfirmedForm, documentOf, factsOf, traitsOf } from './form.ts'
import { type Officer, permit, requireOthers } from './permit.ts'

/** Why an officer holds a person who looks like the applicant to be another one. */
export const differences = ['other_birth_place', 'other_document_and_face', 'shown_to_be_another'] as const
export type Difference = (typeof differences)[number]

export type Choice =
  /** Form a number; `otherPersons` are the matches that the officer saw and holds to be somebody else. */
  | {
      readonly kind: 'form'
      readonly otherPersons: readonly string[]
      readonly difference: Difference | null
    }
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
  const asked = { officer, action: 'application_decide', reference } as const
  return context.store.transaction(tx =>
    once(tx, request, async () => {
      const application = await readApplication(tx, asked, { forUpdate: true })
      const form = requireDecidable(application, dayIn(at))
      counterOn(context, dayIn(at))
      const traits = traitsOf(application.passport, form)
      await lockTraits(tx, traits)
      const matches = await findEarlierNumbers(tx, traits)
      requireOthers(
        officer,
        matches.map(({ personId }) => personId),
      )
      const act = { at, actor: officer.id, cause: reference }
      return choice.kind === 'existing'
        ? confirmExisting(tx, application, matches, choice.personId, act)
        : assign(tx, context, { application, form, matches, choice, act })
    }),
  )
}

function requireDecidable(application: Application, todayOn: string): ConfirmedForm {
  requireOpen(application)
  if (application.state !== 'in_check' || !application.form) throw new Refusal('application_not_confirmed')
  // The passport may have run out while the case lay on the desk.
  if (application.passport.expiresOn < todayOn) throw new Refusal('passport_expired')
  return application.form
}

async function confirmExisting(
  tx: Transaction,
  application: Application,
  matches: readonly Match[],
  personId: string,
  act: Act,
): Promise<Decision> {
  if (!matches.some(match => match.personId === personId)) throw new Refusal('changed_meanwhile')
  await appendTo(tx, application, {
    kind: 'existing_number_found',
    ...act,
    payload: { personId },
    personal: null,
  })
  return { reference: application.reference, outcome: 'existing_found', personId }
}

interface Assignment {
  readonly application: Application
  readonly form: ConfirmedForm
  readonly matches: readonly Match[]
  readonly choice: Extract<Choice, { kind: 'form' }>
  readonly act: Act
}

async function assign(tx: Transaction, context: Context, assignment: Assignment): Promise<Decision> {
  const { application, form, matches, choice, act } = assignment
  requireAnswered(matches, choice)
  const rule = formationOn(context, dayIn(act.at))
  const { passport, reference } = application
  const personId = await registerPerson(tx, factsOf(passport, form), [documentOf(passport)], act)
  const formation = formationFor(context, rule, { personId, birthOn: form.birthOn, sex: form.sex }, act)
  await formFor(tx, formation, 'decision')
  await appendTo(tx, application, {
    kind: 'number_assigned',
    ...act,
    payload: { personId, difference: matches.length > 0 ? choice.difference : null },
    personal: null,
  })
  return { reference, outcome: 'assigned', personId }
}

/** Every match must have been seen and answered; the same document is always the same person. */
function requireAnswered(
  matches: readonly Match[],
  { otherPersons, difference }: Assignment['choice'],
): void {
  if (matches.some(({ reasons }) => reasons.some(({ code }) => code === 'same_document'))) {
    throw new Refusal('document_already_held')
  }
  const answered = difference !== null && matches.every(match => otherPersons.includes(match.personId))
  if (matches.length > 0 && !answered) throw new Refusal('earlier_number_found')
}

/** The formation rule of the day. Refuses with `channel_closed` when numbers are formed by none. */
export function formationOn({ pack, demo }: Context, dayOn: string): RuleOf<'formation'> {
  const formation = ruleOn(pack, 'formation', demo ? 'demo' : 'production', dayOn)
  if (!formation) throw new Refusal('channel_closed')
  return formation
}

/** What the register needs to form a number for a person by a rule. */
export function formationFor(
  context: Context,
  rule: RuleOf<'formation'>,
  person: { readonly personId: string; readonly birthOn: string; readonly sex: 'male' | 'female' },
  act: Act,
) {
  return {
    bucket: bucketOf(rule, person.birthOn, person.sex),
    personId: person.personId,
    rule: `${context.pack.pack} ${rule.key}`,
    serialLimit: context.serialLimit,
    ...act,
  }
}
