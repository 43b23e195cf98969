// Every combination that the rules may be asked about, and what they answer, as one line each.

import { createHash } from 'node:crypto'
import type { NeedAnswers } from '../../src/rules/answer.ts'
import { dayAfter } from '../../src/rules/calendar.ts'
import {
  applicants,
  channels,
  coveredFromOn,
  hadNumber,
  places,
  procedures,
  scripts,
  signers,
  statuses,
} from '../../src/rules/code.ts'
import { rowsOf } from '../../src/rules/day.ts'
import { type Demand, documentsFor, type Situation } from '../../src/rules/document.ts'
import type { Need } from '../../src/rules/need.ts'
import type { RuleKind, RulePack } from '../../src/rules/pack.ts'

/** What is asked and what is answered, in codes. */
export interface Line {
  readonly asked: string
  readonly answered: string
}

/** Every combination of answers to the need check: each leaf of each case, each category, abroad and here. */
export function everyAnswer(pack: RulePack): NeedAnswers[] {
  const categories = keys(pack, 'category')
  const placed = places.flatMap((where): Pick<NeedAnswers, 'where' | 'category'>[] =>
    where === 'abroad' ? categories.map(category => ({ where, category })) : [{ where, category: null }],
  )
  return statuses.flatMap(status =>
    keys(pack, 'case').flatMap(purpose =>
      leavesOf(pack, purpose).flatMap(choices =>
        placed.flatMap(place =>
          signers.flatMap(eds => hadNumber.map(had => ({ status, purpose, choices, ...place, eds, had }))),
        ),
      ),
    ),
  )
}

/** Every combination of who applies for what, where, in which category, with a passport in which letters. */
export function everySituation(pack: RulePack): Situation[] {
  return statuses.flatMap(status =>
    procedures.flatMap(procedure =>
      channels.flatMap(channel =>
        [null, ...keys(pack, 'category')].flatMap(category =>
          applicants.flatMap(applicant =>
            scripts.map(script => ({ status, procedure, channel, category, applicant, script })),
          ),
        ),
      ),
    ),
  )
}

/** What answers rest on; holidays are walked by their own test. */
const restedOn: readonly RuleKind[] = [
  ...(['case', 'channel', 'category', 'document', 'representation'] as const),
  ...(['routing', 'term', 'fee', 'refusal_ground'] as const),
]

/** The first day of every window that an answer may rest on, and the day before it, and `todayOn`. */
export function everySide(pack: RulePack, todayOn: string): string[] {
  const turns = restedOn
    .flatMap(kind => rowsOf(pack, kind))
    .flatMap(({ from, to }) => [from, ...(to === null ? [] : [to])])
  const sides = turns.flatMap(day => [dayAfter(day, -1), day])
  return [...new Set([...sides, todayOn])].filter(day => day >= coveredFromOn).sort()
}

export function needLine(
  { status, purpose, choices, where, category, eds, had }: NeedAnswers,
  need: Need,
): Line {
  const leaf = [purpose, ...Object.values(choices)].join('/')
  return {
    asked: [status, leaf, category ?? where, `eds:${eds}`, `had:${had}`].join(' '),
    answered: needWords(need),
  }
}

export function documentLine(pack: RulePack, dayOn: string, situation: Situation): Line {
  const { status, procedure, channel, category, applicant, script } = situation
  return {
    asked: [status, procedure, channel, category ?? '-', applicant, script].join(' '),
    answered: documentsFor(pack, dayOn, situation).map(demandWords).join(', ') || 'nothing',
  }
}

/** The verdict and the ways: `required: counter open, online closed (signature)`. */
function needWords({ verdict, ways }: Need): string {
  const roads = ways.map(
    ({ channel, access, because }) => `${channel} ${access}${because ? ` (${because})` : ''}`,
  )
  return `${verdict}: ${roads.join(', ') || 'no way'}`
}

/** `passport_copy`, `translation?` when it has to be asked about, `will|notary_letter` when one is enough. */
function demandWords({ state, rows }: Demand): string {
  const mark = { required: '', probably_not: '~', ask: '?' }[state]
  return rows.map(({ body }) => body.item).join('|') + mark
}

/** A short name for many lines: it changes when any of them does. */
export function digestOf(lines: readonly Line[]): string {
  const hash = createHash('sha256')
  for (const { asked, answered } of lines) hash.update(`${asked} -> ${answered}\n`)
  return hash.digest('hex').slice(0, 16)
}

/** How often each answer is given, the most frequent first. */
export function countsOf(lines: readonly Line[]): [answered: string, count: number][] {
  const counts = new Map<string, number>()
  for (const { answered } of lines) counts.set(answered, (counts.get(answered) ?? 0) + 1)
  return [...counts].sort(([a, left], [b, right]) => right - left || (a < b ? -1 : 1))
}

function leavesOf(pack: RulePack, purpose: string): Readonly<Record<string, string>>[] {
  const choices = rowsOf(pack, 'case').findLast(({ key }) => key === purpose)?.body.choices ?? []
  return choices.reduce<Record<string, string>[]>(
    (leaves, { code, options }) =>
      leaves.flatMap(leaf => options.map(option => ({ ...leaf, [code]: option.code }))),
    [{}],
  )
}

function keys(pack: RulePack, kind: 'case' | 'category'): string[] {
  return [...new Set(rowsOf(pack, kind).map(({ key }) => key))]
}
