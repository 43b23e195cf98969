// The numbers that the guide shows: well formed and nobody's, for they say that their holders were born in the 1800s.

export const sampleNumber = '990101100010'

/** Numbers to take apart, by a code that may stand in an address; each shows something the others do not. */
export const sampleNumbers: Readonly<Record<string, string>> = {
  man: sampleNumber,
  woman: '981231200015',
  leap_day: '960229200018',
  leading_zeros: '000708200012',
}
