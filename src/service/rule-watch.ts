// What editors of the rules look at: what differs between two days, and what nobody has checked for half a year.

import { dayIn } from '../kernel/clock.ts'
import { type Change, changesBetween } from '../rules/change.ts'
import { type Notice, noticesOn } from '../rules/notice.ts'
import type { Context } from './context.ts'
import { type Officer, permit } from './permit.ts'

/** Every row of the pack that holds on one day and not, or otherwise, on the other. Refuses with `not_permitted`. */
export function compareRules(
  { pack }: Context,
  officer: Officer,
  beforeOn: string,
  afterOn: string,
): readonly Change[] {
  permit(officer, 'rule_compare')
  return changesBetween({ pack, dayOn: beforeOn }, { pack, dayOn: afterOn })
}

/** The rows that somebody should check again, those that wait longest first. Refuses with `not_permitted`. */
export function staleRules({ pack, clock }: Context, officer: Officer): readonly Notice[] {
  permit(officer, 'rule_compare')
  const notices = noticesOn(pack, dayIn(clock.nowAt()))
  return [...notices].sort((a, b) => (a.row.checkedOn < b.row.checkedOn ? -1 : 1))
}
