// Prints the lines of imaginary cards for the tests: three of 30 characters, or two of 36.

import { checkDigit } from './lines-of.ts'

/** The specimen card of ICAO Doc 9303-5, valid to 15 April 2032, in three lines of 30. */
export function threeLines({ birth = '740812', expiry = '320415', number = 'D23145890' } = {}): string[] {
  const first = `I<UTO${number}${checkDigit(number)}`.padEnd(30, '<')
  const second = `${birth}${checkDigit(birth)}F${expiry}${checkDigit(expiry)}UTO`.padEnd(29, '<')
  const checked = first.slice(5) + second.slice(0, 7) + second.slice(8, 15) + second.slice(18)
  return [first, second + checkDigit(checked), 'ERIKSSON<<ANNA<MARIA'.padEnd(30, '<')]
}

/** The same person on a card of ICAO Doc 9303-6, in two lines of 36. */
export function twoLines(): string[] {
  const [number, birth, expiry] = ['D23145890', '740812', '320415']
  const body = `${number}${checkDigit(number)}UTO${birth}${checkDigit(birth)}F${expiry}${checkDigit(expiry)}`
  const second = body.padEnd(35, '<')
  const checked = second.slice(0, 10) + second.slice(13, 20) + second.slice(21)
  return ['I<UTOERIKSSON<<ANNA<MARIA'.padEnd(36, '<'), second + checkDigit(checked)]
}
