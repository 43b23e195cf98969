// What a person is recognized by when the register looks for a number that they may hold already.

import type { DocumentFacts, PersonFacts } from './fact.ts'

/** A name as one document or record writes it; a person has one for each script, and each former name. */
export interface MatchName {
  readonly script: 'latin' | 'cyrillic'
  readonly family: string
  /** Null when the person has one name only. */
  readonly given: string | null
  /** Left out or null when there is none, or when it is not known. */
  readonly patronymic?: string | null
  /** The document had no room for the whole name. */
  readonly cut: boolean
}

/** How much of a birth date is meant; `nominal` is 1 January for want of anything better. */
export type BirthPrecision = 'day' | 'month' | 'year' | 'nominal'

/** Whatever is null or empty is not known: it speaks neither for a match nor against one. */
export interface MatchTraits {
  readonly documents: readonly { readonly kind: string; readonly country: string; readonly number: string }[]
  readonly names: readonly MatchName[]
  /** A calendar day, `YYYY-MM-DD`, also when only a part of it is meant. */
  readonly birthOn: string
  readonly birthPrecision: BirthPrecision
  readonly sex: 'male' | 'female'
  readonly birthPlace: string | null
  readonly citizenships: readonly string[]
  readonly legacyIdentifiers: readonly { readonly scheme: string; readonly value: string }[]
}

/** What somebody who is about to be registered with these papers is recognized by. */
export function traitsOf(facts: PersonFacts, documents: readonly DocumentFacts[]): MatchTraits {
  return {
    documents,
    names: facts.names,
    birthOn: facts.birth.on,
    birthPrecision: facts.birth.precision,
    sex: facts.sex.value,
    birthPlace: facts.birthPlace?.value ?? null,
    citizenships: facts.citizenships.map(({ value }) => value),
    legacyIdentifiers: [],
  }
}
