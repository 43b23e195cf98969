// What the guide says: one list of chapters from the rules and texts of the day, for the page and for the paper.

import { dayIn } from '../../kernel/clock.ts'
import { rulesOn, standingRule } from '../../rules/day.ts'
import { documentsFor } from '../../rules/document.ts'
import type { RuleRow } from '../../rules/pack.ts'
import { representationFor } from '../../rules/representation.ts'
import type { Language } from '../../text/language.ts'
import { say } from '../../text/say.ts'
import { languageOf, type Request } from '../reader.ts'

export interface Chapter {
  /** A code, by which the list of contents leads to it. */
  readonly code: string
  readonly title: string
  readonly points: readonly string[]
  readonly rows: readonly RuleRow[]
}

/** The chapters in the order in which somebody needs them, in the language of the address. */
export function guideChapters(c: Request): readonly Chapter[] {
  const language = languageOf(c)
  const { pack, clock } = c.get('site').context
  const today = dayIn(clock.nowAt())
  const counter = { channel: 'counter', procedure: 'first_issue', applicant: 'self' } as const
  const papers = documentsFor(pack, today, {
    ...counter,
    status: 'foreigner',
    category: null,
    script: 'unknown',
  })
  const helper = representationFor(pack, today, { ...counter, applicant: 'representative' })
  const ways = (['counter', 'online', 'consulate'] as const).map(key =>
    standingRule(pack, 'channel', key, today),
  )
  const steps = [...rulesOn(pack, 'next_step', today)].sort((a, b) => a.body.order - b.body.order)
  const chapter = (code: ChapterCode, rows: readonly RuleRow[], before: readonly string[] = []): Chapter => ({
    code,
    title: say(language, `guide.${code}`),
    points: [...before, ...rows.map(row => sentenceOf(language, row))],
    rows,
  })
  return [
    chapter('what', [], [say(language, 'guide.what.digits'), say(language, 'guide.what.life')]),
    chapter('why', rulesOn(pack, 'case', today)),
    chapter('how', ways),
    chapter(
      'papers',
      papers.flatMap(({ rows }) => rows),
    ),
    chapter('helper', [helper.row], [say(language, 'fraud.helper.lead')]),
    chapter('time', [standingRule(pack, 'fee', 'iin', today), standingRule(pack, 'term', 'counter', today)]),
    chapter('abroad', rulesOn(pack, 'category', today)),
    chapter('where', rulesOn(pack, 'placement', today)),
    chapter('next', steps),
    chapter(
      'fraud',
      [],
      [say(language, 'fraud.lead'), say(language, 'fraud.number'), say(language, 'help.lead')],
    ),
  ]
}

// Of a paper, and of a category that may be closed, the sentence alone does not say which one it is about.
function sentenceOf(language: Language, row: RuleRow): string {
  const isNamed = row.kind === 'document' || (row.kind === 'category' && row.body.access !== 'open')
  return isNamed ? `${row.body.name[language]}. ${row.says[language]}` : row.says[language]
}

type ChapterCode =
  | 'what'
  | 'why'
  | 'how'
  | 'papers'
  | 'helper'
  | 'time'
  | 'abroad'
  | 'where'
  | 'next'
  | 'fraud'
