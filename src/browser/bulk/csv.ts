// Reads and writes tables as text with commas, semicolons or tabs between the cells.

import Papa from 'papaparse'

export interface Csv {
  readonly rows: string[][]
  readonly delimiter: string
}

// What a single column is read with: a sign that is not in it.
const otherwise = ','
const rowsLookedAt = 50

/** The rows of a table in text form; the sign between cells is found out. Empty rows at the end are left out. */
export function readCsv(text: string): Csv {
  const delimiter = delimiterIn(text)
  const { data: rows } = Papa.parse<string[]>(text, { delimiter })
  while (rows.at(-1)?.every(cell => cell.trim() === '')) rows.pop()
  return { rows, delimiter }
}

/** Empty rows must not count: two columns and a line end would look like less than two columns. */
function delimiterIn(text: string): string {
  const options = { preview: rowsLookedAt, skipEmptyLines: true, delimitersToGuess: [',', ';', '\t', '|'] }
  const { meta, errors } = Papa.parse(text, options)
  return errors.some(({ code }) => code === 'UndetectableDelimiter') ? otherwise : meta.delimiter
}

/**
 * Rows as text, every cell in quotes. A cell that a spreadsheet would take for a formula (`=`, `+`, `-`, `@`, tab or
 * carriage return at its beginning) gets an apostrophe before it.
 */
export function writeCsv(rows: string[][], delimiter: string): string {
  return `${Papa.unparse(rows, { delimiter, quotes: true, escapeFormulae: true, newline: '\r\n' })}\r\n`
}
