// One way to a number, or to a document that shows it: open, closed or to be asked about, and what to bring.

import type { NeedAnswers } from './answer.ts'
import type { Words } from './body.ts'
import type { Access, Applicant, Channel, Procedure } from './code.ts'
import { ruleOn, standingRule } from './day.ts'
import { type Demand, documentsFor } from './document.ts'
import { caseOn, categoryOn } from './listed.ts'
import type { RuleOf, RulePack, RuleRow } from './pack.ts'
import { type Representation, representationFor } from './representation.ts'

/** What stands in the way: the channel itself, no signature, who applies, the case, or the consular category. */
export type Obstacle = 'channel' | 'signature' | 'applicant' | 'case' | 'category'

export interface Way {
  readonly channel: Channel
  readonly access: Access
  /** Null for an open way. */
  readonly because: Obstacle | null
  /** The sentence to show: why it is closed, what to ask, or how it goes. */
  readonly says: Words
  /** The consular category, where the channel serves categories only. */
  readonly category: RuleOf<'category'> | null
  /** Who would apply this way. */
  readonly applicant: Applicant
  /** Whether somebody with a power of attorney could. */
  readonly representative: Representation
  /** What to bring; empty for a closed way. */
  readonly documents: readonly Demand[]
  readonly term: RuleOf<'term'> | null
  /** The channel, and whatever makes it less than open. */
  readonly rows: readonly RuleRow[]
}

/** One way, with the first thing that closes it, or else the first that has to be asked about. */
export function wayOf(
  pack: RulePack,
  dayOn: string,
  answers: NeedAnswers,
  { channel, procedure }: { readonly channel: Channel; readonly procedure: Procedure },
): Way {
  const row = standingRule(pack, 'channel', channel, dayOn)
  const applicant = row.body.needs === 'signature' && answers.eds !== 'self' ? 'representative' : 'self'
  const category = row.body.onlyCategories ? categoryOn(pack, dayOn, answers.category) : null
  const hurdles = [
    { access: row.body.takes[procedure], because: 'channel', says: row.says, row } as const,
    ...(row.body.needs === 'signature' ? signatureHurdle(answers, row) : []),
    applicantHurdle(pack, dayOn, { channel, procedure, applicant }),
    ...(category ? categoryHurdles(caseOn(pack, dayOn, answers.purpose), category) : []),
  ]
  const hurdle =
    hurdles.find(({ access }) => access === 'closed') ?? hurdles.find(({ access }) => access === 'ask')
  const { access, because, says } = hurdle ?? { access: 'open', because: null, says: row.says }
  // The need check does not ask who comes with which passport: the papers page does.
  const situation = { status: answers.status, procedure, channel, applicant, script: 'unknown' } as const
  return {
    channel,
    access,
    because,
    says,
    category,
    applicant,
    representative: representationFor(pack, dayOn, { channel, procedure, applicant: 'representative' }),
    documents:
      access === 'closed' ? [] : documentsFor(pack, dayOn, { ...situation, category: category?.key ?? null }),
    term: ruleOn(pack, 'term', channel, dayOn),
    rows: hurdle && hurdle.row !== row ? [row, hurdle.row] : [row],
  }
}

interface Hurdle {
  readonly access: Access
  readonly because: Obstacle
  readonly says: Words
  readonly row: RuleRow
}

function signatureHurdle({ eds }: NeedAnswers, row: RuleOf<'channel'>): Hurdle[] {
  return eds === 'none' ? [{ access: 'closed', because: 'signature', says: row.says, row }] : []
}

function applicantHurdle(
  pack: RulePack,
  dayOn: string,
  act: { channel: Channel; procedure: Procedure; applicant: Applicant },
): Hurdle {
  const { access, row } = representationFor(pack, dayOn, act)
  return { access, because: 'applicant', says: row.says, row }
}

/** A case that no consulate serves closes it whatever the category. */
function categoryHurdles(of: RuleOf<'case'>, category: RuleOf<'category'>): Hurdle[] {
  const { notAtConsulate } = of.body
  return [
    ...(notAtConsulate
      ? [{ access: 'closed', because: 'case', says: notAtConsulate, row: of } as const]
      : []),
    { access: category.body.access, because: 'category', says: category.says, row: category },
  ]
}
