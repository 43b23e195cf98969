// The reference of an application: it can be read aloud, typed badly, and still never means another application.

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { newReference, readReference } from '../../src/service/reference.ts'

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const fixed = { seed: 20_261_123, numRuns: 2000 }
const references = Array.from({ length: 300 }, newReference)

describe('a reference', () => {
  it('has the letters and digits that nobody mistakes, and reads as itself', () => {
    for (const reference of references) {
      assert.match(reference, new RegExp(`^KZ-[${alphabet}]{4}-[${alphabet}]{4}$`))
      assert.equal(readReference(reference), reference)
    }
    assert.equal(new Set(references).size, references.length)
  })

  it('is not read after any single slip, at any place', () => {
    for (const reference of references.slice(0, 50)) {
      for (const at of [3, 4, 5, 6, 8, 9, 10, 11]) {
        for (const character of alphabet) {
          const slipped = reference.slice(0, at) + character + reference.slice(at + 1)
          assert.equal(readReference(slipped), slipped === reference ? reference : null)
        }
      }
    }
  })

  it('is not read after two neighbours have changed places, but for 0 and Z', () => {
    for (const reference of references) {
      for (const at of [3, 4, 5, 8, 9, 10]) {
        const [one, other] = [reference[at]!, reference[at + 1]!]
        const swapped = reference.slice(0, at) + other + one + reference.slice(at + 2)
        const isSeen = one !== other && `${one}${other}` !== '0Z' && `${one}${other}` !== 'Z0'
        if (isSeen) assert.equal(readReference(swapped), null, `${reference} ${swapped}`)
      }
    }
  })

  it('is read without its prefix, its dashes and its capitals, and with spaces', () => {
    for (const reference of references) {
      const bare = reference.replaceAll('-', '')
      assert.equal(readReference(bare), reference)
      assert.equal(readReference(bare.slice(2)), reference)
      assert.equal(readReference(` ${reference.toLowerCase().replaceAll('-', ' ')}\n`), reference)
    }
  })

  it('is read with an O for a 0, and an I or L for a 1', () => {
    const withBoth = Array.from({ length: 5000 }, newReference).find(
      each => /0/.test(each) && /1/.test(each),
    )!
    const body = withBoth.slice(3)
    assert.equal(readReference(`KZ-${body.replaceAll('0', 'O').replaceAll('1', 'I')}`), withBoth)
    assert.equal(readReference(`kz-${body.replaceAll('0', 'o').replaceAll('1', 'l')}`), withBoth)
  })

  it('is null for any other text', () => {
    for (const text of ['', 'KZ', 'KZ-', 'KZ-0000-000', 'KZ-0000-00000', 'RU-0000-0000', 'KZ-UUUU-UUUU']) {
      assert.equal(readReference(text), null, text)
    }
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), text => {
        const read = readReference(text)
        assert(read === null || readReference(read) === read)
      }),
      fixed,
    )
  })
})
