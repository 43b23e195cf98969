// What rows are called, and which of them go by one name.

import type { RuleRow } from './pack.ts'

/** The name by which people speak of a row: its kind and key. */
export function rowName(of: Pick<RuleRow, 'kind' | 'key'>): string {
  return `${of.kind} ${of.key}`
}

/** The rows under each kind and key, in the order in which the names first appear. */
export function sameKey(rows: readonly RuleRow[]): [name: string, rows: RuleRow[]][] {
  const named = new Map<string, RuleRow[]>()
  for (const of of rows) named.set(rowName(of), [...(named.get(rowName(of)) ?? []), of])
  return [...named]
}
