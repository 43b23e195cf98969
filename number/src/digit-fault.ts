// Every fault of twelve digits, where the fast path stops at the first.

import { restOf } from './check-digit.ts'
import { digitAt, kindOf } from './digits.ts'
import { CENTURY, CHECK_DIGIT, DIVISION, ENTITY, NEVER_ISSUED, SOUND } from './fault.ts'
import type { Kind } from './verdict.ts'

/** A set of faults holds each as the bit of its number; the empty set is 0. */
export const setOf = (fault: number): number => (fault === SOUND ? 0 : 1 << fault)

/**
 * The set of all faults of twelve digits, given the first by `firstFault`: what comes before it is well, so only what
 * comes behind it is looked at. Digits of no kind are judged as a person's.
 */
export function faultsOf(digits: string, kind: Kind | null, first: number): number {
  if (first === SOUND || first >= CHECK_DIGIT) return setOf(first)
  const rest = restOf(digits)
  const last = rest === 10 ? NEVER_ISSUED : rest === digitAt(digits, 11) ? SOUND : CHECK_DIGIT
  const own = kind === 'bin' ? typeFaults(digits) : setOf(digitAt(digits, 6) > 6 ? CENTURY : SOUND)
  return setOf(first) | own | setOf(last)
}

function typeFaults(digits: string): number {
  const entity = kindOf(digits) === 'bin' ? SOUND : ENTITY
  return setOf(entity) | setOf(digitAt(digits, 5) > 4 ? DIVISION : SOUND)
}
