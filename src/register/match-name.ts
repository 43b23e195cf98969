// Compares the names of two people: which parts agree, how closely, and whether family and given name changed places.

import { isOneSlip } from './match-slip.ts'
import type { MatchName } from './match-traits.ts'
import { type MatchCode, matchWeights } from './match-weight.ts'
import { type NamePart, type NameParts, namePartsOf } from './name-part.ts'

type GivenLikeness = 'equal' | 'folded' | 'part' | 'cut' | 'slip' | 'alike' | 'differs'
type FamilyLikeness = GivenLikeness | 'ending'

/** What the two names that are most alike say about a match; nothing where no name can be folded. */
export function compareNames(ones: readonly MatchName[], others: readonly MatchName[]): readonly MatchCode[] {
  const othersParts = others.map(namePartsOf)
  return (
    ones
      .map(namePartsOf)
      .flatMap(one => othersParts.map(other => comparePair(one, other)))
      .reduce<readonly MatchCode[] | null>(
        (best, each) => (best && !isBetter(each, best) ? best : each),
        null,
      ) ?? []
  )
}

/** A tie is broken by the codes themselves, so that it does not matter which record comes first. */
function isBetter(codes: readonly MatchCode[], than: readonly MatchCode[]): boolean {
  const more = sumOf(codes) - sumOf(than)
  return more > 0 || (more === 0 && codes.join() < than.join())
}

function sumOf(codes: readonly MatchCode[]): number {
  return codes.reduce((sum, code) => sum + matchWeights[code], 0)
}

function comparePair(one: NameParts, other: NameParts): readonly MatchCode[] {
  const straight = compareStraight(one, other)
  const swapped = compareSwapped(one, other)
  return isBetter(swapped, straight) ? swapped : straight
}

function compareStraight(one: NameParts, other: NameParts): readonly MatchCode[] {
  const cut = one.cut || other.cut
  const family = one.family && other.family && familyLikenessOf(one.family, other.family, cut)
  const given = one.given && other.given && givenLikenessOf(one.given, other.given, cut)
  if (!family && !given) return []
  if ((family ?? 'differs') === 'differs' && (given ?? 'differs') === 'differs') return ['names_differ']
  return [
    ...(family ? [`family_${family}` as const] : []),
    `given_${given ?? 'missing'}`,
    ...(given && isClose(given) ? fatherCodes(one, other) : []),
  ]
}

function compareSwapped(one: NameParts, other: NameParts): readonly MatchCode[] {
  const cut = one.cut || other.cut
  const crossed = [
    one.family && other.given && givenLikenessOf(one.family, other.given, cut),
    one.given && other.family && givenLikenessOf(one.given, other.family, cut),
  ]
  const close = crossed.filter(likeness => likeness && isClose(likeness))
  if (close.length === 2) return ['names_swapped', ...fatherCodes(one, other)]
  return close.length === 1 && crossed.includes(null) ? ['single_name_swapped'] : []
}

/** A father's name is asked only of people whose given names agree: twins have the same, and it would outweigh them. */
function fatherCodes(one: NameParts, other: NameParts): readonly MatchCode[] {
  if (one.father === null || other.father === null) return []
  if (one.father === other.father) return ['father_folded']
  return [isOneSlip(one.father, other.father) ? 'father_slip' : 'father_differs']
}

function isClose(likeness: GivenLikeness): boolean {
  return likeness !== 'differs' && likeness !== 'slip' && likeness !== 'alike'
}

function familyLikenessOf(one: NamePart, other: NamePart, cut: boolean): FamilyLikeness {
  const likeness = givenLikenessOf(one, other, cut)
  return !isClose(likeness) && rootOf(one.skeleton) === rootOf(other.skeleton) ? 'ending' : likeness
}

function givenLikenessOf(one: NamePart, other: NamePart, cut: boolean): GivenLikeness {
  if (one.written === other.written) return 'equal'
  if (one.skeleton === other.skeleton) return 'folded'
  if (isWithin(one.words, other.words) || isWithin(other.words, one.words)) return 'part'
  const [short, long] = [one.skeleton, other.skeleton].sort((a, b) => a.length - b.length) as [string, string]
  if (short.length < lettersMin) return 'differs'
  if (cut && isCutOf(short, long)) return 'cut'
  if (isOneSlip(short, long)) return 'slip'
  return haveSameConsonants(short, long) ? 'alike' : 'differs'
}

// Shorter names are a slip apart by nature: Ли and Лю, Ан and Ян.
const lettersMin = 4

/** The shorter of a double name, but no particle: AL, DE and VAN say nothing alone. */
function isWithin(some: readonly string[], all: readonly string[]): boolean {
  return some.every(word => all.includes(word)) && some.some(word => word.length >= lettersMin)
}

/** The last letter left by the machine-readable zone may be half of a KH or SH, so it does not count. */
function isCutOf(short: string, long: string): boolean {
  return long.startsWith(short.slice(0, -1))
}

function haveSameConsonants(one: string, other: string): boolean {
  const consonants = one.replace(/[aeiou]/g, '')
  return consonants.length >= 3 && consonants === other.replace(/[aeiou]/g, '')
}

/** The family name without its ending: Ахмет, Ахметов and Ахметова, which one family may write. */
function rootOf(skeleton: string): string {
  return skeleton.replace(/(?<=.{3})(?:[aeo]va?|ina?|ski|skaia|uli)$/, '')
}
