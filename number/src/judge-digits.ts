// Twelve digits judged: kind, level, what they encode, every problem and every notice.

import { problemsOf } from './digit-problem.ts'
import { businessDigits, kindOf, personDigits } from './digits.ts'
import { businessNotices, personNotices } from './notice.ts'
import { isRnn } from './rnn.ts'
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

function bindingProblems(
  value: string,
  kind: Kind | null,
  notices: Notice[],
  options: JudgeOptions,
): Problem[] {
  let problems = problemsOf(value, kind)
  if (problems.length === 0) return problems
  if (OFFICIAL_TEST_NUMBERS.includes(value)) {
    notices.push({ code: 'official_test_number' })
    if (options.allowTest) return []
  }
  if (options.rule === 'law') problems = problems.filter(({ code }) => bindsByLaw(code, notices))
  if (problems.length > 0 && isRnn(value)) notices.push({ code: 'looks_like_rnn' })
  return problems
}

/** Government decree 853 of 26.08.2013 took date and century out of the rules of formation (checked 2026-11-22). */
function bindsByLaw(code: Problem['code'], notices: Notice[]): boolean {
  if (code !== 'birth_date' && code !== 'century_digit') return true
  notices.push({ code })
  return false
}
