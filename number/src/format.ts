// A number as people should see it: grouped for reading aloud, or masked for screens and logs.

import { compact } from './compact.ts'
import { kindOf } from './digits.ts'

/**
 * The number in its groups: `990101 1 0001 0` for an IIN, `9712 4 0 00010 9` for a BIN (fifth digit 4 to 6).
 * A text that is not twelve digits comes back as it was given.
 * Example: `format('990101100010')` is `990101 1 0001 0`.
 */
export function format(text: string): string {
  const digits = twelveDigits(text)
  const groups = kindOf(digits) === 'bin' ? /(.{4})(.)(.)(.{5})/ : /(.{6})(.)(.{4})/
  return digits ? digits.split(groups).join(' ').trim() : text
}

/**
 * The number with only its last four digits to be seen: `********0010`. It hides the birth date.
 * Of a text that is not twelve digits nothing is shown.
 * Example: `mask('990101100010')` is `********0010`.
 */
export function mask(text: string): string {
  return twelveDigits(text).slice(8).padStart(12, '*')
}

function twelveDigits(text: string): string {
  const digits = compact(text).text
  return /^[0-9]{12}$/.test(digits) ? digits : ''
}
