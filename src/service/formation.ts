// Which number is formed for a person: the rule of the day, and what the register needs to follow it.

import { dayIn } from '../kernel/clock.ts'
import { Refusal } from '../kernel/refusal.ts'
import { bucketOf } from '../register/bucket.ts'
import type { Sex } from '../register/fact.ts'
import type { Formation } from '../register/number.ts'
import type { Act } from '../register/person.ts'
import { ruleOn } from '../rules/day.ts'
import type { RuleOf } from '../rules/pack.ts'
import type { Context } from './context.ts'

/** The formation rule of the day. Refuses with `channel_closed` when numbers are formed by none. */
export function formationOn({ pack, demo }: Context, dayOn: string): RuleOf<'formation'> {
  const formation = ruleOn(pack, 'formation', demo ? 'demo' : 'production', dayOn)
  if (!formation) throw new Refusal('channel_closed')
  return formation
}

/** What the register needs to form a number for a person by a rule. Refuses with `birth_date_not_formable`. */
export function formationFor(
  context: Context,
  rule: RuleOf<'formation'>,
  { personId, birthOn, sex }: { readonly personId: string; readonly birthOn: string; readonly sex: Sex },
  act: Act,
): Formation {
  return {
    bucket: bucketOf(rule, birthOn, sex),
    personId,
    rule: `${context.pack.pack} ${rule.key}`,
    serialLimit: context.serialLimit,
    ...act,
  }
}

/** The seven digits that a number of somebody born then would begin with by the rule of the day; null for none. */
export function firstDigitsOf(context: Context, birthOn: string, sex: Sex): string | null {
  try {
    return String(bucketOf(formationOn(context, dayIn(context.clock.nowAt())), birthOn, sex)).padStart(7, '0')
  } catch (error) {
    if (error instanceof Refusal) return null
    throw error
  }
}
