// The reference of an application: short enough to copy by hand, with a check character, and silent about the person.

import { randomInt } from 'node:crypto'

// Crockford's base 32: no I, L, O or U, so that nothing is misread or spells a word.
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

const randomLength = 7

/** A new reference, `KZ-XXXX-XXXX`: seven random characters and one that checks them. */
export function newReference(): string {
  const random = Array.from({ length: randomLength }, () => randomInt(alphabet.length))
  const body = [...random, checkOf(random)].map(value => alphabet[value]).join('')
  return `KZ-${body.slice(0, 4)}-${body.slice(4)}`
}

/** The reference that `text` means, with its look-alikes put right, or null when it is none. */
export function readReference(text: string): string | null {
  const body = text
    .toUpperCase()
    .replace(/[\s-]/g, '')
    .replace(/^KZ(?=.{8}$)/, '')
    .replace(/[IL]/g, '1')
    .replaceAll('O', '0')
  const values = [...body].map(character => alphabet.indexOf(character))
  if (values.length !== randomLength + 1 || values.includes(-1)) return null
  const check = values[randomLength]
  if (check !== checkOf(values.slice(0, randomLength))) return null
  return `KZ-${body.slice(0, 4)}-${body.slice(4)}`
}

/** Luhn's sum modulo 32 (ISO/IEC 7812-1 in another base): every single slip changes it. */
function checkOf(values: readonly number[]): number {
  const base = alphabet.length
  const sum = values.reduce((total, value, index) => {
    const doubled = (values.length - index) % 2 === 1 ? value * 2 : value
    return total + Math.floor(doubled / base) + (doubled % base)
  }, 0)
  return (base - (sum % base)) % base
}
