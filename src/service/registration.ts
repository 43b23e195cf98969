// Registers a person with a number, formed or recorded: after everybody alike was looked at, and within their locks.

import { dayIn } from '../kernel/clock.ts'
import { Refusal } from '../kernel/refusal.ts'
import { recordDocument } from '../register/document.ts'
import { findEarlierNumbers, lockTraits, type Match } from '../register/duplicate.ts'
import type { DocumentFacts, PersonFacts } from '../register/fact.ts'
import { checkDocument, checkPerson, requireCode } from '../register/fact-check.ts'
import { formFor, recordNumber } from '../register/holding.ts'
import { type MatchTraits, traitsOf } from '../register/match-traits.ts'
import { registerPerson } from '../register/person.ts'
import type { Transaction } from '../store/store.ts'
import type { Call, CommandAnswer } from './command.ts'
import { formationFor, formationOn } from './formation.ts'
import { type Officer, requireOthers } from './permit.ts'

/** Why an officer holds a person who looks like the applicant to be another one. */
export const differences = ['other_birth_place', 'other_document_and_face', 'shown_to_be_another'] as const

export type Difference = (typeof differences)[number]

/** The matches that the officer saw and holds to be somebody else, and why. */
export interface Answer {
  readonly otherPersons: readonly string[]
  readonly difference: Difference | null
}

/** A citizen at the first document, or anybody else with a number of their own to be formed or recorded. */
export interface Registration extends Answer {
  readonly facts: PersonFacts
  readonly documents: readonly DocumentFacts[]
  /** The number that exists already, or null to form one. */
  readonly iin: string | null
}

const documentsMax = 20

/**
 * Refuses facts that cannot be meant, `earlier_number_found`, `document_already_held`, `conflict_of_interest`,
 * `document_missing`, and whatever forming or recording a number refuses.
 */
export async function registerWithNumber(call: Call<'person_register'>): Promise<CommandAnswer> {
  const { tx, context, officer, body, act } = call
  const { facts, documents, iin } = body
  checkRegistration(body, dayIn(act.at))
  const traits = traitsOf(facts, documents)
  const matches = await findUnderLocks(tx, officer, traits)
  const personId = await registerPerson(tx, facts, act, requireAnswered(matches, body))
  for (const document of documents) await recordDocument(tx, personId, document, act)
  if (iin !== null) return { personId, ...(await recordNumber(tx, { personId, iin }, act)) }
  const person = { personId, birthOn: facts.birth.on, sex: facts.sex.value }
  const formation = formationFor(context, formationOn(context, dayIn(act.at)), person, act)
  await formFor(tx, formation, facts.category === 'citizen' ? 'first_document' : 'decision')
  return { personId }
}

/** Before the search: it would fold and hash whatever it is given. */
function checkRegistration({ facts, documents, iin }: Registration, todayOn: string): void {
  checkPerson(facts, todayOn)
  if (documents.length > documentsMax) throw new Refusal('request_too_large')
  for (const document of documents) checkDocument(document, todayOn)
  // Law No. 223-III, art. 9: a citizen's number is formed at the first document (gov.kz/article/648; checked
  // 2026-11-22).
  if (facts.category === 'citizen' && iin === null && documents.length === 0) {
    throw new Refusal('document_missing')
  }
}

/**
 * Every match must have been seen and answered; the same document is always the same person. Answers why they are
 * others, or null where there are none. Refuses with `document_already_held` or `earlier_number_found`.
 */
export function requireAnswered(
  matches: readonly Match[],
  { otherPersons, difference }: Answer,
): Difference | null {
  if (difference !== null) requireCode('difference', differences, difference)
  if (matches.length === 0) return null
  if (matches.some(isSameDocument)) throw new Refusal('document_already_held')
  const areSeen = matches.every(({ personId }) => otherPersons.includes(personId))
  if (difference === null || !areSeen) throw new Refusal('earlier_number_found')
  return difference
}

/**
 * Everybody like the person with these traits, found under locks, so that of two who search for the same one waits.
 *
 * Refuses with `conflict_of_interest` where the officer is among them.
 */
export async function findUnderLocks(
  tx: Transaction,
  officer: Officer,
  traits: MatchTraits,
): Promise<readonly Match[]> {
  await lockTraits(tx, traits)
  const matches = await findEarlierNumbers(tx, traits)
  await requireOthers(
    tx,
    officer,
    matches.map(({ personId }) => personId),
  )
  return matches
}

/** Whether this is the holder of the very document that was shown. */
export function isSameDocument({ reasons }: Match): boolean {
  return reasons.some(({ code }) => code === 'same_document')
}
