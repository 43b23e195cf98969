// Every fault of twelve digits, where the fast path stops at the first.

import { restOf } from './check-digit.ts'
import { digitAt, isDay, isMonth, kindOf } from './digits.ts'
import * as fault from './fault.ts'
import type { Kind } from './verdict.ts'

/** All faults of twelve digits as bits, given the first. Digits of no kind are judged as a person's. */
export function faultsOf(digits: string, kind: Kind | null, first: number): number {
  // Whoever finds the check digit at fault first has found no other fault before it.
  if (first === fault.SOUND || first >= fault.CHECK_DIGIT) return first
  const own = kind === 'bin' ? businessFaults(digits) : personFaults(digits)
  const rest = restOf(digits)
  if (rest === 10) return own | fault.NEVER_ISSUED
  return rest === digitAt(digits, 11) ? own : own | fault.CHECK_DIGIT
}

function personFaults(digits: string): number {
  const centuryDigit = digitAt(digits, 6)
  const century = centuryDigit > 6 ? fault.CENTURY : fault.SOUND
  if (!isMonth(digits)) return century | fault.MONTH
  return isDay(digits, centuryDigit) ? century : century | fault.DAY
}

function businessFaults(digits: string): number {
  const month = isMonth(digits) ? fault.SOUND : fault.REGISTRATION_MONTH
  const entity = kindOf(digits) === 'bin' ? fault.SOUND : fault.ENTITY
  return month | entity | (digitAt(digits, 5) > 4 ? fault.DIVISION : fault.SOUND)
}
