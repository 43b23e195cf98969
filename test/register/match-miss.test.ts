// What other registers were found to overlook, and to show in vain: each case is a sentence from their users.

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { shareKey } from '../../src/register/match-key.ts'
import { scoreMatch } from '../../src/register/match-score.ts'
import type { MatchTraits } from '../../src/register/match-traits.ts'
import { possibleScore } from '../../src/register/match-weight.ts'
import { cyrillic, latin, passport, traits } from './match-of.ts'

const before = traits({
  ...passport('N1111111'),
  names: [cyrillic('Сәрсенбаева', 'Айгерім', 'Болатқызы')],
  birthOn: '1991-05-17',
  birthPlace: 'Тараз',
  citizenships: ['KAZ'],
})

function assertShown(changes: Partial<MatchTraits>): void {
  const now = { ...before, ...passport('N2222222'), ...changes }
  const { score, reasons } = scoreMatch(before, now)
  assert(score >= possibleScore, `${score} ${JSON.stringify(reasons)}`)
  assert(shareKey(before, now))
}

describe('is shown to the desk', () => {
  const russian = cyrillic('Сарсенбаева', 'Айгерим', 'Болатовна')

  it('a birth date two or three years off, all else alike (opencrvs-core issues 11073 and 13703)', () => {
    for (const birthOn of ['1988-05-17', '1989-11-30', '1993-05-17', '1994-01-02'])
      assertShown({ names: [russian], birthOn })
  })

  it('a record without the identifier that the other one has (10459)', () => {
    assertShown({ documents: [], names: [russian] })
    assertShown({ legacyIdentifiers: [{ scheme: 'sic', value: '1234' }], names: [russian] })
  })

  it('two like records, whoever enters them and in whatever order (6140, 10169)', () => {
    assertShown({})
    assert.equal(scoreMatch(before, traits()).score, scoreMatch(traits(), before).score)
  })

  it('one name in Kazakh, in Russian and in three Latin spellings', () => {
    for (const [family, given] of [
      ['SARSENBAYEVA', 'AIGERIM'],
      ['SARSENBAEVA', 'AYGERIM'],
      ['SÄRSENBAEVA', 'AIGERIM'],
    ] as const) {
      assertShown({ names: [latin(family, given)] })
    }
    assertShown({ names: [russian] })
  })

  it('day and month in the American order', () => {
    const swapped = { ...before, birthOn: '1991-05-07' }
    assert(
      scoreMatch(swapped, { ...swapped, ...passport('N2222222'), birthOn: '1991-07-05' }).score >=
        possibleScore,
    )
  })

  it('no patronymic, one name only, names in each other’s place', () => {
    assertShown({ names: [latin('SARSENBAYEVA', 'AIGERIM')], birthPlace: null })
    assertShown({ names: [latin('SARSENBAYEVA', null)] })
    assertShown({ names: [latin('AIGERIM', 'SARSENBAYEVA')] })
  })

  it('the name of a husband, where father or birth place are known', () => {
    assertShown({ names: [cyrillic('Ким', 'Айгерим', 'Болатовна')], birthPlace: null })
    assertShown({ names: [latin('KIM', 'AIGERIM')], birthPlace: 'TARAZ' })
  })

  it('a name that the machine-readable zone had no room for', () => {
    assertShown({ names: [latin('SARSENBAYEVA', 'AIGER', { cut: true })] })
  })

  it('a surname that lost its Russian ending', () => {
    assertShown({ names: [cyrillic('Сәрсенбай', 'Айгерім')] })
  })
})

describe('is not shown', () => {
  it('a namesake whose birth date and papers differ (4911)', () => {
    const namesake = { ...before, ...passport('N2222222'), birthOn: '1972-10-02', birthPlace: 'Орал' }
    assert(scoreMatch(before, namesake).score < possibleScore)
  })

  it('a stranger born the same day in the same town', () => {
    const stranger = { ...before, ...passport('N2222222'), names: [cyrillic('Ким', 'Ольга', 'Болатовна')] }
    assert(scoreMatch(before, stranger).score < possibleScore)
  })

  it('a given name alone, with the birth date and nothing that ties the two', () => {
    const other = { ...before, ...passport('N2222222'), names: [latin('KIM', 'AIGERIM')], birthPlace: null }
    assert(scoreMatch(before, other).score < possibleScore)
  })
})
