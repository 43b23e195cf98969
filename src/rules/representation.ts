// Who may act for somebody, as of a day.

import { assert } from '../kernel/assert.ts'
import type { Access, Applicant, Channel, Procedure } from './code.ts'
import { meets } from './condition.ts'
import { rulesOn, standingRule } from './day.ts'
import type { RuleOf, RulePack } from './pack.ts'

export interface Representation {
  readonly access: Access
  readonly row: RuleOf<'representation'>
  /** Why intake refuses who comes all the same, or null where nobody is refused. */
  readonly refusal: RuleOf<'refusal_ground'> | null
}

/** Whether this applicant may act through this channel, and the ground on which intake refuses who may not. */
export function representationFor(
  pack: RulePack,
  dayOn: string,
  act: { readonly channel: Channel; readonly procedure: Procedure; readonly applicant: Applicant },
): Representation {
  const row = rulesOn(pack, 'representation', dayOn).find(of => meets(of.body.when, act))
  assert(row, 'a pack that was read says who may act, from 2013 on')
  const { access, refusedAs } = row.body
  return {
    access,
    row,
    refusal: refusedAs === null ? null : standingRule(pack, 'refusal_ground', refusedAs, dayOn),
  }
}
