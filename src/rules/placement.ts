// Where the number is printed on the documents that people hold.

import type { Status } from './code.ts'
import { rulesOn } from './day.ts'
import type { RuleOf, RulePack } from './pack.ts'

/** The documents that carry the number, for everybody or for people of one status, in the order of the pack. */
export function placementsOf(pack: RulePack, dayOn: string, status?: Status): readonly RuleOf<'placement'>[] {
  return rulesOn(pack, 'placement', dayOn).filter(({ body }) => !status || body.statuses.includes(status))
}
