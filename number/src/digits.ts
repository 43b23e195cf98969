// What twelve digits say by their places: birth date, century and sex of a person, month and type of an organisation.

import type { BusinessDigits, Division, Entity, Kind, PersonDigits } from './verdict.ts'

const ENTITIES: readonly Entity[] = ['resident', 'non_resident', 'joint_entrepreneurship']
const DIVISIONS: readonly Division[] = ['head_office', 'branch', 'representative_office', 'other', 'other']

/** The digit of a text of digits at a place counted from 0. */
export const digitAt = (digits: string, at: number): number => digits.charCodeAt(at) - 48

/** The number that two digits from a place on make. */
export const twoAt = (digits: string, at: number): number =>
  digitAt(digits, at) * 10 + digitAt(digits, at + 1)

/** The kind by the fifth digit: 0–3 begins a day of the month, 4–6 is a type of organisation, the rest is neither. */
export function kindOf(digits: string): Kind | null {
  const fifth = digitAt(digits, 4)
  if (fifth < 4) return 'iin'
  return fifth < 7 ? 'bin' : null
}

/** What the digits of an IIN say. The caller knows whether their first six are a day, and which it is if so. */
export function personDigits(digits: string, isDay: boolean): PersonDigits {
  const digit = digitAt(digits, 6)
  const century = digit > 0 && digit < 7 ? ((18 + ((digit + 1) >> 1)) as 19 | 20 | 21) : null
  const monthDay = isDay ? monthDayOf(digits) : hyphenated(digits, 2)
  return {
    birthDate: isDay && century ? yearOf(digits, century) + monthDay : null,
    monthDay,
    century,
    sex: century && (digit & 1 ? 'male' : 'female'),
    serial: digits.slice(7, 11),
  }
}

/** What the digits of a BIN say, also where they say something impossible. */
export function businessDigits(digits: string): BusinessDigits {
  return {
    month: hyphenated(digits, 0),
    entity: ENTITIES[digitAt(digits, 4) - 4] ?? null,
    division: DIVISIONS[digitAt(digits, 5)] ?? null,
    serial: digits.slice(6, 11),
  }
}

// Texts of days and years are made once and shared, because putting them together anew each time would be half the cost
// of a verdict.
const MONTH_DAYS: string[] = []
const YEARS: string[] = []

const hyphenated = (digits: string, at: number): string =>
  `${digits.slice(at, at + 2)}-${digits.slice(at + 2, at + 4)}`

function monthDayOf(digits: string): string {
  const at = twoAt(digits, 2) * 32 + twoAt(digits, 4)
  MONTH_DAYS[at] ??= hyphenated(digits, 2)
  return MONTH_DAYS[at]
}

function yearOf(digits: string, century: number): string {
  const at = (century - 19) * 100 + twoAt(digits, 0)
  YEARS[at] ??= `${century - 1}${digits.slice(0, 2)}-`
  return YEARS[at]
}
