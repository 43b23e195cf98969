// What can be wrong with an applicant's form: a code, its field, and a sentence of the rules where they say it.

import type { ZoneProblem } from '../mrz/zone.ts'
import type { Words } from '../rules/pack.ts'
import type { FieldName, FormFields, Topic } from './field.ts'
import { lengthMaxOf, textOf } from './field.ts'

export type FormProblemCode =
  | ZoneProblem['code']
  | 'document_kind_missing'
  | 'document_country_missing'
  | 'document_number_missing'
  | 'document_number_characters'
  | 'document_expired'
  | 'document_kind_closed'
  | 'script_missing'
  | 'family_missing'
  | 'given_missing'
  | 'name_characters'
  | 'name_choice_missing'
  | 'sex_missing'
  | 'birth_place_missing'
  | 'place_characters'
  | 'status_missing'
  | 'citizenship_missing'
  | 'citizen_of_kazakhstan'
  | 'address_missing'
  | 'contact_missing'
  | 'email_invalid'
  | 'phone_invalid'
  | 'purpose_missing'
  | 'choice_missing'
  | 'had_missing'
  | 'applicant_missing'
  | 'representative_missing'
  | 'representation_closed'
  | 'authority_number_missing'
  | 'authority_notary_missing'
  | 'authority_scope_missing'
  | 'authority_scope_too_narrow'
  | 'authority_revoked_missing'
  | 'authority_revoked'
  | 'authority_expired'
  | 'authority_dates_reversed'
  | 'channel_missing'
  | 'channel_closed'
  | 'signature_not_offered'
  | 'category_missing'
  | 'category_closed'
  | 'category_age'
  | 'too_long'
  | DayProblemCode

/** What can be wrong with a day of three parts. */
export type DayProblemCode =
  | 'day_missing'
  | 'day_incomplete'
  | 'day_year_short'
  | 'day_month_unknown'
  | 'day_not_in_calendar'
  | 'day_in_future'
  | 'day_too_long_ago'

export interface FormProblem {
  readonly topic: Topic
  /** A field, or for a whole day the name that its three parts begin with. */
  readonly field: string
  readonly code: FormProblemCode
  /** What the sentence needs; nothing that is not on the reader's own page. */
  readonly details: Readonly<Record<string, string | number>>
  /** The sentence of a rule, where a rule says no. */
  readonly says: Words | null
}

export type Reading<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly FormProblem[] }

/** One thing that is wrong. */
export function problem(
  topic: Topic,
  field: string,
  code: FormProblemCode,
  { details = {}, says = null }: Partial<Pick<FormProblem, 'details' | 'says'>> = {},
): FormProblem {
  return { topic, field, code, details, says }
}

/** The value when nothing is wrong; `build` is not called otherwise. */
export function readingOf<Value>(problems: readonly FormProblem[], build: () => Value): Reading<Value> {
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: build() }
}

/** One of a closed set, or the problem that nothing of it was chosen. */
export function chosen<Code extends string>(
  fields: FormFields,
  name: FieldName,
  codes: readonly Code[],
): Code | null {
  return codes.find(code => code === textOf(fields, name)) ?? null
}

/** What is wrong with the length of these fields. */
export function lengthProblems(
  topic: Topic,
  fields: FormFields,
  names: readonly FieldName[],
): readonly FormProblem[] {
  return names
    .filter(name => textOf(fields, name).length > lengthMaxOf(name))
    .map(name => problem(topic, name, 'too_long', { details: { lengthMax: lengthMaxOf(name) } }))
}
