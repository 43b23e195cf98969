// The verdict: everything that a text says as a number, for library, command, API and pages alike.

import { compact } from './compact.ts'
import { judgeDigits } from './judge-digits.ts'
import { malformedNotices, malformedProblems } from './malformed.ts'
import { TIDIED } from './notice.ts'
import { checkOptions } from './options.ts'
import { CHARACTERS_AT } from './problem.ts'
import type { JudgeOptions, Notice, Problem, Verdict } from './verdict.ts'

const DEFAULTS: JudgeOptions = /* @__PURE__ */ Object.freeze({})

/**
 * Everything that a text says as an IIN or BIN. It never throws on a text, keeps none, and reads no clock.
 * Malformed `options` (an unknown `as` or `rule`, a day that is not `YYYY-MM-DD`) are a RangeError.
 *
 * Example: `judge('990101 1 0001 0').level` is `well-formed`.
 */
export function judge(text: string, options: JudgeOptions = DEFAULTS): Verdict {
  if (options !== DEFAULTS) checkOptions(options)
  if (typeof text !== 'string') return notANumber([CHARACTERS_AT[0]!], [])
  return judgeDigits(text, 0, options) ?? judgeTidied(text, options)
}

function judgeTidied(text: string, options: JudgeOptions): Verdict {
  const tidied = options.exact ? text : compact(text).text
  return (
    judgeDigits(tidied, TIDIED, options) ??
    notANumber(malformedProblems(text, tidied), malformedNotices(tidied, options.as))
  )
}

function notANumber(problems: readonly Problem[], notices: readonly Notice[]): Verdict {
  return { level: 'not-a-number', kind: null, value: null, encodes: null, problems, notices }
}
