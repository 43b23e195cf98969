// Counts what was found in a list, and picks the rows of one finding for a closer look.

import { masked } from './cell.ts'
import { type Finding, isRepair, type Outcome, outcomes, type Remark, remarks } from './finding.ts'
import type { Ledger } from './ledger.ts'

export type Level = 'well-formed' | 'broken' | 'not-a-number' | 'empty'

/** What was found in a list as a whole. */
export interface Tally {
  readonly rows: number
  readonly levels: Readonly<Record<Level, number>>
  /** Rows by finding; a finding that no row has is not named. */
  readonly counts: Readonly<Partial<Record<Finding, number>>>
  /** By finding, the rows with a repair that nobody has accepted yet. */
  readonly open: Readonly<Partial<Record<Finding, number>>>
  readonly accepted: number
}

// A text of twelve digits is broken where they do not fit; what has other characters or another length is no number.
const notNumbers: readonly Outcome[] = [
  'leading_zero_lost',
  'look_alike',
  'scientific_notation',
  'length',
  'characters',
]

/** The level of an outcome, as the library of numbers has it; an empty cell has a level of its own. */
export function levelOf(outcome: Outcome): Level {
  if (outcome === 'iin' || outcome === 'bin') return 'well-formed'
  if (outcome === 'empty') return 'empty'
  return notNumbers.includes(outcome) ? 'not-a-number' : 'broken'
}

/** Counts levels, findings and open repairs. */
export function tallyOf(ledger: Ledger): Tally {
  const levels: Record<Level, number> = { 'well-formed': 0, broken: 0, 'not-a-number': 0, empty: 0 }
  const counts: Partial<Record<Finding, number>> = {}
  const open: Partial<Record<Finding, number>> = {}
  for (let row = 0; row < ledger.count; row++) {
    levels[levelOf(outcomeOn(ledger, row))]++
    for (const finding of findingsOn(ledger, row)) {
      counts[finding] = (counts[finding] ?? 0) + 1
      if (hasOpenRepair(ledger, row, finding)) open[finding] = (open[finding] ?? 0) + 1
    }
  }
  return { rows: ledger.count, levels, counts, open, accepted: ledger.accepted.size }
}

/** What a row turns out to be. */
function outcomeOn({ outcome }: Ledger, row: number): Outcome {
  return outcomes[outcome[row]!]!
}

/** The remarks on a row. */
export function remarksOn({ remark }: Ledger, row: number): readonly Remark[] {
  const bits = remark[row]!
  return bits === 0 ? [] : remarks.filter((_, at) => (bits & (1 << at)) !== 0)
}

function findingsOn(ledger: Ledger, row: number): readonly Finding[] {
  return [outcomeOn(ledger, row), ...remarksOn(ledger, row)]
}

/** Whether a repair waits in this row that belongs to this finding. */
export function hasOpenRepair({ repair, accepted }: Ledger, row: number, finding: Finding): boolean {
  return isRepair(finding) && repair.has(row) && !accepted.has(row)
}

/** One row as an example of a finding. */
export interface Example {
  /** Its place among the rows that were judged, from 0. */
  readonly row: number
  /** What stands in the cell, and what could stand there instead; masked unless it was asked for. */
  readonly text: string
  readonly repair: string | null
}

/** The rows of a finding, in the order of the file; those that share or nearly share a number stand together. */
export function rowsOf(ledger: Ledger, finding: Finding): readonly number[] {
  const rows: number[] = []
  for (let row = 0; row < ledger.count; row++) {
    if (findingsOn(ledger, row).includes(finding)) rows.push(row)
  }
  if (finding !== 'duplicate' && finding !== 'digit_11') return rows
  return rows.sort((a, b) => ledger.value[a]! - ledger.value[b]! || a - b)
}

/** Rows as examples; `cells` has the text of each row of the list. */
export function examplesOf(
  ledger: Ledger,
  cells: readonly string[],
  rows: readonly number[],
  finding: Finding,
  isShown: boolean,
): Example[] {
  const shown = isShown ? (text: string) => text : masked
  return rows.map(row => {
    const repair = hasOpenRepair(ledger, row, finding) ? ledger.repair.get(row)! : null
    return { row, text: shown(cells[row]!), repair: repair && shown(repair) }
  })
}
