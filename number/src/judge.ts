// The verdict: everything that a text says as a number, for library, command, API and pages alike.

import { compact } from './compact.ts'
import { judgeDigits } from './judge-digits.ts'
import { malformedNotices, malformedProblems } from './malformed.ts'
import { checkOptions } from './options.ts'
import { CHARACTERS_AT, firstNonDigit } from './problem.ts'
import type { JudgeOptions, Notice, Problem, Verdict } from './verdict.ts'

const DEFAULTS: JudgeOptions = /* @__PURE__ */ Object.freeze({})

/**
 * Everything that a text says as an IIN or BIN. It never throws on a text, keeps none, and reads no clock.
 * Malformed `options` (an unknown `as` or `rule`, a day that is not `YYYY-MM-DD`) are a RangeError.
 *
 * Example: `judge('990101 1 0001 0').level` is `well-formed`, with the notices `tidied` and `nineteenth_century`.
 */
export function judge(text: string, options: JudgeOptions = DEFAULTS): Verdict {
  if (options !== DEFAULTS) checkOptions(options)
  if (typeof text !== 'string') return notANumber([CHARACTERS_AT[0]!], [])
  if (isTwelveDigits(text)) return judgeDigits(text, [], options)
  const tidied = options.exact ? text : compact(text).text
  if (isTwelveDigits(tidied)) return judgeDigits(tidied, [{ code: 'tidied' }], options)
  return notANumber(malformedProblems(text, tidied), malformedNotices(tidied, options))
}

const isTwelveDigits = (text: string): boolean => text.length === 12 && firstNonDigit(text) < 0

function notANumber(problems: readonly Problem[], notices: readonly Notice[]): Verdict {
  return { level: 'not-a-number', kind: null, value: null, encodes: null, problems, notices }
}
