// Tidying of what people type and paste: spaces, dashes and full-width digits, and never a letter.

export type Change = 'spaces' | 'dashes' | 'full_width_digits'

export interface Compacted {
  readonly text: string
  /** What was changed, in this order: spaces, dashes, full-width digits. */
  readonly changes: readonly Change[]
}

const ONLY_DIGITS = /^[0-9]*$/
// White space of every kind, and the marks without width that word processors and messengers leave behind.
const SPACES = /[\s\u200B-\u200F\u202A-\u202E\u2060-\u2069]/g
// Soft hyphen and the minus sign pass for dashes.
const DASHES = /[\p{Pd}\u00AD\u2212]/gu
const FULL_WIDTH_DIGITS = /[\uFF10-\uFF19]/g

/**
 * Removes spaces (also NBSP and invisible marks) and dashes, and maps full-width digits to ASCII.
 * It says what it changed and repairs nothing else. Example: `compact('990101-1-0001-0').text` is `990101100010`.
 */
export function compact(given: string): Compacted {
  const changes: Change[] = []
  let text = given
  if (ONLY_DIGITS.test(text)) return { text, changes }
  const tidy = (change: Change, pattern: RegExp, by: (found: string) => string) => {
    const tidied = text.replace(pattern, by)
    if (tidied !== text) changes.push(change)
    text = tidied
  }
  tidy('spaces', SPACES, () => '')
  tidy('dashes', DASHES, () => '')
  // The low four bits of a full-width digit are its value, as with an ASCII digit.
  tidy('full_width_digits', FULL_WIDTH_DIGITS, digit => `${digit.charCodeAt(0) & 15}`)
  return { text, changes }
}
