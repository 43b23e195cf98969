// Parse, don't just test: a well-formed number with its branded type and what its digits say, or the problems.

import { businessDigits, kindOf, personDigits } from './digits.ts'
import type { Bin, BusinessDigits, Iin, Kind, PersonDigits, Problem } from './verdict.ts'
import { why } from './why.ts'

export interface ParsedIin {
  readonly ok: true
  readonly kind: 'iin'
  readonly value: Iin
  readonly encodes: PersonDigits
}

export interface ParsedBin {
  readonly ok: true
  readonly kind: 'bin'
  readonly value: Bin
  readonly encodes: BusinessDigits
}

export interface NotParsed {
  readonly ok: false
  readonly problems: readonly Problem[]
}

export type Parsed = ParsedIin | ParsedBin | NotParsed

/** What `parseOrThrow` throws; its message is the codes. It never holds the text, which may be somebody's number. */
export class NumberError extends Error {
  override readonly name = 'NumberError'
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[]) {
    super(problems.map(({ code }) => code).join(', '))
    this.problems = problems
  }
}

/**
 * The number with what its digits say, or why it is none, by the terms of `isIin` and `isBin`: exactly twelve digits,
 * rule `practice`. Tidy with `compact` first what people typed. Without `as` the fifth digit decides the kind.
 * Example: `parse('990101100010')` has `ok: true` and `encodes.birthDate` `1899-01-01`.
 */
export function parse(text: string, as?: Kind): Parsed {
  const kind = as ?? kindOf(String(text)) ?? 'iin'
  const problem = why(text, kind)
  if (problem) return { ok: false, problems: [problem] }
  const encodes = kind === 'bin' ? businessDigits(text) : personDigits(text, true)
  return { ok: true, kind, value: text as Iin | Bin, encodes } as ParsedIin | ParsedBin
}

/** The same as `parse`, but what is not well-formed is thrown as a NumberError. */
export function parseOrThrow(text: string, as?: Kind): ParsedIin | ParsedBin {
  const parsed = parse(text, as)
  if (!parsed.ok) throw new NumberError(parsed.problems)
  return parsed
}
