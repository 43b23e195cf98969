// The columns of a table: how they are called, and which of them holds the numbers.

import { judge } from '@tizilim/iin'
import { bare } from './cell.ts'

export interface Column {
  /** As a spreadsheet calls it: `A`, `B`, … `AA`. */
  readonly letter: string
  /** What stands in the first row, or an empty text where that is no heading. */
  readonly heading: string
}

export interface Columns {
  /** Whether the first row names the columns. */
  readonly hasHeadings: boolean
  readonly columns: readonly Column[]
  /** The place of the column that most likely holds the numbers. */
  readonly suggested: number
}

/** How many rows are looked at to find out what the columns hold. */
const rowsLookedAt = 200
// What such a column is called in the three languages, and what it is called by mistake.
const tellingHeading = /(?<!\p{L})(?:иин|жсн|бин|бсн|iin|bin)(?!\p{L})/iu

/** Finds out what the columns of a table are. */
export function describeColumns(rows: readonly (readonly string[])[]): Columns {
  const looked = rows.slice(0, rowsLookedAt)
  const width = looked.reduce((widest, row) => Math.max(widest, row.length), 0)
  const places = Array.from({ length: width }, (_, place) => place)
  const scores = places.map(place => scoreOf(looked, place))
  const suggested = scores.indexOf(Math.max(...scores))
  const [first = []] = rows
  const hasHeadings = rows.length > 1 && !looksLikeNumber(first[suggested] ?? '')
  const columns = places.map(place => ({
    letter: letterOf(place),
    heading: hasHeadings ? (first[place] ?? '').trim() : '',
  }))
  return { hasHeadings, columns, suggested }
}

/** The share of cells that look like a number, and something more for a heading that says so. */
function scoreOf(rows: readonly (readonly string[])[], place: number): number {
  const cells = rows.map(row => row[place] ?? '').filter(cell => cell.trim() !== '')
  const share = cells.filter(looksLikeNumber).length / Math.max(cells.length, 1)
  return share + (tellingHeading.test(rows[0]?.[place] ?? '') ? 0.5 : 0)
}

/** Whether a cell holds twelve digits, or something that may have been twelve digits once. */
function looksLikeNumber(cell: string): boolean {
  const { value, notices } = judge(bare(cell))
  const codes = notices.map(({ code }) => code)
  return value !== null || codes.includes('leading_zero_lost') || codes.includes('scientific_notation')
}

/** The name of a column in a spreadsheet, by its place from 0: 27 is `AB`. */
export function letterOf(place: number): string {
  const last = String.fromCharCode(65 + (place % 26))
  return place < 26 ? last : letterOf(Math.floor(place / 26) - 1) + last
}
