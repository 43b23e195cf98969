// What six characters of a machine-readable zone may mean as a birth date: one day, two, a part of one, or none.

import { ageOn, dayOf } from '../kernel/day.ts'

/** Nobody older has ever been documented, so an older reading of two digits is not offered. */
export const ageMaxYears = 130

export interface BirthReading {
  /** Every full day that the characters can mean, oldest first: none, one, or two a century apart. */
  readonly days: readonly string[]
  /** The years they can mean; asked of the officer when there are two. */
  readonly years: readonly number[]
  /** 1 to 12, or null when the zone leaves the month open. */
  readonly month: number | null
  /** 1 to 31, or null when the zone leaves the day open. */
  readonly day: number | null
}

/**
 * Reads `YYMMDD`, with `<<` where the passport leaves a part open (ICAO Doc 9303-3, section 4.7; checked 2026-11-22).
 *
 * `740812` read on 2026-11-23 is 12 August 1974 only; `200101` may be 1920 or 2020, so both come back.
 */
export function readBirth(characters: string, todayOn: string): BirthReading {
  const [year, month, day] = [part(characters, 0), part(characters, 2), part(characters, 4)]
  const years = year === null ? [] : [1900 + year, 2000 + year].filter(full => isPossibleYear(full, todayOn))
  if (month === null || day === null) return { days: [], years, month, day }
  const days = years
    .map(full => dayOf(full, month, day))
    .filter(full => full !== null)
    .filter(full => full <= todayOn && ageOn(full, todayOn) < ageMaxYears)
  return { days, years: days.length > 0 ? days.map(full => Number(full.slice(0, 4))) : years, month, day }
}

function part(characters: string, at: number): number | null {
  const two = characters.slice(at, at + 2)
  return /^\d\d$/.test(two) ? Number(two) : null
}

function isPossibleYear(year: number, todayOn: string): boolean {
  const thisYear = Number(todayOn.slice(0, 4))
  return year <= thisYear && thisYear - year <= ageMaxYears
}
