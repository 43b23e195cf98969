// The RNN, the taxpayer number that the IIN and BIN replaced on 1 January 2013; old lists still hold its twelve digits.

import { digitAt, twoAt } from './digits.ts'

// The first two digits name the region of the tax office. From the offices' codes as used until 2013, which the
// revenue service still uses; checked 2026-11-22.
const REGIONS: readonly number[] = [3, 6, 9, 15, 18, 21, 27, 30, 33, 39, 43, 45, 48, 58, 60, 62]
const IS_REGION: readonly boolean[] = /* @__PURE__ */ Array.from({ length: 100 }, (_, code) =>
  REGIONS.includes(code),
)

/**
 * Whether a text is a well-formed RNN: twelve digits, the code of a region first, and a check digit that fits.
 * A well-formed IIN may be one too, by chance: about one in sixty. Example: `isRnn('600400000000')` is `true`.
 */
export function isRnn(text: string): boolean {
  // The region is asked first: it is the cheapest, and most texts have none.
  if (!IS_REGION[twoAt(text, 0)] || !/^\d{12}$/.test(text)) return false
  return rnnCheckDigit(text) === digitAt(text, 11)
}

/** The weights 1 to 10 in a ring, turned by one as long as the sum leaves 10. */
function rnnCheckDigit(digits: string): number {
  let rest = 10
  for (let turn = 0; rest === 10 && turn < 10; turn++) {
    let weighted = 0
    let weight = turn
    for (let at = 0; at < 11; at++) {
      weight = weight === 10 ? 1 : weight + 1
      weighted += digitAt(digits, at) * weight
    }
    rest = weighted % 11
  }
  return rest
}
