// What each reason for and against a match is worth, and from where on two records may be one person.

/**
 * Points that each reason adds, five for two bits: a thing that a stranger shares by chance once in 1024 times is worth
 * 25. The bits are measured, not guessed: `bench/duplicate.mjs --bits` prints them for made-up people, and they
 * are rounded towards caution where made-up people are unlike real ones.
 */
export const matchWeights = {
  same_document: 80,
  document_number_slip: 8,
  same_legacy_identifier: 60,

  family_equal: 25,
  family_folded: 25,
  family_ending: 18,
  family_part: 18,
  family_cut: 18,
  family_slip: 12,
  family_alike: 10,
  family_differs: -8,
  given_equal: 19,
  given_folded: 19,
  given_part: 15,
  given_cut: 15,
  given_slip: 0,
  given_alike: -3,
  // Twins share everything but this.
  given_differs: -45,
  given_missing: 0,
  names_swapped: 40,
  single_name_swapped: 18,
  names_differ: -45,
  father_folded: 18,
  father_slip: 10,
  father_differs: -12,

  birth_date_equal: 36,
  birth_date_swapped: 20,
  birth_date_slip: 16,
  birth_month_equal: 24,
  birth_year_equal: 15,
  birth_year_near: -8,
  birth_differs: -25,

  sex_equal: 2,
  sex_differs: -18,
  birth_place_folded: 10,
  birth_place_alike: 7,
  birth_place_differs: -4,
  citizenship_shared: 4,
  citizenship_differs: -4,
} as const

export type MatchCode = keyof typeof matchWeights

export interface MatchReason {
  readonly code: MatchCode
  readonly weight: number
}

/** The reason with its points. */
export function reasonOf(code: MatchCode): MatchReason {
  return { code, weight: matchWeights[code] }
}

/**
 * From here on the desk sees the other record: 24 bits, so that about one stranger among the 20 million of a whole
 * country reaches it.
 */
export const possibleScore = 60

/** From here on the desk is told that it is probably the same person: 34 bits, one stranger in a thousand searches. */
export const probableScore = 80
