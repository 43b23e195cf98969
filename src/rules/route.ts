// Where somebody goes, as of a day.

import { assert } from '../kernel/assert.ts'
import type { Locality, Place, Procedure, Status } from './code.ts'
import { meets } from './condition.ts'
import { rulesOn } from './day.ts'
import type { RuleOf, RulePack } from './pack.ts'

/** The row that says through which channels somebody goes. Every pack has one for every day from 2013 on. */
export function routeFor(
  pack: RulePack,
  dayOn: string,
  who: {
    readonly status: Status
    readonly procedure: Procedure
    readonly place: Place
    readonly locality: Locality
  },
): RuleOf<'routing'> {
  const row = rulesOn(pack, 'routing', dayOn).find(of => meets(of.body.when, who))
  assert(row, 'a pack that was read says where everybody goes, from 2013 on')
  return row
}
