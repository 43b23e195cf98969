// What changed between two days, or between two packs, for editors and for people who prepared under the old rules.

import { coveredFromOn } from './code.ts'
import type { RuleKind, RulePack, RuleRow } from './pack.ts'
import { rowName } from './row-name.ts'

/** A pack as of a day. */
export interface Edition {
  readonly pack: RulePack
  readonly dayOn: string
}

export interface Change {
  /** The kind and key of the row: `channel online`. */
  readonly name: string
  readonly change: 'added' | 'removed' | 'changed'
  readonly before: RuleRow | null
  readonly after: RuleRow | null
  /** For a changed row, what differs: `body` and `says` are the rule, the rest is its proof. */
  readonly parts: readonly Part[]
}

const parts = ['body', 'says', 'source', 'quote', 'confidence', 'see', 'checkedOn'] as const
type Part = (typeof parts)[number]

/**
 * Every row that holds in one edition and not, or otherwise, in the other, in the order of the packs.
 *
 *     changesBetween({ pack, dayOn: '2025-12-31' }, { pack, dayOn: '2026-01-01' })  // what a new year brought
 */
export function changesBetween(before: Edition, after: Edition): readonly Change[] {
  const [old, now] = [holding(before), holding(after)]
  return [...new Set([...old.keys(), ...now.keys()])].flatMap(name =>
    changeOf(name, old.get(name) ?? null, now.get(name) ?? null),
  )
}

/** The days on which a rule of one of `kinds`, or of any, begins or ends, the latest first. */
export function daysOfChange(pack: RulePack, kinds?: ReadonlySet<RuleKind>): readonly string[] {
  const rows = pack.rows.filter(({ kind }) => kinds?.has(kind) ?? true)
  const days = new Set(rows.flatMap(({ from, to }) => [from, to ?? from]))
  return [...days]
    .filter(dayOn => dayOn > coveredFromOn)
    .sort()
    .reverse()
}

function changeOf(name: string, before: RuleRow | null, after: RuleRow | null): Change[] {
  // Most rows hold on both days; to compare one with itself would take most of the time.
  if (before === after) return []
  if (!before) return [{ name, change: 'added', before, after, parts: [] }]
  if (!after) return [{ name, change: 'removed', before, after, parts: [] }]
  const differing = parts.filter(part => canonical(before[part]) !== canonical(after[part]))
  return differing.length > 0 ? [{ name, change: 'changed', before, after, parts: differing }] : []
}

function holding({ pack, dayOn }: Edition): ReadonlyMap<string, RuleRow> {
  const rows = pack.rows.filter(of => of.from <= dayOn && (of.to === null || dayOn < of.to))
  return new Map(rows.map(of => [rowName(of), of]))
}

/** The same value always as the same text, whatever the order in which an editor wrote its parts. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )
}
