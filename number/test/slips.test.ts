// Slips of the finger: what the scheme cannot see, exactly, and that the library sees all the rest.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { generate, isIin, neighbours } from '../src/index.ts'
import { blindness, chart, overall } from './blindness.ts'
import { slowJudge } from './reference.ts'

const SAMPLES = [...generate({ seed: 11, count: 400 }), '950308101803', '000708200012', '960229200018']

test('the exact table: the eleventh digit is blind, every other place sees nearly all', () => {
  const table = blindness()
  const rounded = table.map(({ byCheckDigit, byAll }) =>
    [byCheckDigit, byAll].map(share => Number(share.toFixed(4))),
  )
  assert.deepEqual(rounded, [
    [0.0167, 0.0167],
    [0.0167, 0.0167],
    [0.0167, 0.0006],
    [0.0167, 0.0118],
    [0.0167, 0.0038],
    [0.0167, 0.0153],
    [0.0167, 0.0093],
    [0.0167, 0.0167],
    [0.0167, 0.0167],
    [0.0167, 0.0167],
    [0.9167, 0.9167],
    [0, 0],
  ])
  const { byCheckDigit, byAll } = overall(table)
  assert.equal(byCheckDigit.toFixed(6), '0.090278')
  assert.equal(byAll.toFixed(6), '0.086736')
})

test('docs/number.md shows the chart as it is computed (npm run blindness -w number)', () => {
  const document = readFileSync(new URL('../../../docs/number.md', import.meta.url), 'utf8')
  assert.ok(document.includes(`\n${chart().join('\n')}\n`))
})

test('neighbours are what the slow judge finds by trying every slip', () => {
  for (const number of [...SAMPLES, '971240000109', '990101100011', '000000000000']) {
    const expected = slips(number).filter(({ value }) => {
      const { level, kind } = slowJudge(value, { exact: true })
      return level === 'well-formed' && kind !== null
    })
    assert.deepEqual(neighbours(number), expected, number)
  }
  assert.throws(() => neighbours('99010110001'), { name: 'RangeError', message: 'not 12 digits' })
})

test('a number of the first pass has nine neighbours in the eleventh digit, one of the second pass none', () => {
  for (const number of SAMPLES) {
    const blind = neighbours(number).filter(({ slip, at }) => slip === 'digit' && at === 10)
    assert.equal(blind.length, isFirstPass(number) ? 9 : 0, number)
  }
})

test('swapping the last two digits is always seen, unless they are the same', () => {
  for (const number of SAMPLES) {
    const swapped = number.slice(0, 10) + number[11] + number[10]
    // The eleventh digit says nothing in the first pass, so the twelfth would have to stay.
    if (swapped !== number && isFirstPass(number)) assert.equal(isIin(swapped), false, number)
  }
})

/** Whether the first sum alone gave the check digit. */
function isFirstPass(number: string): boolean {
  const sum = Array.from(number.slice(0, 11), Number).reduce(
    (total, digit, at) => total + digit * (at + 1),
    0,
  )
  return sum % 11 < 10
}

function slips(number: string): { value: string; slip: 'digit' | 'swap'; at: number }[] {
  return Array.from(number).flatMap((digit, at) => {
    const others = Array.from('0123456789').filter(other => other !== digit)
    const mistyped = others.map(other => ({
      value: number.slice(0, at) + other + number.slice(at + 1),
      slip: 'digit' as const,
      at,
    }))
    const next = number[at + 1]
    if (next === undefined || next === digit) return mistyped
    const value = number.slice(0, at) + next + digit + number.slice(at + 2)
    return [...mistyped, { value, slip: 'swap' as const, at }]
  })
}
