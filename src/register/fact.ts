// The facts of a person and their papers as the register keeps them, each with the source it was taken from.

export const sources = ['mrz', 'visual_zone', 'translation', 'civil_record', 'declared'] as const

/** Where a stored value was taken from. Names come from the machine-readable zone, the rest from the visual one. */
export type Source = (typeof sources)[number]

export interface Sourced<Value> {
  readonly value: Value
  readonly source: Source
}

export const sexes = ['male', 'female'] as const

export type Sex = (typeof sexes)[number]

export const categories = [
  'citizen',
  'kandas',
  'permanent_resident',
  'stateless',
  'temporary_foreigner',
  'refugee',
  'diplomat',
] as const

export type Category = (typeof categories)[number]

export const birthPrecisions = ['day', 'month', 'year', 'nominal'] as const

/** `nominal`: a day that stands for an unknown one, as 1 January often does. */
export type BirthPrecision = (typeof birthPrecisions)[number]

export interface PersonName {
  readonly script: 'latin' | 'cyrillic'
  readonly family: string
  readonly given: string | null
  readonly patronymic: string | null
  /** The document had no room for the whole name. */
  readonly cut: boolean
  readonly source: Source
}

export interface Birth {
  /** `YYYY-MM-DD`; what the precision leaves open stands as 01. */
  readonly on: string
  readonly precision: BirthPrecision
  readonly source: Source
}

export interface PersonFacts {
  readonly category: Category
  /** One for each script, at least one. */
  readonly names: readonly PersonName[]
  readonly birth: Birth
  readonly birthPlace: Sourced<string> | null
  readonly sex: Sourced<Sex>
  /** None for a stateless person. */
  readonly citizenships: readonly Sourced<string>[]
  /** Whether the number is also that of a sole entrepreneur; joint ones have a BIN. */
  readonly selfEmployed: boolean
}

/** What is changed of the facts: any part of them, each part whole. */
export type PersonChange = Partial<PersonFacts>

export const changeReasons = [
  'mistake',
  'new_name',
  'new_citizenship',
  'new_category',
  'court_decision',
] as const

/** Why facts are changed. */
export type ChangeReason = (typeof changeReasons)[number]

export const documentKinds = [
  'birth_certificate',
  'medical_birth_certificate',
  'passport',
  'identity_card',
  'residence_permit',
  'kandas_certificate',
  'stateless_certificate',
  'diplomatic_passport',
  'service_passport',
  'registration_certificate',
  'travel_document',
  'chip',
] as const

/** The eleven carriers of the number and the chip (Law No. 223-III, art. 9, at zakonpravo.kz; checked 2026-11-22). */
export type DocumentKind = (typeof documentKinds)[number]

export const placements = [
  'card_front_below_birth_date',
  'passport_page_32',
  'passport_page_2',
  'permit_front',
  'stateless_page_2',
  'certificate_insert',
  'chip',
  'none',
] as const

/** Where the number is printed. `none` on foreign papers, and on papers from before the number. */
export type Placement = (typeof placements)[number]

export interface DocumentFacts {
  readonly kind: DocumentKind
  /** Three letters of the state as travel documents carry them. */
  readonly country: string
  readonly number: string
  readonly issuedOn: string | null
  readonly expiresOn: string | null
  readonly placement: Placement
  readonly source: Source
}

export const documentStates = [
  'issued',
  'replaced',
  'lost',
  'surrendered',
  'expired',
  'invalid_without_iin',
] as const

export type DocumentState = (typeof documentStates)[number]

export const legacySchemes = ['tin', 'sic', 'statistics'] as const

/** Older registers: taxpayers (РНН), social payments (СИК), statistics. */
export type LegacyScheme = (typeof legacySchemes)[number]

export interface LegacyIdentifierFacts {
  readonly scheme: LegacyScheme
  readonly value: string
}
