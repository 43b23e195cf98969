// A text that is not twelve digits: where it goes wrong, and what may have happened to it on the way.

import { compact } from './compact.ts'
import { isBin, isIin } from './is.ts'
import { lookAlikeDigits } from './look-alike.ts'
import { END, firstNonDigit } from './problem.ts'
import type { Kind, Notice, Problem } from './verdict.ts'

// What a spreadsheet makes of nine to twelve digits; those it dropped cannot be recovered.
const SCIENTIFIC = /^[0-9][.,]?[0-9]*[eE]\+?(0?[89]|1[01])$/
// A year such as 2000 and a month below 10 lose three zeros at most.
const ZEROS_LOST = /^[1-9][0-9]{8,10}$/

/** The problems of a text whose tidied form is not twelve digits, with their places in the text as given. */
export function malformedProblems(given: string, tidied: string): Problem[] {
  const problems: Problem[] = []
  const at = firstNonDigit(tidied)
  if (at >= 0) problems.push({ code: 'characters', at: placeIn(given, tidied, at) })
  if (tidied.length !== END) problems.push({ code: 'length', at: placeIn(given, tidied, END) })
  return problems
}

/** What may have happened to the text. A suggestion is made only where it would be a well-formed number. */
export function malformedNotices(tidied: string, as: Kind | undefined): Notice[] {
  const passes = (value: string) => (as !== 'bin' && isIin(value)) || (as !== 'iin' && isBin(value))
  if (SCIENTIFIC.test(tidied)) return [{ code: 'scientific_notation' }]
  if (ZEROS_LOST.test(tidied)) {
    const suggestion = tidied.padStart(END, '0')
    return passes(suggestion) ? [{ code: 'leading_zero_lost', suggestion }] : []
  }
  const suggestion = lookAlikeDigits(tidied)
  if (suggestion === null) return []
  const code = 'look_alike'
  return [passes(suggestion) ? { code, suggestion } : { code }]
}

/** The place in the text as given of the character that holds this unit of the tidied text, or its end. */
function placeIn(given: string, tidied: string, at: number): number {
  if (at >= tidied.length) return given.length
  let kept = 0
  let place = 0
  for (const character of given) {
    if (given === tidied || compact(character).text) kept += character.length
    if (kept > at) break
    place += character.length
  }
  return place
}
