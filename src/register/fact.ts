// The facts of a person and their papers as the register keeps them, each with the source it was taken from.

/** Where a stored value was taken from. Names come from the machine-readable zone, the rest from the visual one. */
export type Source = 'mrz' | 'visual_zone' | 'translation' | 'civil_record' | 'declared'

export interface Sourced<Value> {
  readonly value: Value
  readonly source: Source
}

export type Sex = 'male' | 'female'

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

/** `nominal`: a day that stands for an unknown one, as 1 January often does. */
export type BirthPrecision = 'day' | 'month' | 'year' | 'nominal'

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

/** The eleven carriers of the number (Law No. 223-III, art. 9, as at zakonpravo.kz; checked 2026-11-22), and the chip. */
export type DocumentKind = (typeof documentKinds)[number]

/** Where the number is printed. `none` on foreign papers, and on papers from before the number. */
export type Placement =
  | 'card_front_below_birth_date'
  | 'passport_page_32'
  | 'passport_page_2'
  | 'permit_front'
  | 'stateless_page_2'
  | 'certificate_insert'
  | 'chip'
  | 'none'

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

export type DocumentState = 'issued' | 'replaced' | 'lost' | 'surrendered' | 'expired' | 'invalid_without_iin'

/** Older registers: taxpayers (РНН), social payments (СИК), statistics. */
export type LegacyScheme = 'tin' | 'sic' | 'statistics'

export interface LegacyIdentifierFacts {
  readonly scheme: LegacyScheme
  readonly value: string
}
