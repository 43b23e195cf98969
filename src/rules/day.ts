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
  return rowsOf(pack, kind).filter(({ from, to }) => from <= dayOn && (to === null || dayOn < to))
}

/** Every row of this kind, whenever it holds, in the order of the pack. */
export function rowsOf<Kind extends RuleKind>(pack: RulePack, kind: Kind): readonly RuleOf<Kind>[] {
  const byKind = sorted.get(pack) ?? new Map<RuleKind, readonly RuleRow[]>()
  const known = byKind.get(kind)
  // Under each kind stand the rows of that kind.
  if (known) return known as readonly RuleRow[] as readonly RuleOf<Kind>[]
  const rows = pack.rows.filter((row): row is RuleRow & RuleOf<Kind> => row.kind === kind)
  sorted.set(pack, byKind.set(kind, rows))
  return rows
}

/** Packs never change, so each kind is looked for once: a page asks dozens of questions. */
const sorted = new WeakMap<RulePack, Map<RuleKind, readonly RuleRow[]>>()

/** The row of a key that every pack has on every day from 2013 on; a pack without it was never read, a fault. */
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
