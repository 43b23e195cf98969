// What the guide says: one list of chapters from the rules and texts of a day, for the page and for the paper.

import { rulesOn, standingRule } from '../../rules/day.ts'
import { documentsFor } from '../../rules/document.ts'
import type { RuleRow } from '../../rules/pack.ts'
import { representationFor } from '../../rules/representation.ts'
import { dateInWords } from '../../text/date.ts'
import type { Language } from '../../text/language.ts'
import { say } from '../../text/say.ts'
import type { Edition } from './edition.ts'
import { comparedOn } from './official-list.tsx'

export interface Chapter {
  /** A code, by which the list of contents leads to it. */
  readonly code: ChapterCode
  readonly title: string
  readonly points: readonly string[]
  readonly rows: readonly RuleRow[]
}

export interface GuideText {
  /** With the year of the edition, which is that of its rules. */
  readonly title: string
  /** By the rules of which day. */
  readonly day: string
  readonly chapters: readonly Chapter[]
}

/** The whole guide in `language`, by the rules of `edition`. */
export function guideText(language: Language, edition: Edition): GuideText {
  const chapters = chaptersOf(language, edition)
  const lastCheckedOn = chapters
    .flatMap(({ rows }) => rows.map(({ checkedOn }) => checkedOn))
    .sort()
    .at(-1)!
  // A guide that nobody has compared with its sources this year is not of this year.
  const year = [edition.dayOn, lastCheckedOn].sort()[0]!.slice(0, 4)
  return {
    title: say(language, 'guide.title.year', { year }),
    day: say(language, 'guide.edition', { day: dateInWords(language, edition.dayOn) }),
    chapters,
  }
}

/** The chapters in the order in which somebody needs them. */
function chaptersOf(language: Language, edition: Edition): readonly Chapter[] {
  const { pack, dayOn } = edition
  const counter = { channel: 'counter', procedure: 'first_issue', applicant: 'self' } as const
  const someone = { ...counter, status: 'foreigner', category: null, script: 'unknown' } as const
  const papers = documentsFor(pack, dayOn, someone).flatMap(({ rows }) => rows)
  const helper = representationFor(pack, dayOn, { ...counter, applicant: 'representative' })
  const ways = (['counter', 'online', 'consulate'] as const).map(key =>
    standingRule(pack, 'channel', key, dayOn),
  )
  const steps = [...rulesOn(pack, 'next_step', dayOn)].sort((a, b) => a.body.order - b.body.order)
  const official = `${say(language, 'source.official')} eGov.kz. ${comparedOn(language, edition)}`
  const chapter = (code: ChapterCode, rows: readonly RuleRow[], before: readonly string[] = []): Chapter => ({
    code,
    title: say(language, `guide.${code}`),
    points: [...before, ...rows.map(row => sentenceOf(language, row))],
    rows,
  })
  return [
    chapter(
      'what',
      [],
      (['digits', 'life', 'alone'] as const).map(name => say(language, `guide.what.${name}`)),
    ),
    chapter('why', rulesOn(pack, 'case', dayOn), [official]),
    chapter('how', ways),
    chapter('papers', papers, [official]),
    chapter('helper', [helper.row], [say(language, 'fraud.helper.lead')]),
    chapter('time', [standingRule(pack, 'fee', 'iin', dayOn), standingRule(pack, 'term', 'counter', dayOn)]),
    chapter('abroad', rulesOn(pack, 'category', dayOn), [say(language, 'finder.confirm')]),
    chapter('where', rulesOn(pack, 'placement', dayOn)),
    chapter('next', steps),
    chapter('fraud', rulesOn(pack, 'contact', dayOn), [
      say(language, 'fraud.lead'),
      say(language, 'fraud.private'),
      say(language, 'fraud.number'),
    ]),
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
