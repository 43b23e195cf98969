// Parse, don't just test: a well-formed number with its branded type and what its digits say, or the problems.

import { compact } from './compact.ts'
import { faultsOf } from './digit-fault.ts'
import { businessDigits, kindOf, personDigits } from './digits.ts'
import { CHARACTERS, firstFault, SOUND } from './fault.ts'
import { malformedProblems } from './malformed.ts'
import { CHARACTERS_AT, END, problemsIn } from './problem.ts'
import type { Bin, BusinessDigits, Iin, Kind, PersonDigits, Problem } from './verdict.ts'

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

/** What `parseOrThrow` throws. It never holds the text, which may be somebody's number. */
export class NumberError extends Error {
  override readonly name = 'NumberError'
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[]) {
    super(`not a well-formed IIN or BIN: ${problems.map(({ code }) => code).join(', ')}`)
    this.problems = problems
  }
}

/**
 * The number in a text with what its digits say, or all its problems. Spaces and dashes are tidied, the rule is
 * `practice`, and `as` forces a kind. Example: `parse('990101 1 0001 0')` has `ok: true, kind: 'iin'`.
 */
export function parse(text: string, as?: Kind): Parsed {
  if (typeof text !== 'string') return { ok: false, problems: [CHARACTERS_AT[0]!] }
  const kind = as ?? kindOf(text)
  const fault = text.length === END ? firstFault(text, kind === 'bin') : CHARACTERS
  if (fault === CHARACTERS) return parseTidied(text, as)
  if (fault !== SOUND) return { ok: false, problems: problemsIn(faultsOf(text, kind, fault)) }
  return kind === 'bin'
    ? { ok: true, kind, value: text as Bin, encodes: businessDigits(text) }
    : { ok: true, kind: 'iin', value: text as Iin, encodes: personDigits(text) }
}

/** The same as `parse`, but what is not well-formed is thrown as a NumberError. */
export function parseOrThrow(text: string, as?: Kind): ParsedIin | ParsedBin {
  const parsed = parse(text, as)
  if (!parsed.ok) throw new NumberError(parsed.problems)
  return parsed
}

function parseTidied(text: string, as: Kind | undefined): Parsed {
  const tidied = compact(text).text
  return /^[0-9]{12}$/.test(tidied)
    ? parse(tidied, as)
    : { ok: false, problems: malformedProblems(text, tidied) }
}
