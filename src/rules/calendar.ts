// Counting in calendar days, `YYYY-MM-DD`, in the Gregorian calendar: no clock, no time zone.

import { dayOf } from '../kernel/day.ts'

/** The day `days` after `dayOn`; before it, when negative. */
export function dayAfter(dayOn: string, days: number): string {
  return dayOfNumber(numberOfDay(dayOn) + days)
}

/** The same day `years` later; 29 February becomes 1 March where a year has none. */
export function yearsAfter(dayOn: string, years: number): string {
  const [year, month, day] = partsOf(dayOn)
  return dayOf(year + years, month, day) ?? dayOf(year + years, 3, 1)!
}

/** How many days lie between two days; negative when the second is the earlier one. */
export function daysBetween(fromOn: string, toOn: string): number {
  return numberOfDay(toOn) - numberOfDay(fromOn)
}

/** Whether the day is a Saturday or a Sunday. */
export function isWeekend(dayOn: string): boolean {
  // 1 March of the year 0 was a Wednesday.
  return (numberOfDay(dayOn) + 2) % 7 > 4
}

// Years begin in March here, so that the leap day is the last of its year and months follow one formula.
const daysInEra = 146_097

/** Days since 1 March of the year 0. */
function numberOfDay(dayOn: string): number {
  const [year, month, day] = partsOf(dayOn)
  const marchYear = month > 2 ? year : year - 1
  const era = Math.floor(marchYear / 400)
  const yearOfEra = marchYear - era * 400
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1
  return era * daysInEra + leapDays(yearOfEra) + yearOfEra * 365 + dayOfYear
}

function dayOfNumber(number: number): string {
  const era = Math.floor(number / daysInEra)
  const dayOfEra = number - era * daysInEra
  let yearOfEra = Math.min(399, Math.floor(dayOfEra / 365))
  if (leapDays(yearOfEra) + yearOfEra * 365 > dayOfEra) yearOfEra -= 1
  const dayOfYear = dayOfEra - leapDays(yearOfEra) - yearOfEra * 365
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = ((marchMonth + 2) % 12) + 1
  const year = era * 400 + yearOfEra + (month > 2 ? 0 : 1)
  return dayOf(year, month, dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1)!
}

function leapDays(years: number): number {
  return Math.floor(years / 4) - Math.floor(years / 100)
}

function partsOf(dayOn: string): [year: number, month: number, day: number] {
  return dayOn.split('-').map(Number) as [number, number, number]
}
