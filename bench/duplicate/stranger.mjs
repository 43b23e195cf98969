// People without a number who look like somebody that has one: the searches that must come back empty.

import { firstRecord, givenFor, makeDocument, makePerson } from './person.mjs'

/** Each kind of stranger with its share of all strangers, and how they differ from a person of the register. */
export const strangers = [
  { name: 'anybody', share: 60, make: (random, _, stock) => makePerson(random, stock, 'stranger') },
  {
    name: 'twin',
    share: 8,
    fits: ({ given }) => given !== null,
    make: (random, person) => ({ ...person, ...twinOf(random, person) }),
  },
  {
    name: 'twin with a name that sounds alike',
    share: 4,
    fits: ({ given }) => given !== null,
    make: (random, person) => ({
      ...person,
      ...twinOf(random, person),
      sex: person.sex,
      given: soundAlike(person.given),
    }),
  },
  {
    name: 'namesake of another year',
    share: 12,
    make: (random, person, stock) => ({
      ...apart(random, person, stock),
      birthOn: otherDay(random, person.birthOn, random.pick(yearsApart)),
    }),
  },
  {
    name: 'father or son of one name',
    share: 4,
    make: (random, person) => ({
      ...person,
      document: makeDocument(random),
      birthOn: otherDay(random, person.birthOn, random.pick([-1, 1]) * (20 + random.below(15))),
    }),
  },
  {
    name: 'namesake of the first of January',
    share: 8,
    fits: ({ birthOn }) => birthOn.endsWith('-01-01'),
    make: apart,
  },
  {
    name: 'cousin born the same day',
    share: 4,
    fits: ({ given }) => given !== null,
    make: (random, person, stock) => ({
      ...apart(random, person, stock),
      sex: person.sex,
      given: otherGiven(random, person, person.sex),
    }),
  },
]

export function recordOfStranger(random, way, person, stock) {
  return firstRecord(random, way.make(random, person, stock))
}

/** Of the same name, but of another father and place and with papers of their own. */
function apart(random, person, stock) {
  const { father, place } = makePerson(random, [stock.find(({ name }) => name === person.kind.name)], 'apart')
  return { ...person, father, place, document: makeDocument(random) }
}

/** Born the same day to the same parents; their passports are often made one after the other. */
function twinOf(random, person) {
  const sex = random.chance(0.6) ? person.sex : person.sex === 'male' ? 'female' : 'male'
  const next = person.document.replace(/\d$/, digit => String((Number(digit) + 1) % 10))
  return {
    sex,
    given: otherGiven(random, person, sex),
    document: random.chance(0.5) ? next : makeDocument(random),
  }
}

function otherGiven(random, { kind, given }, sex) {
  for (;;) {
    const other = givenFor(random, kind, sex)
    if (!given[0].split('-').includes(other[0])) return other
  }
}

const vowels = {
  А: 'У',
  О: 'А',
  У: 'А',
  Е: 'И',
  И: 'Е',
  Ә: 'Ү',
  Ү: 'Ә',
  A: 'U',
  O: 'A',
  U: 'A',
  E: 'I',
  I: 'E',
}

/** Хасан and Хусан: one vowel apart, as parents like twins to be called. */
function soundAlike(given) {
  return given.map(part => part.replace(/[АОУЕИӘҮAOUEI]/, vowel => vowels[vowel]))
}

const yearsApart = [-30, -20, -12, -7, -5, -4, 4, 5, 7, 12, 20]

function otherDay(random, birthOn, years) {
  const two = number => String(number).padStart(2, '0')
  return `${Number(birthOn.slice(0, 4)) + years}-${two(1 + random.below(12))}-${two(1 + random.below(28))}`
}
