// What is wrong with a text, as a small number: the one fast path under isIin, why, parse and judge.

export const SOUND = 0
export const CHARACTERS = 1
export const MONTH = 2
export const DAY = 3
export const CENTURY = 4
export const REGISTRATION_MONTH = 5
export const ENTITY = 6
export const DIVISION = 7
export const CHECK_DIGIT = 8
export const NEVER_ISSUED = 9

/**
 * The first fault of a text in the order above; `SOUND` when there is none, and `CHARACTERS` for anything
 * that is not a text of twelve ASCII digits. It allocates nothing. `isBusiness` asks for a BIN, else an IIN is meant.
 *
 * One function reads the digits one by one into names, because loops and calls cost half as much again, and checks the
 * text itself, because a check outside is made again within (npm run bench:number).
 */
export function firstFault(text: unknown, isBusiness: boolean): number {
  if (typeof text !== 'string' || text.length !== 12) return CHARACTERS
  // Exclusive-or with 48 maps '0' to '9' to 0 to 9, and every other character above 9.
  const a = text.charCodeAt(0) ^ 48
  const b = text.charCodeAt(1) ^ 48
  const c = text.charCodeAt(2) ^ 48
  const d = text.charCodeAt(3) ^ 48
  const e = text.charCodeAt(4) ^ 48
  const f = text.charCodeAt(5) ^ 48
  const g = text.charCodeAt(6) ^ 48
  const h = text.charCodeAt(7) ^ 48
  const i = text.charCodeAt(8) ^ 48
  const j = text.charCodeAt(9) ^ 48
  const k = text.charCodeAt(10) ^ 48
  const l = text.charCodeAt(11) ^ 48
  if (a > 9 || b > 9 || c > 9 || d > 9 || e > 9 || f > 9) return CHARACTERS
  if (g > 9 || h > 9 || i > 9 || j > 9 || k > 9 || l > 9) return CHARACTERS

  const month = c * 10 + d
  if (month === 0 || month > 12) return isBusiness ? REGISTRATION_MONTH : MONTH
  if (isBusiness) {
    if (e < 4 || e > 6) return ENTITY
    if (f > 4) return DIVISION
  } else {
    const day = e * 10 + f
    // Months of 31 and 30 days take turns, and August begins anew.
    if (day === 0 || day > 30 + ((month + (month >> 3)) & 1)) return DAY
    if (day > 28 && month === 2 && !isLeapDay(a * 10 + b, day, g)) return DAY
    if (g > 6) return CENTURY
  }

  // The eleventh digit has weight 11, which is 0 modulo 11, so the first pass leaves it out.
  // The `| 0` tells the compiler that no sum overflows.
  let rest = ((a + 2 * b + 3 * c + 4 * d + 5 * e + 6 * f + 7 * g + 8 * h + 9 * i + 10 * j) | 0) % 11
  // The second weights are the first plus 2 modulo 11, and the first sum is 10 here.
  if (rest === 10) rest = ((2 * (a + b + c + d + e + f + g + h + i + j + k) + 10) | 0) % 11
  if (rest === l) return SOUND
  return rest === 10 ? NEVER_ISSUED : CHECK_DIGIT
}

/** Whether a day of February after the 28th exists; where the seventh digit names no century, whether in any. */
function isLeapDay(year: number, day: number, centuryDigit: number): boolean {
  // Of the three century years only 2000 had a 29 February.
  return day === 29 && year % 4 === 0 && (year !== 0 || centuryDigit === 0 || centuryDigit > 4)
}
