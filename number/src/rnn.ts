// The RNN, the taxpayer number that the IIN and BIN replaced on 1 January 2013; old lists still hold its twelve digits.

// The first two digits name the region of the tax office. From the offices' codes as used until 2013, which the
// revenue service still uses; checked 2026-11-22.
const REGIONS: readonly string[] = /* @__PURE__ */ '03 06 09 15 18 21 27 30 33 39 43 45 48 58 60 62'.split(
  ' ',
)

/** Whether twelve digits are a well-formed RNN: the code of a region, and a check digit that fits. */
export function isRnn(digits: string): boolean {
  return REGIONS.includes(digits.slice(0, 2)) && rnnCheckDigit(digits) === digits.charCodeAt(11) - 48
}

/** The weights 1 to 10 in a ring, moved on by one as long as the sum leaves 10. */
function rnnCheckDigit(digits: string): number {
  for (let shift = 0; shift < 10; shift++) {
    let weighted = 0
    for (let at = 0; at < 11; at++) weighted += (digits.charCodeAt(at) - 48) * (((at + shift) % 10) + 1)
    const rest = weighted % 11
    if (rest < 10) return rest
  }
  return 10
}
