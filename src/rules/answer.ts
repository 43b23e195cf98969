// The questions of the need check, one page at a time, and the answers as codes that may stand in an address.

import type { Words } from './body.ts'
import {
  type HadNumber,
  hadNumber,
  type Place,
  places,
  type Signer,
  type Status,
  signers,
  statuses,
  unlistedCase,
} from './code.ts'
import { ruleOn, rulesOn } from './day.ts'
import type { RuleKind, RulePack } from './pack.ts'

/** Everything that the need check rests on. What is not asked of somebody has the value that changes nothing. */
export interface NeedAnswers {
  readonly status: Status
  /** The key of a case. */
  readonly purpose: string
  /** The further choices of that case, such as `{ deal: 'buy', object: 'car' }`. */
  readonly choices: Readonly<Record<string, string>>
  readonly where: Place
  /** The key of a consular category, asked of people abroad only. */
  readonly category: string | null
  readonly eds: Signer
  readonly had: HadNumber
}

/** One question; the name of an option is null where the code is closed and the page has the words. */
export interface Question {
  readonly name: string
  readonly options: readonly { readonly code: string; readonly name: Words | null }[]
}

export type AnswersReading =
  | { readonly ok: true; readonly answers: NeedAnswers }
  /** What to ask on the next page, when something is not answered or means nothing. */
  | { readonly ok: false; readonly ask: readonly [Question, ...Question[]] }

type Given = Readonly<Record<string, string | undefined>>

/**
 * Reads the answers of an address, or says what to ask next.
 *
 * A case or category that is known to the pack counts as an answer on every day, so that the same answers can be asked
 * "as of" another day; offered are those that hold on `dayOn`. Nobody is asked more than seven pages.
 */
export function readAnswers(pack: RulePack, dayOn: string, given: Given): AnswersReading {
  const status = oneOf(statuses, given.status)
  if (!status) return asking(closed('status', statuses))
  const had = oneOf(hadNumber, given.had)
  const settled = {
    status,
    purpose: unlistedCase,
    choices: {},
    where: 'in_kazakhstan',
    category: null,
  } as const
  // Who is a citizen has a number since the first document; who lives here for good has it on the permit or not.
  if (status === 'citizen') return { ok: true, answers: { ...settled, eds: 'none', had: 'yes' } }
  if (status === 'permanent_resident') {
    return had ? { ok: true, answers: { ...settled, eds: 'none', had } } : asking(closed('had', hadNumber))
  }
  return readForeign(pack, dayOn, given, status, had)
}

function readForeign(
  pack: RulePack,
  dayOn: string,
  given: Given,
  status: Status,
  had: HadNumber | null,
): AnswersReading {
  const purpose = known(pack, 'case', given.purpose)
  if (!purpose) return asking(rows(pack, dayOn, 'purpose', 'case'))
  const further = choicesOf(pack, dayOn, purpose)
  const open = further.filter(of => !isOption(of, given[of.name]))
  if (open.length > 0) return asking(...(further as [Question, ...Question[]]))
  const where = oneOf(places, given.where)
  if (!where) return asking(closed('where', places))
  const category = where === 'abroad' ? known(pack, 'category', given.category) : null
  if (where === 'abroad' && !category) return asking(rows(pack, dayOn, 'category', 'category'))
  const eds = oneOf(signers, given.eds)
  if (!eds) return asking(closed('eds', signers))
  if (!had) return asking(closed('had', hadNumber))
  const choices = Object.fromEntries(further.map(({ name }) => [name, given[name]!]))
  return { ok: true, answers: { status, purpose, choices, where, category, eds, had } }
}

/** The further questions of a case, all on one page. */
function choicesOf(pack: RulePack, dayOn: string, purpose: string): Question[] {
  const choices = ruleOn(pack, 'case', purpose, dayOn)?.body.choices ?? []
  return choices.map(({ code, options }) => ({ name: code, options }))
}

function rows(pack: RulePack, dayOn: string, name: string, kind: 'case' | 'category'): Question {
  const options = rulesOn(pack, kind, dayOn).map(({ key, body }) => ({ code: key, name: body.name }))
  return { name, options }
}

function closed(name: string, codes: readonly string[]): Question {
  return { name, options: codes.map(code => ({ code, name: null })) }
}

function asking(...ask: [Question, ...Question[]]): AnswersReading {
  return { ok: false, ask }
}

function isOption({ options }: Question, code: string | undefined): boolean {
  return options.some(option => option.code === code)
}

function oneOf<Code extends string>(codes: readonly Code[], text: string | undefined): Code | null {
  return codes.find(code => code === text) ?? null
}

function known(pack: RulePack, kind: RuleKind, key: string | undefined): string | null {
  return key !== undefined && pack.rows.some(of => of.kind === kind && of.key === key) ? key : null
}
