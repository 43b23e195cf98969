// Compares two birth dates, each of which may be exact, partly known, nominal, or written the other way round.

import { isOneSlip } from './match-slip.ts'
import type { MatchTraits } from './match-traits.ts'
import type { MatchCode } from './match-weight.ts'

type Birth = Pick<MatchTraits, 'birthOn' | 'birthPrecision'>

const yearsNearMax = 3

/** The one thing that two birth dates say about a match. */
export function compareBirths(one: Birth, other: Birth): MatchCode {
  const [year, month] = partsOf(one)
  const [otherYear, otherMonth] = partsOf(other)
  if (!isExactBirth(one) || !isExactBirth(other)) {
    const hasMonths = hasMonth(one) && hasMonth(other)
    if (year === otherYear && hasMonths) return month === otherMonth ? 'birth_month_equal' : 'birth_year_near'
    if (year === otherYear) return 'birth_year_equal'
  } else {
    if (one.birthOn === other.birthOn) return 'birth_date_equal'
    if (birthEitherWay(one.birthOn) === birthEitherWay(other.birthOn)) return 'birth_date_swapped'
    if (isDigitSlip(one.birthOn, other.birthOn)) return 'birth_date_slip'
  }
  return Math.abs(year - otherYear) <= yearsNearMax ? 'birth_year_near' : 'birth_differs'
}

/**
 * Whether the date is meant to the day. The first of January never counts as such: it stands for an unknown day in too
 * many passports, whether or not they say so.
 */
export function isExactBirth({ birthOn, birthPrecision }: Birth): boolean {
  return birthPrecision === 'day' && !birthOn.endsWith('-01-01')
}

/** The date with the smaller of day and month first wherever the two could be mistaken: 3 August and 8 March meet. */
export function birthEitherWay(birthOn: string): string {
  const [year, month, day] = birthOn.split('-') as [string, string, string]
  return day <= '12' && day < month ? `${year}-${day}-${month}` : birthOn
}

function partsOf({ birthOn }: Birth): [year: number, month: number] {
  return [Number(birthOn.slice(0, 4)), Number(birthOn.slice(5, 7))]
}

function hasMonth(birth: Birth): boolean {
  return isExactBirth(birth) || birth.birthPrecision === 'month'
}

/** One digit other, or two neighbors exchanged; a date has always the same length. */
function isDigitSlip(one: string, other: string): boolean {
  return isOneSlip(one.replaceAll('-', ''), other.replaceAll('-', ''))
}
