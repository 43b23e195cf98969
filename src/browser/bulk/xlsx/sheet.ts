// The rows of one sheet of a workbook, as the texts a person sees in its cells.

import { cellsMax, columnsMax, rowsMax } from '../limit.ts'
import { type Reading, type Trouble, unread } from '../trouble.ts'
import { dateText, type Epoch } from './date.ts'
import { walkXml } from './xml.ts'

/** What the cells refer to. */
export interface Surroundings {
  readonly strings: readonly string[]
  readonly dateStyles: readonly boolean[]
  readonly epoch: Epoch
}

/** The strings that the cells of a workbook share. */
export function readStrings(xml: string): readonly string[] {
  const strings: string[] = []
  let text = ''
  let isText = false
  // Japanese readings stand beside the text and are no part of it.
  let isReading = false
  walkXml(xml, {
    open(name) {
      if (name === 'si') text = ''
      if (name === 'rPh') isReading = true
      isText = name === 't' && !isReading
    },
    text(piece) {
      if (isText) text += piece
    },
    close(name) {
      if (name === 'rPh') isReading = false
      if (name === 'si') strings.push(text)
      isText = false
    },
  })
  return strings
}

/**
 * The rows, each as long as its last cell. Rows that the file leaves out are empty, so that none moves up.
 *
 * A cell beyond the last column of a sheet is `file_damaged`, and more cells than fit are `file_too_large`.
 */
export function readRows(xml: string, around: Surroundings): Reading<string[][]> {
  const rows: string[][] = []
  let row: string[] = []
  let cell: Cell | null = null
  let next = 0
  let isValue = false
  let cells = 0
  let trouble: Trouble | null = null
  const isWhole = walkXml(xml, {
    open(name, attribute) {
      if (name === 'row') {
        row = rowAt(rows, Number(attribute('r')) || rows.length + 1)
        next = 0
      }
      if (name === 'c') {
        cell = cellOf(attribute('r'), next, attribute('t'), Number(attribute('s')))
        next = cell.column + 1
      }
      isValue = name === 'v' || name === 't'
    },
    text(piece) {
      if (cell && isValue) cell.text += piece
    },
    close(name) {
      isValue = false
      if (name !== 'c' || !cell) return
      const { column, text } = cell
      if (text !== '') {
        cells += Math.max(0, column + 1 - row.length)
        if (column >= columnsMax) trouble ??= 'file_damaged'
        if (cells > cellsMax) trouble ??= 'file_too_large'
        if (trouble === null) setCell(row, column, shownText(cell, around))
      }
      cell = null
    },
  })
  if (trouble !== null) return unread(trouble)
  if (rows.length > rowsMax) return unread('rows_too_many')
  return isWhole ? { ok: true, read: rows } : unread('file_damaged')
}

interface Cell {
  readonly column: number
  readonly type: string
  readonly style: number
  text: string
}

function cellOf(reference: string, next: number, type: string, style: number): Cell {
  return { column: reference === '' ? next : columnOf(reference), type, style, text: '' }
}

// A row beyond the limit is read into nothing; the rows are counted when the sheet has ended.
function rowAt(rows: string[][], number: number): string[] {
  const wanted = Math.min(number, rowsMax + 1)
  while (rows.length < wanted) rows.push([])
  return rows[wanted - 1]!
}

function setCell(row: string[], column: number, text: string): void {
  while (row.length < column) row.push('')
  row[column] = text
}

/** The place of a column, from 0: `AB12` is 27. */
function columnOf(reference: string): number {
  let place = 0
  for (let at = 0; at < reference.length; at++) {
    const letter = reference.charCodeAt(at) - 64
    if (letter < 1 || letter > 26) break
    place = place * 26 + letter
  }
  return Math.max(place, 1) - 1
}

function shownText({ type, style, text }: Cell, { strings, dateStyles, epoch }: Surroundings): string {
  if (type === 's') return strings[Number(text)] ?? ''
  if (type !== '' && type !== 'n') return text
  const date = dateStyles[style] ? dateText(Number(text), epoch) : null
  // A file may write 50607100016 as 5.0607100016E10, and the cell shows all its digits.
  return date ?? (/e/i.test(text) ? String(Number(text)) : text)
}
