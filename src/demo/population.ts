// Makes people up for demonstrations: names from syllables, so that they are nobody's.

import { randomInt } from 'node:crypto'
import { dayOf } from '../kernel/day.ts'
import type { DocumentFacts, PersonFacts } from '../register/fact.ts'

export interface MadeUpPerson {
  readonly facts: PersonFacts
  readonly documents: readonly DocumentFacts[]
}

const beginnings = [
  'AI',
  'BOR',
  'DAU',
  'ER',
  'GUL',
  'KAI',
  'MAR',
  'NUR',
  'OL',
  'RA',
  'SAN',
  'TEM',
  'UL',
  'ZHA',
]
const middles = ['BA', 'DI', 'GE', 'LAN', 'MI', 'NAR', 'RI', 'SAU', 'TAI', 'VE', 'ZI']
const endings = {
  male: ['BEK', 'DAR', 'KHAN', 'LAN', 'MIR', 'TAI'],
  female: ['GUL', 'LIA', 'MIRA', 'NAZ', 'SARA', 'ZHAN'],
}
const places = ['Zenith', 'Nadir', 'Meridian', 'Solstice', 'Equinox', 'Perihelion']

/** A made-up citizen of Utopia with a passport, at most ninety years old; one in forty has a nominal birth day. */
export function madeUpPerson(todayOn: string): MadeUpPerson {
  const sex = pick(['male', 'female'] as const)
  const isNominal = randomInt(40) === 0
  const year = Number(todayOn.slice(0, 4)) - 1 - randomInt(90)
  const on = isNominal ? dayOf(year, 1, 1)! : dayOf(year, 1 + randomInt(12), 1 + randomInt(28))!
  return {
    facts: {
      category: 'temporary_foreigner',
      names: [
        {
          script: 'latin',
          family: pick(beginnings) + pick(middles) + pick(middles) + pick(endings[sex]),
          given: pick(beginnings) + pick(middles) + pick(endings[sex]),
          patronymic: null,
          cut: false,
          source: 'mrz',
        },
      ],
      birth: { on, precision: isNominal ? 'nominal' : 'day', source: 'visual_zone' },
      birthPlace: { value: pick(places), source: 'visual_zone' },
      sex: { value: sex, source: 'visual_zone' },
      citizenships: [{ value: 'UTO', source: 'visual_zone' }],
      selfEmployed: randomInt(20) === 0,
    },
    documents: [passport(todayOn)],
  }
}

function passport(todayOn: string): DocumentFacts {
  const letters = Array.from({ length: 2 }, () => String.fromCharCode(65 + randomInt(26))).join('')
  const expiresOn = dayOf(
    Number(todayOn.slice(0, 4)) + 1 + randomInt(9),
    1 + randomInt(12),
    1 + randomInt(28),
  )
  return {
    kind: 'passport',
    country: 'UTO',
    number: letters + String(randomInt(10_000_000)).padStart(7, '0'),
    issuedOn: null,
    expiresOn,
    placement: 'none',
    source: 'mrz',
  }
}

function pick<Item>(items: readonly Item[]): Item {
  return items[randomInt(items.length)]!
}
