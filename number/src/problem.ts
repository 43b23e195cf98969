// Problems as shared frozen values, so that naming what is wrong with a number allocates nothing.

import { listsOf } from './bits.ts'
import type { Problem, ProblemCode } from './verdict.ts'

/** The place after the last of twelve digits: where a thirteenth character stands. */
export const END = 12

const shared = (code: ProblemCode, at: number): Problem => Object.freeze({ code, at })
const everyPlace = (code: ProblemCode): readonly Problem[] =>
  Array.from({ length: END + 1 }, (_, at) => shared(code, at))

export const CHARACTERS_AT: readonly Problem[] = /* @__PURE__ */ everyPlace('characters')
export const LENGTH_AT: readonly Problem[] = /* @__PURE__ */ everyPlace('length')

/** The problem of each fault of fault.ts. The first two are there for their places only. */
const BY_FAULT: readonly Problem[] = [
  CHARACTERS_AT[0]!,
  CHARACTERS_AT[0]!,
  /* @__PURE__ */ shared('birth_date', 2),
  /* @__PURE__ */ shared('birth_date', 4),
  /* @__PURE__ */ shared('century_digit', 6),
  /* @__PURE__ */ shared('registration_month', 2),
  /* @__PURE__ */ shared('entity_type', 4),
  /* @__PURE__ */ shared('division', 5),
  /* @__PURE__ */ shared('check_digit', 11),
  /* @__PURE__ */ shared('never_issued', 11),
]

/** The problem that a fault stands for. */
export const problemOf = (fault: number): Problem => BY_FAULT[fault]!

/** The problems that a set of faults stands for, each as the bit of its number, as a shared frozen list. */
export const problemsIn = /* @__PURE__ */ listsOf(BY_FAULT)

/** The first of thirteen characters that is no ASCII digit, or -1. What stands behind them is a matter of length. */
export function firstNonDigit(text: string): number {
  const end = Math.min(text.length, END + 1)
  for (let at = 0; at < end; at++) {
    if ((text.charCodeAt(at) ^ 48) > 9) return at
  }
  return -1
}
