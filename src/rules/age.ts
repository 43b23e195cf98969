// Ages as rules count them: in full years, on the day of the application.

import { ageOn } from '../kernel/day.ts'
import { isOfAge } from './condition.ts'
import type { RuleOf } from './pack.ts'

/**
 * Whether somebody born on `bornOn` has not yet had the birthday that makes them `years` old.
 *
 *     isUnderAge('2010-11-24', '2026-11-23', 16)  // true: 15 years and 364 days
 *     isUnderAge('2010-11-23', '2026-11-23', 16)  // false: 16 today
 */
export function isUnderAge(bornOn: string, dayOn: string, years: number): boolean {
  return isOfAge({ underYears: years }, ageOn(bornOn, dayOn))
}

/** Whether somebody is of the age that a consular category is for, on the day of the application. */
export function isInCategoryAge(category: RuleOf<'category'>, bornOn: string, dayOn: string): boolean {
  return category.body.age === null || isOfAge(category.body.age, ageOn(bornOn, dayOn))
}
