// Compares the names of two people: which parts agree, how closely, and whether they changed places.

import { isOneSlip } from './match-slip.ts'
import type { MatchName } from './match-traits.ts'
import { type MatchCode, matchWeights } from './match-weight.ts'
import { type NamePart, type NameParts, namePartsOf } from './name-part.ts'
import { rootOf, soundOf } from './name-stem.ts'

/** How much two given names, or two family names, are alike; the closest that holds. */
type Likeness = 'equal' | 'folded' | 'part' | 'cut' | 'slip' | 'alike' | 'differs'

/** What the two names that are most alike say about a match; nothing where no two can be compared. */
export function compareNames(ones: readonly MatchName[], others: readonly MatchName[]): readonly MatchCode[] {
  const othersParts = others.map(namePartsOf)
  const pairs = ones.map(namePartsOf).flatMap(one => othersParts.map(other => [one, other] as const))
  const answers = pairs.flatMap(([one, other]) => [compareStraight(one, other), compareSwapped(one, other)])
  return answers.filter(codes => codes !== null).sort(byWeight)[0] ?? []
}

/** A tie is broken by the codes themselves, so that it does not matter which record comes first. */
function byWeight(codes: readonly MatchCode[], others: readonly MatchCode[]): number {
  return sumOf(others) - sumOf(codes) || (codes.join() < others.join() ? -1 : 1)
}

function sumOf(codes: readonly MatchCode[]): number {
  return codes.reduce((sum, code) => sum + matchWeights[code], 0)
}

function compareStraight(one: NameParts, other: NameParts): readonly MatchCode[] | null {
  const cut = one.cut || other.cut
  const family = one.family && other.family && likenessOf(one.family, other.family, cut)
  const given = one.given && other.given && likenessOf(one.given, other.given, cut)
  if (!family && !given) return null
  if ((family ?? 'differs') === 'differs' && (given ?? 'differs') === 'differs') return ['names_differ']
  return [
    ...(family ? [familyCode(family, one.family!, other.family!)] : []),
    `given_${given ?? 'missing'}`,
    ...(given && isClose(given) ? fatherCodes(one, other) : []),
  ]
}

/** Null unless both names stand in each other's place, or the only name of the one stands in the other's. */
function compareSwapped(one: NameParts, other: NameParts): readonly MatchCode[] | null {
  const cut = one.cut || other.cut
  const crossed = [
    one.family && other.given && likenessOf(one.family, other.given, cut),
    one.given && other.family && likenessOf(one.given, other.family, cut),
  ]
  const close = crossed.filter(likeness => likeness && isClose(likeness)).length
  if (close === 2) return ['names_swapped', ...fatherCodes(one, other)]
  return close === 1 && crossed.includes(null) ? ['single_name_swapped'] : null
}

/** The father's name is asked only where given names agree: twins have the same, and it would speak louder. */
function fatherCodes(one: NameParts, other: NameParts): readonly MatchCode[] {
  if (one.father === null || other.father === null) return []
  if (one.father === other.father) return ['father_folded']
  return [isOneSlip(one.father, other.father) ? 'father_slip' : 'father_differs']
}

function familyCode(likeness: Likeness, one: NamePart, other: NamePart): MatchCode {
  const hasRoot = !isClose(likeness) && rootOf(one.skeleton) === rootOf(other.skeleton)
  return hasRoot ? 'family_ending' : `family_${likeness}`
}

function isClose(likeness: Likeness): boolean {
  return likeness !== 'differs' && likeness !== 'slip' && likeness !== 'alike'
}

function likenessOf(one: NamePart, other: NamePart, cut: boolean): Likeness {
  if (one.written === other.written) return 'equal'
  if (one.skeleton === other.skeleton) return 'folded'
  if (isWithin(one.words, other.words) || isWithin(other.words, one.words)) return 'part'
  if (cut && (isCutOf(one, other) || isCutOf(other, one))) return 'cut'
  if (isSlip(one, other)) return 'slip'
  return haveOneSound(one.skeleton, other.skeleton) ? 'alike' : 'differs'
}

/** The shorter of a double name, but no particle: AL and DE say nothing alone. */
function isWithin(some: readonly string[], all: readonly string[]): boolean {
  return some.every(word => all.includes(word)) && some.some(word => word.length >= 3)
}

/** The last letter that the zone has room for may be half of a KH or SH, so it does not count; two more say nothing. */
function isCutOf(short: NamePart, long: NamePart): boolean {
  return short.skeleton.length >= 4 && long.skeleton.startsWith(short.skeleton.slice(0, -1))
}

/** As typed or as folded: BAKHYT without its H is one letter less, and folded another one. */
function isSlip(one: NamePart, other: NamePart): boolean {
  return isSlipOf(inSigns(one), inSigns(other)) || isSlipOf(one.written, other.written)
}

/** SH, ZH and CH as one sign each: ÇELİK and Челик differ in one sound, not in two letters. */
function inSigns({ skeleton }: NamePart): string {
  return skeleton.replace(/([szc])h/g, (_, letter: string) => letter.toUpperCase())
}

/** Names of two letters are a slip apart by nature: Ли and Лю, Ян and Ан. */
function isSlipOf(one: string, other: string): boolean {
  return Math.min(one.length, other.length) >= 3 && isOneSlip(one, other)
}

function haveOneSound(one: string, other: string): boolean {
  const sound = soundOf(one)
  return sound.length >= 3 && sound === soundOf(other)
}
