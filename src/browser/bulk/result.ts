// The table that comes out: every column that went in, and what was found beside it.

import { type Finding, isFinding } from './finding.ts'
import { judgeCell } from './judgement.ts'
import type { Ledger } from './ledger.ts'
import { type Level, levelOf, remarksOn } from './tally.ts'

export const addedColumns = ['level', 'problems', 'notices', 'suggestion', 'before_repair'] as const

/** Whatever stands in the added columns: their headings and what was found. */
export type ResultWord = (typeof addedColumns)[number] | Level | Finding

/** What to write for a code: the code itself for programs, or words for people. */
export type Words = (code: ResultWord) => string

/** Everything that the result is made of. */
export interface Origin {
  readonly headings: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly column: number
  readonly ledger: Ledger
}

/**
 * The rows of the result, the headings first. An accepted repair stands in its column, and what stood there before in
 * `before_repair`; a repair that was not accepted stands in `suggestion`.
 */
export function resultRows(origin: Origin, words: Words, separator: string): string[][] {
  const { headings, rows } = origin
  return [
    [...headings, ...addedColumns.map(words)],
    ...rows.map((_, row) => resultRow(origin, row, words, separator)),
  ]
}

function resultRow(origin: Origin, row: number, words: Words, separator: string): string[] {
  const { headings, rows, column, ledger } = origin
  const cells = headings.map((_, place) => rows[row]![place] ?? '')
  const before = cells[column]!
  const repair = ledger.repair.get(row) ?? ''
  const isAccepted = ledger.accepted.has(row)
  if (isAccepted) cells[column] = repair
  const { outcome, verdict } = judgeCell(cells[column]!)
  const problems = outcome === 'empty' ? [] : verdict.problems.map(({ code }) => code)
  // The tidying and the likeness to other rows are remarks of ours; the rest are the library's notices.
  const told = verdict.notices.map(({ code }) => code).filter(code => code !== 'tidied')
  const notices = new Set<Finding>([...told.filter(isFinding), ...remarksOn(ledger, row)])
  return [
    ...cells,
    words(levelOf(outcome)),
    problems.map(words).join(separator),
    [...notices].map(words).join(separator),
    isAccepted ? '' : repair,
    isAccepted ? before : '',
  ]
}
