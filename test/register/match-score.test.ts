// The score says how likely two records are one person, and each reason for it is a closed code with its points.

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { scoreMatch } from '../../src/register/match-score.ts'
import type { MatchTraits } from '../../src/register/match-traits.ts'
import {
  type MatchCode,
  matchWeights,
  possibleScore,
  probableScore,
} from '../../src/register/match-weight.ts'
import { anyTraits, codesOf, cyrillic, latin, likeTraits, passport, traits } from './match-of.ts'

const fixed = { seed: 20_261_123, numRuns: 5000 }

describe('each reason', () => {
  const named = (family: string, given: string | null, more = {}) =>
    traits({ names: [latin(family, given, more)] })
  const fathered = (patronymic: string) => traits({ names: [cyrillic('ЛИ', 'АННА', patronymic)] })
  const born = (birthOn: string, birthPrecision: MatchTraits['birthPrecision'] = 'day') =>
    traits({ birthOn, birthPrecision })
  const placed = (birthPlace: string | null) => traits({ birthPlace })
  const rnn = (value: string) => traits({ legacyIdentifiers: [{ scheme: 'rnn', value }] })

  const examples: Readonly<Record<MatchCode, readonly [MatchTraits, MatchTraits]>> = {
    same_document: [traits(passport('L898902C3')), traits(passport('l 898902с3'))],
    document_number_slip: [traits(passport('L898902C3')), traits(passport('L898902C4'))],
    same_legacy_identifier: [rnn('600400000007'), rnn('6004 0000 0007')],
    family_equal: [named('LI', 'ANNA'), named('Li', 'MARIA')],
    family_folded: [named('MÜLLER', 'ANNA'), named('MUELLER', 'ANNA')],
    family_ending: [named('AKHMETOV', 'ANNA'), named('AKHMET', 'ANNA')],
    family_part: [named('GARCIA LOPEZ', 'ANNA'), named('LOPEZ', 'ANNA')],
    family_cut: [named('PAPANDROPOULOS', null, { cut: true }), named('PAPANDROPOULOSOU', null)],
    family_slip: [named('ERIKSSON', 'ANNA'), named('ERIKSTON', 'ANNA')],
    family_alike: [named('MOHAMMEDI', 'ANNA'), named('MUHAMMADI', 'ANNA')],
    family_differs: [named('ERIKSSON', 'ANNA'), named('SMITH', 'ANNA')],
    given_equal: [named('LI', 'ANNA'), named('LI', 'anna')],
    given_folded: [named('LI', 'JULIA'), named('LI', 'YULIYA')],
    given_part: [named('LI', 'ANNA MARIA'), named('LI', 'MARIA')],
    given_cut: [named('LI', 'NURSUL', { cut: true }), named('LI', 'NURSULTAN')],
    given_slip: [named('LI', 'HASAN'), named('LI', 'HUSAN')],
    given_alike: [named('LI', 'MOHAMMED'), named('LI', 'MUHAMMAD')],
    given_differs: [named('LI', 'ANNA'), named('LI', 'MARIA')],
    given_missing: [named('ERIKSSON', 'ANNA'), named('ERIKSSON', null)],
    names_swapped: [named('ERIKSSON', 'ANNA'), named('ANNA', 'ERIKSSON')],
    single_name_swapped: [named('SUKARNO', null), named('ALI', 'SUKARNO')],
    names_differ: [named('ERIKSSON', 'ANNA'), named('SMITH', 'JOHN')],
    father_folded: [fathered('Серікқызы'), fathered('Сериковна')],
    father_slip: [fathered('Сериковна'), fathered('Серековна')],
    father_differs: [fathered('Сериковна'), fathered('Ивановна')],
    birth_date_equal: [born('1974-08-11'), born('1974-08-11')],
    birth_date_swapped: [born('1974-08-11'), born('1974-11-08')],
    birth_date_slip: [born('1974-08-11'), born('1974-08-10')],
    birth_month_equal: [born('1974-08-11'), born('1974-08-01', 'month')],
    birth_year_equal: [born('1974-01-01'), born('1974-01-01')],
    birth_year_near: [born('1974-08-11'), born('1976-02-28')],
    birth_differs: [born('1974-08-11'), born('1990-02-28')],
    sex_equal: [traits(), traits()],
    sex_differs: [traits({ sex: 'male' }), traits({ sex: 'female' })],
    birth_place_folded: [placed('Алматы'), placed('ALMATY')],
    birth_place_alike: [placed('Алматы'), placed('АЛМАТИНСКАЯ ОБЛАСТЬ')],
    birth_place_differs: [placed('Алматы'), placed('ZENITH')],
    citizenship_shared: [traits({ citizenships: ['UTO', 'KAZ'] }), traits({ citizenships: ['KAZ'] })],
    citizenship_differs: [traits({ citizenships: ['UTO'] }), traits({ citizenships: ['KAZ'] })],
  }

  for (const [code, [one, other]] of Object.entries(examples)) {
    it(`${code} is worth ${matchWeights[code as MatchCode]}`, () => {
      const reason = scoreMatch(one, other).reasons.find(each => each.code === code)
      assert.deepEqual(
        reason,
        { code, weight: matchWeights[code as MatchCode] },
        codesOf(one, other).join(' '),
      )
    })
  }
})

