// Why isIin or isBin says no, as one shared frozen value, for forms and logs that want the reason at the same speed.

import { CHARACTERS, firstFault, SOUND } from './fault.ts'
import { CHARACTERS_AT, END, firstNonDigit, LENGTH_AT, problemOf } from './problem.ts'
import type { Kind, Problem } from './verdict.ts'

/**
 * The first problem of a text, or null exactly when `isIin(text)` is true (`isBin` when asked `as` a `'bin'`).
 * The values are shared and frozen, so nothing is allocated. Example: `why('990101100011')?.code` is `check_digit`.
 */
export function why(text: unknown, as: Kind = 'iin'): Problem | null {
  const fault = firstFault(text, as === 'bin')
  if (fault === SOUND) return null
  return fault === CHARACTERS ? malformed(text) : problemOf(fault)
}

function malformed(text: unknown): Problem {
  if (typeof text !== 'string') return CHARACTERS_AT[0]!
  const at = firstNonDigit(text)
  return at < 0 ? LENGTH_AT[Math.min(text.length, END)]! : CHARACTERS_AT[at]!
}
