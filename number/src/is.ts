// Yes or no to a text that must be exactly twelve digits, for code that stands in a hot loop or guards a type.

import { firstFault, SOUND } from './fault.ts'
import type { Bin, Iin } from './verdict.ts'

/**
 * Whether the text is a well-formed IIN: exactly twelve ASCII digits, nothing tidied, rule `practice`.
 * It does not tell whether the number was ever issued. Example: `isIin('990101100010')` is true.
 */
export function isIin(text: unknown): text is Iin {
  return firstFault(text, false) === SOUND
}

/** Whether the text is a well-formed BIN, by the same terms as `isIin`. Example: `isBin('971240000109')` is true. */
export function isBin(text: unknown): text is Bin {
  return firstFault(text, true) === SOUND
}
