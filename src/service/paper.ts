// The papers that somebody brings to the counter: which the rules of the day ask for, and what the officer saw of each.

import { ageOn, isDay } from '../kernel/day.ts'
import type { Applicant } from '../rules/code.ts'
import { type Demand, documentsFor } from '../rules/document.ts'
import type { RuleOf } from '../rules/pack.ts'
import { type Representation, representationFor } from '../rules/representation.ts'
import { type Application, todayOf } from './application.ts'
import type { Context } from './context.ts'

/** What the officer ticked and typed of one paper. */
export interface TypedPaper {
  readonly copy: boolean
  readonly original: boolean
  /** The last day as typed, `YYYY-MM-DD`. */
  readonly expiresOn: string
}

/** Who stands at the counter with which papers, as the officer typed it. */
export interface TypedIntake {
  readonly applicant: Applicant
  readonly papers: Readonly<Record<string, TypedPaper>>
  readonly translationLanguage: string
  readonly translationNotary: string
  readonly authority: Authority
}

/** What was seen of one paper. */
export interface PaperSeen {
  readonly item: string
  readonly copy: boolean
  readonly original: boolean
  readonly expiresOn: string | null
  /** Of a translation: into which language, and by which notary. */
  readonly language?: 'kk' | 'ru'
  readonly notary?: string | null
}

/** In whose name somebody else acts: what the power of attorney, or the paper in its place, says. */
export interface Authority {
  readonly name: string
  readonly number: string
  readonly notary: string
  readonly issuedOn: string
}

export interface Intake {
  readonly applicant: Applicant
  readonly papers: readonly PaperSeen[]
  readonly authority: Authority | null
}

export interface IntakeProblem {
  /** `paper-passport_copy`, or the field itself. */
  readonly field: string
  readonly code:
    | 'paper_missing'
    | 'paper_one_missing'
    | 'paper_expiry_missing'
    | 'paper_expired'
    | 'translation_language_missing'
    | 'authority_name_missing'
    | 'authority_number_missing'
    | 'authority_closed'
  readonly details?: Readonly<Record<string, string>>
}

type Check = { ok: true; intake: Intake } | { ok: false; problems: readonly IntakeProblem[] }

/** Its original has a tick of its own, so it is not asked for twice; a signature is no paper. */
const notListed = ['passport_original', 'eds']
export const translationItem = 'passport_translation'
const textLengthMax = 200

/** What the rules of the day ask of an application, and whether who comes may act. */
export interface Demanded {
  readonly demands: readonly Demand[]
  readonly representation: Representation
}

/** The papers that an applicant of this kind brings today, and whether they may come at all. */
export function demandedOf(
  context: Context,
  { channel, applicant: form, passport }: Pick<Application, 'channel' | 'applicant' | 'passport'>,
  applicant: Applicant,
): Demanded {
  const todayOn = todayOf(context)
  const act = { channel, procedure: 'first_issue', applicant } as const
  const [bornOn] = passport.birth.days
  const situation = {
    ...act,
    status: passport.typed?.status ?? form?.status ?? 'foreigner',
    category: form?.category ?? null,
    script: passport.typed?.script ?? form?.document.script ?? 'unknown',
    age: bornOn === undefined ? null : ageOn(bornOn, todayOn),
  } as const
  const demands = documentsFor(context.pack, todayOn, situation).filter(
    ({ code }) => !notListed.includes(code),
  )
  return { demands, representation: representationFor(context.pack, todayOn, act) }
}

/** Holds what was ticked against what the rules ask for on `todayOn`. */
export function checkIntake(typed: TypedIntake, demanded: Demanded, todayOn: string): Check {
  const { demands, representation } = demanded
  const problems = [
    ...(representation.access === 'closed'
      ? [{ field: 'applicant', code: 'authority_closed' } as const]
      : []),
    ...demands.flatMap(demand => demandProblems(typed, demand, todayOn)),
    ...authorityProblems(typed),
  ]
  if (problems.length > 0) return { ok: false, problems }
  const seen = demands.flatMap(({ rows }) => rows).flatMap(row => paperSeen(typed, row))
  const authority = typed.applicant === 'self' ? null : tidyAuthority(typed.authority)
  return { ok: true, intake: { applicant: typed.applicant, papers: seen, authority } }
}

function demandProblems(typed: TypedIntake, { rows, state }: Demand, todayOn: string): IntakeProblem[] {
  const shown = rows.filter(row => isShown(typed, row))
  const field = `paper-${rows[0].body.item}`
  if (shown.length === 0) {
    if (state !== 'required') return []
    return [{ field, code: rows.length > 1 ? 'paper_one_missing' : 'paper_missing' }]
  }
  return shown.flatMap(row => shownProblems(typed, row, todayOn))
}

/** Whether everything that the rule asks of a paper was seen: the copy, the original, or both. */
function isShown({ papers }: TypedIntake, { body: { item, bring } }: RuleOf<'document'>): boolean {
  const paper = papers[item]
  if (!paper) return false
  const [needsCopy, needsOriginal] = needsOf(bring)
  return (!needsCopy || paper.copy) && (!needsOriginal || paper.original)
}

/** Whether a rule asks for a copy, and whether for the original. */
export function needsOf(bring: RuleOf<'document'>['body']['bring']): [copy: boolean, original: boolean] {
  return [bring === 'copy' || bring === 'original_and_copy', bring !== 'copy']
}

function shownProblems(typed: TypedIntake, { body }: RuleOf<'document'>, todayOn: string): IntakeProblem[] {
  const { item, expires } = body
  if (item === translationItem && languageOf(typed) === null) {
    return [{ field: 'translation_language', code: 'translation_language_missing' }]
  }
  if (!expires) return []
  const { expiresOn } = typed.papers[item]!
  if (!isDay(expiresOn)) return [{ field: `expires-${item}`, code: 'paper_expiry_missing' }]
  return expiresOn < todayOn
    ? [{ field: `expires-${item}`, code: 'paper_expired', details: { day: expiresOn } }]
    : []
}

function authorityProblems({ applicant, authority }: TypedIntake): IntakeProblem[] {
  if (applicant === 'self') return []
  const { name, number } = tidyAuthority(authority)
  return [
    ...(name === '' ? [{ field: 'authority_name', code: 'authority_name_missing' } as const] : []),
    ...(number === '' ? [{ field: 'authority_number', code: 'authority_number_missing' } as const] : []),
  ]
}

function paperSeen(typed: TypedIntake, { body: { item, expires } }: RuleOf<'document'>): PaperSeen[] {
  const paper = typed.papers[item]
  if (!paper || !(paper.copy || paper.original)) return []
  const seen = { item, ...paper, expiresOn: expires ? paper.expiresOn : null }
  const language = languageOf(typed)
  if (item !== translationItem || language === null) return [seen]
  return [{ ...seen, language, notary: tidy(typed.translationNotary) || null }]
}

function languageOf({ translationLanguage }: TypedIntake): 'kk' | 'ru' | null {
  return translationLanguage === 'kk' || translationLanguage === 'ru' ? translationLanguage : null
}

function tidyAuthority({ name, number, notary, issuedOn }: Authority): Authority {
  return { name: tidy(name), number: tidy(number), notary: tidy(notary), issuedOn: tidy(issuedOn) }
}

function tidy(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim().slice(0, textLengthMax)
}
