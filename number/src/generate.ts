// Test numbers that belong to nobody alive: 7th digit 1 or 2, which means a birth in the 1800s.

import { restOf } from './check-digit.ts'
import { isIin } from './is.ts'
import { checkNumber, checkWord } from './options.ts'
import type { Iin, Sex } from './verdict.ts'

export interface GenerateOptions {
  /** An integer from 0 to 4294967295; the same seed gives the same numbers. Default 1. */
  readonly seed?: number | undefined
  /** How many numbers, at most 100,000. Default 1. */
  readonly count?: number | undefined
  readonly sex?: Sex | undefined
}

const COUNT_MAX = 100_000
const UINT32_END = 2 ** 32

/**
 * Well-formed IINs for tests, each drawn uniformly from all that a birth in the 1800s could have.
 * An option out of its range is a RangeError. Example: `generate({ seed: 7, count: 3 })`.
 */
export function generate({ seed = 1, count = 1, sex }: GenerateOptions = {}): Iin[] {
  checkNumber('count', count, COUNT_MAX)
  checkNumber('seed', seed, UINT32_END - 1)
  checkWord('sex', sex, ['male', 'female'])
  const below = uniform(seed)
  return Array.from({ length: count }, () => draw(below, sex))
}

// Every part is drawn evenly and what cannot be is drawn again, so what remains is even too.
function draw(below: (end: number) => number, sex: Sex | undefined): Iin {
  for (;;) {
    const date = padded(below(100), 2) + padded(1 + below(12), 2) + padded(1 + below(31), 2)
    const centuryDigit = sex === undefined ? 1 + below(2) : sex === 'male' ? 1 : 2
    const body = date + centuryDigit + padded(below(10_000), 4)
    const number = body + restOf(body)
    if (isIin(number)) return number
  }
}

const padded = (number: number, width: number): string => String(number).padStart(width, '0')

/** A seeded source of even integers below an end: a counter stirred by multiplications, the uneven tail thrown away. */
function uniform(seed: number): (end: number) => number {
  let counter = seed
  return end => {
    for (;;) {
      counter = (counter + 0x9e3779b9) >>> 0
      let stirred = Math.imul(counter ^ (counter >>> 16), 0x21f0aaad)
      stirred = Math.imul(stirred ^ (stirred >>> 15), 0x735a2d97)
      const drawn = (stirred ^ (stirred >>> 15)) >>> 0
      if (drawn < UINT32_END - (UINT32_END % end)) return drawn % end
    }
  }
}
