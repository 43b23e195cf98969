// The few exact keys under which two records of one person meet, to be looked up and locked before a decision.

import { birthEitherWay, isExactBirth } from './match-birth.ts'
import { foldNumber } from './match-document.ts'
import type { MatchTraits } from './match-traits.ts'
import { type NamePart, type NameParts, namePartsOf } from './name-part.ts'
import { stemOf } from './name-stem.ts'

/**
 * The keys of a person, sorted and without repetition: about six for a person with one passport.
 *
 * - `document|…` and `legacy|…`: the same document, the same legacy identifier.
 * - `stem|…`: the stem of any word of the name with an exact birth date, day and month either way. So meet a changed
 *   family name, names in each other's place, a slip of a letter, half of a double name, a cut name.
 * - `stems|…`: where the birth date is not exact, the stems of both names with the year.
 * - `span|…`: family and first given name, folded, in either order, with each of the two spans of eight years that hold
 *   the birth year. So meet birth dates up to three years apart, and an exact date with a year.
 * - `date|…`: the same two names with the month and day of an exact birth date, for a year that is wrong by decades.
 *
 * Two records without a common key never score `possibleScore`. A key says who a person is: it is personal data, to be
 * stored as a salted hash and erased with the person.
 */
export function blockingKeys(traits: MatchTraits): readonly string[] {
  const names = traits.names.map(namePartsOf).filter(({ family, given }) => family || given)
  const keys = [
    ...traits.documents.map(({ kind, country, number }) => numberKey(`document|${kind}|${country}`, number)),
    ...traits.legacyIdentifiers.map(({ scheme, value }) => numberKey(`legacy|${scheme}`, value)),
    ...names.flatMap(name => (isExactBirth(traits) ? exactKeys(name, traits) : inexactKeys(name, traits))),
    ...names.flatMap(name => spanKeys(name, traits)),
  ]
  return [...new Set(keys.filter(key => key !== null))].sort()
}

/** Whether a search for the one would come upon the other. */
export function shareKey(one: MatchTraits, other: MatchTraits): boolean {
  const keys = new Set(blockingKeys(one))
  return blockingKeys(other).some(key => keys.has(key))
}

function numberKey(start: string, number: string): string | null {
  const folded = foldNumber(number)
  return folded === '' ? null : `${start}|${folded}`
}

function exactKeys({ family, given }: NameParts, { birthOn }: MatchTraits): string[] {
  const date = birthEitherWay(birthOn)
  return [
    ...[...stemsOf(family), ...stemsOf(given)].map(stem => `stem|${stem}|${date}`),
    `date|${pairOf(family?.skeleton, given?.words[0])}|${date.slice('YYYY-'.length)}`,
  ]
}

function inexactKeys({ family, given }: NameParts, { birthOn }: MatchTraits): string[] {
  const [stem] = stemsOf(family)
  const [givenStem] = stemsOf(given)
  return [`stems|${pairOf(stem, givenStem)}|${yearOf(birthOn)}`]
}

const spanYears = 4

/** Spans of eight years begin every four, so that two years at most four apart have one in common. */
function spanKeys({ family, given }: NameParts, { birthOn }: MatchTraits): string[] {
  const span = Math.floor(yearOf(birthOn) / spanYears)
  return [span - 1, span].map(each => `span|${pairOf(family?.skeleton, given?.words[0])}|${each}`)
}

/** The stem of the whole, since ALISULTAN must meet ALI SULTAN, and of each word that says more than AL, DE or VAN. */
function stemsOf(part: NamePart | null): string[] {
  const words = part ? [part.skeleton, ...part.words.filter(word => word.length >= 3)] : []
  return words.map(stemOf)
}

function pairOf(...names: readonly (string | undefined)[]): string {
  return names
    .filter(name => name !== undefined)
    .sort()
    .join('+')
}

function yearOf(birthOn: string): number {
  return Number(birthOn.slice(0, 4))
}
