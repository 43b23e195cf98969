// What each reason for and against a match is worth, and from which score on the desk is told of it.

/**
 * Points for each reason, five for every two bits: what a stranger shares by chance once in 1024 times is worth 25.
 * `node bench/duplicate.mjs --bits` measures the bits on made-up people. Where points differ from them it is for what
 * those people are not: relatives, who share more than chance has it, and slips, which they make more often.
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
  family_alike: 5,
  // Surnames change at marriage, so that this says little.
  family_differs: -8,
  given_equal: 19,
  given_folded: 19,
  given_part: 17,
  given_cut: 17,
  // Twins are called Хасан and Хусан: a slip must not make them one person.
  given_slip: 2,
  given_alike: -3,
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
  birth_date_slip: 17,
  birth_month_equal: 24,
  // Also two first Januaries of one year, whatever precision their records claim.
  birth_year_equal: 17,
  birth_year_near: -8,
  birth_differs: -25,

  sex_equal: 2,
  sex_differs: -18,
  birth_place_folded: 10,
  birth_place_alike: 7,
  birth_place_differs: -7,
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
 * From here on the desk sees the other record. Of the scores tried it is the highest that still finds more than 97 of
 * 100 people who come back; one search in twelve for somebody new then shows a stranger.
 */
export const possibleScore = 60

/**
 * From here on the desk is told that it is probably the same person. Of the scores tried it is the lowest at which more
 * than 99 of 100 records shown are.
 */
export const probableScore = 80
