// A made-up applicant: the lines of a passport, what an officer types beside them, and what the form would hold.

import { randomInt, randomUUID } from 'node:crypto'
import { madeUpPerson } from '../../dist/src/demo/population.js'

/** An adult who speaks for themselves. Their names are those of the register, so that some look like somebody in it. */
export function madeUpApplicant(todayOn) {
  const person = madeUpPerson(todayOn)
  const year = Number(person.facts.birth.on.slice(0, 4))
  // Whoever is younger than eighteen needs somebody to speak for them.
  return year > Number(todayOn.slice(0, 4)) - 20 ? madeUpApplicant(todayOn) : applicantOf(person)
}

function applicantOf({ facts, documents: [{ expiresOn }] }) {
  const [{ family, given }] = facts.names
  const [year, month, day] = facts.birth.on.split('-')
  const about = {
    family,
    given,
    'birth-day': day,
    'birth-month': month,
    'birth-year': year,
    sex: facts.sex.value,
    citizenship: 'UTO',
    birth_place: facts.birthPlace.value,
  }
  const passport = { number: newNumber(), expiresOn }
  const mrz = linesOf({ family, given, birthOn: facts.birth.on, sex: facts.sex.value, passport })
  return { mrz, confirmed: { ...about, translation_language: 'ru' }, form: { ...about, ...rest, mrz } }
}

/** One that no other made-up person has: theirs have seven digits, and some of so many would be the same. */
function newNumber() {
  return `B${Array.from({ length: 8 }, () => worths[randomInt(36)]).join('')}`
}

/** What the form asks beside name and birth. */
const rest = {
  script: 'latin',
  status: 'foreigner',
  address: '12 Sample Street, Zenith',
  contact: 'email',
  email: 'applicant@example.org',
  purpose: 'employment_tax',
  had: 'no',
  applicant: 'self',
  channel: 'counter',
  'have-passport_original': 'yes',
  'have-application_form': 'yes',
}

/** Everything of the form that the last page sends, under a key of its own. */
export function sendingOf({ form }) {
  return { ...form, step: 'send', key: randomUUID() }
}

/** The two lines of a passport of Utopia, as ICAO Doc 9303-4 has them. */
function linesOf({ family, given, birthOn, sex, passport: { number, expiresOn } }) {
  const compact = on => on.replaceAll('-', '').slice(2)
  const document = checked(number.padEnd(9, '<'))
  const birth = checked(compact(birthOn))
  const expiry = checked(compact(expiresOn))
  const personal = checked('<'.repeat(14))
  const whole = checkDigit(document + birth + expiry + personal)
  return [
    `P<UTO${family}<<${given}`.padEnd(44, '<'),
    `${document}UTO${birth}${sex === 'male' ? 'M' : 'F'}${expiry}${personal}${whole}`,
  ].join('\n')
}

function checked(characters) {
  return characters + checkDigit(characters)
}

const worths = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** ICAO Doc 9303-3, section 4.9: weights 7, 3, 1; a filler counts nothing. */
function checkDigit(characters) {
  const sum = [...characters].reduce(
    (total, character, at) => total + Math.max(0, worths.indexOf(character)) * [7, 3, 1][at % 3],
    0,
  )
  return String(sum % 10)
}
