// Any text, any options: the library and the slow judge agree. A failure prints the seed that repeats it.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  checkDigit,
  compact,
  format,
  isBin,
  isIin,
  type JudgeOptions,
  judge,
  mask,
  parse,
  parseOrThrow,
  why,
} from '../src/index.ts'
import { slowCheckDigit, slowJudge } from './reference.ts'
import { DASHES, LETTERS, SPACES, ZEROS } from './reference-text.ts'

const SEED = 20261123
const holds = <Args extends [unknown, ...unknown[]]>(property: fc.IProperty<Args>, numRuns = 20_000): void =>
  fc.assert(property, { seed: SEED, numRuns })

const digit = fc.integer({ min: 0, max: 9 }).map(String)
const digits = (length: number) => fc.string({ unit: digit, minLength: length, maxLength: length })
const padded = (max: number, width: number) =>
  fc.integer({ min: 0, max }).map(number => String(number).padStart(width, '0'))

/** Twelve digits of which most have a fitting check digit and a date that is nearly one. */
const nearlyNumber = fc
  .tuple(digits(2), padded(14, 2), padded(79, 2), digit, digits(4), fc.integer({ min: 0, max: 12 }))
  .map(([year, month, day, century, serial, slip]) => {
    const body = year + month + day + century + serial
    return body + String(slip > 9 || slip === 0 ? (slowCheckDigit(body) ?? 0) : slip)
  })

const codePoint = (codes: readonly number[]) =>
  fc.constantFrom(...codes.map(code => String.fromCodePoint(code)))
const otherDigit = fc
  .tuple(fc.constantFrom(...ZEROS), fc.integer({ min: 0, max: 9 }))
  .map(([zero, value]) => String.fromCodePoint(zero + value))
const stranger = fc.oneof(
  codePoint(SPACES),
  codePoint(DASHES),
  otherDigit,
  fc.constantFrom(...Array.from(LETTERS.join(''))),
  fc.string({ maxLength: 2 }),
)

/** A number with a stranger put in, or in the place of a digit. */
const spoiled = fc
  .tuple(nearlyNumber, fc.array(fc.tuple(fc.nat(12), fc.boolean(), stranger), { maxLength: 3 }))
  .map(([number, changes]) =>
    changes.reduce(
      (text, [at, replaces, by]) => text.slice(0, at) + by + text.slice(at + Number(replaces)),
      number,
    ),
  )

const cut = fc.tuple(nearlyNumber, fc.nat(12)).map(([number, length]) => number.slice(length))
const text = fc.oneof(nearlyNumber, spoiled, cut, digits(12), fc.string(), fc.string({ unit: 'binary' }))
const day = fc
  .tuple(fc.integer({ min: 1800, max: 2099 }), padded(13, 2), padded(32, 2))
  .map(parts => parts.join('-'))
const options: fc.Arbitrary<JudgeOptions> = fc.record(
  {
    as: fc.constantFrom('iin', 'bin'),
    rule: fc.constantFrom('practice', 'law'),
    exact: fc.boolean(),
    allowTest: fc.boolean(),
    on: day,
    person: fc.record({ birthDate: day, sex: fc.constantFrom('male', 'female') }, { requiredKeys: [] }),
  },
  { requiredKeys: [] },
)

test('judge says what the slow judge says', () => {
  holds(
    fc.property(text, options, (text, options) =>
      assert.deepEqual(judge(text, options), slowJudge(text, options)),
    ),
  )
})

test('isIin, isBin, why and parse are judge without tidying, shortened', () => {
  holds(
    fc.property(text, fc.constantFrom('iin' as const, 'bin' as const), (text, as) => {
      const verdict = judge(text, { as, exact: true })
      const isWell = verdict.level === 'well-formed'
      assert.equal(as === 'iin' ? isIin(text) : isBin(text), isWell)
      assert.deepEqual(why(text, as), verdict.problems[0] ?? null)
      const parsed = parse(text, as)
      assert.deepEqual(
        parsed,
        isWell
          ? { ok: true, kind: as, value: text, encodes: verdict.encodes }
          : { ok: false, problems: [verdict.problems[0]] },
      )
      if (isWell) assert.deepEqual(parseOrThrow(text, as), parsed)
      else
        assert.throws(() => parseOrThrow(text, as), { name: 'NumberError', problems: [verdict.problems[0]] })
    }),
  )
})

test('parse without a kind goes by the fifth digit', () => {
  holds(
    fc.property(text, text => {
      const verdict = judge(text, { exact: true })
      const parsed = parse(text)
      assert.equal(parsed.ok, verdict.level === 'well-formed')
      assert.equal(parsed.ok ? parsed.kind : verdict.kind, verdict.kind)
    }),
  )
})

test('checkDigit is the slow one', () => {
  holds(fc.property(digits(11), body => assert.equal(checkDigit(body), slowCheckDigit(body))))
})

test('compact has nothing left to do, and says when it did something', () => {
  holds(
    fc.property(text, text => {
      const once = compact(text)
      assert.deepEqual(compact(once.text), { text: once.text, changes: [] })
      assert.equal(once.changes.length > 0, once.text !== text)
    }),
  )
})

test('format groups each kind in its own way', () => {
  assert.equal(format('990101-100010'), '990101 1 0001 0')
  assert.equal(format('9712 40000109'), '9712 4 0 00010 9')
  assert.equal(format('99010110001'), '99010110001')
})

test('format groups what compact brings back, and mask shows four digits at most', () => {
  holds(
    fc.property(text, text => {
      const tidied = compact(text).text
      const isTwelve = /^[0-9]{12}$/.test(tidied)
      assert.equal(isTwelve ? compact(format(text)).text : format(text), isTwelve ? tidied : text)
      assert.equal(mask(text), isTwelve ? `********${tidied.slice(8)}` : '************')
    }),
  )
})
