// Which bucket a person's number comes from: its first seven digits, by the formation rule of the day.

import { Refusal } from '../kernel/refusal.ts'
import type { RuleOf } from '../rules/pack.ts'
import type { Sex } from './fact.ts'

/**
 * The bucket for a birth date and sex, as an integer: `YYMMDD` and the digit for century and sex.
 *
 * A woman born on 1974-08-12 belongs to bucket 7408122 by the demo rule, and to 7408124 by the rule for production.
 * Refuses with `birth_date_not_formable` where the rule has no digit for the century.
 */
export function bucketOf(formation: RuleOf<'formation'>, birthOn: string, sex: Sex): number {
  const century = String(Math.floor(Number(birthOn.slice(0, 4)) / 100) + 1)
  const digits = formation.body.centuryDigits[century as '20' | '21']
  if (!digits) throw new Refusal('birth_date_not_formable')
  return Number(birthOn.slice(2).replaceAll('-', '')) * 10 + digits[sex]
}
