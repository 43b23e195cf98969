// The slow judge's own tables of what counts as a space, a dash, a digit of another script and a look-alike letter.

const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, step) => from + step)

export const SPACES: readonly number[] = [
  ...range(0x09, 0x0d),
  ...[0x20, 0xa0, 0x1680],
  ...range(0x2000, 0x200f),
  ...[0x2028, 0x2029],
  ...range(0x202a, 0x202f),
  ...range(0x205f, 0x2069),
  ...[0x3000, 0xfeff],
]

export const DASHES: readonly number[] = [
  ...[0x2d, 0xad, 0x58a, 0x5be, 0x1400, 0x1806],
  ...range(0x2010, 0x2015),
  ...[0x2212, 0x2e17, 0x2e1a, 0x2e3a, 0x2e3b, 0x2e40, 0x2e5d, 0x301c, 0x3030, 0x30a0],
  ...[0xfe31, 0xfe32, 0xfe58, 0xfe63, 0xff0d, 0x10ead],
]

/** The zeros of some scripts; the other nine digits follow each of them. */
export const ZEROS: readonly number[] = [
  ...[
    0x30, 0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0,
    0xf20,
  ],
  ...[0x1040, 0x17e0, 0x1810, 0xff10, 0x104a0, 0x11066, 0x1d7ce, 0x1d7d8, 0x1d7e2, 0x1d7ec, 0x1d7f6, 0x1fbf0],
]

/** Letters taken for a digit, at the place of that digit. */
export const LETTERS: readonly string[] = [
  'OoОоΟο',
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

const codeOf = (character: string): number => character.codePointAt(0)!

interface Tidied {
  /** What is left, one entry for each UTF-16 unit, with its place in the text. */
  readonly characters: readonly { character: string; at: number }[]
  readonly digits: string
}

/** A text without spaces and dashes and with full-width digits mapped, unless it must be taken as it is. */
export function tidied(text: string, isExact: boolean): Tidied {
  const characters: { character: string; at: number }[] = []
  let at = 0
  for (const character of text) {
    const code = codeOf(character)
    const isDropped = !isExact && (SPACES.includes(code) || DASHES.includes(code))
    const isFullWidth = !isExact && code >= 0xff10 && code <= 0xff19
    const kept = isDropped ? '' : isFullWidth ? String(code - 0xff10) : character
    for (const unit of kept.split('')) characters.push({ character: unit, at })
    at += character.length
  }
  return { characters, digits: characters.map(({ character }) => character).join('') }
}

/** The digits that a text would be if each look-alike were the digit it resembles; null where one resembles none. */
export function lookAlikes(text: string): string | null {
  const digits = Array.from(text, character => {
    const code = codeOf(character)
    const zero = ZEROS.find(zero => code >= zero && code <= zero + 9)
    const value = zero === undefined ? LETTERS.findIndex(letters => letters.includes(character)) : code - zero
    return value
  })
  return digits.includes(-1) ? null : digits.join('')
}
