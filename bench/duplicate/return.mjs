// The ways in which a person who has a number comes back and looks like another one.

import { cyrillicName, firstRecord, latinName, makeDocument, recordOf } from './person.mjs'
import { cutShort, latinTables } from './spelling.mjs'

const anew = random => ({ number: makeDocument(random) })

/** Each way with its share of all returns, whom it can happen to, and the record it makes. */
export const returns = [
  {
    name: 'same passport',
    share: 10,
    make: (random, person) => visit(random, person, { document: person.document }),
  },
  { name: 'new passport', share: 22, make: visit },
  {
    name: 'other transliteration',
    share: 14,
    fits: ({ kind }) => kind.home === 'cyrillic' || kind.name === 'tr' || kind.name === 'eu',
    make: (random, person) =>
      visit(random, person, { names: [latinName(person, otherPractice(random, person))] }),
  },
  {
    name: 'Kazakh or Russian record, Latin passport',
    share: 8,
    fits: ({ kind }) => kind.home === 'cyrillic',
    before: (random, person) =>
      recordOf(random, person, [cyrillicName(person, { language: random.pick(['kk', 'ru']) })]),
    make: (random, person) =>
      visit(random, person, { names: [latinName(person, otherPractice(random, person))] }),
  },
  {
    name: 'Kazakh record, Russian paper',
    share: 6,
    fits: ({ kind }) => kind.home === 'cyrillic',
    before: (random, person) => recordOf(random, person, [cyrillicName(person)]),
    make: (random, person) => visit(random, person, { names: [cyrillicName(person, { language: 'ru' })] }),
  },
  {
    name: 'foreign name written in Cyrillic by ear',
    share: 4,
    fits: ({ kind }) => kind.home === 'latin',
    before: (random, person) => recordOf(random, person, [cyrillicName(person, { language: 'ru' })]),
    make: (random, person) => visit(random, person, { names: [latinName(person)] }),
  },
  {
    name: 'day and month swapped',
    share: 5,
    fits: ({ birthOn }) => birthOn.slice(5, 7) !== birthOn.slice(8),
    make: (random, person) => visit(random, person, { birthOn: swapDay(person.birthOn) }),
  },
  {
    name: 'a digit of the birth date',
    share: 4,
    fits: ({ birthOn }) => !birthOn.endsWith('-01-01'),
    make: (random, person) => visit(random, person, { birthOn: slipDate(random, person.birthOn) }),
  },
  { name: 'a letter of the family name', share: 5, make: slipVisit('family') },
  {
    name: 'a letter of the given name',
    share: 5,
    fits: ({ given }) => given !== null,
    make: slipVisit('given'),
  },
  {
    name: 'names in each other’s place',
    share: 4,
    fits: ({ given }) => given !== null,
    make: (random, person) => {
      const { family, given, ...name } = latinName(person)
      return visit(random, person, { names: [{ ...name, family: given, given: family }] })
    },
  },
  {
    name: 'family name of the husband',
    share: 5,
    fits: ({ sex, given }) => sex === 'female' && given !== null,
    make: (random, person) => visit(random, { ...person, family: random.pickCommon(person.kind.family) }),
  },
  {
    name: 'family name without its Russian ending',
    share: 3,
    fits: ({ kind, family }) => kind.name === 'kk' && /[ОЕ]ВА?$/.test(family[0]),
    make: (random, person) =>
      visit(random, { ...person, family: person.family.map(part => part.replace(/[ОЕ]ВА?$/, '')) }),
  },
  {
    name: 'half of a double name',
    share: 3,
    fits: ({ given }) => given?.[0].includes('-') ?? false,
    make: (random, person) =>
      visit(random, { ...person, given: person.given.map(part => part.split('-')[0]) }),
  },
  {
    name: 'cut in the zone',
    share: 2,
    make: (random, person) => {
      const name = latinName(person)
      return visit(random, person, { names: [{ ...name, ...cutShort(name), cut: true }] })
    },
  },
  {
    name: 'first of January for a lost date',
    share: 3,
    fits: ({ birthOn }) => birthOn.endsWith('-01-01'),
    make: visit,
  },
]

