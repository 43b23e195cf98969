// The numbers one slip of the finger away that would also pass: what a check digit cannot tell apart.

import { isBin, isIin } from './is.ts'
import { checkDigits } from './options.ts'

export interface Neighbour {
  readonly value: string
  /** One digit mistyped, or two next to each other swapped. */
  readonly slip: 'digit' | 'swap'
  /** The place of the slip, or of its first digit, from 0. */
  readonly at: number
}

/**
 * Every well-formed IIN or BIN that one wrong digit or one swap of neighbours makes of these twelve digits, by the
 * place of the slip. They need not be well-formed themselves. Anything but twelve digits is a RangeError.
 *
 * Example: `neighbours('990101100010').filter(({ at }) => at === 10).length` is `9`.
 */
export function neighbours(value: string): Neighbour[] {
  checkDigits(value, 12)
  const found: Neighbour[] = []
  const keep = (slipped: string, slip: Neighbour['slip'], at: number) => {
    if (slipped !== value && (isIin(slipped) || isBin(slipped))) found.push({ value: slipped, slip, at })
  }
  for (let at = 0; at < 12; at++) {
    const before = value.slice(0, at)
    for (const digit of '0123456789') keep(before + digit + value.slice(at + 1), 'digit', at)
    // The last digit has nothing behind it to be swapped with and stays as it is.
    keep(before + value.slice(at + 1, at + 2) + value[at] + value.slice(at + 2), 'swap', at)
  }
  return found
}
