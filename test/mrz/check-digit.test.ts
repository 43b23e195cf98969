// What the check digits of a passport catch, and exactly what they cannot.

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { type CheckedField, readPassport } from '../../src/mrz/passport.ts'
import { checkDigit, printed, worthOf } from './lines-of.ts'

const todayOn = '2026-11-23'
const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ<'
const fixed = { seed: 20_261_123, numRuns: 2000 }

function problemsOf(lines: readonly [string, string]) {
  const reading = readPassport(lines.join('\n'), todayOn)
  return reading.ok ? [] : reading.problems
}

function changed(line: string, at: number, character: string): string {
  return line.slice(0, at) + character + line.slice(at + 1)
}

// Where each checked part stands in the second line, and its check digit, counted from 1.
const fields: readonly { field: CheckedField; from: number; to: number; at: number }[] = [
  { field: 'document_number', from: 1, to: 9, at: 10 },
  { field: 'birth_date', from: 14, to: 19, at: 20 },
  { field: 'expiry_date', from: 22, to: 27, at: 28 },
  { field: 'personal_number', from: 29, to: 42, at: 43 },
  { field: 'whole', from: 1, to: 43, at: 44 },
]

describe('a wrong check digit', () => {
  const [first, second] = printed()

  for (const { field, from, to, at } of fields) {
    it(`names the ${field} and where it stands`, () => {
      const wrong = String((Number(second[at - 1]) + 1) % 10)
      const problems = problemsOf([first, changed(second, at - 1, wrong)])
      assert.deepEqual(problems, [{ code: 'mrz_check_digit', field, from, to, at }])
    })
  }

  it('names every part that does not fit', () => {
    const broken = changed(changed(second, 0, 'M'), 14, '5')
    const found = problemsOf([first, broken]).map(problem => 'field' in problem && problem.field)
    assert.deepEqual(found, ['document_number', 'birth_date'])
  })

  it('may be a filler or a zero where there is no personal number', () => {
    const [, zero] = printed({ personal: '' })
    const filler = changed(zero, 42, '<')
    assert.equal(zero[42], '0')
    assert.deepEqual(problemsOf([first, zero]), [])
    assert.deepEqual(problemsOf([first, filler]), [])
    assert.notDeepEqual(problemsOf([first, changed(zero, 42, '5')]), [])
  })
})

describe('one changed character of the second line', () => {
  it('is always seen, but for citizenship, sex, and characters ten apart in value', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 43 }),
        fc.constantFrom(...alphabet),
        fc.stringMatching(/^[A-Z0-9]{9}$/),
        fc.stringMatching(/^[A-Z0-9]{0,14}$/),
        (at, character, number, personal) => {
          const [first, second] = printed({ number, personal })
          fc.pre(second[at] !== character)
          const isSeen = problemsOf([first, changed(second, at, character)]).length > 0
          assert.equal(isSeen, !isInvisible(second, at, character))
        },
      ),
      fixed,
    )
  })

  it('is seen for each of the 44 places and 37 characters of the specimen', () => {
    const [first, second] = printed()
    for (let at = 0; at < 44; at++) {
      for (const character of alphabet) {
        if (character === second[at]) continue
        const isSeen = problemsOf([first, changed(second, at, character)]).length > 0
        assert.equal(isSeen, !isInvisible(second, at, character), `${character} at ${at + 1}`)
      }
    }
  })

  it('can be an L for a 1, a Y for a 4 or an O for a 4: the scheme takes them for the same', () => {
    for (const [one, other] of ['1L', '4Y', '4O', '0K', '<0'] as const) {
      assert.equal(checkDigit(`A${one}B`), checkDigit(`A${other}B`))
    }
  })
})

/**
 * What no check digit can see. Every weight (7, 3, 1) has an inverse modulo 10, so a change is invisible exactly when
 * the two characters differ by 0, 10, 20 or 30 in value: 0 A K U <, 1 B L V, 2 C M W, and so on. No digit covers
 * the citizenship and the sex. Dates are seen none the less, since no letter may stand in them.
 */
function isInvisible(second: string, at: number, after: string): boolean {
  const before = second[at]!
  if (at === 12 && after === '<') return true
  if (at >= 10 && at < 13) return /[A-Z]/.test(after)
  if (at === 20) return 'MF<'.includes(after)
  // A check digit is a digit; over an empty personal number a filler may stand in for the zero.
  if (at === 42) return after === '<' && /^<{14}0$/.test(second.slice(28, 43))
  if ([9, 19, 27, 43].includes(at)) return false
  const isDate = (at >= 13 && at < 19) || (at >= 21 && at < 27)
  return !isDate && (worthOf(before) - worthOf(after)) % 10 === 0
}
