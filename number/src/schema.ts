// The number for schema libraries: Standard Schema v1 for those that validate, JSON Schema for those that describe.

import { explainProblem } from './explain.ts'
import { judge } from './judge.ts'
import type { Bin, Iin, Kind, Language } from './verdict.ts'

/** The part of Standard Schema v1 that this package fills, declared here so that it depends on nothing. */
export interface StandardSchema<Output> {
  readonly '~standard': {
    readonly version: 1
    readonly vendor: string
    readonly validate: (value: unknown) => StandardResult<Output>
    readonly types?: { readonly input: string; readonly output: Output } | undefined
  }
}

export type StandardResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly { readonly message: string }[] }

/**
 * A Standard Schema v1 for an IIN (default) or BIN: it tidies, answers the branded twelve digits, or one issue for each
 * problem in the language asked for (default English).
 * Example: `schema({ as: 'iin' })['~standard'].validate('990101-100010').value` is `990101100010`.
 */
export function schema(options?: { as?: 'iin'; language?: Language }): StandardSchema<Iin>
export function schema(options: { as: 'bin'; language?: Language }): StandardSchema<Bin>
export function schema({
  as = 'iin',
  language = 'en',
}: {
  as?: Kind
  language?: Language
} = {}): StandardSchema<Iin | Bin> {
  const validate = (value: unknown): StandardResult<Iin | Bin> => {
    const { level, value: digits, problems } = judge(value as string, { as })
    if (level === 'well-formed') return { value: digits as Iin | Bin }
    return { issues: problems.map(problem => ({ message: explainProblem(problem, language) })) }
  }
  return { '~standard': { version: 1, vendor: '@tizilim/iin', validate } }
}

/** A JSON Schema fragment for each kind. A pattern cannot see the check digit, nor the days of a month. */
export const jsonSchema = {
  iin: /* @__PURE__ */ fragment('IIN', '(0[1-9]|[12][0-9]|3[01])[0-6][0-9]{5}'),
  bin: /* @__PURE__ */ fragment('BIN', '[4-6][0-4][0-9]{6}'),
} as const

function fragment(title: string, afterMonth: string) {
  return Object.freeze({ type: 'string', title, pattern: `^[0-9]{2}(0[1-9]|1[0-2])${afterMonth}$` } as const)
}
