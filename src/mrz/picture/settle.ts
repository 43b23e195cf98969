// Decides what stands in a zone: the best fit at each place, unless check digits say that a close second is meant.

import { type Check, checksOf, doesFit, type Format, mayStand, type Place } from './place.ts'
import { characters } from './stroke.ts'

/** For each line and place how well each of `characters` fits, from -1 to 1. */
export type Scores = readonly (readonly Float32Array[])[]

export interface Settled {
  readonly lines: readonly string[]
  /** How many check digits are wrong. */
  readonly misfits: number
  /** Places that nothing confirms, in order. */
  readonly unsure: readonly Place[]
}

/** A character that might stand at a place instead of the one that fits best. */
interface Rival {
  readonly place: Place
  readonly character: string
  /** How much worse it fits: from 1 on the two are clearly told apart. */
  readonly loss: number
}

const lossClear = 1
const rivalLossMax = 4
/** All their combinations may be tried, so each one more doubles the work. */
const rivalsMax = 11
/** Whatever fits worse than this is no clear character. */
const scoreClear = 0.62

/** The characters of a zone of this format. */
export function settle(format: Format, scores: Scores): Settled {
  const all = placesOf(format)
  const choices = all.map(place => choicesAt(format, scores, place))
  const read = format.lines.map((_, line) =>
    choices.map(([best]) => (best!.place[0] === line ? best!.character : '')).join(''),
  )
  const faint = choices.filter(([best]) => best!.score < scoreClear).map(([best]) => keyOf(best!.place))
  const rivals = choices.flatMap(([, ...others]) => others).sort((one, other) => one.loss - other.loss)
  const checked = new Set(format.checks.flatMap(({ places, at }) => [...places, at]).map(keyOf))
  const near = rivals.filter(({ place, loss }) => checked.has(keyOf(place)) && loss < rivalLossMax)
  const fitting = fittingAmong(near.slice(0, rivalsMax), changes => doAllFit(format, changed(read, changes)))
  const chosen = fitting[0]
  const lines = changed(read, chosen ?? [])
  const confirmed = new Set(format.checks.flatMap(check => confirmedBy(check, new Set(faint))))
  const unsure = new Set([
    ...faint,
    ...(chosen ? differencesAmong(fitting, chosen) : failingPlaces(format, lines)),
    // What the photo says clearly is not put right without a word.
    ...keysOf((chosen ?? []).filter(({ loss }) => loss >= lossClear)),
    ...keysOf(near.slice(rivalsMax).filter(({ loss }) => loss < lossClear)),
    ...keysOf(rivals.filter(({ place, loss }) => !confirmed.has(keyOf(place)) && loss < lossClear)),
  ])
  return {
    lines,
    misfits: failing(format, lines).length,
    unsure: all.filter(place => unsure.has(keyOf(place))),
  }
}

/** The places that a check digit confirms: none where several are hardly to be read, for any tenth guess fits it. */
function confirmedBy({ places, at }: Check, faint: ReadonlySet<string>): readonly string[] {
  const keys = [...places, at].map(keyOf)
  return keys.filter(key => faint.has(key)).length > 1 ? [] : keys
}

interface Choice extends Rival {
  readonly score: number
}

/** What may stand at a place, the best fit first. */
function choicesAt(format: Format, scores: Scores, place: Place): readonly Choice[] {
  const [line, at] = place
  const choices = [...characters]
    .map((character, index) => ({ place, character, score: scores[line]![at]![index]! }))
    .filter(({ character }) => mayStand(format, place, character))
    .sort((one, other) => other.score - one.score)
  const best = choices[0]!.score
  // Where even the best fits badly, chance has the more to say about which one that is.
  const clear = 0.05 + 0.2 * (1 - best)
  return choices.map(choice => ({ ...choice, loss: (best - choice.score) / clear }))
}

/** The sets of changes that fit, the one that loses least first, and those that lose hardly more. */
function fittingAmong(
  rivals: readonly Rival[],
  doesFit: (changes: readonly Rival[]) => boolean,
): readonly (readonly Rival[])[] {
  const sets = Array.from({ length: 2 ** rivals.length }, (_, set) =>
    rivals.filter((_, at) => set & (1 << at)),
  )
  const sorted = sets
    .filter(changes => new Set(keysOf(changes)).size === changes.length)
    .map(changes => ({ changes, loss: lossOf(changes) }))
    .sort((one, other) => one.loss - other.loss)
  const fitting: (readonly Rival[])[] = []
  for (const { changes, loss } of sorted) {
    if (fitting[0] && loss >= lossOf(fitting[0]) + lossClear) break
    if (doesFit(changes)) fitting.push(changes)
  }
  return fitting
}

function keysOf(rivals: readonly Rival[]): readonly string[] {
  return rivals.map(({ place }) => keyOf(place))
}

function lossOf(changes: readonly Rival[]): number {
  return changes.reduce((sum, { loss }) => sum + loss, 0)
}

function changed(lines: readonly string[], changes: readonly Rival[]): readonly string[] {
  const next = lines.map(line => [...line])
  for (const { place, character } of changes) next[place[0]]![place[1]] = character
  return next.map(line => line.join(''))
}

/** Where readings that fit as well, or nearly, say something else than the chosen one. */
function differencesAmong(
  [, ...others]: readonly (readonly Rival[])[],
  chosen: readonly Rival[],
): readonly string[] {
  return others.flatMap(changes => {
    const [ours, theirs] = [new Set(chosen), new Set(changes)]
    return keysOf([...chosen.filter(each => !theirs.has(each)), ...changes.filter(each => !ours.has(each))])
  })
}

function doAllFit(format: Format, lines: readonly string[]): boolean {
  return failing(format, lines).length === 0
}

function failingPlaces(format: Format, lines: readonly string[]): readonly string[] {
  const wrong = failing(format, lines)
  // The last digit covers the others: it says something of its own only where they all fit.
  const meant = wrong.length > 1 ? wrong.filter(check => check.at !== format.checks.at(-1)!.at) : wrong
  return meant.flatMap(({ places, at }) => [...places, at]).map(keyOf)
}

function failing(format: Format, lines: readonly string[]): readonly Check[] {
  const characterAt = ([line, at]: Place) => lines[line]![at]!
  return checksOf(format, characterAt).filter(
    ({ places, at }) => !doesFit(places.map(characterAt).join(''), characterAt(at)),
  )
}

function placesOf({ lines }: Format): readonly Place[] {
  return lines.flatMap((line, lineAt) => [...line].map((_, at) => [lineAt, at] as const))
}

function keyOf([line, at]: Place): string {
  return `${line}:${at}`
}
