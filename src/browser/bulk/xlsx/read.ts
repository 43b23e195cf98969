// Reads the first sheet of a workbook that the reader can see.

import { type Reading, unread } from '../trouble.ts'
import { type Archive, openArchive } from './archive.ts'
import type { Epoch } from './date.ts'
import { readRows, readStrings } from './sheet.ts'
import { readDateStyles } from './style.ts'
import { walkXml } from './xml.ts'

export interface Sheet {
  readonly name: string
  readonly rows: string[][]
}

/** Reads a workbook in the format of Excel since 2007, as every office suite writes it. */
export function readXlsx(bytes: Uint8Array): Reading<Sheet> {
  const archive = openArchive(bytes)
  const book = archive.text('xl/workbook.xml')
  if (!book.ok) return book
  const { sheet, epoch } = firstSheet(book.read)
  const path = sheet && pathOf(archive, sheet.id)
  if (!sheet || !path) return unread('file_no_sheet')
  const parts = [path, 'xl/sharedStrings.xml', 'xl/styles.xml'].map(each => archive.text(each))
  const texts: string[] = []
  for (const part of parts) {
    if (!part.ok) return part
    texts.push(part.read)
  }
  const [xml, strings, styles] = texts as [string, string, string]
  const rows = readRows(xml, { strings: readStrings(strings), dateStyles: readDateStyles(styles), epoch })
  return rows.ok ? { ok: true, read: { name: sheet.name, rows: rows.read } } : rows
}

function firstSheet(xml: string): { sheet: { name: string; id: string } | null; epoch: Epoch } {
  let sheet: { name: string; id: string } | null = null
  let epoch: Epoch = 1900
  walkXml(xml, {
    open(name, attribute) {
      if (name === 'workbookPr' && /^(1|true)$/.test(attribute('date1904'))) epoch = 1904
      const isShown = name === 'sheet' && !/hidden/i.test(attribute('state'))
      if (isShown) sheet ??= { name: attribute('name'), id: attribute('r:id') }
    },
  })
  return { sheet, epoch }
}

/** Where the file of a sheet lies in the archive. */
function pathOf(archive: Archive, id: string): string | null {
  const relations = archive.text('xl/_rels/workbook.xml.rels')
  let path: string | null = null
  walkXml(relations.ok ? relations.read : '', {
    open(name, attribute) {
      if (name !== 'Relationship' || attribute('Id') !== id) return
      const target = attribute('Target')
      path = target.startsWith('/') ? target.slice(1) : `xl/${target}`
    },
  })
  return path
}
