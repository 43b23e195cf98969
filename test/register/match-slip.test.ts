// One slip of a finger agrees with a slow oracle that tries them all.

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { isOneSlip } from '../../src/register/match-slip.ts'

const fixed = { seed: 20_261_123, numRuns: 5000 }
const letters = 'abc'

/** Every text that is one slip away from `text`, in an alphabet of three letters. */
function slipsOf(text: string): Set<string> {
  const places = Array.from(
    { length: text.length + 1 },
    (_, at) => [text.slice(0, at), text.slice(at)] as const,
  )
  const slips = places.flatMap(([before, after]) => [
    before + after.slice(1),
    ...[...letters].flatMap(letter => [before + letter + after, before + letter + after.slice(1)]),
    before + after.slice(1, 2) + after.slice(0, 1) + after.slice(2),
  ])
  return new Set(slips.filter(slip => slip !== text))
}

describe('one slip', () => {
  it('is what one letter more, less, other or exchanged makes, and nothing else', () => {
    const short = fc.string({ unit: fc.constantFrom(...letters), maxLength: 5 })
    fc.assert(
      fc.property(short, short, (one, other) => {
        assert.equal(isOneSlip(one, other), slipsOf(one).has(other))
        assert.equal(isOneSlip(other, one), isOneSlip(one, other))
      }),
      fixed,
    )
  })

  it('is found at every place of a longer text', () => {
    for (const slip of slipsOf('abcabcab')) assert(isOneSlip('abcabcab', slip), slip)
  })
})
