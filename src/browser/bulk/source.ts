// Reads the rows of a file, whichever kind of table it holds.

import { readCsv } from './csv.ts'
import { decode, type Encoding } from './encoding.ts'
import { fileSizeMaxBytes, rowsMax } from './limit.ts'
import { type Reading, unread } from './trouble.ts'
import { readXlsx } from './xlsx/read.ts'

/** How the file was understood, so that its owner can see whether that was right. */
export type Format =
  | { readonly kind: 'csv'; readonly encoding: Encoding; readonly delimiter: string }
  | { readonly kind: 'xlsx'; readonly sheet: string }

export interface Table {
  readonly rows: readonly (readonly string[])[]
  readonly format: Format
}

/** Reads a table. What kind it is, is seen from its first bytes and not from its name. */
export function readTable(bytes: Uint8Array): Reading<Table> {
  if (bytes.length > fileSizeMaxBytes) return unread('file_too_large')
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return unread('file_old_excel')
  const table = startsWith(bytes, [0x50, 0x4b]) ? xlsxTable(bytes) : csvTable(bytes)
  if (!table.ok) return table
  const { rows } = table.read
  if (rows.length > rowsMax) return unread('rows_too_many')
  return rows.some(row => row.length > 0) ? table : unread('file_empty')
}

function startsWith(bytes: Uint8Array, signs: readonly number[]): boolean {
  return signs.every((sign, at) => bytes[at] === sign)
}

function xlsxTable(bytes: Uint8Array): Reading<Table> {
  const sheet = readXlsx(bytes)
  if (!sheet.ok) return sheet
  const { rows, name } = sheet.read
  return { ok: true, read: { rows, format: { kind: 'xlsx', sheet: name } } }
}

function csvTable(bytes: Uint8Array): Reading<Table> {
  const { text, encoding } = decode(bytes)
  const { rows, delimiter } = readCsv(text)
  return { ok: true, read: { rows, format: { kind: 'csv', encoding, delimiter } } }
}
