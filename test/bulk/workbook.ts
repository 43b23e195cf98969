// Puts workbooks together as the office suites write them, for tests.

import { strToU8, zipSync } from 'fflate'

export interface Parts {
  readonly sheet: string
  readonly strings?: string
  readonly styles?: string
  readonly book?: string
  readonly relations?: string
}

const usual = {
  book: '<workbook xmlns:r="r"><sheets><sheet name="Лист &amp; 1" sheetId="1" r:id="rId1"/></sheets></workbook>',
  relations: '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
}

/** The bytes of a workbook made of these pieces of XML. */
export function workbook({ sheet, strings, styles, book, relations }: Parts): Uint8Array {
  const files = {
    'xl/workbook.xml': book ?? usual.book,
    'xl/_rels/workbook.xml.rels': relations ?? usual.relations,
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${sheet}</sheetData></worksheet>`,
    'xl/sharedStrings.xml': `<sst>${strings ?? ''}</sst>`,
    'xl/styles.xml': styles ?? '<styleSheet/>',
  }
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])))
}

/** The same archive, whose directory claims another size for what is packed in it under `path`. */
export function claiming(archive: Uint8Array, path: string, sizeBytes: number): Uint8Array {
  const bytes = Buffer.from(archive)
  // The path stands 46 bytes into its entry in the directory at the end, and the size 24 bytes into it.
  bytes.writeUInt32LE(sizeBytes, bytes.lastIndexOf(path) - 46 + 24)
  return new Uint8Array(bytes)
}
