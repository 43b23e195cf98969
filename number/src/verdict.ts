// The words of an answer: what judge can say about a number, for everybody who reads a verdict.

export type Language = 'kk' | 'ru' | 'en'
export type Level = 'well-formed' | 'broken' | 'not-a-number'
export type Kind = 'iin' | 'bin'
export type Rule = 'practice' | 'law'
export type Sex = 'male' | 'female'

declare const brand: unique symbol
/** Twelve digits that `isIin` has seen. */
export type Iin = string & { readonly [brand]: 'iin' }
/** Twelve digits that `isBin` has seen. */
export type Bin = string & { readonly [brand]: 'bin' }

export type ProblemCode =
  | 'characters'
  | 'length'
  | 'birth_date'
  | 'century_digit'
  | 'registration_month'
  | 'entity_type'
  | 'division'
  | 'check_digit'
  | 'never_issued'

/**
 * What keeps a text from being a well-formed number.
 * `at` counts from 0: for `characters` and `length` in the text as given, for the rest in the twelve digits.
 */
export interface Problem {
  readonly code: ProblemCode
  readonly at: number
}

export type NoticeCode =
  | 'tidied'
  | 'look_alike'
  | 'leading_zero_lost'
  | 'scientific_notation'
  | 'birth_date'
  | 'century_digit'
  | 'century_unknown'
  | 'nineteenth_century'
  | 'in_future'
  | 'birth_date_differs'
  | 'sex_differs'
  | 'division_disputed'
  | 'looks_like_bin'
  | 'looks_like_rnn'
  | 'official_test_number'

/** What a careful reader should know. It never makes a number broken. A suggestion is always twelve digits. */
export interface Notice {
  readonly code: NoticeCode
  readonly suggestion?: string
}

/** What the digits of an IIN say. Since 2013 they are a hint, and no proof of a birth date or sex. */
export interface PersonDigits {
  /** `YYYY-MM-DD`, or null when the century is not encoded or no such day exists. */
  readonly birthDate: string | null
  /** Digits 3 to 6 as `MM-DD`, even where no such day exists. */
  readonly monthDay: string
  readonly century: 19 | 20 | 21 | null
  readonly sex: Sex | null
  /** Digits 8 to 11. */
  readonly serial: string
}

export type Entity = 'resident' | 'non_resident' | 'joint_entrepreneurship'
/** `other` is digit 3 or 4: sources disagree which of the two is a farm. */
export type Division = 'head_office' | 'branch' | 'representative_office' | 'other'

/** What the digits of a BIN say. */
export interface BusinessDigits {
  /** Year and month of registration or re-registration, `YY-MM`. */
  readonly month: string
  readonly entity: Entity | null
  readonly division: Division | null
  /** Digits 7 to 11. */
  readonly serial: string
}

interface Findings {
  readonly problems: readonly Problem[]
  readonly notices: readonly Notice[]
}

export interface IinVerdict extends Findings {
  readonly level: 'well-formed' | 'broken'
  readonly kind: 'iin'
  readonly value: string
  readonly encodes: PersonDigits
}

export interface BinVerdict extends Findings {
  readonly level: 'well-formed' | 'broken'
  readonly kind: 'bin'
  readonly value: string
  readonly encodes: BusinessDigits
}

/** Twelve digits whose fifth is 7, 8 or 9: neither a day of a month nor a type of organisation. */
export interface KindlessVerdict extends Findings {
  readonly level: 'well-formed' | 'broken'
  readonly kind: null
  readonly value: string
  readonly encodes: null
}

export interface NotANumberVerdict extends Findings {
  readonly level: 'not-a-number'
  readonly kind: null
  readonly value: null
  readonly encodes: null
}

export type Verdict = IinVerdict | BinVerdict | KindlessVerdict | NotANumberVerdict

export interface JudgeOptions {
  /** Judge as this kind, whatever the fifth digit says. */
  readonly as?: Kind | undefined
  /** `practice` (default), or `law`: only the check digit binds an IIN since decree 853 of 26.08.2013. */
  readonly rule?: Rule | undefined
  /** Do not tidy: exactly twelve ASCII digits, nothing else. */
  readonly exact?: boolean | undefined
  /** Let the two numbers of the state's test certificates pass. */
  readonly allowTest?: boolean | undefined
  /** The day to compare with, `YYYY-MM-DD`; a later birth date brings the notice `in_future`. */
  readonly on?: string | undefined
  /** What is known of the person, to compare with the digits. */
  readonly person?:
    | { readonly birthDate?: string | null | undefined; readonly sex?: Sex | null | undefined }
    | undefined
}
