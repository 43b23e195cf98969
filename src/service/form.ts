// What an officer confirms against the paper's visual zone, and everything that can be wrong with it.

import { ageOn, dayOf } from '../kernel/day.ts'
import { ageMaxYears } from '../mrz/birth.ts'
import type { Category, DocumentFacts, PersonFacts, Sex, Source } from '../register/fact.ts'
import type { MatchTraits } from '../register/match-traits.ts'
import type { Status } from '../rules/code.ts'
import type { RuleOf } from '../rules/pack.ts'
import { nameOf, type OtherName, readName, type TypedName } from './confirmed-name.ts'
import { type IdentityPaper, isMachineRead, sourceOf } from './identity-paper.ts'

/** What the officer typed and ticked, as it came: nothing is lost when it has to be shown again. */
export interface TypedForm extends TypedName {
  readonly birthDay: string
  readonly birthMonth: string
  readonly birthYear: string
  readonly sex: string
  readonly citizenship: string
  readonly birthPlace: string
  /** Compared with the visual zone. */
  readonly birthSeen: boolean
  readonly sexSeen: boolean
  readonly citizenshipSeen: boolean
  readonly originalSeen: boolean
  /** Asked only where no desk has read a machine-readable zone: there nothing else checks what was typed. */
  readonly nameSeen: boolean
  readonly documentSeen: boolean
}

/** The values that will be stored. Where each came from goes with it. */
export interface ConfirmedForm {
  readonly birthOn: string
  readonly sex: Sex
  readonly citizenship: string
  readonly birthPlace: string
  /** Null where the name is copied from the paper as it is; the forms of the first releases have none. */
  readonly name?: OtherName | null
  /** What the applicant is to Kazakhstan; a foreigner, where it is not said. */
  readonly status?: Status
}

export type FormField =
  | 'family'
  | 'given'
  | 'patronymic'
  | 'name_reason'
  | 'birth'
  | 'sex'
  | 'citizenship'
  | 'birth_place'
  | 'original'
  | 'document'

export interface FormProblem {
  readonly field: FormField
  readonly code:
    | 'family_missing'
    | 'name_too_long'
    | 'name_characters'
    | 'name_reason_missing'
    | 'birth_date_missing'
    | 'birth_date_incomplete'
    | 'birth_year_ambiguous'
    | 'birth_date_impossible'
    | 'birth_date_in_future'
    | 'birth_date_too_long_ago'
    | 'birth_date_not_confirmed'
    | 'sex_missing'
    | 'sex_not_confirmed'
    | 'citizenship_missing'
    | 'citizenship_not_confirmed'
    | 'citizen_of_kazakhstan'
    | 'birth_place_missing'
    | 'birth_place_too_long'
    | 'birth_place_characters'
    | 'original_not_seen'
    | 'name_not_confirmed'
    | 'document_not_confirmed'
    | 'document_kind_closed'
  /** What the sentence needs, such as the two years a birth year may be. */
  readonly details?: Readonly<Record<string, string | number>>
}

export const birthPlaceLengthMax = 200

/** What the machine-readable zone proposes; what it leaves open stays empty and is asked. */
export function proposalOf(passport: IdentityPaper): TypedForm {
  const { birth, sex, citizenship, family, given } = passport
  return {
    family,
    given: given ?? '',
    patronymic: '',
    nameReason: '',
    birthDay: birth.day === null ? '' : String(birth.day),
    birthMonth: birth.month === null ? '' : String(birth.month),
    birthYear: birth.years.length === 1 ? String(birth.years[0]) : '',
    sex: sex ?? '',
    citizenship,
    birthPlace: passport.typed?.birthPlace ?? '',
    birthSeen: false,
    sexSeen: false,
    citizenshipSeen: false,
    originalSeen: false,
    nameSeen: false,
    documentSeen: false,
  }
}

type Check = { ok: true; form: ConfirmedForm } | { ok: false; problems: readonly FormProblem[] }

/** Checks a typed form against the paper, the calendar of `todayOn` and the rule of the channel. */
export function checkForm(
  typed: TypedForm,
  passport: IdentityPaper,
  { channel, status, todayOn }: { channel: RuleOf<'channel'>; status: Status; todayOn: string },
): Check {
  const { name, problems: nameProblems } = readName(typed, passport)
  const birth = checkBirth(typed, passport, todayOn)
  const birthPlace = tidyPlace(typed.birthPlace)
  const problems = [
    ...nameProblems,
    ...checkTyped(typed, passport),
    ...birth.problems,
    ...(typed.birthSeen || birth.problems.length > 0 ? [] : [problem('birth', 'birth_date_not_confirmed')]),
    ...checkSex(typed),
    ...checkCitizenship(typed, channel),
    ...checkBirthPlace(birthPlace),
    ...(typed.originalSeen || !channel.body.originalRequired
      ? []
      : [problem('original', 'original_not_seen')]),
  ]
  if (problems.length > 0 || birth.on === null) return { ok: false, problems }
  const { sex, citizenship } = typed
  return { ok: true, form: { name, birthOn: birth.on, sex: sex as Sex, citizenship, birthPlace, status } }
}

