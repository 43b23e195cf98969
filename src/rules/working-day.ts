// Working days and due dates, by the holidays and the term of a pack.

import { assert } from '../kernel/assert.ts'
import { dayAfter, isWeekend } from './calendar.ts'
import type { Channel } from './code.ts'
import { ruleOn, rulesOn } from './day.ts'
import type { RulePack } from './pack.ts'

/** Holidays that fall on one weekend push each other on by days, never by more than this. */
const movedByMaxDays = 14

/**
 * Whether people work on `dayOn`: no Saturday, no Sunday, no holiday, nor the working day after a holiday that fell on
 * a weekend (Law 267 of 2001 on holidays, art. 5, as the calendars of inform.kz have it, checked 2026-11-22).
 *
 * Days that the Government moves by decree are not modeled; neither is a moving holiday of a year without a row.
 */
export function isWorkingDay(pack: RulePack, dayOn: string): boolean {
  let owed = 0
  for (let day = dayAfter(dayOn, -movedByMaxDays); day <= dayOn; day = dayAfter(day, 1)) {
    const holidays = holidaysOn(pack, day)
    const weekend = isWeekend(day)
    if (weekend) owed += holidays.filter(of => of.body.movesFromWeekend).length
    const rests = weekend || holidays.length > 0 || owed > 0
    if (!weekend && holidays.length === 0 && owed > 0) owed -= 1
    if (day === dayOn) return !rests
  }
  return false
}

/** The holidays that fall on a day. */
function holidaysOn(pack: RulePack, dayOn: string) {
  return rulesOn(pack, 'holiday', dayOn).filter(({ body: { falls } }) =>
    'on' in falls ? falls.on === dayOn : falls.everyYear === dayOn.slice(5),
  )
}

/**
 * The last day of the term of an application accepted on `acceptedOn`, or null when no term is known for its channel.
 *
 * Accepted on Tuesday 15 December 2026 with a term of one working day: due on Thursday 17 December, because the 16th
 * is a holiday and the day of the application does not count.
 */
export function dueOn(pack: RulePack, acceptedOn: string, channel: Channel): string | null {
  const term = ruleOn(pack, 'term', channel, acceptedOn)
  if (!term) return null
  const { workingDays, applicationDayCounts } = term.body
  const countedFromOn = applicationDayCounts ? dayAfter(acceptedOn, -1) : acceptedOn
  return afterWorkingDays(pack, countedFromOn, Math.max(1, workingDays))
}

/** The day that comes `count` working days after `fromOn`, which itself does not count; at least one. */
export function afterWorkingDays(pack: RulePack, fromOn: string, count: number): string {
  let day = fromOn
  let left = count
  // A year of working days and as many holidays again is more than any term.
  for (let tries = 0; tries < 1000; tries += 1) {
    day = dayAfter(day, 1)
    if (isWorkingDay(pack, day)) left -= 1
    if (left <= 0) return day
  }
  assert(false, 'a term ends')
}

/** How many working days lie after `fromOn` up to `untilOn`; none when that is past. */
export function workingDaysUntil(pack: RulePack, fromOn: string, untilOn: string): number {
  let count = 0
  for (let day = dayAfter(fromOn, 1); day <= untilOn && count < 1000; day = dayAfter(day, 1)) {
    if (isWorkingDay(pack, day)) count += 1
  }
  return count
}
