// Test numbers: nobody's, the same for the same seed, and spread evenly.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type GenerateOptions, generate, isIin } from '../src/index.ts'
import { slowJudge } from './reference.ts'

test('every one is well-formed by the slow judge and reads as born in the 1800s', () => {
  for (const number of generate({ seed: 3, count: 3000 })) {
    const { level, notices } = slowJudge(number, { exact: true })
    assert.equal(level, 'well-formed')
    assert.deepEqual(notices, [{ code: 'nineteenth_century' }])
  }
})

test('the same seed gives the same numbers, another seed others', () => {
  assert.deepEqual(generate({ seed: 7, count: 20 }), generate({ seed: 7, count: 20 }))
  assert.deepEqual(generate({ seed: 7, count: 5 }), generate({ seed: 7, count: 20 }).slice(0, 5))
  assert.notDeepEqual(generate({ seed: 7, count: 20 }), generate({ seed: 8, count: 20 }))
  assert.deepEqual(generate(), generate({ seed: 1, count: 1 }))
})

test('the sex decides the seventh digit', () => {
  assert.ok(generate({ count: 500, sex: 'male' }).every(number => number[6] === '1'))
  assert.ok(generate({ count: 500, sex: 'female' }).every(number => number[6] === '2'))
  assert.equal(new Set(generate({ count: 500 }).map(number => number[6])).size, 2)
})

test('years, months, sexes and first digits of the serial come evenly (chi-squared, fixed seed)', () => {
  const numbers = generate({ seed: 2026, count: 100_000 })
  assert.ok(numbers.every(isIin))
  // The limits are the 99.9 % points for 99, 11, 1 and 9 degrees of freedom.
  const daysIn = [31, 28.24, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  assert.ok(chiSquared(numbers, number => Number(number.slice(0, 2)), Array(100).fill(1)) < 149)
  assert.ok(chiSquared(numbers, number => Number(number.slice(2, 4)) - 1, daysIn) < 31.3)
  assert.ok(chiSquared(numbers, number => Number(number[6]) - 1, [1, 1]) < 10.8)
  assert.ok(chiSquared(numbers, number => Number(number[7]), Array(10).fill(1)) < 27.9)
})

test('an option out of its range is a RangeError', () => {
  const wrong: [object, string][] = [
    [{ count: -1 }, 'count must be an integer from 0 to 100000'],
    [{ count: 100_001 }, 'count must be an integer from 0 to 100000'],
    [{ count: 1.5 }, 'count must be an integer from 0 to 100000'],
    [{ seed: -1 }, 'seed must be an integer from 0 to 4294967295'],
    [{ seed: 2 ** 32 }, 'seed must be an integer from 0 to 4294967295'],
    [{ seed: Number.NaN }, 'seed must be an integer from 0 to 4294967295'],
    [{ sex: 'm' }, 'sex must be male or female'],
  ]
  for (const [options, message] of wrong) {
    assert.throws(() => generate(options as GenerateOptions), { name: 'RangeError', message })
  }
  assert.deepEqual(generate({ count: 0 }), [])
})

function chiSquared(
  numbers: readonly string[],
  classOf: (number: string) => number,
  weights: readonly number[],
): number {
  const counts = weights.map(() => 0)
  for (const number of numbers) counts[classOf(number)]!++
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  return counts.reduce((sum, count, at) => {
    const expected = (numbers.length * weights[at]!) / total
    return sum + (count - expected) ** 2 / expected
  }, 0)
}
