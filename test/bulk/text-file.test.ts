// Lists as text: every encoding and delimiter they come in, and what comes out again.

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { readCsv, writeCsv } from '../../src/browser/bulk/csv.ts'
import { decode } from '../../src/browser/bulk/encoding.ts'
import { listRows, listText } from './list.ts'

const cyrillic1251 = Uint8Array.from([0xc8, 0xc8, 0xcd, 0x3b, 0x31])

describe('the encoding is found out', () => {
  const text = 'ЖСН;Аты\n990101100010;Ұлы'
  const utf16 = (isLittle: boolean) => {
    const bytes = Buffer.from(`\ufeff${text}`, 'utf16le')
    return isLittle ? bytes : bytes.swap16()
  }
  for (const [name, bytes, wanted, encoding] of [
    ['UTF-8', Buffer.from(text), text, 'utf-8'],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${text}`), text, 'utf-8'],
    ['UTF-16', utf16(true), text, 'utf-16le'],
    ['UTF-16 the other way round', utf16(false), text, 'utf-16be'],
    ['Windows-1251', cyrillic1251, 'ИИН;1', 'windows-1251'],
    ['nothing but digits', Buffer.from('990101100010'), '990101100010', 'utf-8'],
  ] as const) {
    test(name, () => assert.deepEqual(decode(new Uint8Array(bytes)), { text: wanted, encoding }))
  }
})

describe('the delimiter is found out', () => {
  for (const delimiter of [',', ';', '\t', '|']) {
    test(JSON.stringify(delimiter), () => {
      const read = readCsv(listText(delimiter))
      assert.deepEqual(read, { rows: listRows(), delimiter })
    })
  }

  test('of two columns and few rows too', () => {
    assert.equal(readCsv('IIN;Name\n1;a\n').delimiter, ';')
  })

  test('of a single column there is none, and its cells stay whole', () => {
    const { rows } = readCsv('990101100010\n050607100016\n\n')
    assert.deepEqual(rows, [['990101100010'], ['050607100016']])
  })
})

describe('what is written', () => {
  test('comes back as it was, whatever stands in it', () => {
    const cell = fc.string({ unit: 'grapheme' }).map(text => text.replace(/^[=+\-@\t\r]+/, ''))
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(rows, fc.constantFrom(',', ';', '\t'), (written, delimiter) => {
        const whole = [['IIN', 'Name'], ...written, ['end', 'x']]
        assert.deepEqual(readCsv(writeCsv(whole, delimiter)).rows, whole)
      }),
      { seed: 5 },
    )
  })

  test('J11-8 is run by no spreadsheet as a formula', () => {
    const cells = ['=1+1', '+7 701', '-1', '@SUM(A1)', '\t=1', '\r=1', 'a=b', '990101100010']
    const [row] = readCsv(writeCsv([cells], ',')).rows
    assert.deepEqual(row, ["'=1+1", "'+7 701", "'-1", "'@SUM(A1)", "'\t=1", "'\r=1", 'a=b', '990101100010'])
  })

  test('has every cell in quotes, so that it is text to whoever asks', () => {
    assert.equal(writeCsv([['0506', 'a"b']], ';'), '"0506";"a""b"\r\n')
  })
})
