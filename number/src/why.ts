// Why isIin or isBin says no, as one shared frozen value, for forms and logs that want the reason at the same speed.

import { firstFault } from './fault.ts'
import * as problem from './problem.ts'
import type { Kind, Problem } from './verdict.ts'

/** By fault code; the month is named by the kind, see below. */
const BY_FAULT: readonly (Problem | null)[] = [
  null,
  null,
  problem.MONTH_IMPOSSIBLE,
  problem.DAY_IMPOSSIBLE,
  problem.CENTURY_DIGIT,
  problem.ENTITY_TYPE,
  problem.DIVISION_DIGIT,
  problem.CHECK_DIGIT_WRONG,
  problem.NEVER_FORMED,
]

/**
 * The first problem of a text, or null exactly when `isIin(text)` is true (`isBin` when asked `as` a `'bin'`).
 * The values are shared and frozen, so nothing is allocated. Example: `why('990101100011')?.code` is `check_digit`.
 */
export function why(text: unknown, as: Kind = 'iin'): Problem | null {
  if (typeof text !== 'string') return problem.CHARACTERS_AT[0]!
  if (text.length !== problem.END) return malformed(text)
  const isBusiness = as === 'bin'
  const fault = firstFault(text, isBusiness)
  if (fault === 0) return null
  if (fault === 1) return malformed(text)
  if (fault === 2 && isBusiness) return problem.REGISTRATION_MONTH
  return BY_FAULT[fault]!
}

function malformed(text: string): Problem {
  const at = problem.firstNonDigit(text)
  return at < 0 ? problem.LENGTH_AT[Math.min(text.length, problem.END)]! : problem.CHARACTERS_AT[at]!
}
