// Workbooks: every kind of cell that holds a number or a date, files that are not what they seem, and our own.

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { readTable } from '../../src/browser/bulk/source.ts'
import { dateText, isDateFormat } from '../../src/browser/bulk/xlsx/date.ts'
import { readXlsx } from '../../src/browser/bulk/xlsx/read.ts'
import { writeXlsx } from '../../src/browser/bulk/xlsx/write.ts'
import { listRows } from './list.ts'
import { claiming, workbook } from './workbook.ts'

function rowsIn(bytes: Uint8Array): string[][] {
  const reading = readXlsx(bytes)
  assert(reading.ok, JSON.stringify(reading))
  return reading.read.rows
}

describe('a cell is read as it is seen', () => {
  for (const [name, cell, wanted] of [
    ['a number', '<c><v>50607100016</v></c>', '50607100016'],
    ['a number in scientific notation', '<c><v>5.0607100016E10</v></c>', '50607100016'],
    ['a shared text', '<c t="s"><v>0</v></c>', '050607100016'],
    ['a shared text of several pieces', '<c t="s"><v>1</v></c>', '9901 < 01'],
    ['a text of its own', '<c t="inlineStr"><is><t>0506</t></is></c>', '0506'],
    ['what a formula comes to', '<c t="str"><f>A1</f><v>0506</v></c>', '0506'],
    ['a day', '<c s="1"><v>32874</v></c>', '1990-01-01'],
    ['a day and a time', '<c s="2"><v>32874.5</v></c>', '1990-01-01 12:00:00'],
    ['a number with leading zeros shown', '<c s="3"><v>50607100016</v></c>', '50607100016'],
    ['an element with a prefix', '<x:c xmlns:x="x"><x:v>7</x:v></x:c>', '7'],
  ] as const) {
    test(name, () => {
      const strings =
        '<si><t>050607100016</t></si><si><r><t>9901</t></r><r><t> &lt; 01</t></r><rPh><t>x</t></rPh></si>'
      const styles = `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd.mm.yyyy hh:mm"/>
        <numFmt numFmtId="165" formatCode="000000000000"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
        <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>`
      assert.deepEqual(rowsIn(workbook({ sheet: `<row>${cell}</row>`, strings, styles })), [[wanted]])
    })
  }

  test('rows and cells that the file leaves out keep their places', () => {
    const sheet = '<row r="2"><c r="C2"><v>1</v></c></row><row r="4"><c r="A4"><v>2</v></c></row>'
    assert.deepEqual(rowsIn(workbook({ sheet })), [[], ['', '', '1'], [], ['2']])
  })

  test('the last column of a sheet is XFD', () => {
    const [row] = rowsIn(workbook({ sheet: '<row><c r="XFD1"><v>1</v></c></row>' }))
    assert.deepEqual([row!.length, row![16_383]], [16_384, '1'])
  })

  test('a sheet that is hidden is passed over, and the name of the one that is read is told', () => {
    const book = `<workbook xmlns:r="r"><sheets><sheet name="old" state="hidden" r:id="rId9"/>
      <sheet name="Штат" r:id="rId1"/></sheets></workbook>`
    const reading = readXlsx(workbook({ sheet: '<row><c><v>1</v></c></row>', book }))
    assert(reading.ok)
    assert.equal(reading.read.name, 'Штат')
  })

  test('a workbook that counts from 1904 does so', () => {
    const book = `<workbook xmlns:r="r"><workbookPr date1904="1"/>
      <sheets><sheet name="1" r:id="rId1"/></sheets></workbook>`
    const styles = '<styleSheet><cellXfs><xf numFmtId="14"/></cellXfs></styleSheet>'
    const sheet = '<row><c s="0"><v>31412</v></c></row>'
    assert.deepEqual(rowsIn(workbook({ sheet, book, styles })), [['1990-01-01']])
  })
})

test('days are told from numbers by their format', () => {
  for (const code of ['dd.mm.yyyy', 'mmm yy', '[$-419]d mmmm', 'h:mm']) assert(isDateFormat(170, code), code)
  for (const code of ['0', '000000000000', '# ##0"сум"', '0.00 \\d', '[Red]0', '@']) {
    assert(!isDateFormat(170, code), code)
  }
  assert.equal(dateText(1e9, 1900), null)
  assert.equal(dateText(0.5, 1900), '12:00:00')
})

describe('a file that cannot be read says why', () => {
  const whole = workbook({ sheet: '<row><c><v>1</v></c></row>' })
  for (const [trouble, bytes] of [
    ['file_damaged', whole.slice(0, whole.length / 2)],
    ['file_damaged', workbook({ sheet: '<row><c></row>' })],
    ['file_damaged', workbook({ sheet: '<row><c r="XFE1"><v>1</v></c></row>' })],
    ['file_damaged', workbook({ sheet: `<row><c r="${'Z'.repeat(500)}1"><v>1</v></c></row>` })],
    ['file_too_large', workbook({ sheet: '<row><c r="XFD1"><v>1</v></c></row>'.repeat(1000) })],
    ['file_no_sheet', workbook({ sheet: '', book: '<workbook><sheets/></workbook>' })],
    ['file_no_sheet', workbook({ sheet: '', relations: '<Relationships/>' })],
    ['file_empty', workbook({ sheet: '' })],
    ['file_empty', new Uint8Array()],
    ['file_old_excel', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1])],
    ['rows_too_many', workbook({ sheet: '<row r="1048576"><c><v>1</v></c></row>' })],
    ['rows_too_many', new TextEncoder().encode('1\n'.repeat(500_001))],
  ] as const) {
    test(trouble, () => assert.deepEqual(readTable(bytes), { ok: false, trouble }))
  }

  test('file_too_large, also when it is small but holds too much', () => {
    const bomb = claiming(whole, 'xl/worksheets/sheet1.xml', 500 * 2 ** 20)
    assert.deepEqual(readTable(bomb), { ok: false, trouble: 'file_too_large' })
  })
})

describe('a workbook of ours', () => {
  const written = (rows: string[][]) => new Uint8Array(Buffer.concat(writeXlsx(rows)))

  test('holds every cell as text, and is read back as it was', () => {
    const rows = [...listRows(), ['=1+1', ' a & <b> ', '"', '']]
    const table = readTable(written(rows))
    assert(table.ok)
    assert.deepEqual(
      table.read.rows,
      rows.map(row => row.slice(0, row.findLastIndex(cell => cell !== '') + 1)),
    )
  })

  test('holds nothing that XML cannot, and no cell that is too long', () => {
    const [[control, long]] = rowsIn(written([['a\u0000b\ud800', 'x'.repeat(40_000)]])) as [[string, string]]
    assert.equal(control, 'a\ufffdb\ufffd')
    assert.equal(long.length, 32_767)
  })
})
