// Writes rows as a workbook in which every cell is text: a spreadsheet that opens it drops no zero and runs no formula.

import { strToU8, Zip, ZipDeflate } from 'fflate'
import { letterOf } from '../column.ts'

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const packaging = 'http://schemas.openxmlformats.org/package/2006'
const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

// Style 1 has the format 49, which is text: a number typed over another stays as it is typed.
const files: Readonly<Record<string, string>> = {
  '[Content_Types].xml':
    `<Types xmlns="${packaging}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Override PartName="/xl/workbook.xml" ContentType="${kind}.sheet.main+xml"/>` +
    `<Override PartName="/xl/styles.xml" ContentType="${kind}.styles+xml"/>` +
    `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${kind}.worksheet+xml"/></Types>`,
  '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
  'xl/_rels/workbook.xml.rels': relations([
    ['worksheet', 'worksheets/sheet1.xml'],
    ['styles', 'styles.xml'],
  ]),
  'xl/workbook.xml':
    `<workbook xmlns="${main}" xmlns:r="${office}">` +
    '<sheets><sheet name="1" sheetId="1" r:id="rId1"/></sheets></workbook>',
  'xl/styles.xml':
    `<styleSheet xmlns="${main}"><fonts count="1"><font/></fonts>` +
    '<fills count="2"><fill/><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>' +
    '<cellXfs count="2"><xf/><xf numFmtId="49" applyNumberFormat="1"/></cellXfs></styleSheet>',
}

function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  const each = targets.map(
    ([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${office}/${type}" Target="${target}"/>`,
  )
  return `<Relationships xmlns="${packaging}/relationships">${each.join('')}</Relationships>`
}

/** How many rows are packed at once: the whole sheet as one text could be too long for a text. */
const rowsAtOnce = 2000

/** The bytes of a workbook with one sheet, in pieces. */
export function writeXlsx(rows: readonly (readonly string[])[]): Uint8Array<ArrayBuffer>[] {
  const pieces: Uint8Array<ArrayBuffer>[] = []
  const zip = new Zip((error, piece) => {
    if (error) throw error
    pieces.push(piece as Uint8Array<ArrayBuffer>)
  })
  const add = (path: string, texts: Iterable<string>) => {
    const file = new ZipDeflate(path, { level: 1 })
    zip.add(file)
    file.push(strToU8(declaration))
    for (const text of texts) file.push(strToU8(text))
    file.push(new Uint8Array(0), true)
  }
  for (const [path, text] of Object.entries(files)) add(path, [text])
  add('xl/worksheets/sheet1.xml', sheetXml(rows))
  zip.end()
  return pieces
}

function* sheetXml(rows: readonly (readonly string[])[]): Generator<string> {
  yield `<worksheet xmlns="${main}"><sheetData>`
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    yield rows
      .slice(from, from + rowsAtOnce)
      .map((row, at) => rowXml(row, from + at + 1))
      .join('')
  }
  yield '</sheetData></worksheet>'
}

function rowXml(row: readonly string[], number: number): string {
  return `<row r="${number}">${row.map((text, place) => cellXml(text, letterOf(place) + number)).join('')}</row>`
}

function cellXml(text: string, reference: string): string {
  if (text === '') return ''
  return `<c r="${reference}" s="1" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }
// A spreadsheet calls a file damaged whose cell holds more.
const cellLengthMax = 32_767
// XML has no place for most of the control characters, nor for half of a pair of surrogates.
const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

function escaped(text: string): string {
  return text
    .slice(0, cellLengthMax)
    .replace(forbidden, '\uFFFD')
    .replace(/[&<>]/g, sign => entities[sign]!)
}
