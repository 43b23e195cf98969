// Two records of one person meet under a key, so that a search finds them and two desks lock the same thing.

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { foldNumber } from '../../src/register/match-document.ts'
import { blockingKeys, shareKey } from '../../src/register/match-key.ts'
import { scoreMatch } from '../../src/register/match-score.ts'
import { possibleScore } from '../../src/register/match-weight.ts'
import { anyTraits, cyrillic, latin, likeTraits, passport, traits } from './match-of.ts'

const fixed = { seed: 20_261_123, numRuns: 3000 }

describe('the keys of a person', () => {
  it('are few, and say under what the person can be met', () => {
    assert.deepEqual(blockingKeys(traits()), [
      'date|ana+erihon|08-11',
      'document|passport|UTO|L898902C3',
      'span|ana+erihon|492',
      'span|ana+erihon|493',
      'stem|@nmr|1974-08-11',
      'stem|@n|1974-08-11',
      'stem|@rkn|1974-08-11',
      'stem|mr|1974-08-11',
    ])
  })

  it('are sorted and without repetition, in whatever order names and documents stand', () => {
    fc.assert(
      fc.property(anyTraits, one => {
        const keys = blockingKeys(one)
        assert.deepEqual(keys, [...new Set(keys)].sort())
        assert(keys.every(key => !/[|+]$|\|\|/.test(key)))
        const turned = { ...one, names: one.names.toReversed(), documents: one.documents.toReversed() }
        assert.deepEqual(blockingKeys(turned), keys)
      }),
      fixed,
    )
  })

  it('stay few for a name of ten thousand letters or a thousand words', () => {
    const long = traits({
      names: [latin('А'.repeat(10_000), 'AB CD '.repeat(1000)), latin('AXBYCZ'.repeat(1700), null)],
    })
    const keys = blockingKeys(long)
    assert(keys.length <= 16, `${keys.length} keys`)
    assert(keys.every(key => key.length <= 300))
  })

  it('are those of the documents alone where no name can be read', () => {
    const names = [latin('سوله', null), cyrillic('', ' ')]
    assert.deepEqual(blockingKeys(traits({ names })), ['document|passport|UTO|L898902C3'])
    assert.deepEqual(blockingKeys(traits({ names, documents: [] })), [])
  })
})

describe('two records share a key', () => {
  const person = traits({ names: [cyrillic('Ахметова', 'Әлия', 'Серікқызы')], ...passport('N1111111') })
  const returns: Readonly<Record<string, Parameters<typeof traits>[0]>> = {
    'with other letters': { names: [latin('AKHMETOVA', 'ALIYA')] },
    'with a slip in one name': { names: [latin('AKHMETOVA', 'ALYIA')] },
    'with the name of a husband': { names: [latin('IVANOVA', 'ALIIA')] },
    'with names in each other’s place': { names: [latin('ALIYA', 'AKHMETOVA')] },
    'with one name only': { names: [latin('ALIYA', null)] },
    'with a second given name': { names: [latin('AKHMETOVA', 'ALIYA ZERE')] },
    'with day and month swapped': { names: [latin('AKHMETOVA', 'ALIYA')], birthOn: '1974-11-08' },
    'with another day': { names: [latin('AKHMETOVA', 'ALIYA')], birthOn: '1974-08-17' },
    'with another year within three': { names: [latin('AKHMETOVA', 'ALIYA')], birthOn: '1977-02-03' },
    'with another decade': { names: [latin('AKHMETOVA', 'ALIYA')], birthOn: '1947-08-11' },
    'with a year instead of a date': {
      names: [latin('AKHMETOVA', 'ALIYA')],
      birthOn: '1974-01-01',
      birthPrecision: 'year',
    },
    'with the same passport and nothing else': {
      ...passport(' n-111 1111'),
      names: [latin('SMITH', 'JOHN')],
      birthOn: '2001-02-03',
    },
  }
  for (const [what, changes] of Object.entries(returns)) {
    it(what, () => assert(shareKey(person, traits({ ...passport('N2222222'), ...changes }))))
  }

  it('whatever years at most three apart they have', () => {
    for (let year = 1900; year < 2030; year++) {
      for (const apart of [0, 1, 2, 3]) {
        const [one, other] = [year, year + apart].map(each =>
          traits({ birthOn: `${each}-0${apart + 2}-17`, documents: [] }),
        )
        assert(shareKey(one!, other!), `${year} and ${year + apart}`)
      }
    }
  })
})

describe('what the score calls a match', () => {
  it('is found by a key, always', () => {
    let matches = 0
    fc.assert(
      fc.property(likeTraits, ([one, other]) => {
        if (scoreMatch(one, other).score < possibleScore) return
        matches++
        assert(shareKey(one, other))
      }),
      { ...fixed, numRuns: 20_000 },
    )
    assert(matches > 2000, `only ${matches} matches were tried`)
  })
})

describe('a document number', () => {
  const same = ['N12340', 'n12340', 'N 123-40', 'N1234O', 'NI234О', '\uff2e12340']
  for (const number of same) it(`${number} is N12340`, () => assert.equal(foldNumber(number), 'N12340'))

  it('has nothing of other scripts', () => assert.equal(foldNumber('سوله-\u0000\u{1f600}'), ''))
})
