// The document of an applicant: read from its machine-readable zone, or typed where it has none and marked so.

import { readZone, type Zone } from '../mrz/zone.ts'
import type { Edition } from '../rules/change.ts'
import { type Script, scripts, type TypedDocumentKind, typedDocumentKinds } from '../rules/code.ts'
import { type FormFields, textOf } from './field.ts'
import { chosen, type FormProblem, lengthProblems, problem, type Reading, readingOf } from './problem.ts'
import { readTypedDay } from './typed-day.ts'

export type ApplicantDocumentKind = TypedDocumentKind | 'identity_card'

export interface ApplicantDocument {
  readonly kind: ApplicantDocumentKind
  /** The lines of the machine-readable zone; null for a document without one, whose values were typed. */
  readonly lines: readonly string[] | null
  /** Letters of the issuing state as in a machine-readable zone: `D` for Germany. */
  readonly country: string
  readonly number: string
  /** Null for a document that says it does not run out. */
  readonly expiresOn: string | null
  /** The letters in which it writes the name and the birth place. */
  readonly script: Script
}

/** Reads the topic `passport` as of a day. */
export function readDocument(fields: FormFields, { dayOn }: Edition): Reading<ApplicantDocument> {
  const script = chosen(fields, 'script', scripts)
  const scriptProblems = script ? [] : [problem('passport', 'script', 'script_missing')]
  if (isWithoutZone(fields)) return readTyped(fields, dayOn, script, scriptProblems)
  const reading = readZone(textOf(fields, 'mrz'), dayOn)
  const problems = reading.ok
    ? scriptProblems
    : [
        ...reading.problems.map(({ code, ...details }) =>
          problem('passport', 'mrz', code, { details: details as Record<string, string | number> }),
        ),
        ...scriptProblems,
      ]
  return readingOf(problems, () => {
    const { kind, lines, country, number, expiresOn } = (reading as { zone: Zone }).zone
    return { kind, lines, country, number, expiresOn, script: script! }
  })
}

/** Whether the applicant says that the document has no machine-readable zone. */
export function isWithoutZone(fields: FormFields): boolean {
  return textOf(fields, 'without_mrz') === 'yes'
}

/** What the machine-readable zone says, or null while there is none that can be right. */
export function zoneOf(fields: FormFields, { dayOn }: Edition): Zone | null {
  if (isWithoutZone(fields)) return null
  const reading = readZone(textOf(fields, 'mrz'), dayOn)
  return reading.ok ? reading.zone : null
}

function readTyped(
  fields: FormFields,
  dayOn: string,
  script: Script | null,
  scriptProblems: readonly FormProblem[],
): Reading<ApplicantDocument> {
  const kind = chosen(fields, 'document_kind', typedDocumentKinds)
  const country = textOf(fields, 'document_country')
  const number = textOf(fields, 'document_number')
  const isEndless = textOf(fields, 'document_endless') === 'yes'
  const expires = readTypedDay(fields, 'document_expires')
  const problems = [
    ...(kind ? [] : [problem('passport', 'document_kind', 'document_kind_missing')]),
    ...(/^[A-Z]{1,3}$/.test(country)
      ? []
      : [problem('passport', 'document_country', 'document_country_missing')]),
    ...numberProblems(number),
    ...lengthProblems('passport', fields, ['document_number']),
    ...(isEndless ? [] : expiryProblems(expires, dayOn)),
    ...scriptProblems,
  ]
  const expiresOn = !isEndless && expires.ok ? expires.on : null
  return readingOf(problems, () => ({
    kind: kind!,
    lines: null,
    country,
    number,
    expiresOn,
    script: script!,
  }))
}

function numberProblems(number: string): FormProblem[] {
  if (number === '') return [problem('passport', 'document_number', 'document_number_missing')]
  // What the register takes as the number of a document.
  return /^[\p{Script=Latin}\p{Script=Cyrillic}0-9][\p{Script=Latin}\p{Script=Cyrillic}0-9 №/-]*$/u.test(
    number,
  )
    ? []
    : [problem('passport', 'document_number', 'document_number_characters')]
}

function expiryProblems(expires: ReturnType<typeof readTypedDay>, dayOn: string): FormProblem[] {
  if (!expires.ok) {
    const { code, part } = expires
    return [problem('passport', part ? `document_expires-${part}` : 'document_expires', code)]
  }
  return expires.on < dayOn
    ? [problem('passport', 'document_expires', 'document_expired', { details: { expiresOn: expires.on } })]
    : []
}
