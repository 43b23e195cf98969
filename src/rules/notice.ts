// What an editor should look at, although the pack can be relied on.

import { daysBetween } from './calendar.ts'
import type { RulePack, RuleRow } from './pack.ts'

/** Who has not looked at a rule for half a year should look again. */
export const staleAfterDays = 180

export interface Notice {
  readonly code: 'stale' | 'checked_in_future'
  readonly row: RuleRow
}

/** The rows of today and later that were last checked more than 180 days ago, or on a day that is still to come. */
export function noticesOn(pack: RulePack, todayOn: string): readonly Notice[] {
  return pack.rows
    .filter(({ to }) => to === null || todayOn < to)
    .flatMap((row): Notice[] => {
      const age = daysBetween(row.checkedOn, todayOn)
      if (age < 0) return [{ code: 'checked_in_future', row }]
      return age > staleAfterDays ? [{ code: 'stale', row }] : []
    })
}
