// How far each topic of a form is, for the list of tasks, and what the applicant should know although it may be sent.

import { daysBetween } from '../rules/calendar.ts'
import type { Edition } from '../rules/change.ts'
import { problemsOf } from './applicant-form.ts'
import { demandsOf } from './document.ts'
import { type FormFields, type Topic, textOf, topicOf, topics } from './field.ts'
import { readDocument, zoneOf } from './passport.ts'
import type { FormProblemCode } from './problem.ts'

/** `stop`: no other answer on this page helps; something outside of the form must change first. */
export type TopicState = 'not_started' | 'in_progress' | 'problem' | 'done' | 'stop'

const stops: readonly FormProblemCode[] = [
  'passport_expired',
  'document_expired',
  'citizen_of_kazakhstan',
  'authority_scope_too_narrow',
  'authority_revoked',
  'authority_expired',
]

const gaps = /_missing$|^day_incomplete$/

/** How far a topic is, by the rules of the day. */
export function stateOf(topic: Topic, fields: FormFields, edition: Edition): TopicState {
  const isBegun = Object.keys(fields).some(name => topicOf(name) === topic)
  if (topic === 'documents')
    return isReady(fields, edition) ? 'done' : isBegun ? 'in_progress' : 'not_started'
  const problems = problemsOf(topic, fields, edition)
  if (!isBegun && topic !== 'authority') return 'not_started'
  if (problems.length === 0) return 'done'
  if (problems.some(({ code }) => stops.includes(code))) return 'stop'
  return problems.every(({ code }) => gaps.test(code)) ? 'in_progress' : 'problem'
}

/** The topics that concern this applicant: who applies in person shows no right to act. */
export function topicsOf(fields: FormFields): readonly Topic[] {
  const applicant = textOf(fields, 'applicant')
  const needsRight = applicant !== '' && applicant !== 'self'
  return topics.filter(topic => topic !== 'authority' || needsRight)
}

/** Whether every paper that is needed is ticked; of papers that replace each other, one. */
export function isReady(fields: FormFields, edition: Edition): boolean {
  return demandsOf(fields, edition)
    .filter(({ state }) => state === 'required')
    .every(({ rows }) => rows.some(({ body }) => textOf(fields, `have-${body.item}`) === 'yes'))
}

/** What is no mistake and still worth a look: `expires_soon` with the day, `names_cut`, `papers_missing`. */
export interface FormNotice {
  readonly code: 'expires_soon' | 'names_cut' | 'papers_missing' | 'had_number'
  readonly expiresOn: string | null
}

// An office may be busy and papers may be sent back: who has less time left should hurry.
const soonDays = 90

/** The notices of a form. */
export function noticesOf(fields: FormFields, edition: Edition): readonly FormNotice[] {
  const document = readDocument(fields, edition)
  const expiresOn = document.ok ? document.value.expiresOn : (zoneOf(fields, edition)?.expiresOn ?? null)
  const isSoon = expiresOn !== null && daysBetween(edition.dayOn, expiresOn) < soonDays
  const found: readonly [FormNotice['code'], boolean][] = [
    ['expires_soon', isSoon],
    ['names_cut', zoneOf(fields, edition)?.namesCut ?? false],
    ['had_number', textOf(fields, 'had') === 'yes'],
    ['papers_missing', !isReady(fields, edition)],
  ]
  return found.filter(([, holds]) => holds).map(([code]) => ({ code, expiresOn }))
}
