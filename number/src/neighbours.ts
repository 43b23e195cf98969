// The numbers one slip of the finger away that would also pass: what a check digit cannot tell apart.

import { isBin, isIin } from './is.ts'

export interface Neighbour {
  readonly value: string
  /** One digit mistyped, or two next to each other swapped. */
  readonly slip: 'digit' | 'swap'
  /** The place of the slip, or of its first digit, from 0. */
  readonly at: number
}

/**
 * Every well-formed IIN or BIN that one wrong digit or one swap of neighbours makes of these twelve digits, which need
 * not be well-formed themselves. Anything but twelve digits is a RangeError.
 *
 * Example: `neighbours('990101100010')` has nine that differ in the eleventh digit only.
 */
export function neighbours(value: string): Neighbour[] {
  if (!/^[0-9]{12}$/.test(value)) throw new RangeError('neighbours needs exactly twelve digits')
  return [...mistyped(value), ...swapped(value)].filter(({ value }) => isIin(value) || isBin(value))
}

function* mistyped(value: string): Generator<Neighbour> {
  for (let at = 0; at < 12; at++) {
    for (let digit = 0; digit < 10; digit++) {
      const slipped = `${value.slice(0, at)}${digit}${value.slice(at + 1)}`
      if (slipped !== value) yield { value: slipped, slip: 'digit', at }
    }
  }
}

function* swapped(value: string): Generator<Neighbour> {
  for (let at = 0; at < 11; at++) {
    const slipped = value.slice(0, at) + value[at + 1] + value[at] + value.slice(at + 2)
    if (slipped !== value) yield { value: slipped, slip: 'swap', at }
  }
}
