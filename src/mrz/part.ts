// The parts of a machine-readable zone that mean the same in passports and cards: names, sex, last day.

import { dayOf } from '../kernel/day.ts'

/** Null where the zone leaves the sex open. */
export const sexes: Readonly<Record<string, 'male' | 'female' | null>> = { M: 'male', F: 'female', '<': null }

// Our own reading, for `mrz` 5.0.2 takes a single name of 37 letters or more for a given name too, or for none.
/** The names of a zone: what stands before the first `<<`, and after it. */
export function namesOf(characters: string): { family: string; given: string | null } {
  const [family = '', ...given] = characters.split(/<<+/).map(spaced)
  return { family, given: given.filter(name => name !== '').join(' ') || null }
}

/** A passport runs ten years or so, and a stateless person's may run long: 50 years ahead is the farthest reading. */
export function expiryOf(characters: string, todayOn: string): string | null {
  if (!/^\d{6}$/.test(characters)) return null
  const [year, month, day] = [0, 2, 4].map(at => Number(characters.slice(at, at + 2))) as [
    number,
    number,
    number,
  ]
  const century = 2000 + year > Number(todayOn.slice(0, 4)) + 50 ? 1900 : 2000
  return dayOf(century + year, month, day)
}

/** Characters without the fillers around them. */
export function filled(characters: string): string {
  return characters.replaceAll('<', '')
}

function spaced(characters: string): string {
  return characters.replaceAll('<', ' ').trim()
}
