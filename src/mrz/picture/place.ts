// What may stand where in a machine-readable zone, and which places its check digits cover.

/** Which characters a place may hold. */
const kinds: Readonly<Record<string, RegExp>> = {
  // The first letter of a document, a letter of a name, a digit, a part of a date that may be open, a sex, anything.
  a: /[A-Z]/,
  n: /[A-Z<]/,
  d: /[0-9]/,
  o: /[0-9<]/,
  s: /[MF<]/,
  x: /[A-Z0-9<]/,
}

/** A line of a zone, and a place in it, both counted from 0. */
export type Place = readonly [line: number, at: number]

/** The digit at `at` is that over `places`. */
export interface Check {
  readonly places: readonly Place[]
  readonly at: Place
}

export interface Format {
  readonly name: 'TD1' | 'TD2' | 'TD3'
  readonly length: number
  /** A letter of `kinds` for each place of each line. */
  readonly lines: readonly string[]
  readonly checks: readonly Check[]
}

/** ICAO Doc 9303-4 to 9303-6, eighth edition (2021); checked 2026-11-22. */
export const formats: readonly Format[] = [
  {
    name: 'TD3',
    length: 44,
    lines: [
      `a${'n'.repeat(43)}`,
      `${'x'.repeat(9)}dnnn${'o'.repeat(6)}ds${'o'.repeat(6)}d${'x'.repeat(14)}od`,
    ],
    checks: [
      { places: span(1, 0, 9), at: [1, 9] },
      { places: span(1, 13, 19), at: [1, 19] },
      { places: span(1, 21, 27), at: [1, 27] },
      { places: span(1, 28, 42), at: [1, 42] },
      { places: [...span(1, 0, 10), ...span(1, 13, 20), ...span(1, 21, 43)], at: [1, 43] },
    ],
  },
  {
    name: 'TD2',
    length: 36,
    lines: [`a${'n'.repeat(35)}`, `${'x'.repeat(9)}onnn${'o'.repeat(6)}ds${'o'.repeat(6)}d${'x'.repeat(7)}d`],
    checks: [
      { places: span(1, 0, 9), at: [1, 9] },
      { places: span(1, 13, 19), at: [1, 19] },
      { places: span(1, 21, 27), at: [1, 27] },
      { places: [...span(1, 0, 10), ...span(1, 13, 20), ...span(1, 21, 35)], at: [1, 35] },
    ],
  },
  {
    name: 'TD1',
    length: 30,
    lines: [
      `a${'n'.repeat(4)}${'x'.repeat(9)}o${'x'.repeat(15)}`,
      `${'o'.repeat(6)}ds${'o'.repeat(6)}dnnn${'x'.repeat(11)}d`,
      'n'.repeat(30),
    ],
    checks: [
      { places: span(0, 5, 14), at: [0, 14] },
      { places: span(1, 0, 6), at: [1, 6] },
      { places: span(1, 8, 14), at: [1, 14] },
      { places: [...span(0, 5, 30), ...span(1, 0, 7), ...span(1, 8, 15), ...span(1, 18, 29)], at: [1, 29] },
    ],
  },
]

function span(line: number, from: number, to: number): Place[] {
  return Array.from({ length: to - from }, (_, at) => [line, from + at] as const)
}

/** Whether a character may stand at a place. */
export function mayStand({ lines }: Format, [line, at]: Place, character: string): boolean {
  return kinds[lines[line]![at]!]!.test(character)
}

/** Whether the check digit at the end of `covered` is right, or left out because there is nothing to check. */
export function doesFit(covered: string, digit: string): boolean {
  if (digit === '<') return /^<*$/.test(covered)
  const values = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'
  const sum = [...covered].reduce((total, character, at) => {
    return total + Math.max(values.indexOf(character), 0) * [7, 3, 1][at % 3]!
  }, 0)
  return String(sum % 10) === digit
}

/** The checks of a format as these characters have them: a long number goes on where nothing is said to follow. */
export function checksOf(format: Format, characterAt: (place: Place) => string): readonly Check[] {
  if (format.name === 'TD3') return format.checks
  const [number, ...others] = format.checks as [Check, ...Check[]]
  if (characterAt(number.at) !== '<') return format.checks
  const [line, at] = number.at
  // Doc 9303-5, section 4.2.4: the rest of the number and its check digit stand in the places after it.
  const rest = span(line, at + 1, line === 0 ? format.length : at + 1)
  const end = rest.findIndex(place => characterAt(place) === '<')
  if (end < 1) return format.checks
  return [{ places: [...number.places, ...rest.slice(0, end - 1)], at: rest[end - 1]! }, ...others]
}
