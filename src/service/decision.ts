// The decision on an application: form a number, or find that the person has one already.

import { assert } from '../kernel/assert.ts'
import { dayIn } from '../kernel/clock.ts'
import { Refusal } from '../kernel/refusal.ts'
import { recordAccess } from '../register/access.ts'
import { bucketOf } from '../register/bucket.ts'
import { findEarlierNumbers, lockTraits, type Match, type Traits } from '../register/duplicate.ts'
import { once } from '../register/idempotency.ts'
import { formNumber } from '../register/number.ts'
import { type Act, holdNumber, registerPerson } from '../register/person.ts'
import { ruleOn } from '../rules/day.ts'
import type { RuleOf } from '../rules/pack.ts'
import type { Transaction } from '../store/store.ts'
import { type Application, appendTo, counterOn, readApplication, requireOpen } from './application.ts'
import type { Context } from './context.ts'
import { type ConfirmedForm, factsOf } from './form.ts'
import { type Officer, permit } from './permit.ts'

/** Why an officer holds a person with the same name and birth date to be another one. */
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
  application: Application,
): Promise<readonly Match[]> {
  permit(officer, 'application_decide')
  const { form } = application
  if (!form) return []
  return context.store.transaction(async tx => {
    const matches = await findEarlierNumbers(tx, traitsOf(application, form))
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
 * `document_already_held`, `passport_expired`, `bucket_full`, `application_already_decided`,
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
  return context.store.transaction(tx =>
    once(tx, request, async () => {
      const application = await readApplication(tx, officer, reference, { forUpdate: true })
      const form = requireDecidable(application, dayIn(at))
      counterOn(context, dayIn(at))
      const traits = traitsOf(application, form)
      await lockTraits(tx, traits)
      const matches = await findEarlierNumbers(tx, traits)
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
  const payload = { personId }
  await appendTo(tx, application, { kind: 'existing_number_found', ...act, payload, personal: null })
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
  const formation = formationOn(context, dayIn(act.at))
  const personId = await registerPerson(tx, factsOf(application.passport, form), act)
  const iin = await formNumber(tx, {
    bucket: bucketOf(formation, form.birthOn, form.sex),
    personId,
    rule: `${context.pack.pack} ${formation.key}`,
    serialLimit: context.serialLimit,
    ...act,
  })
  await holdNumber(tx, personId, iin, act)
  const payload = { personId, difference: matches.length > 0 ? choice.difference : null }
  await appendTo(tx, application, { kind: 'number_assigned', ...act, payload, personal: null })
  return { reference: application.reference, outcome: 'assigned', personId }
}

/** Every match must have been seen and answered; the same document is always the same person. */
function requireAnswered(
  matches: readonly Match[],
  { otherPersons, difference }: Assignment['choice'],
): void {
  if (matches.some(match => match.reasons.includes('same_document')))
    throw new Refusal('document_already_held')
  const answered = difference !== null && matches.every(match => otherPersons.includes(match.personId))
  if (matches.length > 0 && !answered) throw new Refusal('earlier_number_found')
}

function formationOn({ pack, demo }: Context, dayOn: string): RuleOf<'formation'> {
  const formation = ruleOn(pack, 'formation', demo ? 'demo' : 'production', dayOn)
  assert(formation, 'the rule pack says how numbers are formed on this day')
  return formation
}

function traitsOf({ passport }: Application, form: ConfirmedForm): Traits {
  const { country, number, family, given } = passport
  return { document: { kind: 'passport', country, number }, family, given, birthOn: form.birthOn }
}
