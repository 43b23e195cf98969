// What was found in each row of a list, kept small: a few bytes a row, and texts only where there is a repair.

import { bitOf, outcomes, type Remark } from './finding.ts'
import { type Judgement, judgeCell } from './judgement.ts'

export interface Ledger {
  readonly count: number
  /** The place of a row's outcome in `outcomes`. */
  readonly outcome: Uint8Array
  /** The remarks on a row as bits. */
  readonly remark: Uint8Array
  /** The twelve digits of a row as a number, or NaN. */
  readonly value: Float64Array
  /** By row, the twelve digits to write instead; a repair that was accepted stays here. */
  readonly repair: Map<number, string>
  readonly accepted: Set<number>
}

/** Tells how many of all rows are done. */
export type Report = (done: number, total: number) => void

const reportEvery = 5000

/** Judges every cell; `cells` has one for each row. */
export function judgeAll(cells: readonly string[], report: Report): Ledger {
  const count = cells.length
  const ledger: Ledger = {
    count,
    outcome: new Uint8Array(count),
    remark: new Uint8Array(count),
    value: new Float64Array(count),
    repair: new Map(),
    accepted: new Set(),
  }
  for (let row = 0; row < count; row++) {
    if (row % reportEvery === 0) report(row, count)
    const judgement = judgeCell(cells[row]!)
    enter(ledger, row, judgement)
    if (judgement.repair !== null) ledger.repair.set(row, judgement.repair)
  }
  report(count, count)
  return ledger
}

/** Enters what a row is now: its own cell, or what an accepted repair has put in place of it. */
export function enter(ledger: Ledger, row: number, { outcome, remarks, value }: Judgement): void {
  ledger.outcome[row] = outcomes.indexOf(outcome)
  ledger.remark[row] = remarks
  ledger.value[row] = value === null ? Number.NaN : Number(value)
}

/**
 * Marks the rows whose number stands in other rows too, and those whose well-formed number differs from another in
 * digit 11 only, which the check digit hardly protects: its weight is 11, and the sum is taken modulo 11. Where
 * `persons` says whom each row is about, only rows about the same person are compared for digit 11.
 */
export function markAlike(ledger: Ledger, persons: readonly string[] | null): void {
  const { count, outcome, value } = ledger
  unmark(ledger, ['duplicate', 'digit_11'])
  const rows = Array.from({ length: count }, (_, row) => row)
  const numbered = rows.filter(row => !Number.isNaN(value[row]))
  mark(ledger, 'duplicate', rowsRepeated(numbered, value))
  const wellFormed = numbered.filter(row => outcome[row] === outcomes.indexOf('iin'))
  const keyOf = (row: number) => {
    const key = withoutDigit11(value[row]!)
    return persons ? `${key} ${persons[row]!.trim().toLowerCase()}` : key
  }
  mark(ledger, 'digit_11', rowsApart(wellFormed, keyOf, value))
}

function rowsRepeated(rows: readonly number[], value: Float64Array): number[] {
  const counts = new Map<number, number>()
  for (const row of rows) counts.set(value[row]!, (counts.get(value[row]!) ?? 0) + 1)
  return rows.filter(row => counts.get(value[row]!)! > 1)
}

/** The rows that share their key with a row of another value. */
function rowsApart(
  rows: readonly number[],
  keyOf: (row: number) => string | number,
  value: Float64Array,
): number[] {
  const first = new Map<string | number, number>()
  const apart = new Set<string | number>()
  for (const row of rows) {
    const key = keyOf(row)
    const known = first.get(key)
    if (known === undefined) first.set(key, value[row]!)
    else if (known !== value[row]) apart.add(key)
  }
  return apart.size === 0 ? [] : rows.filter(row => apart.has(keyOf(row)))
}

function withoutDigit11(value: number): number {
  return value - (Math.floor(value / 10) % 10) * 10
}

function mark({ remark }: Ledger, what: Remark, rows: readonly number[]): void {
  const bit = bitOf(what)
  for (const row of rows) remark[row]! |= bit
}

function unmark({ count, remark }: Ledger, what: readonly Remark[]): void {
  const bits = what.map(bitOf).reduce((all, bit) => all | bit, 0)
  for (let row = 0; row < count; row++) remark[row]! &= ~bits
}
