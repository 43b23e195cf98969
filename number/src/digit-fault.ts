// Every fault of twelve digits, where the fast path stops at the first.

import { restOf } from './check-digit.ts'
import { digitAt, kindOf } from './digits.ts'
import { CENTURY, CHECK_DIGIT, DIVISION, ENTITY, NEVER_ISSUED, SOUND } from './fault.ts'
import type { Kind } from './verdict.ts'

/**
 * All faults of twelve digits as bits, given the first by `firstFault`: what comes before it is well, so only what comes
 * behind it is looked at. Digits of no kind are judged as a person's.
 */
export function faultsOf(digits: string, kind: Kind | null, first: number): number {
  if (first === SOUND || first >= CHECK_DIGIT) return first
  const rest = restOf(digits)
  const last = rest === 10 ? NEVER_ISSUED : rest === digitAt(digits, 11) ? SOUND : CHECK_DIGIT
  return first | last | (kind === 'bin' ? typeFaults(digits) : digitAt(digits, 6) > 6 ? CENTURY : SOUND)
}

function typeFaults(digits: string): number {
  return (kindOf(digits) === 'bin' ? SOUND : ENTITY) | (digitAt(digits, 5) > 4 ? DIVISION : SOUND)
}
