// Reads and writes tables as text with commas, semicolons or tabs between the cells.

import Papa from 'papaparse'

export interface Csv {
  readonly rows: string[][]
  readonly delimiter: string
}

/** The rows of a table in text form; the sign between cells is found out. Empty rows at the end are left out. */
export function readCsv(text: string): Csv {
  const { data, meta } = Papa.parse<string[]>(text, { delimitersToGuess: [',', ';', '\t', '|'] })
  while (data.at(-1)?.every(cell => cell.trim() === '')) data.pop()
  return { rows: data, delimiter: meta.delimiter }
}

/**
 * Rows as text, every cell in quotes. A cell that a spreadsheet would take for a formula (`=`, `+`, `-`, `@`, tab or
 * carriage return at its beginning) gets an apostrophe before it.
 */
export function writeCsv(rows: string[][], delimiter: string): string {
  return `${Papa.unparse(rows, { delimiter, quotes: true, escapeFormulae: true, newline: '\r\n' })}\r\n`
}