describe('the score', () => {
  it('is the same whichever record comes first', () => {
    fc.assert(
      fc.property(likeTraits, ([one, other]) =>
        assert.deepEqual(scoreMatch(one, other), scoreMatch(other, one)),
      ),
      fixed,
    )
  })

  it('is the sum of its reasons, held from 0 to 100 and on the safe side of a search', () => {
    fc.assert(
      fc.property(likeTraits, ([one, other]) => {
        const { score, reasons } = scoreMatch(one, other)
        const sum = reasons.reduce((total, { weight }) => total + weight, 0)
        const bounds = [0, 100, possibleScore, possibleScore - 1]
        assert(score >= 0 && score <= 100 && (score === sum || bounds.includes(score)), `${score} for ${sum}`)
        assert.equal(new Set(reasons.map(({ code }) => code)).size, reasons.length)
      }),
      fixed,
    )
  })

  it('of a record with itself is a match wherever there is a document or a name with a date', () => {
    fc.assert(
      fc.property(anyTraits, one => {
        if (!one.documents.some(({ number }) => number !== '')) return
        assert(scoreMatch(one, one).score >= possibleScore)
      }),
      fixed,
    )
    assert.equal(scoreMatch(traits(), traits()).score, 100)
  })

  it('is not moved by what is not known', () => {
    const nothing = { birthPlace: null, citizenships: [], documents: [], legacyIdentifiers: [], names: [] }
    fc.assert(
      fc.property(likeTraits, fc.constantFrom(...Object.entries(nothing)), ([one, other], [key, value]) => {
        const codes = codesOf({ ...one, [key]: value }, other)
        const silent = {
          birthPlace: 'birth_place',
          citizenships: 'citizenship',
          documents: 'document',
          names: 'given',
        }
        const about = silent[key as keyof typeof silent] ?? 'legacy'
        assert(!codes.some(code => code.includes(about)), codes.join(' '))
      }),
      fixed,
    )
  })

  it('stands for any names, also of ten thousand characters', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.constantFrom(
        '\u0000'.repeat(10_000),
        'Ж'.repeat(10_000),
        'AB '.repeat(3333),
        '\ud83d'.repeat(5000),
        'ZH'.repeat(5000),
      ),
    )
    fc.assert(
      fc.property(text, text, fc.option(text), (family, given, birthPlace) => {
        const one = traits({ names: [latin(family, given, { patronymic: given })], birthPlace })
        const { score } = scoreMatch(
          one,
          traits({ names: [latin(given, family, { cut: true })], birthPlace: family }),
        )
        assert(score >= possibleScore && score <= 100)
      }),
      { ...fixed, numRuns: 300 },
    )
  })
})

describe('the same document', () => {
  it('is shown whatever else differs: a child in the passport of the mother', () => {
    const child = traits({
      names: [latin('ERIKSSON', 'ADAM')],
      birthOn: '2004-02-03',
      sex: 'male',
      birthPlace: 'TERENCE',
    })
    const { score } = scoreMatch(traits(), child)
    assert(score >= possibleScore && score < probableScore, String(score))
  })

  it('makes a changed name and a corrected date probably the same person', () => {
    const married = traits({ names: [latin('SMITH', 'ANNA MARIA')], birthOn: '1974-11-08' })
    assert(scoreMatch(traits(), married).score >= probableScore)
  })
})

describe('people who are not one', () => {
  const twin = traits({ names: [latin('ERIKSSON', 'EVA SOFIA')], ...passport('L898902C4') })
  const nextYear = traits({ birthOn: '1986-02-03', ...passport('N1234567') })
  const named = (family: string, given: string) =>
    traits({ names: [latin(family, given), cyrillic('АХМЕТ', given, 'Серікұлы')], sex: 'male' })

  it('are not shown: a twin, a namesake of another year, a sister', () => {
    for (const other of [twin, nextYear, { ...twin, birthOn: '1976-08-11' }]) {
      const { score, reasons } = scoreMatch(traits(), other)
      assert(score < possibleScore, `${score} ${JSON.stringify(reasons)}`)
    }
  })

  it('are never probably one: twins whose names are a letter apart, with passports made one after the other', () => {
    const hasan = { ...named('AKHMET', 'HASAN'), ...passport('N1234567') }
    const husan = { ...named('AKHMET', 'HUSAN'), ...passport('N1234568') }
    assert(scoreMatch(hasan, husan).score < probableScore)
  })

  it('are at most possibly one: namesakes of the first of January', () => {
    const one = traits({ birthOn: '1974-01-01', birthPrecision: 'nominal' })
    const other = { ...one, ...passport('N1234567'), birthPlace: null }
    const { score } = scoreMatch(one, other)
    assert(score >= possibleScore && score < probableScore, String(score))
  })
})
