// What people paste and type instead of two clean lines, and what is said to them.

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { linesOf } from '../../src/mrz/lines.ts'
import { readPassport } from '../../src/mrz/passport.ts'
import { printed } from './lines-of.ts'

const [first, second] = printed()
const todayOn = '2026-11-23'
const fixed = { seed: 20_261_123, numRuns: 2000 }

function problems(text: string) {
  const split = linesOf(text)
  assert(!split.ok, 'the lines were taken, but should not have been')
  return split.problems
}

describe('a paste that is not clean', () => {
  const clean = { ok: true, lines: [first, second] }
  const spaced = [...first].join(' ')
  const invisible = '\u200b\u200c\u200d\u2060\ufeff\u00ad\u200e\u202c'
  const pastes: Readonly<Record<string, string>> = {
    'two lines': `${first}\n${second}`,
    'lines that end as in Windows, between empty ones': `\r\n\r\n${first}\r\n\r\n${second}\r\n`,
    'lines that end as in old Macs or in a word processor': `${first}\r${second}\u2028`,
    'both lines on one': first + second,
    'both lines on one, with spaces': `  ${first}   ${second} `,
    'lower case': `${first}\n${second}`.toLowerCase(),
    'a space between all characters': `${spaced}\n${second}`,
    'spaces that do not break, thin ones and tabs': `\u00a0${first}\u2009\n\t${second}\u3000`,
    'characters that nobody sees': `${invisible}${first}${invisible}\n${second}${invisible}`,
    'guillemets that a word processor made of two fillers': `${first.replaceAll('<<', '«')}\n${second}`,
    'single guillemets': `${first.replaceAll('<', '‹')}\n${second}`,
  }
  for (const [what, text] of Object.entries(pastes)) {
    it(`is taken: ${what}`, () => assert.deepEqual(linesOf(text), clean))
  }
})

describe('lines that cannot be a passport', () => {
  it('are missing', () => {
    for (const text of ['', ' \n\t\u200b']) assert.deepEqual(problems(text), [{ code: 'mrz_missing' }])
  })

  it('are one or three', () => {
    assert.deepEqual(problems(first), [{ code: 'mrz_not_two_lines', found: 1 }])
    assert.deepEqual(problems(`${first}\n${second}\n${second}`), [{ code: 'mrz_not_two_lines', found: 3 }])
  })

  it('have the wrong length, and both lines are told with theirs', () => {
    assert.deepEqual(problems(`${first}<\n${second.slice(1)}`), [
      { code: 'mrz_line_length', line: 1, found: 45 },
      { code: 'mrz_line_length', line: 2, found: 43 },
    ])
  })

  it('are those of an identity card, three of 30', () => {
    const card = ['I<UTOD231458907<<<<<<<<<<<<<<<', '7408122F1204159UTO<<<<<<<<<<<6']
    const text = [...card, 'ERIKSSON<<ANNA<MARIA<<<<<<<<<<'].join('\n')
    assert.deepEqual(problems(text), [{ code: 'mrz_other_document', found: 30 }])
  })

  it('are those of a smaller card, two of 36', () => {
    const text = `I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nD231458907UTO7408122F1204159<<<<<<<6`
    assert.deepEqual(problems(text), [{ code: 'mrz_other_document', found: 36 }])
  })

  it('have one line as long as a card has', () => {
    assert.deepEqual(problems(`${first.slice(0, 36)}\n${second}`), [
      { code: 'mrz_line_length', line: 1, found: 36 },
    ])
  })
})

describe('an unknown letter', () => {
  const cases: readonly [what: string, character: string][] = [
    ['a Cyrillic Е that looks like a Latin one', 'Е'],
    ['a small Cyrillic а', 'а'],
    ['a Kazakh Қ', 'Қ'],
    ['a Turkish ı, which is no I', 'ı'],
    ['a German ß, which is not SS', 'ß'],
    ['a full-width Ａ', 'Ａ'],
    ['an Arabic digit', '٣'],
    ['a dash', '-'],
    ['a null character', '\0'],
    ['an emoji, whole', '🙂'],
  ]
  for (const [what, character] of cases) {
    it(`is named with its place and never repaired: ${what}`, () => {
      const text = `${first}\n${second.slice(0, 4)}${character}${second.slice(5)}`
      assert.deepEqual(problems(text), [{ code: 'mrz_character', line: 2, position: 5, character }])
    })
  }
})

describe('any text at all', () => {
  const piece = fc.constantFrom(
    first,
    second,
    '\n',
    '\0',
    '<',
    '<<',
    'P<',
    'ß',
    '🙂',
    '\ud800',
    '\udc00',
    ' ',
  )
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 2000 }),
    fc.array(piece, { maxLength: 60 }).map(pieces => pieces.join('')),
    fc.string({ unit: fc.constantFrom(...'AB01<'), minLength: 88, maxLength: 88 }),
    fc.array(fc.nat(0xffff), { maxLength: 2000 }).map(units => String.fromCharCode(...units)),
  )

  it('is answered, never thrown at', () => {
    fc.assert(
      fc.property(anything, text => {
        const reading = readPassport(text, todayOn)
        assert(reading.ok || reading.problems.length > 0)
      }),
      fixed,
    )
  })

  it('that is read gives lines that are read again the same', () => {
    fc.assert(
      fc.property(anything, text => {
        const split = linesOf(text)
        if (split.ok) assert.deepEqual(linesOf(split.lines.join('\n')), split)
      }),
      fixed,
    )
  })
})
