// Twelve digits judged: kind, level, what they encode, every problem and every notice.

import { restOf } from './check-digit.ts'
import { businessDigits, digitAt, isDay, isMonth, kindOf, personDigits } from './digits.ts'
import { firstFault, SOUND } from './fault.ts'
import { businessNotices, personNotices } from './notice.ts'
import * as problem from './problem.ts'
import type { JudgeOptions, Kind, Notice, Problem, Verdict } from './verdict.ts'

// The subjects of the state's test certificates (National Certification Authority); both fail date and check digit.
const OFFICIAL_TEST_NUMBERS: readonly string[] = ['123456789011', '123456789021']

/** The verdict on twelve digits; `notices` holds what is already known of them and is added to. */
export function judgeDigits(value: string, notices: Notice[], options: JudgeOptions): Verdict {
  const kind = options.as ?? kindOf(value)
  const problems = bindingProblems(value, kind, notices, options)
  const level = problems.length === 0 ? 'well-formed' : 'broken'
  if (kind === null) return { level, kind, value, encodes: null, problems, notices }
  if (kind === 'bin') {
    const encodes = businessDigits(value)
    businessNotices(encodes, notices)
    return { level, kind, value, encodes, problems, notices }
  }
  const encodes = personDigits(value)
  personNotices(value, encodes, notices, options)
  return { level, kind, value, encodes, problems, notices }
}

/** All problems of twelve digits, in the order in which `why` would find them. */
export function problemsOf(value: string, kind: Kind | null): Problem[] {
  if (firstFault(value, kind === 'bin') === SOUND) return []
  const problems = kind === 'bin' ? businessProblems(value) : personProblems(value)
  const rest = restOf(value)
  if (rest === 10) problems.push(problem.NEVER_FORMED)
  else if (rest !== digitAt(value, 11)) problems.push(problem.CHECK_DIGIT_WRONG)
  return problems
}

function bindingProblems(
  value: string,
  kind: Kind | null,
  notices: Notice[],
  options: JudgeOptions,
): Problem[] {
  const problems = problemsOf(value, kind)
  if (problems.length === 0) return problems
  if (OFFICIAL_TEST_NUMBERS.includes(value)) {
    notices.push({ code: 'official_test_number' })
    if (options.allowTest) return []
  }
  return options.rule === 'law' ? problems.filter(({ code }) => bindsByLaw(code, notices)) : problems
}

/** Government decree 853 of 26.08.2013 took date and century out of the rules of formation (checked 2026-11-22). */
function bindsByLaw(code: Problem['code'], notices: Notice[]): boolean {
  if (code !== 'birth_date' && code !== 'century_digit') return true
  notices.push({ code })
  return false
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
