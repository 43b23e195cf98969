// The number that the guide shows: well formed and nobody's, for it says that its holder was born in the 1800s.

export const sampleNumber = '990101100010'

/** The birth date that its digits say. */
export const sampleBornOn = '1899-01-01'
