// How long an application waits for somebody to go on with it.

import { dayAfter } from './calendar.ts'
import { standingRule } from './day.ts'
import type { RulePack } from './pack.ts'

/** The states of an application in which nobody but the applicant, or who opened it at the desk, can go on with it. */
export const waitings = ['draft', 'submitted', 'needs_correction'] as const

export type Waiting = (typeof waitings)[number]

/** The last day on which one that has waited since `sinceOn` can be gone on with, by the rule of `dayOn`. */
export function waitsUntilOn(pack: RulePack, dayOn: string, waiting: Waiting, sinceOn: string): string {
  return dayAfter(sinceOn, standingRule(pack, 'waiting', waiting, dayOn).body.days)
}

/** The first day since which one may have waited that can still be gone on with on `dayOn`. */
export function waitingSinceOn(pack: RulePack, dayOn: string, waiting: Waiting): string {
  return dayAfter(dayOn, -standingRule(pack, 'waiting', waiting, dayOn).body.days)
}
