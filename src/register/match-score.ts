// Scores how likely two records are one person, with the reasons, for the desk that looks for an earlier number.

import { compareBirths } from './match-birth.ts'
import { foldNumber } from './match-document.ts'
import { shareKey } from './match-key.ts'
import { compareNames } from './match-name.ts'
import { isOneSlip } from './match-slip.ts'
import type { MatchTraits } from './match-traits.ts'
import { type MatchCode, type MatchReason, possibleScore, reasonOf } from './match-weight.ts'
import { foldName } from './name-fold.ts'
import { stemOf } from './name-stem.ts'

export interface MatchScore {
  /** 0 to 100. */
  readonly score: number
  /** Strongest first, for as well as against. */
  readonly reasons: readonly MatchReason[]
}

/**
 * How likely two records are one person, from 0 to 100, and why; the order of the two does not matter.
 *
 * The score is the sum of the weights, held within bounds: the same document is always worth a look, so it is never
 * below `possibleScore`; and records without a common blocking key always are, so that whatever the score calls a
 * match, a search finds.
 */
export function scoreMatch(one: MatchTraits, other: MatchTraits): MatchScore {
  const names = compareNames(one.names, other.names)
  const codes = [
    ...compareDocuments(one, other, names),
    ...compareLegacy(one, other),
    ...names,
    compareBirths(one, other),
    ...compareRest(one, other),
  ]
  const reasons = codes
    .map(reasonOf)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || compareText(a.code, b.code))
  const sum = reasons.reduce((total, { weight }) => total + weight, 0)
  const floor = codes.includes('same_document') ? possibleScore : 0
  const ceiling = sum < possibleScore || shareKey(one, other) ? 100 : possibleScore - 1
  return { score: Math.max(floor, Math.min(sum, ceiling)), reasons }
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : 1
}

// The passports of a family are often made one after the other, so a near number speaks only beside a given name.
const givenCodes: readonly MatchCode[] = [
  'given_equal',
  'given_folded',
  'given_part',
  'given_cut',
  'names_swapped',
]

function compareDocuments(
  one: MatchTraits,
  other: MatchTraits,
  names: readonly MatchCode[],
): readonly MatchCode[] {
  const pairs = one.documents.flatMap(document =>
    other.documents
      .filter(({ kind, country }) => kind === document.kind && country === document.country)
      .map(({ number }) => [foldNumber(document.number), foldNumber(number)] as const),
  )
  if (pairs.some(([number, otherNumber]) => number !== '' && number === otherNumber)) return ['same_document']
  const isNear = pairs.some(([number, otherNumber]) => isOneSlip(number, otherNumber))
  return isNear && names.some(code => givenCodes.includes(code)) ? ['document_number_slip'] : []
}

function compareLegacy(one: MatchTraits, other: MatchTraits): readonly MatchCode[] {
  const isSame = one.legacyIdentifiers.some(({ scheme, value }) =>
    other.legacyIdentifiers.some(each => each.scheme === scheme && isSameNumber(each.value, value)),
  )
  return isSame ? ['same_legacy_identifier'] : []
}

function isSameNumber(one: string, other: string): boolean {
  const folded = foldNumber(one)
  return folded !== '' && folded === foldNumber(other)
}

function compareRest(one: MatchTraits, other: MatchTraits): readonly MatchCode[] {
  return [
    one.sex === other.sex ? 'sex_equal' : 'sex_differs',
    ...comparePlaces(one.birthPlace, other.birthPlace),
    ...compareCitizenships(one.citizenships, other.citizenships),
  ]
}

function comparePlaces(one: string | null, other: string | null): readonly MatchCode[] {
  const [place, otherPlace] = [one, other].map(each => (each === null ? null : foldName(each)))
  if (!place || !otherPlace) return []
  if (place === otherPlace) return ['birth_place_folded']
  return [stemOf(place) === stemOf(otherPlace) ? 'birth_place_alike' : 'birth_place_differs']
}

function compareCitizenships(ones: readonly string[], others: readonly string[]): readonly MatchCode[] {
  if (ones.length === 0 || others.length === 0) return []
  return [ones.some(each => others.includes(each)) ? 'citizenship_shared' : 'citizenship_differs']
}
