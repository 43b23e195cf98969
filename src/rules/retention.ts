// How long personal values are kept.

import { dayAfter, yearsAfter } from './calendar.ts'
import { standingRule } from './day.ts'
import type { RulePack } from './pack.ts'

export type Retained = 'unsent_draft' | 'closed_application' | 'excluded_person' | 'report' | 'sent_request'

/** The first day on which values closed on `closedOn` may be erased, by the rule that holds on `dayOn`. */
export function erasableFromOn(pack: RulePack, dayOn: string, kept: Retained, closedOn: string): string {
  const { keep } = standingRule(pack, 'retention', kept, dayOn).body
  return 'years' in keep ? yearsAfter(closedOn, keep.years) : dayAfter(closedOn, keep.days)
}

/** The last day on which values may have been closed that may be erased on `dayOn`. */
export function erasableUntilOn(pack: RulePack, dayOn: string, kept: Retained): string {
  const { keep } = standingRule(pack, 'retention', kept, dayOn).body
  const around = 'years' in keep ? yearsAfter(dayOn, -keep.years) : dayAfter(dayOn, -keep.days)
  // Years are not all of one length, so the day sought is this one or a neighbor.
  const isErasable = (closedOn: string) => erasableFromOn(pack, dayOn, kept, closedOn) <= dayOn
  return [1, 0, -1, -2].map(days => dayAfter(around, days)).find(isErasable)!
}
