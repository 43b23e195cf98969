// The twelfth digit: how it follows from the first eleven, and which serials have one. For registers and generators.

import { checkDigits } from './options.ts'

/**
 * The check digit of the first eleven digits, or null where both passes give 10 and no number may be formed.
 * Anything but eleven digits is a RangeError. Example: `checkDigit('99010110001')` is `0`.
 */
export function checkDigit(body: string): number | null {
  checkDigits(body, 11)
  const rest = restOf(body)
  return rest === 10 ? null : rest
}

/** What the passes leave of the first eleven digits of a text of digits: the check digit, or 10 where there is none. */
export function restOf(digits: string): number {
  let weighted = 0
  let sum = 0
  for (let at = 0; at < 11; at++) {
    const digit = digits.charCodeAt(at) - 48
    weighted += digit * (at + 1)
    sum += digit
  }
  const first = weighted % 11
  // The second weights, 3 to 11 and then 1 and 2, are the first plus 2 modulo 11.
  return first === 10 ? (weighted + 2 * sum) % 11 : first
}

/**
 * The serials of a bucket (the first seven digits) that have a check digit, in order: 9917 to 9920 of the 10,000.
 * Anything but seven digits is a RangeError. Example: `serials('9901011').length` is `9917`.
 */
export function serials(bucket: string): readonly string[] {
  checkDigits(bucket, 7)
  const usable: string[] = []
  for (let number = 0; number < 10_000; number++) {
    const serial = String(number).padStart(4, '0')
    if (checkDigit(bucket + serial) !== null) usable.push(serial)
  }
  return usable
}
