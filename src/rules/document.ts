// Which papers somebody needs, and why, as of a day.

import type { Applicant, Channel, DemandState, Procedure, Script, Status } from './code.ts'
import { meets } from './condition.ts'
import { rulesOn } from './day.ts'
import type { RuleOf, RulePack } from './pack.ts'

/** Who applies for what, where, and how their passport is written. */
export interface Situation {
  readonly status: Status
  readonly procedure: Procedure
  readonly channel: Channel
  /** The consular category, or null where none is asked for. */
  readonly category: string | null
  readonly applicant: Applicant
  readonly script: Script
  /** Full years of the person, or null when not known: then papers of every age are named. */
  readonly age?: number | null
}

/** One thing to bring: a single paper, or one of several that replace each other. */
export interface Demand {
  /** The code of the paper, or of the group of which one paper is enough. */
  readonly code: string
  readonly state: DemandState
  /** The rows it rests on, one a paper; each says why. */
  readonly rows: readonly [RuleOf<'document'>, ...RuleOf<'document'>[]]
}

/** The papers for a situation on `dayOn`, in the order of the pack. */
export function documentsFor(pack: RulePack, dayOn: string, situation: Situation): readonly Demand[] {
  const demands = new Map<string, Demand>()
  for (const row of rulesOn(pack, 'document', dayOn)) {
    if (!meets(row.body.when, situation)) continue
    const code = row.body.oneOf ?? row.body.item
    const known = demands.get(code)
    demands.set(code, { code, state: row.body.state, rows: known ? [...known.rows, row] : [row] })
  }
  return [...demands.values()]
}
