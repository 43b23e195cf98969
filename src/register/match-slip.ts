// Tells whether two texts are one slip of a finger apart, for names, document numbers and dates.

/**
 * Whether one letter more, less or other, or two neighbors exchanged, makes one text of the other.
 *
 * `erlan` and `arlan` are one slip apart, `erlan` and `elran` too; equal texts are not.
 */
export function isOneSlip(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  if (long.length - short.length > 1 || one === other) return false
  let start = 0
  while (start < short.length && short[start] === long[start]) start++
  if (short.length < long.length) return short.slice(start) === long.slice(start + 1)
  const isOther = short.slice(start + 1) === long.slice(start + 1)
  const isExchanged = short[start] === long[start + 1] && short[start + 1] === long[start]
  return isOther || (isExchanged && short.slice(start + 2) === long.slice(start + 2))
}
