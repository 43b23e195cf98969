// How long personal values are kept.

import { dayAfter, yearsAfter } from './calendar.ts'
import { standingRule } from './day.ts'
import type { RulePack } from './pack.ts'

export type Retained = 'unsent_draft' | 'closed_application' | 'excluded_person'

/** The first day on which values closed on `closedOn` may be erased, by the rule that holds on `dayOn`. */
export function erasableFromOn(pack: RulePack, dayOn: string, kept: Retained, closedOn: string): string {
  const { keep } = standingRule(pack, 'retention', kept, dayOn).body
  return 'years' in keep ? yearsAfter(closedOn, keep.years) : dayAfter(closedOn, keep.days)
}
