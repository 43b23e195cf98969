// Answers "what holds on this day?" from a rule pack.

import { assert } from '../kernel/assert.ts'
import type { RuleKind, RuleOf, RulePack, RuleRow } from './pack.ts'

/**
 * The row of this kind and key that holds on `dayOn` (`YYYY-MM-DD`), or null when none does.
 *
 * `from` is the first day a row holds, `to` the first day it no longer does.
 */
export function ruleOn<Kind extends RuleKind>(
  pack: RulePack,
  kind: Kind,
  key: string,
  dayOn: string,
): RuleOf<Kind> | null {
  return rulesOn(pack, kind, dayOn).find(row => row.key === key) ?? null
}

/** Every row of this kind that holds on `dayOn`, in the order of the pack. */
export function rulesOn<Kind extends RuleKind>(pack: RulePack, kind: Kind, dayOn: string): RuleOf<Kind>[] {
  return pack.rows.filter(
    (row: RuleRow): row is RuleRow & RuleOf<Kind> =>
      row.kind === kind && row.from <= dayOn && (row.to === null || dayOn < row.to),
  )
}

/** The row of a key that every pack has on every day from 2013 on. A pack without it was never read: that is a fault. */
export function standingRule<Kind extends RuleKind>(
  pack: RulePack,
  kind: Kind,
  key: string,
  dayOn: string,
): RuleOf<Kind> {
  const row = ruleOn(pack, kind, key, dayOn)
  assert(row, `a pack that was read has ${kind} ${key} on every day from 2013 on`)
  return row
}
