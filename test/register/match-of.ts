// Records of made-up people for the tests of matching: one to begin with, and what chance makes of it.

import fc from 'fast-check'
import { scoreMatch } from '../../src/register/match-score.ts'
import type { MatchName, MatchTraits } from '../../src/register/match-traits.ts'
import type { MatchCode } from '../../src/register/match-weight.ts'

/** A name in Latin letters: `latin('ERIKSSON', 'ANNA')`. */
export function latin(family: string, given: string | null, more: Partial<MatchName> = {}): MatchName {
  return { script: 'latin', family, given, cut: false, ...more }
}

/** A name in Cyrillic letters, with a patronymic where there is one. */
export function cyrillic(family: string, given: string | null, patronymic: string | null = null): MatchName {
  return { script: 'cyrillic', family, given, patronymic, cut: false }
}

/** A person with one passport and one name; whatever is given takes the place of the rest. */
export function traits(more: Partial<MatchTraits> = {}): MatchTraits {
  return {
    documents: [{ kind: 'passport', country: 'UTO', number: 'L898902C3' }],
    names: [latin('ERIKSSON', 'ANNA MARIA')],
    birthOn: '1974-08-11',
    birthPrecision: 'day',
    sex: 'female',
    birthPlace: 'ZENITH',
    citizenships: ['UTO'],
    legacyIdentifiers: [],
    ...more,
  }
}

/** A passport that nobody else has. */
export function passport(number: string): Pick<MatchTraits, 'documents'> {
  return { documents: [{ kind: 'passport', country: 'UTO', number }] }
}

/** The codes of the reasons for two records. */
export function codesOf(one: MatchTraits, other: MatchTraits): readonly MatchCode[] {
  return scoreMatch(one, other).reasons.map(({ code }) => code)
}

const word = fc.constantFrom(
  ...[
    'АЛИЯ',
    'ALIYA',
    'Нұрсұлтан',
    'NURSULTAN',
    'ЮЛИЯ',
    'JULIA',
    'ERIKSSON',
    'ЭРИКССОН',
    'ERIKSON',
    'АХМЕТ',
    'AKHMETOV',
  ],
  ...[
    'HASAN',
    'HUSAN',
    'LI',
    'LIU',
    'AL',
    'ANNA',
    'MARIA',
    'ANNA MARIA',
    'ALI-SULTAN',
    'ALISULTAN',
    'سوله',
    '',
    '---',
  ],
)
const text = fc.oneof(
  { weight: 9, arbitrary: word },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
)
const name: fc.Arbitrary<MatchName> = fc.record({
  script: fc.constantFrom('latin', 'cyrillic'),
  family: text,
  given: fc.option(text),
  patronymic: fc.constantFrom('Серікұлы', 'Серикович', 'Ивановна', '', null),
  cut: fc.boolean(),
})
const birthOn = fc.constantFrom(
  ...[
    '1974-08-11',
    '1974-11-08',
    '1974-08-12',
    '1974-01-01',
    '1975-08-11',
    '1977-03-02',
    '1947-08-11',
    '2001-12-31',
  ],
)

/** Records of a small world, in which chance makes many alike. */
export const anyTraits: fc.Arbitrary<MatchTraits> = fc.record({
  documents: fc.array(
    fc.record({
      kind: fc.constantFrom('passport', 'permit'),
      country: fc.constantFrom('UTO', 'KAZ'),
      number: fc.constantFrom('L898902C3', 'L898902C4', 'l 898-902 с3', 'N12345678', ''),
    }),
    { maxLength: 2 },
  ),
  names: fc.array(name, { maxLength: 2 }),
  birthOn,
  birthPrecision: fc.constantFrom('day', 'day', 'day', 'month', 'year', 'nominal'),
  sex: fc.constantFrom('male', 'female'),
  birthPlace: fc.option(fc.constantFrom('Алматы', 'ALMATY', 'АЛМАТИНСКАЯ ОБЛАСТЬ', 'ZENITH', '上海')),
  citizenships: fc.array(fc.constantFrom('UTO', 'KAZ'), { maxLength: 2 }),
  legacyIdentifiers: fc.array(
    fc.record({
      scheme: fc.constantFrom('rnn', 'sic'),
      value: fc.constantFrom('600400000007', '600400000008'),
    }),
    { maxLength: 1 },
  ),
})

/** Two records of which the second has some of the first one's traits, and so is often the same person. */
export const likeTraits: fc.Arbitrary<readonly [MatchTraits, MatchTraits]> = fc
  .tuple(
    anyTraits,
    anyTraits,
    fc.subarray(['documents', 'names', 'birthOn', 'birthPrecision', 'sex', 'birthPlace'] as const),
  )
  .map(([one, other, kept]) => [one, { ...other, ...Object.fromEntries(kept.map(key => [key, one[key]])) }])
