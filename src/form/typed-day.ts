// A day as people type it in three parts: digits, or the month by its name in any of our languages.

import { dayOf } from '../kernel/day.ts'
import { monthNamed } from '../text/date.ts'
import { type FieldName, type FormFields, textOf } from './field.ts'
import type { DayProblemCode } from './problem.ts'

export type DayReading =
  | { readonly ok: true; readonly on: string }
  | { readonly ok: false; readonly code: DayProblemCode; readonly part: 'day' | 'month' | 'year' | null }

/**
 * The day in the fields `<name>-day`, `<name>-month` and `<name>-year`.
 *
 * A month may be a number or a name of three letters or more: `MAR`, `наурыз`. A year of two digits is not guessed.
 */
export function readTypedDay(
  fields: FormFields,
  name: 'birth' | 'document_expires' | 'authority_issued' | 'authority_expires',
): DayReading {
  const part = (of: 'day' | 'month' | 'year') => textOf(fields, `${name}-${of}` as FieldName)
  const [day, month, year] = [part('day'), part('month'), part('year')]
  if (day + month + year === '') return no('day_missing', null)
  for (const [of, text] of [
    ['day', day],
    ['month', month],
    ['year', year],
  ] as const) {
    if (text === '') return no('day_incomplete', of)
  }
  if (!/^\d{4}$/.test(year)) return no('day_year_short', 'year')
  const monthNumber = /^\d{1,2}$/.test(month) ? Number(month) : monthNamed(month)
  if (monthNumber === null || monthNumber < 1 || monthNumber > 12) return no('day_month_unknown', 'month')
  const on = /^\d{1,2}$/.test(day) ? dayOf(Number(year), monthNumber, Number(day)) : null
  return on === null ? no('day_not_in_calendar', 'day') : { ok: true, on }
}

/** The three fields of a day, for a form that is filled from elsewhere. */
export function typedDay(name: string, dayOn: string): Readonly<Record<string, string>> {
  const [year, month, day] = dayOn.split('-')
  return {
    [`${name}-day`]: String(Number(day)),
    [`${name}-month`]: String(Number(month)),
    [`${name}-year`]: year!,
  }
}

function no(code: DayProblemCode, part: 'day' | 'month' | 'year' | null): DayReading {
  return { ok: false, code, part }
}
