// One list from file to result: what the worker holds while its reader looks at what was found.

import { bare, masked } from './cell.ts'
import { describeColumns } from './column.ts'
import { writeCsv } from './csv.ts'
import type { Finding, Repair } from './finding.ts'
import { judgeCell } from './judgement.ts'
import { enter, judgeAll, type Ledger, markAlike, type Report } from './ledger.ts'
import type { Answer, Ask, Examples, Opened } from './request.ts'
import { resultRows } from './result.ts'
import { readTable, type Table } from './source.ts'
import { examplesOf, hasOpenRepair, rowsOf, type Tally, tallyOf } from './tally.ts'
import type { Reading } from './trouble.ts'
import { writeXlsx } from './xlsx/write.ts'

/** A list that has been read. Everything else is asked of it; `judge` comes first. */
export interface Job {
  readonly opened: Opened
  judge(choice: Ask<'judge'>, report: Report): Tally
  look(ask: Ask<'look'>): Examples
  accept(ask: Ask<'accept'>): Tally
  takeBack(): Tally
  save(ask: Ask<'save'>): Answer<'save'>
}

const previewRows = 4
const csvType = 'text/csv;charset=utf-8'
const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
// Spreadsheets take a text without this mark for one in the old code page.
const byteOrderMark = '\uFEFF'

/** Reads a list from the bytes of a file. */
export function openJob(bytes: Uint8Array): Reading<Job> {
  const table = readTable(bytes)
  return table.ok ? { ok: true, read: jobOf(table.read) } : table
}

/** A list whose cells have been judged. */
interface Judged {
  readonly rows: Table['rows']
  readonly column: number
  readonly cells: readonly string[]
  readonly persons: readonly string[] | null
  readonly headings: readonly string[]
  readonly ledger: Ledger
}

function jobOf(table: Table): Job {
  const described = describeColumns(table.rows)
  let judged: Judged | null = null
  const known = (): Judged => {
    if (!judged) throw new Error('The list is judged before it is looked at.')
    return judged
  }
  return {
    opened: openedOf(table, described),
    judge(choice, report) {
      judged = judgeTable(table, described.columns, choice, report)
      return tallyOf(judged.ledger)
    },
    look: ask => look(known(), ask),
    accept(ask) {
      accept(known(), ask)
      return tallyOf(known().ledger)
    },
    takeBack() {
      takeBack(known())
      return tallyOf(known().ledger)
    },
    save: ask => save(known(), table, ask),
  }
}

function openedOf({ rows, format }: Table, described: ReturnType<typeof describeColumns>): Opened {
  const first = described.hasHeadings ? 1 : 0
  const preview = rows.slice(first, first + previewRows).map(row => row.map(maskNumbers))
  return { rowCount: rows.length, format, ...described, preview }
}

/** What could be somebody's number is masked; a name or a sum is not. */
function maskNumbers(cell: string): string {
  return /\d{9}/.test(bare(cell).replace(/[\s-]/g, '')) ? masked(cell) : cell
}

function judgeTable(
  table: Table,
  columns: Opened['columns'],
  { column, person, hasHeadings }: Ask<'judge'>,
  report: Report,
): Judged {
  const rows = hasHeadings ? table.rows.slice(1) : table.rows
  const cells = rows.map(row => row[column] ?? '')
  const persons = person === null ? null : rows.map(row => row[person] ?? '')
  const headings = columns.map(({ letter }, place) => (hasHeadings ? (table.rows[0]![place] ?? '') : letter))
  const ledger = judgeAll(cells, report)
  markAlike(ledger, persons)
  return { rows, column, cells, persons, headings, ledger }
}

function look({ ledger, cells }: Judged, { finding, count, isShown }: Ask<'look'>): Examples {
  const rows = rowsOf(ledger, finding)
  return { total: rows.length, examples: examplesOf(ledger, cells, rows.slice(0, count), finding, isShown) }
}

function accept({ ledger, persons }: Judged, { finding, row }: Ask<'accept'>): void {
  const rows = row === null ? openRowsOf(ledger, finding) : [row]
  for (const each of rows) {
    ledger.accepted.add(each)
    enter(ledger, each, judgeCell(ledger.repair.get(each)!))
  }
  markAlike(ledger, persons)
}

function openRowsOf(ledger: Ledger, finding: Repair & Finding): readonly number[] {
  return rowsOf(ledger, finding).filter(row => hasOpenRepair(ledger, row, finding))
}

function takeBack({ ledger, cells, persons }: Judged): void {
  for (const row of ledger.accepted) enter(ledger, row, judgeCell(cells[row]!))
  ledger.accepted.clear()
  markAlike(ledger, persons)
}

function save(judged: Judged, { format: origin }: Table, { format, words }: Ask<'save'>): Blob {
  const rows = resultRows(judged, code => words?.[code] ?? code, words ? '; ' : ' ')
  if (format === 'xlsx') return new Blob(writeXlsx(rows), { type: xlsxType })
  const delimiter = origin.kind === 'csv' ? origin.delimiter : ','
  return new Blob([byteOrderMark, writeCsv(rows, delimiter)], { type: csvType })
}