/** The facts of the applicant, each with its source, as the register stores them. */
export function factsOf(passport: IdentityPaper, form: ConfirmedForm): PersonFacts {
  const seen = <Value>(value: Value) => ({ value, source: 'visual_zone' as Source })
  return {
    category: categories[form.status ?? 'foreigner'],
    names: [nameOf(passport, form.name ?? null)],
    birth: { on: form.birthOn, precision: 'day', source: 'visual_zone' },
    birthPlace: seen(form.birthPlace),
    sex: seen(form.sex),
    citizenships: [seen(form.citizenship)],
    selfEmployed: false,
  }
}

const categories: Readonly<Record<Status, Category>> = {
  citizen: 'citizen',
  permanent_resident: 'permanent_resident',
  stateless: 'stateless',
  refugee: 'refugee',
  foreigner: 'temporary_foreigner',
}

/** The paper as a document of the applicant. A foreign one carries no number. */
export function documentOf(paper: IdentityPaper): DocumentFacts {
  const { kind = 'passport', country, number, expiresOn } = paper
  return { kind, country, number, issuedOn: null, expiresOn, placement: 'none', source: sourceOf(paper) }
}

/** What an earlier number of the applicant would be found by. */
export function traitsOf(passport: IdentityPaper, form: ConfirmedForm): MatchTraits {
  const { kind, country, number } = documentOf(passport)
  const { names, citizenships } = factsOf(passport, form)
  return {
    documents: [{ kind, country, number }],
    names,
    birthOn: form.birthOn,
    birthPrecision: 'day',
    sex: form.sex,
    birthPlace: form.birthPlace,
    citizenships: citizenships.map(({ value }) => value),
    legacyIdentifiers: [],
  }
}

function checkBirth(
  typed: TypedForm,
  passport: IdentityPaper,
  todayOn: string,
): { on: string | null; problems: FormProblem[] } {
  const parts = [typed.birthYear, typed.birthMonth, typed.birthDay].map(part => part.trim())
  const no = (code: FormProblem['code'], details?: FormProblem['details']) => ({
    on: null,
    problems: [problem('birth', code, details)],
  })
  if (parts.every(part => part === '')) return no('birth_date_missing')
  if (parts[0] === '' && passport.birth.years.length === 2)
    return no('birth_year_ambiguous', yearsOf(passport))
  if (parts.includes('')) return no('birth_date_incomplete')
  // A year of two digits is exactly what must not be guessed.
  if (!/^\d{4}$/.test(parts[0]!) || !parts.every(part => /^\d{1,4}$/.test(part)))
    return no('birth_date_impossible')
  const [year, month, day] = parts.map(Number) as [number, number, number]
  const on = dayOf(year, month, day)
  if (on === null) return no('birth_date_impossible')
  if (on > todayOn) return no('birth_date_in_future')
  if (ageOn(on, todayOn) >= ageMaxYears) return no('birth_date_too_long_ago', { years: ageMaxYears })
  return { on, problems: [] }
}

function yearsOf(passport: IdentityPaper): { first: number; second: number } {
  return { first: passport.birth.years[0]!, second: passport.birth.years[1]! }
}

/** What reading the lines is elsewhere, a second look is to what was typed. */
function checkTyped({ nameSeen, documentSeen }: TypedForm, paper: IdentityPaper): FormProblem[] {
  if (isMachineRead(paper)) return []
  return [
    ...(nameSeen ? [] : [problem('family', 'name_not_confirmed')]),
    ...(documentSeen ? [] : [problem('document', 'document_not_confirmed')]),
  ]
}

function checkSex({ sex, sexSeen }: TypedForm): FormProblem[] {
  if (sex !== 'male' && sex !== 'female') return [problem('sex', 'sex_missing')]
  return sexSeen ? [] : [problem('sex', 'sex_not_confirmed')]
}

function checkCitizenship(
  { citizenship, citizenshipSeen }: TypedForm,
  channel: RuleOf<'channel'>,
): FormProblem[] {
  if (!/^[A-Z]{1,3}$/.test(citizenship)) return [problem('citizenship', 'citizenship_missing')]
  if (channel.body.notForCitizensOf.includes(citizenship))
    return [problem('citizenship', 'citizen_of_kazakhstan')]
  return citizenshipSeen ? [] : [problem('citizenship', 'citizenship_not_confirmed')]
}

function checkBirthPlace(birthPlace: string): FormProblem[] {
  if (birthPlace === '') return [problem('birth_place', 'birth_place_missing')]
  if (birthPlace.length > birthPlaceLengthMax) {
    return [problem('birth_place', 'birth_place_too_long', { lengthMax: birthPlaceLengthMax })]
  }
  // The law asks for a translation where a place is written otherwise, and papers are printed in these letters.
  const odd = /[^\p{Script=Latin}\p{Script=Cyrillic}\p{M}0-9 .,'’ʼ`()/\-–—№#&"«»:;]/u.test(birthPlace)
  return odd ? [problem('birth_place', 'birth_place_characters')] : []
}

function tidyPlace(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim()
}

function problem(field: FormField, code: FormProblem['code'], details?: FormProblem['details']): FormProblem {
  return details ? { field, code, details } : { field, code }
}
