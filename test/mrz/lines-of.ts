// Prints the two lines of an imaginary passport for the tests, with check digits worked out here and not by a library.

export interface Printed {
  readonly code: string
  readonly country: string
  readonly names: string
  readonly number: string
  readonly citizenship: string
  readonly birth: string
  readonly sex: string
  readonly expiry: string
  readonly personal: string
}

const specimen: Printed = {
  code: 'P<',
  country: 'UTO',
  names: 'ERIKSSON<<ANNA<MARIA',
  number: 'L898902C3',
  citizenship: 'UTO',
  birth: '740812',
  sex: 'F',
  expiry: '320415',
  personal: 'ZE184226B',
}

/** The lines of the ICAO specimen, valid to 15 April 2032, with the given parts in place of its own. */
export function printed(parts: Partial<Printed> = {}): [first: string, second: string] {
  const { code, country, names, number, citizenship, birth, sex, expiry, personal } = {
    ...specimen,
    ...parts,
  }
  const first = `${code}${filled(country, 3)}${filled(names, 39)}`
  const second = checked(filled(number, 9)) + filled(citizenship, 3) + checked(birth) + sex + checked(expiry)
  return [first, withWhole(second + checked(filled(personal, 14)))]
}

/** The same as one text, as it would be pasted. */
export function printedText(parts: Partial<Printed> = {}): string {
  return printed(parts).join('\n')
}

/** The check digit of ICAO Doc 9303-3, section 4.9: weights 7, 3, 1; A is 10, Z is 35, and `<` is 0. */
export function checkDigit(characters: string): string {
  const sum = [...characters].reduce(
    (total, character, at) => total + worthOf(character) * [7, 3, 1][at % 3]!,
    0,
  )
  return String(sum % 10)
}

/** What a character counts in a check digit. */
export function worthOf(character: string): number {
  return '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'.indexOf(character === '<' ? '0' : character)
}

function withWhole(second: string): string {
  return second + checkDigit(second.slice(0, 10) + second.slice(13, 20) + second.slice(21, 43))
}

function checked(characters: string): string {
  return characters + checkDigit(characters)
}

function filled(characters: string, length: number): string {
  return characters.padEnd(length, '<')
}
