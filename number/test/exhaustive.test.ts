// Everything that can be tried, tried: each six digits before each seventh, and each bucket's serials of some buckets.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkDigit, isBin, isIin, judge, serials, why } from '../src/index.ts'
import { isCalendarDay, slowCheckDigit } from './reference.ts'

const padded = (number: number, width: number): string => String(number).padStart(width, '0')
const CENTURIES = [1800, 1900, 2000]

/** For each six digits, the bits of the centuries, 1800, 1900 and 2000, in which they are a day. */
function dayCenturies(): Uint8Array {
  const bits = new Uint8Array(1_000_000)
  CENTURIES.forEach((century, bit) => {
    for (let year = 0; year < 100; year++) {
      for (let month = 1; month <= 12; month++) {
        for (let day = 1; day <= 31; day++) {
          if (isCalendarDay(century + year, month, day)) bits[year * 10_000 + month * 100 + day]! |= 1 << bit
        }
      }
    }
  })
  return bits
}

const ANY_CENTURY = 7
const CENTURY_BITS = [ANY_CENTURY, 1, 1, 2, 2, 4, 4, ANY_CENTURY, ANY_CENTURY, ANY_CENTURY]

test('each six digits before each seventh are a day or not, as the calendar has it', () => {
  const centuries = dayCenturies()
  let days = 0
  for (let six = 0; six < 1_000_000; six++) {
    const date = padded(six, 6)
    for (let seventh = 0; seventh < 10; seventh++) {
      const isDay = (centuries[six]! & CENTURY_BITS[seventh]!) !== 0
      const code = why(`${date}${seventh}00000`)?.code
      const expected = isDay
        ? seventh > 6
          ? code === 'century_digit'
          : code !== 'birth_date'
        : code === 'birth_date'
      if (!expected) assert.fail(`${date} ${seventh}: ${code}`)
      if (isDay && seventh >= 1 && seventh <= 6) days++
    }
  }
  assert.equal(days, 2 * 109_573, 'two buckets for each day from 1800-01-01 to 2099-12-31')
})

test('each day from 1800 to 2099 and each sex is read back from its number', () => {
  for (const [at, century] of CENTURIES.entries()) {
    for (let year = 0; year < 100; year++) {
      for (let month = 1; month <= 12; month++) {
        for (let day = 1; isCalendarDay(century + year, month, day); day++) {
          const six = padded(year, 2) + padded(month, 2) + padded(day, 2)
          const birthDate = `${century + year}-${padded(month, 2)}-${padded(day, 2)}`
          assertReads(firstFormed(`${six}${at * 2 + 1}`), birthDate, century / 100 + 1, 'male')
          assertReads(firstFormed(`${six}${at * 2 + 2}`), birthDate, century / 100 + 1, 'female')
        }
      }
    }
  }
})

function assertReads(number: string, birthDate: string, century: number, sex: string): void {
  const verdict = judge(number)
  if (verdict.level !== 'well-formed' || verdict.kind !== 'iin' || !isIin(number)) assert.fail(number)
  const { encodes } = verdict
  if (encodes.birthDate !== birthDate || encodes.century !== century || encodes.sex !== sex)
    assert.fail(number)
}

test('each month, type and division of a BIN', () => {
  for (let four = 0; four < 10_000; four++) {
    for (let two = 0; two < 100; two++) {
      const month = four % 100
      const isWell = month >= 1 && month <= 12 && two >= 40 && two <= 69 && two % 10 <= 4
      const prefix = padded(four, 4) + padded(two, 2)
      const code = why(`${prefix}000000`, 'bin')?.code
      const isCheckDigit = code === undefined || code === 'check_digit' || code === 'never_issued'
      if (isWell !== isCheckDigit) assert.fail(`${prefix}: ${code}`)
    }
  }
})

test('each serial of a bucket has the check digit of the slow way, or none', () => {
  for (const bucket of ['9901011', '9503081', '0002292', '9901010', '9999999']) {
    const usable: string[] = []
    for (let number = 0; number < 10_000; number++) {
      const serial = padded(number, 4)
      const digit = slowCheckDigit(bucket + serial)
      assert.equal(checkDigit(bucket + serial), digit)
      if (digit !== null) usable.push(serial)
    }
    assert.deepEqual(serials(bucket), usable)
    assert.ok([9917, 9918, 9920].includes(usable.length), `${bucket}: ${usable.length}`)
  }
})

test('each check digit of a number but one is wrong', () => {
  for (const body of ['99010110001', '97124000010', '95030810180', '95030810189']) {
    const right = Array.from({ length: 10 }, (_, digit) => `${body}${digit}`).filter(
      number => isIin(number) || isBin(number),
    )
    const digit = slowCheckDigit(body)
    assert.deepEqual(right, digit === null ? [] : [`${body}${digit}`])
  }
})

test('what is not digits of the right count is refused', () => {
  for (const body of ['', '9901011000', '990101100010', '9901011000x', '９９０１０１１０００１']) {
    assert.throws(() => checkDigit(body), { name: 'RangeError', message: 'not 11 digits' })
    assert.throws(() => serials(body), { name: 'RangeError', message: 'not 7 digits' })
  }
})

function firstFormed(bucket: string): string {
  for (let number = 1; ; number++) {
    const body = bucket + padded(number, 4)
    const digit = slowCheckDigit(body)
    if (digit !== null) return `${body}${digit}`
  }
}
