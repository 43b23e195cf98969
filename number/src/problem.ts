// Problems as shared frozen values, one for each fault and place, so that naming a fault allocates nothing.

import type { Problem, ProblemCode } from './verdict.ts'

/** The place after the last of twelve digits: where a thirteenth character stands. */
export const END = 12

const shared = (code: ProblemCode, at: number): Problem => Object.freeze({ code, at })
const everyPlace = (code: ProblemCode): readonly Problem[] =>
  Object.freeze(Array.from({ length: END + 1 }, (_, at) => shared(code, at)))

export const MONTH_IMPOSSIBLE: Problem = /* @__PURE__ */ shared('birth_date', 2)
export const DAY_IMPOSSIBLE: Problem = /* @__PURE__ */ shared('birth_date', 4)
export const CENTURY_DIGIT: Problem = /* @__PURE__ */ shared('century_digit', 6)
export const REGISTRATION_MONTH: Problem = /* @__PURE__ */ shared('registration_month', 2)
export const ENTITY_TYPE: Problem = /* @__PURE__ */ shared('entity_type', 4)
export const DIVISION_DIGIT: Problem = /* @__PURE__ */ shared('division', 5)
export const CHECK_DIGIT_WRONG: Problem = /* @__PURE__ */ shared('check_digit', 11)
export const NEVER_FORMED: Problem = /* @__PURE__ */ shared('never_issued', 11)
export const CHARACTERS_AT: readonly Problem[] = /* @__PURE__ */ everyPlace('characters')
export const LENGTH_AT: readonly Problem[] = /* @__PURE__ */ everyPlace('length')

/** The first of thirteen characters that is no ASCII digit, or -1. What stands behind them is a matter of length. */
export function firstNonDigit(text: string): number {
  const end = Math.min(text.length, END + 1)
  for (let at = 0; at < end; at++) {
    if ((text.charCodeAt(at) ^ 48) > 9) return at
  }
  return -1
}
