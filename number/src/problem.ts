// Problems as shared frozen values, so that naming what is wrong with a number allocates nothing.

import type { Problem, ProblemCode } from './verdict.ts'

/** The place after the last of twelve digits: where a thirteenth character stands. */
export const END = 12

const shared = (code: ProblemCode, at: number): Problem => Object.freeze({ code, at })
const everyPlace = (code: ProblemCode): readonly Problem[] =>
  Object.freeze(Array.from({ length: END + 1 }, (_, at) => shared(code, at)))

export const CHARACTERS_AT: readonly Problem[] = /* @__PURE__ */ everyPlace('characters')
export const LENGTH_AT: readonly Problem[] = /* @__PURE__ */ everyPlace('length')

/** The problem of each bit of fault.ts; the first, characters, has a table of its own. */
const BY_BIT: readonly Problem[] = /* @__PURE__ */ [
  CHARACTERS_AT[0]!,
  shared('birth_date', 2),
  shared('birth_date', 4),
  shared('century_digit', 6),
  shared('registration_month', 2),
  shared('entity_type', 4),
  shared('division', 5),
  shared('check_digit', 11),
  shared('never_issued', 11),
]

/** The problem that a single fault stands for. */
export const problemOf = (fault: number): Problem => BY_BIT[31 - Math.clz32(fault)]!

// One list for each set of faults that was ever met, in truth some forty.
const LISTS: (readonly Problem[] | undefined)[] = /* @__PURE__ */ new Array(1 << BY_BIT.length)

/** The problems that a set of faults stands for, as a shared frozen list. */
export function problemsIn(faults: number): readonly Problem[] {
  return LISTS[faults] ?? newList(faults)
}

function newList(faults: number): readonly Problem[] {
  const list = Object.freeze(BY_BIT.filter((_, bit) => faults & (1 << bit)))
  LISTS[faults] = list
  return list
}

/** The first of thirteen characters that is no ASCII digit, or -1. What stands behind them is a matter of length. */
export function firstNonDigit(text: string): number {
  const end = Math.min(text.length, END + 1)
  for (let at = 0; at < end; at++) {
    if ((text.charCodeAt(at) ^ 48) > 9) return at
  }
  return -1
}
