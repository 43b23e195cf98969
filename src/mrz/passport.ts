// Reads a passport's machine-readable zone for the desk and the form: what it says, and where it cannot be right.

import { type Details, type FieldName, parse } from 'mrz'
import { type BirthReading, readBirth } from './birth.ts'
import { type LineProblem, linesOf, type PassportLines } from './lines.ts'
import { expiryOf, filled, namesOf, sexes } from './part.ts'

export interface Passport {
  readonly lines: PassportLines
  /** Three letters of the issuing state as printed, `D` for Germany. */
  readonly country: string
  readonly number: string
  readonly expiresOn: string
  readonly family: string
  /** Null when the zone holds one name only. */
  readonly given: string | null
  /** The names fill the line to its end, so the last of them may be cut. */
  readonly namesCut: boolean
  readonly birth: BirthReading
  /** Null when the zone leaves it open (`<`). */
  readonly sex: 'male' | 'female' | null
  readonly citizenship: string
}

/** The parts of the second line that a check digit protects; `whole` is the last digit, over all of them. */
export type CheckedField = 'document_number' | 'birth_date' | 'expiry_date' | 'personal_number' | 'whole'

export type PassportProblem =
  | LineProblem
  | { readonly code: 'mrz_not_passport' }
  | { readonly code: 'mrz_name_missing' }
  | { readonly code: 'mrz_name_unreadable' }
  | { readonly code: 'mrz_number_missing' }
  | { readonly code: 'mrz_state_unreadable'; readonly field: 'country' | 'citizenship' }
  | { readonly code: 'mrz_birth_unreadable' }
  | { readonly code: 'mrz_sex_unreadable' }
  | { readonly code: 'mrz_expiry_unreadable' }
  /** Positions count from 1 in the second line: where the characters stand, and where their check digit. */
  | {
      readonly code: 'mrz_check_digit'
      readonly field: CheckedField
      readonly from: number
      readonly to: number
      readonly at: number
    }
  | { readonly code: 'passport_expired'; readonly expiresOn: string }

type Reading = { ok: true; passport: Passport } | { ok: false; problems: readonly PassportProblem[] }

/**
 * Reads the two lines of a passport (TD3, ICAO Doc 9303-4) as of a day.
 *
 * Spaces, lower case and both lines on one are taken; a letter is never repaired. A state code that nobody knows
 * is no problem: the officer sees it and decides.
 */
export function readPassport(text: string, todayOn: string): Reading {
  const split = linesOf(text)
  if (!split.ok) return split
  const [first, second] = split.lines
  if (!first.startsWith('P')) return { ok: false, problems: [{ code: 'mrz_not_passport' }] }
  const { details } = parse([first, second])
  const expiresOn = expiryOf(second.slice(21, 27), todayOn)
  const problems: PassportProblem[] = [
    ...checkDigitProblems(details),
    ...nameProblems(first),
    ...stateProblems(first, second),
    ...(filled(second.slice(0, 9)) === '' ? [{ code: 'mrz_number_missing' } as const] : []),
    ...(/^(\d\d|<<){3}$/.test(second.slice(13, 19)) ? [] : [{ code: 'mrz_birth_unreadable' } as const]),
    ...(second[20]! in sexes ? [] : [{ code: 'mrz_sex_unreadable' } as const]),
    ...expiryProblems(expiresOn, todayOn),
  ]
  if (problems.length > 0 || expiresOn === null) return { ok: false, problems }
  const passport: Passport = {
    lines: split.lines,
    country: filled(first.slice(2, 5)),
    number: filled(second.slice(0, 9)),
    expiresOn,
    ...namesOf(first.slice(5)),
    namesCut: !first.endsWith('<'),
    birth: readBirth(second.slice(13, 19), todayOn),
    sex: sexes[second[20]!]!,
    citizenship: filled(second.slice(10, 13)),
  }
  return { ok: true, passport }
}

// Where each checked part stands in the second line, and its check digit, counted from 1.
const checked: readonly (readonly [FieldName, CheckedField, from: number, to: number, at: number])[] = [
  ['documentNumberCheckDigit', 'document_number', 1, 9, 10],
  ['birthDateCheckDigit', 'birth_date', 14, 19, 20],
  ['expirationDateCheckDigit', 'expiry_date', 22, 27, 28],
  ['personalNumberCheckDigit', 'personal_number', 29, 42, 43],
]

function checkDigitProblems(details: readonly Details[]): PassportProblem[] {
  const wrong = new Set(details.filter(detail => !detail.valid).map(detail => detail.field))
  const problems = checked
    .filter(([name]) => wrong.has(name))
    .map(([, field, from, to, at]) => ({ code: 'mrz_check_digit', field, from, to, at }) as const)
  // The last digit covers the other parts too: it says something of its own only where they all fit.
  if (problems.length === 0 && wrong.has('compositeCheckDigit')) {
    return [{ code: 'mrz_check_digit', field: 'whole', from: 1, to: 43, at: 44 }]
  }
  return problems
}

function nameProblems(first: string): PassportProblem[] {
  if (first[5] === '<') return [{ code: 'mrz_name_missing' }]
  return /\d/.test(first.slice(5)) ? [{ code: 'mrz_name_unreadable' }] : []
}

/** No check digit covers the two states, so a zero typed for the letter O would pass; only letters stand there. */
function stateProblems(first: string, second: string): PassportProblem[] {
  const isCountry = /^[A-Z]+<*$/.test(first.slice(2, 5))
  const isCitizenship = /^[A-Z]*<*$/.test(second.slice(10, 13))
  return [
    ...(isCountry ? [] : [{ code: 'mrz_state_unreadable', field: 'country' } as const]),
    ...(isCitizenship ? [] : [{ code: 'mrz_state_unreadable', field: 'citizenship' } as const]),
  ]
}

function expiryProblems(expiresOn: string | null, todayOn: string): PassportProblem[] {
  if (expiresOn === null) return [{ code: 'mrz_expiry_unreadable' }]
  return expiresOn < todayOn ? [{ code: 'passport_expired', expiresOn }] : []
}
