// The case and the category of somebody as of a day, with what stands for those that nobody has listed.

import { unlistedCase, unlistedCategory } from './code.ts'
import { ruleOn, standingRule } from './day.ts'
import type { RuleOf, RulePack } from './pack.ts'

/** The case as of a day; one without a row on that day counts as unlisted. */
export function caseOn(pack: RulePack, dayOn: string, purpose: string): RuleOf<'case'> {
  return ruleOn(pack, 'case', purpose, dayOn) ?? standingRule(pack, 'case', unlistedCase, dayOn)
}

/** The consular category as of a day; one without a row on that day counts as another reason. */
export function categoryOn(pack: RulePack, dayOn: string, category: string | null): RuleOf<'category'> {
  const row = category === null ? null : ruleOn(pack, 'category', category, dayOn)
  return row ?? standingRule(pack, 'category', unlistedCategory, dayOn)
}
