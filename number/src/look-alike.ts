// Characters that people put where a digit should stand: letters of like shape and digits of other scripts.

const LETTERS: readonly string[] = [
  'OoОоΟο', // Latin, Cyrillic and Greek
  'Il|iІіӀӏ',
  'Zz',
  'Зз',
  'Чч',
  'SsЅѕ',
  'bбG',
  '',
  'BВ',
  'gq',
]
const ANY_DIGIT = /^\p{Nd}$/u
// Twelve digits of a script outside the basic plane take two units each.
const UNITS_MAX = 24

/**
 * The twelve digits a text would be if each look-alike were the digit it resembles, or null if it would be none.
 * A text that needs no repair is not asked about.
 */
export function lookAlikeDigits(text: string): string | null {
  if (text.length > UNITS_MAX) return null
  let digits = ''
  for (const character of text) {
    const digit = resembledDigit(character)
    if (digit < 0) return null
    digits += digit
  }
  return digits.length === 12 ? digits : null
}

/** The digit that a character is or resembles, or -1. */
function resembledDigit(character: string): number {
  const ascii = character.charCodeAt(0) ^ 48
  if (ascii < 10) return ascii
  if (ANY_DIGIT.test(character)) return digitValue(character.codePointAt(0)!)
  return LETTERS.findIndex(letters => letters.includes(character))
}

/** Unicode keeps decimal digits in unbroken tens, so counting down to the first of them gives the value. */
function digitValue(codePoint: number): number {
  let below = 0
  while (ANY_DIGIT.test(String.fromCodePoint(codePoint - below - 1))) below++
  return below % 10
}
