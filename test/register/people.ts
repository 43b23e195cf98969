// Imaginary people, each unlike any other, for tests that register many and mean to be found again or not.

import type { DocumentFacts, PersonFacts } from '../../src/register/fact.ts'
import type { Registration } from '../../src/service/registration.ts'
import { facts, passportOf } from './register-of.ts'

// Letters that no search takes for one another.
const consonants = 'BTKSLMNR'
let names = 0

/** A name that nobody had before in this file, and that the search finds alike to none of them. */
export function freshName(): string {
  const digits = [512, 64, 8, 1].map(place => Math.floor(names / place) % 8)
  names++
  // The last one depends on the others, so that any two names differ in two letters at least.
  const last = digits.reduce((sum, digit) => sum + digit, 0) % 8
  return [...digits, last].map(digit => `${consonants[digit]}A`).join('')
}

let numbers = 0

/** The number of a passport that nobody has. */
export function freshNumber(): string {
  return `P${String(++numbers).padStart(7, '0')}`
}

/** A woman of a name of her own, with a passport of her own; parts of the facts may be given. */
export function freshPerson(
  parts: Partial<PersonFacts> = {},
  documents: readonly DocumentFacts[] = [passportOf(freshNumber())],
): Registration {
  const name = { script: 'latin', patronymic: null, cut: false, source: 'mrz' } as const
  return {
    facts: facts({ names: [{ ...name, family: freshName(), given: freshName() }], ...parts }),
    documents,
    iin: null,
    otherPersons: [],
    difference: null,
  }
}
