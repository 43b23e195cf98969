// The few exact keys under which two records of one person meet, to be looked up and locked before a decision.

import { birthEitherWay, isExactBirth } from './match-birth.ts'
import type { MatchTraits } from './match-traits.ts'
import { type NamePart, namePartsOf } from './name-part.ts'
import { stemOf } from './name-stem.ts'

/**
 * The keys of a person: sorted, without repetition, about eight for a person with one passport and one name.
 *
 * - `document|…` and `legacy|…`: the same document, the same legacy identifier.
 * - `stem|…`: the stem of any word of the name with the exact birth date, day and month either way. So meet a changed
 *   family name, names that changed places, a typing slip, a double name of which half is left, a cut name.
 * - `span|…`: family and first given name, folded, in either order, with each of the two spans of eight years that hold
 *   the birth year. So meet birth dates that are wrong, nominal, or known in part, up to three years apart.
 * - `date|…`: the same two names with the month and day of an exact birth date, for a year that is wrong by decades.
 *
 * Two records without a common key never score `possibleScore` or more. The keys say who a person is: they are
 * personal data, to be stored as salted hashes, and erased with the person.
 */
export function blockingKeys(traits: MatchTraits): readonly string[] {
  const keys = [...documentKeys(traits), ...legacyKeys(traits), ...stemKeys(traits), ...nameKeys(traits)]
  return [...new Set(keys)].sort()
}

/** Whether two records have a key in common, so that a search for the one would come upon the other. */
export function shareKey(one: MatchTraits, other: MatchTraits): boolean {
  const keys = new Set(blockingKeys(one))
  return blockingKeys(other).some(key => keys.has(key))
}

/** A document number as it is compared: capitals and digits, Cyrillic look-alikes as Latin, O as 0 and I as 1. */
export function foldDocumentNumber(number: string): string {
  const looked = [...number.normalize('NFKC').toUpperCase()].map(sign => lookAlikes[sign] ?? sign)
  return looked.join('').replace(/[^A-Z0-9]/g, '')
}

const lookAlikes: Readonly<Record<string, string>> = {
  ...{
    А: 'A',
    В: 'B',
    Е: 'E',
    К: 'K',
    М: 'M',
    Н: 'H',
    О: '0',
    Р: 'P',
    С: 'C',
    Т: 'T',
    У: 'Y',
    Х: 'X',
    І: '1',
  },
  ...{ O: '0', I: '1' },
}

function documentKeys({ documents }: MatchTraits): string[] {
  return documents.flatMap(({ kind, country, number }) => {
    const folded = foldDocumentNumber(number)
    return folded === '' ? [] : [`document|${kind}|${country}|${folded}`]
  })
}

function legacyKeys({ legacyIdentifiers }: MatchTraits): string[] {
  return legacyIdentifiers.flatMap(({ scheme, value }) => {
    const folded = foldDocumentNumber(value)
    return folded === '' ? [] : [`legacy|${scheme}|${folded}`]
  })
}

function stemKeys(traits: MatchTraits): string[] {
  if (!isExactBirth(traits)) return []
  const day = birthEitherWay(traits.birthOn)
  return traits.names
    .map(namePartsOf)
    .flatMap(({ family, given }) => [...wordsOf(family), ...wordsOf(given)])
    .map(word => `stem|${stemOf(word)}|${day}`)
}

/** The words, and the whole: ALI SULTAN must meet ALISULTAN. */
function wordsOf(part: NamePart | null): readonly string[] {
  return part ? [...part.words, part.skeleton] : []
}

const spanYears = 4

function nameKeys(traits: MatchTraits): string[] {
  const [year, ...day] = birthEitherWay(traits.birthOn).split('-')
  const span = Math.floor(Number(year) / spanYears)
  return traits.names.map(namePartsOf).flatMap(({ family, given }) => {
    const names = [family?.skeleton, given?.words[0]].filter(name => name !== undefined)
    if (names.length === 0) return []
    const pair = names.sort().join('+')
    const spans = [span - 1, span].map(each => `span|${pair}|${each}`)
    return isExactBirth(traits) ? [...spans, `date|${pair}|${day.join('-')}`] : spans
  })
}
