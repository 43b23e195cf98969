// Machine-readable zones of cards in three lines and two, beside those of passports.

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { readZone } from '../../src/mrz/zone.ts'
import { threeLines, twoLines } from './card-lines.ts'
import { printedText } from './lines-of.ts'

const todayOn = '2026-11-23'

function codes(lines: readonly string[]): string[] {
  const reading = readZone(lines.join('\n'), todayOn)
  return reading.ok ? [] : reading.problems.map(({ code }) => code)
}

describe('a zone', () => {
  for (const [name, lines] of [
    ['of three lines', threeLines()],
    ['of two lines', twoLines()],
  ] as const) {
    it(`${name} is that of an identity card`, () => {
      const reading = readZone(lines.join('\n'), todayOn)
      assert.deepEqual(reading, {
        ok: true,
        zone: {
          kind: 'identity_card',
          lines,
          country: 'UTO',
          number: 'D23145890',
          expiresOn: '2032-04-15',
          family: 'ERIKSSON',
          given: 'ANNA MARIA',
          namesCut: false,
          birth: { days: ['1974-08-12'], years: [1974], month: 8, day: 12 },
          sex: 'female',
          citizenship: 'UTO',
        },
      })
    })

    it(`${name} is read from one line, in small letters and with spaces`, () => {
      assert.equal(readZone(lines.join(' ').toLowerCase(), todayOn).ok, true)
    })
  }

  it('of a passport is read as ever', () => {
    const reading = readZone(printedText(), todayOn)
    assert(reading.ok && reading.zone.kind === 'passport' && reading.zone.number === 'L898902C3')
  })
})

describe('a card that cannot be right', () => {
  it('names the line and the places to read again', () => {
    const [first, second, third] = threeLines() as [string, string, string]
    const reading = readZone([first.replace('D2314', 'D2315'), second, third].join('\n'), todayOn)
    const [problem] = reading.ok ? [] : reading.problems
    assert.deepEqual(problem, {
      code: 'mrz_check_digit',
      field: 'document_number',
      line: 1,
      from: 6,
      to: 14,
      at: 15,
    })
  })

  it('has run out, has a digit in a name, a short line, or no line at all', () => {
    assert.deepEqual(codes(threeLines({ expiry: '120415' })), ['passport_expired'])
    const [first, second, third] = threeLines() as [string, string, string]
    assert.deepEqual(codes([first, second, third.replace('ANNA', 'ANN4')]), ['mrz_name_unreadable'])
    assert.deepEqual(codes([first, second.slice(1), third]), ['mrz_line_length'])
    assert.deepEqual(codes([first, `${second}${third}`]), ['mrz_not_two_lines'])
    assert.deepEqual(codes([]), ['mrz_missing'])
  })
})
