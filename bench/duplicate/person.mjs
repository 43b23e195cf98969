// Made-up people, and the records that offices make of them.

import { toLatin, toRussian, toZone } from './spelling.mjs'

// Few days, but each with as many births as a register of 20 million people has: 550. Many are a slip apart.
const years = [1985, 1986, 1989, 1995]
const months = ['01', '02', '03', '04']
const days = ['01', '02', '03', '04', '05']
const monthDays = months.flatMap(month => days.map(day => `${month}-${day}`)).filter(day => day !== '01-01')

const places = (
  'Алматы Астана Шымкент Қарағанды Тараз Павлодар Өскемен Семей Ақтөбе Қостанай Атырау Орал Ақтау Талдықорған ' +
  'Көкшетау Түркістан Екібастұз Балқаш Жезқазған Қызылорда Кентау Риддер Сарыағаш Теміртау Москва Омск Челябинск ' +
  'Ташкент Самарканд Бухара Фергана Стамбул Анкара Измир Берлин Мюнхен Варшава Мадрид Пекин Урумчи Киев Харьков'
).split(' ')

/** One person as they are, whatever an office writes. */
export function makePerson(random, stock, id) {
  const kind = random.pickShare(stock.map(each => [each, each.share]))
  const sex = random.chance(0.5) ? 'male' : 'female'
  const isSingle = kind.home === 'latin' && random.chance(0.02)
  const isDouble = kind.name === 'eu' ? random.chance(0.25) : random.chance(0.03)
  return {
    id,
    kind,
    sex,
    family: familyFor(sex, kind, random.pickCommon(kind.family)),
    given: isSingle ? null : givenFor(random, kind, sex, isDouble),
    father: kind.hasPatronymic && random.chance(0.9) ? random.pickCommon(kind.male) : null,
    ...birthFor(random, kind),
    place: random.chance(0.95) ? random.pickCommon(places) : null,
    citizenship: random.pick(kind.citizenship),
    document: makeDocument(random),
    table: random.pickShare([
      ['icao', 5],
      ['older', 4],
      ['english', 1],
    ]),
    zoneAt: random.below(2),
  }
}

function familyFor(sex, kind, family) {
  if (sex === 'male' || !/[ОЕ]В$|ИН$|[OE]V$/.test(family[0])) return family
  return family.map((part, at) => part + (kind.home === 'latin' && at === 0 ? 'A' : 'А'))
}

/** The given name in its two spellings; a double one has a hyphen, which the zone makes a space. */
export function givenFor(random, kind, sex, isDouble = false) {
  const first = random.pickCommon(kind[sex])
  if (!isDouble) return first
  const second = random.pickCommon(kind[sex])
  return first.map((part, at) => `${part}-${second[at]}`)
}

function birthFor(random, kind) {
  const year = random.pick(years)
  // Where births are not registered, passports have the first of January.
  if (random.chance(kind.home === 'latin' ? 0.06 : 0.01)) {
    return { birthOn: `${year}-01-01`, birthPrecision: random.pick(['nominal', 'day']) }
  }
  return { birthOn: `${year}-${random.pick(monthDays)}`, birthPrecision: 'day' }
}

export function makeDocument(random) {
  return `${random.letters(random.below(3))}${random.digits(7)}`
}

/** The Latin name as the zone of a passport has it. */
export function latinName(person, { table = person.table, zoneAt = person.zoneAt } = {}) {
  const latin = part =>
    person.kind.home === 'latin' ? toZone(part?.[0] ?? null, zoneAt) : toLatin(part?.[0] ?? null, table)
  const [family, given] = [latin(person.family), latin(person.given)?.replaceAll('-', ' ') ?? null]
  return { script: 'latin', family, given, patronymic: null, cut: false }
}

/** The Cyrillic name: of a Kazakh or a Russian record, or what a translator made of a foreign name by ear. */
export function cyrillicName(person, { language = 'kk' } = {}) {
  const write = language === 'ru' ? toRussian : text => text
  const part = person.kind.home === 'latin' ? 1 : 0
  const [family, given] = [person.family, person.given].map(each => write(each?.[part] ?? each?.[0] ?? null))
  return { script: 'cyrillic', family, given, patronymic: write(patronymicOf(person, language)), cut: false }
}

function patronymicOf({ father, sex, kind }, language) {
  if (father === null) return null
  if (kind.name === 'kk' && language === 'kk') return `${father[0]}${sex === 'male' ? 'ҰЛЫ' : 'ҚЫЗЫ'}`
  const root = father[0].replace(/[ЙЬАЯ]$/, '')
  return `${root}${/[ЙЬ]$/.test(father[0]) ? 'Е' : 'О'}${sex === 'male' ? 'ВИЧ' : 'ВНА'}`
}

/** The record of a person, with these names; the place is written in one of the ways that offices have. */
export function recordOf(random, person, names, changes = {}) {
  return {
    documents: [{ kind: 'passport', country: person.citizenship, number: person.document }],
    names,
    birthOn: person.birthOn,
    birthPrecision: person.birthPrecision,
    sex: person.sex,
    birthPlace: placeFor(random, person),
    citizenships: [person.citizenship],
    legacyIdentifiers: [],
    ...changes,
  }
}

function placeFor(random, { place }) {
  if (place === null || random.chance(0.05)) return null
  const name = place.toUpperCase()
  return random.pickShare([
    [name, 5],
    [toRussian(name), 2],
    [toLatin(name, 'icao'), 3],
    // The region, or only the country, instead of the town.
    [`${toRussian(name).replace(/[АОЫЬ]$/, '')}ИНСКАЯ ОБЛАСТЬ`, 1],
    ['KAZAKHSTAN', 0.5],
  ])
}

/** What the register holds of a person at the first visit. */
export function firstRecord(random, person) {
  const cyrillic = cyrillicName(person, { language: random.pick(['kk', 'ru']) })
  if (person.kind.home === 'latin') {
    return recordOf(random, person, random.chance(0.3) ? [latinName(person), cyrillic] : [latinName(person)])
  }
  return recordOf(random, person, random.chance(0.15) ? [cyrillic] : [cyrillic, latinName(person)])
}
