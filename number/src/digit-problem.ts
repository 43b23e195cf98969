// Every problem of twelve digits, where the fast path stops at the first.

import { restOf } from './check-digit.ts'
import { digitAt, isDay, isMonth, kindOf } from './digits.ts'
import { firstFault, SOUND } from './fault.ts'
import * as problem from './problem.ts'
import type { Kind, Problem } from './verdict.ts'

/** All problems of twelve digits, in the order in which `why` finds them. Digits of no kind are judged as a person's. */
export function problemsOf(value: string, kind: Kind | null): Problem[] {
  if (firstFault(value, kind === 'bin') === SOUND) return []
  const problems = kind === 'bin' ? businessProblems(value) : personProblems(value)
  const rest = restOf(value)
  if (rest === 10) problems.push(problem.NEVER_FORMED)
  else if (rest !== digitAt(value, 11)) problems.push(problem.CHECK_DIGIT_WRONG)
  return problems
}

function personProblems(value: string): Problem[] {
  const problems: Problem[] = []
  const centuryDigit = digitAt(value, 6)
  if (!isMonth(value)) problems.push(problem.MONTH_IMPOSSIBLE)
  else if (!isDay(value, centuryDigit)) problems.push(problem.DAY_IMPOSSIBLE)
  if (centuryDigit > 6) problems.push(problem.CENTURY_DIGIT)
  return problems
}

function businessProblems(value: string): Problem[] {
  const problems: Problem[] = []
  if (!isMonth(value)) problems.push(problem.REGISTRATION_MONTH)
  if (kindOf(value) !== 'bin') problems.push(problem.ENTITY_TYPE)
  if (digitAt(value, 5) > 4) problems.push(problem.DIVISION_DIGIT)
  return problems
}
