// The exact share of single wrong digits that the scheme cannot see, by place: counted over all numbers at once by
// their two sums modulo 11, since nothing else of a number matters to its check digit.

import { isCalendarDay } from './reference.ts'

const FIRST_WEIGHTS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]
const SECOND_WEIGHTS = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2]
const STATES = 121

export interface Blindness {
  /** The share that the check digit alone does not see, over all formed numbers. */
  readonly byCheckDigit: number
  /** The share that neither calendar, 7th digit nor check digit sees, over all IINs of 1800 to 2099. */
  readonly byAll: number
}

// A state is the first sum and the second sum of some digits, both modulo 11.
const stateOf = (first: number, second: number): number => (first % 11) * 11 + (second % 11)
const plus = (state: number, at: number, digit: number): number =>
  stateOf(Math.floor(state / 11) + FIRST_WEIGHTS[at]! * digit, (state % 11) + SECOND_WEIGHTS[at]! * digit)

/** The check digit of a state, or null. */
function checkDigitOf(state: number): number | null {
  const first = Math.floor(state / 11)
  if (first < 10) return first
  return state % 11 < 10 ? state % 11 : null
}

/** How many choices of the digits at these places lead from nothing to each state. */
function counts(places: readonly number[]): Float64Array {
  let table = new Float64Array(STATES)
  table[0] = 1
  for (const at of places) {
    const next = new Float64Array(STATES)
    for (let state = 0; state < STATES; state++) {
      for (let digit = 0; digit < 10; digit++) next[plus(state, at, digit)]! += table[state]!
    }
    table = next
  }
  return table
}

const join = (a: number, b: number): number =>
  stateOf(Math.floor(a / 11) + Math.floor(b / 11), (a % 11) + (b % 11))

/** For two states, the ways to go on with the rest in which both numbers are formed with the same check digit. */
function unseenWays(rest: Float64Array): (a: number, b: number) => number {
  const known = new Float64Array(STATES * STATES).fill(-1)
  const count = (a: number, b: number): number => {
    let ways = 0
    for (let state = 0; state < STATES; state++) {
      const digit = checkDigitOf(join(a, state))
      if (digit !== null && digit === checkDigitOf(join(b, state))) ways += rest[state]!
    }
    return ways
  }
  return (a, b) => {
    const key = a * STATES + b
    if (known[key]! < 0) known[key] = count(a, b)
    return known[key]!
  }
}

const PLACES = Array.from({ length: 11 }, (_, at) => at)

/** The two shares for each of the twelve places. A wrong twelfth digit is always seen. */
export function blindness(): Blindness[] {
  const formed = sum(counts(PLACES).filter((_, state) => checkDigitOf(state) !== null))
  const all = persons()
  const byCheckDigit = PLACES.map(at => {
    const rest = unseenWays(counts(PLACES.filter(place => place !== at)))
    const unseen = sum(pairs().map(([digit, wrong]) => rest(plus(0, at, digit), plus(0, at, wrong))))
    return unseen / (formed * 9)
  })
  const byAll = PLACES.map(at => (at < 7 ? unseenInPrefix(all, at) : unseenInSerial(all, at)))
  return [
    ...PLACES.map(at => ({ byCheckDigit: byCheckDigit[at]!, byAll: byAll[at]! })),
    { byCheckDigit: 0, byAll: 0 },
  ]
}

const BAR_WIDTH = 40
const percent = (share: number): string => `${(share * 100).toFixed(2).padStart(6)} %`
const bar = (share: number): string => '█'.repeat(Math.round(share * BAR_WIDTH)) || '▏'

/** The chart of docs/number.md, a line for each place and one for all. */
export function chart(): string[] {
  const table = blindness()
  const rows = table.map(
    ({ byCheckDigit, byAll }, at) =>
      `${String(at + 1).padStart(5)}  ${percent(byCheckDigit)}  ${percent(byAll)}  ${bar(byAll)}`,
  )
  const { byCheckDigit, byAll } = overall(table)
  const heading = 'digit   check digit   with date and 7th digit'
  return [heading, ...rows, `  all  ${percent(byCheckDigit)}  ${percent(byAll)}`]
}

/** The shares over all twelve places together. */
export function overall(table: readonly Blindness[]): Blindness {
  const mean = (shares: number[]) => sum(shares) / shares.length
  return { byCheckDigit: mean(table.map(row => row.byCheckDigit)), byAll: mean(table.map(row => row.byAll)) }
}

interface Persons {
  /** The first seven digits of every IIN of 1800 to 2099, as numbers. */
  readonly buckets: readonly number[]
  /** The state of each seven digits, or -1 where they are no bucket. */
  readonly states: Int16Array
  readonly serials: Float64Array
  /** How many numbers there are in all. */
  readonly formed: number
}

const PREFIX_PLACES = [0, 1, 2, 3, 4, 5, 6]
const SERIAL_PLACES = [7, 8, 9, 10]
const powerAt = (at: number): number => 10 ** (6 - at)
const digitOf = (bucket: number, at: number): number => Math.floor(bucket / powerAt(at)) % 10

function persons(): Persons {
  const buckets: number[] = []
  for (let year = 1800; year < 2100; year++) {
    const first = (Math.floor(year / 100) - 18) * 2 + 1
    for (let month = 1; month <= 12; month++) {
      for (let day = 1; isCalendarDay(year, month, day); day++) {
        const date = (year % 100) * 10_000 + month * 100 + day
        buckets.push(date * 10 + first, date * 10 + first + 1)
      }
    }
  }
  const states = new Int16Array(10_000_000).fill(-1)
  for (const bucket of buckets) {
    states[bucket] = PREFIX_PLACES.reduce((state, at) => plus(state, at, digitOf(bucket, at)), 0)
  }
  const serials = counts(SERIAL_PLACES)
  const same = unseenWays(serials)
  const formed = sum(buckets.map(bucket => same(states[bucket]!, states[bucket]!)))
  return { buckets, states, serials, formed }
}

/** Wrong digits of date, century and sex: unseen only where another bucket is hit with the same check digit. */
function unseenInPrefix({ buckets, states, serials, formed }: Persons, at: number): number {
  const same = unseenWays(serials)
  let unseen = 0
  for (const bucket of buckets) {
    const others = bucket - digitOf(bucket, at) * powerAt(at)
    for (let wrong = 0; wrong < 10; wrong++) {
      const slipped = others + wrong * powerAt(at)
      if (slipped !== bucket && states[slipped]! >= 0) unseen += same(states[bucket]!, states[slipped]!)
    }
  }
  return unseen / (formed * 9)
}

/** Wrong digits of the serial: the bucket stays. */
function unseenInSerial({ buckets, states, formed }: Persons, at: number): number {
  const same = unseenWays(counts(SERIAL_PLACES.filter(place => place !== at)))
  const byState = new Float64Array(STATES)
  for (const bucket of buckets) byState[states[bucket]!]! += 1
  let unseen = 0
  byState.forEach((count, state) => {
    for (const [digit, wrong] of pairs())
      unseen += count * same(plus(state, at, digit), plus(state, at, wrong))
  })
  return unseen / (formed * 9)
}

/** Each digit with each other digit. */
function pairs(): [number, number][] {
  const digits = Array.from({ length: 10 }, (_, digit) => digit)
  return digits.flatMap(digit =>
    digits.filter(wrong => wrong !== digit).map((wrong): [number, number] => [digit, wrong]),
  )
}

const sum = (numbers: Iterable<number>): number =>
  Array.from(numbers).reduce((total, number) => total + number, 0)
