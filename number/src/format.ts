// A number as people should see it: grouped for reading aloud, or masked for screens and logs.

import { compact } from './compact.ts'

const TWELVE_DIGITS = /^[0-9]{12}$/

/**
 * The number in its groups: `990101 1 0001 0` for an IIN, `9712 4 0 00010 9` for a BIN (fifth digit 4 to 6).
 * A text that is not twelve digits comes back as it was given.
 */
export function format(text: string): string {
  const digits = compact(text).text
  if (!TWELVE_DIGITS.test(digits)) return text
  const isBusiness = '456'.includes(digits[4]!)
  const cuts = isBusiness ? [0, 4, 5, 6, 11, 12] : [0, 6, 7, 11, 12]
  return cuts
    .slice(1)
    .map((end, index) => digits.slice(cuts[index], end))
    .join(' ')
}

/**
 * The number with only its last four digits to be seen: `********0010`. It hides the birth date.
 * Of a text that is not twelve digits nothing is shown.
 */
export function mask(text: string): string {
  const digits = compact(text).text
  return `********${TWELVE_DIGITS.test(digits) ? digits.slice(8) : '****'}`
}