/** Two things at once; measured apart, since nothing is promised for them. */
export const hardReturns = [
  {
    name: 'new transliteration and day swapped',
    share: 1,
    fits: ({ birthOn, kind }) => birthOn.slice(5, 7) !== birthOn.slice(8) && kind.home === 'cyrillic',
    make: (random, person) =>
      visit(random, person, {
        birthOn: swapDay(person.birthOn),
        names: [latinName(person, otherPractice(random, person))],
      }),
  },
  {
    name: 'letter of the family name and day swapped',
    share: 1,
    fits: ({ birthOn }) => birthOn.slice(5, 7) !== birthOn.slice(8),
    make: (random, person) =>
      visit(random, person, {
        birthOn: swapDay(person.birthOn),
        names: [slipName(random, person, 'family')],
      }),
  },
  {
    name: 'letter in each of both names',
    share: 1,
    fits: ({ given }) => given !== null,
    make: (random, person) => {
      const family = slipName(random, person, 'family')
      return visit(random, person, { names: [{ ...family, given: slipName(random, person, 'given').given }] })
    },
  },
  {
    name: 'other year within three',
    share: 1,
    make: (random, person) => {
      const year = Number(person.birthOn.slice(0, 4)) + random.pick([-3, -2, 2, 3])
      return visit(random, person, { birthOn: `${year}${person.birthOn.slice(4)}` })
    },
  },
]

/** The first record of a return: most are as the register makes them. */
export function recordBefore(random, way, person) {
  return way?.before?.(random, person) ?? firstRecord(random, person)
}

function visit(random, person, { document = anew(random).number, ...changes } = {}) {
  const names = [
    latinName(person),
    ...(random.chance(0.4) ? [cyrillicName(person, { language: random.pick(['kk', 'ru']) })] : []),
  ]
  return recordOf(random, { ...person, document }, names, changes)
}

function otherPractice(random, person) {
  return {
    table: random.pick(Object.keys(latinTables).filter(table => table !== person.table)),
    zoneAt: 1 - person.zoneAt,
  }
}

function slipVisit(part) {
  return (random, person) => visit(random, person, { names: [slipName(random, person, part)] })
}

function slipName(random, person, part) {
  const name = latinName(person)
  return { ...name, [part]: slipText(random, name[part]) }
}

const neighbors = {
  A: 'SE',
  B: 'VN',
  D: 'FS',
  E: 'RI',
  G: 'HF',
  H: 'GJ',
  I: 'YE',
  K: 'LJ',
  L: 'KI',
  M: 'N',
  N: 'MB',
  O: 'AU',
}

/** A letter left out, doubled, exchanged with the next, or with one that looks or sounds like it. */
function slipText(random, text) {
  const at = random.below(text.length)
  const [before, letter, after] = [text.slice(0, at), text[at], text.slice(at + 1)]
  const slipped = random.pick([
    before + after,
    before + letter + letter + after,
    before + (after[0] ?? '') + letter + after.slice(1),
    before + random.pick([...(neighbors[letter] ?? 'AEIOU')]) + after,
  ])
  return slipped === text || slipped.trim() === '' ? `${text}A` : slipped
}

function swapDay(birthOn) {
  return `${birthOn.slice(0, 4)}-${birthOn.slice(8)}-${birthOn.slice(5, 7)}`
}

function slipDate(random, birthOn) {
  for (;;) {
    const at = random.pick([3, 3, 2, 6, 8, 9, 9])
    const slipped = birthOn.slice(0, at) + random.below(10) + birthOn.slice(at + 1)
    const [year, month, day] = slipped.split('-').map(Number)
    if (
      slipped !== birthOn &&
      year > 1930 &&
      year < 2020 &&
      month >= 1 &&
      month <= 12 &&
      day >= 1 &&
      day <= 28
    )
      return slipped
  }
}
