// What every language must be able to say of a verdict, so that a missing sentence is a compile error.

import type { BusinessDigits, Division, Entity, NoticeCode, Problem, ProblemCode, Sex } from '../verdict.ts'

export interface Sentences {
  /** The twelve month names as they stand in a date. */
  readonly months: readonly string[]
  readonly wellFormed: { readonly iin: string; readonly bin: string; readonly unknown: string }
  readonly broken: string
  readonly notANumber: string
  readonly person: (day: number, month: string, year: number, sex: Sex) => string
  readonly business: (digits: BusinessDigits) => string
  readonly entity: Readonly<Record<Entity, string>>
  readonly division: Readonly<Record<Division, string>>
  readonly problem: Readonly<Record<ProblemCode, (problem: Problem) => string>>
  readonly notice: Readonly<Record<NoticeCode, string>>
  readonly suggestion: (digits: string) => string
  /** What a well-formed number does not show; it ends every explanation. */
  readonly limits: readonly string[]
}
