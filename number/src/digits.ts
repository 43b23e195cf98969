// What twelve digits say by their places: birth date, century and sex of a person, month and type of an organisation.

import { daysIn } from './fault.ts'
import type { BusinessDigits, Division, Entity, Kind, PersonDigits } from './verdict.ts'

const ENTITIES: readonly Entity[] = ['resident', 'non_resident', 'joint_entrepreneurship']
const DIVISIONS: readonly Division[] = ['head_office', 'branch', 'representative_office', 'other', 'other']

/** The digit of a text of digits at a place counted from 0. */
export const digitAt = (digits: string, at: number): number => digits.charCodeAt(at) - 48

/** The kind by the fifth digit: 0–3 begins a day of the month, 4–6 is a type of organisation, the rest is neither. */
export function kindOf(digits: string): Kind | null {
  const fifth = digitAt(digits, 4)
  if (fifth < 4) return 'iin'
  return fifth < 7 ? 'bin' : null
}

/** What the digits of an IIN say, also where they say something impossible. */
export function personDigits(digits: string): PersonDigits {
  const monthDay = monthDayOf(digits)
  const serial = digits.slice(7, 11)
  const centuryDigit = digitAt(digits, 6)
  if (centuryDigit === 0 || centuryDigit > 6) {
    return { birthDate: null, monthDay, century: null, sex: null, serial }
  }
  const century = (18 + ((centuryDigit + 1) >> 1)) as 19 | 20 | 21
  const birthDate = isDay(digits, centuryDigit) ? yearOf(century, digits) + monthDay : null
  return { birthDate, monthDay, century, sex: centuryDigit & 1 ? 'male' : 'female', serial }
}

/** What the digits of a BIN say, also where they say something impossible. */
export function businessDigits(digits: string): BusinessDigits {
  return {
    month: `${digits.slice(0, 2)}-${digits.slice(2, 4)}`,
    entity: ENTITIES[digitAt(digits, 4) - 4] ?? null,
    division: DIVISIONS[digitAt(digits, 5)] ?? null,
    serial: digits.slice(6, 11),
  }
}

/** Whether digits 3 and 4 are a month. */
export function isMonth(digits: string): boolean {
  const month = digitAt(digits, 2) * 10 + digitAt(digits, 3)
  return month > 0 && month < 13
}

/** Whether the first six digits are a day in the century of this seventh digit, or in any century when it names none. */
export function isDay(digits: string, centuryDigit: number): boolean {
  if (!isMonth(digits)) return false
  const year = digitAt(digits, 0) * 10 + digitAt(digits, 1)
  const month = digitAt(digits, 2) * 10 + digitAt(digits, 3)
  const day = digitAt(digits, 4) * 10 + digitAt(digits, 5)
  return day > 0 && day <= daysIn(month, year, centuryDigit)
}

// Texts of days and years are made once and shared, because putting them together anew each time would be half the cost
// of a verdict.
const MONTH_DAYS: (string | undefined)[] = /* @__PURE__ */ new Array(13 * 32)
const YEARS: (string | undefined)[] = /* @__PURE__ */ new Array(300)

function monthDayOf(digits: string): string {
  const month = digitAt(digits, 2) * 10 + digitAt(digits, 3)
  const day = digitAt(digits, 4) * 10 + digitAt(digits, 5)
  if (month > 12 || day > 31) return hyphenated(digits)
  return MONTH_DAYS[month * 32 + day] ?? remember(MONTH_DAYS, month * 32 + day, hyphenated(digits))
}

const hyphenated = (digits: string): string => `${digits.slice(2, 4)}-${digits.slice(4, 6)}`

function yearOf(century: number, digits: string): string {
  const at = (century - 19) * 100 + digitAt(digits, 0) * 10 + digitAt(digits, 1)
  return YEARS[at] ?? remember(YEARS, at, `${century - 1}${digits.slice(0, 2)}-`)
}

function remember(texts: (string | undefined)[], at: number, text: string): string {
  texts[at] = text
  return text
}
