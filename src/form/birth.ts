// When and where the applicant was born, and the first digits that the number will normally have.

import { ageOn } from '../kernel/day.ts'
import type { Edition } from '../rules/change.ts'
import { type FormFields, textOf } from './field.ts'
import { placeProblems } from './place.ts'
import { type FormProblem, problem, type Reading, readingOf } from './problem.ts'
import { readTypedDay } from './typed-day.ts'

export interface Birth {
  readonly on: string
  readonly place: string
}

// Nobody older has ever been documented.
const ageMaxYears = 130

/** Reads the topic `birth` as of a day. */
export function readBirthTopic(fields: FormFields, { dayOn }: Edition): Reading<Birth> {
  const reading = readTypedDay(fields, 'birth')
  const problems = [
    ...dayProblems(reading, dayOn),
    ...placeProblems('birth', 'birth_place', 'birth_place_missing', fields),
  ]
  return readingOf(problems, () => ({
    on: (reading as { on: string }).on,
    place: textOf(fields, 'birth_place'),
  }))
}

/** The six digits a number normally begins with: `900307` for 7 March 1990. Since 2013 the law no longer says so. */
export function firstDigits(birthOn: string): string {
  return birthOn.slice(2).replaceAll('-', '')
}

function dayProblems(reading: ReturnType<typeof readTypedDay>, dayOn: string): FormProblem[] {
  if (!reading.ok) {
    return [problem('birth', reading.part ? `birth-${reading.part}` : 'birth', reading.code)]
  }
  if (reading.on > dayOn) return [problem('birth', 'birth', 'day_in_future')]
  if (ageOn(reading.on, dayOn) >= ageMaxYears) {
    return [problem('birth', 'birth-year', 'day_too_long_ago', { details: { years: ageMaxYears } })]
  }
  return []
}
