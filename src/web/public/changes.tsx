// What changed from day to day, as a page and as an Atom feed (RFC 4287).

import { dayIn } from '../../kernel/clock.ts'
import { dayAfter } from '../../rules/calendar.ts'
import { type Change, changesBetween, daysOfChange } from '../../rules/change.ts'
import { coveredFromOn } from '../../rules/code.ts'
import type { RulePack, RuleRow } from '../../rules/pack.ts'
import { dateInWords } from '../../text/date.ts'
import type { Language } from '../../text/language.ts'
import { say } from '../../text/say.ts'
import { useLanguage } from '../page/surrounding.ts'
import { address } from '../page/view.ts'
import { languageOf, page, type Request } from '../reader.ts'
import { PublicPage } from './public-page.tsx'

interface ChangeDay {
  readonly dayOn: string
  readonly changes: readonly Change[]
}

const daysMax = 60

/** The days on which what a reader is told became another, the latest first. A day off in the calendar is no rule. */
function changeDays(pack: RulePack): readonly ChangeDay[] {
  return daysOfChange(pack)
    .slice(0, daysMax)
    .map(dayOn => ({ dayOn, changes: changesOn(pack, dayOn) }))
    .filter(({ changes }) => changes.length > 0)
}

function changesOn(pack: RulePack, dayOn: string): readonly Change[] {
  return changesBetween({ pack, dayOn: dayAfter(dayOn, -1) }, { pack, dayOn })
    .filter(({ name }) => !name.startsWith('holiday '))
    .filter(({ change, parts }) => change !== 'changed' || parts.includes('says') || parts.includes('body'))
}

export function showChanges(c: Request): Response {
  const language = languageOf(c)
  const { pack, clock } = c.get('site').context
  const today = dayIn(clock.nowAt())
  const days = changeDays(pack)
  const coming = days.filter(({ dayOn }) => dayOn > today).reverse()
  return page(
    c,
    <PublicPage
      c={c}
      title={say(language, 'changes.title')}
      rows={days.flatMap(({ changes }) => changes.flatMap(({ after }) => after ?? []))}
    >
      <p class="govuk-body-l">{say(language, 'changes.lead')}</p>
      <p class="govuk-body">
        <a class="govuk-link" href={address(language, '/changes.atom')} type="application/atom+xml">
          {say(language, 'changes.feed')}
        </a>
      </p>
      <h2 class="govuk-heading-m">{say(language, 'changes.coming')}</h2>
      {coming.length === 0 && <p class="govuk-body">{say(language, 'changes.none')}</p>}
      {coming.map(day => (
        <DayOfChanges {...day} />
      ))}
      <h2 class="govuk-heading-m">{say(language, 'changes.past')}</h2>
      {days
        .filter(({ dayOn }) => dayOn <= today)
        .map(day => (
          <DayOfChanges {...day} />
        ))}
    </PublicPage>,
  )
}

function DayOfChanges({ dayOn, changes }: ChangeDay) {
  const language = useLanguage()
  return (
    <section class="app-card">
      <h3 class="govuk-heading-s">
        <time datetime={dayOn}>{dateInWords(language, dayOn)}</time>
      </h3>
      {changes.map(({ before, after }) => (
        <p class="govuk-body">
          {nameOf(language, after ?? before)}
          {before && (
            <>
              {say(language, 'changes.before')} {before.says[language]}
              <br />
            </>
          )}
          {after && (
            <>
              {before && say(language, 'changes.after')} {after.says[language]}
            </>
          )}
        </p>
      ))}
    </section>
  )
}

function nameOf(language: Language, row: RuleRow | null) {
  if (!row || !('name' in row.body)) return null
  return (
    <>
      <strong>{row.body.name[language]}</strong>
      <br />
    </>
  )
}

/** The changes so far, for programs that tell people of new ones. */
export function sendChanges(c: Request): Response {
  const language = languageOf(c)
  const { pack, clock } = c.get('site').context
  const today = dayIn(clock.nowAt())
  const days = changeDays(pack).filter(({ dayOn }) => dayOn <= today)
  const origin = c.get('site').origin ?? new URL(c.req.url).origin
  const here = `${origin}${address(language, '/changes')}`
  const feed = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    `<id>urn:tizilim:changes:${pack.pack}:${language}</id>`,
    `<title>${escaped(say(language, 'changes.title'))}</title>`,
    `<updated>${midnight(days[0]?.dayOn ?? coveredFromOn)}</updated>`,
    `<author><name>${escaped(say(language, 'frame.service'))}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${escaped(here)}.atom"/>`,
    `<link rel="alternate" type="text/html" href="${escaped(here)}"/>`,
    ...days.map(day => entryOf(language, pack, here, day)),
    '</feed>',
  ]
  return c.body(feed.join('\n'), 200, { 'Content-Type': 'application/atom+xml; charset=utf-8' })
}

function entryOf(language: Language, pack: RulePack, here: string, { dayOn, changes }: ChangeDay): string {
  const sentences = changes.map(({ before, after }) =>
    after ? after.says[language] : `${say(language, 'changes.before')} ${before?.says[language]}`,
  )
  return [
    '<entry>',
    `<id>urn:tizilim:changes:${pack.pack}:${language}:${dayOn}</id>`,
    `<title>${escaped(dateInWords(language, dayOn))}</title>`,
    `<updated>${midnight(dayOn)}</updated>`,
    `<link rel="alternate" type="text/html" href="${escaped(here)}"/>`,
    `<content type="text">${escaped(sentences.join('\n'))}</content>`,
    '</entry>',
  ].join('\n')
}

/** A rule begins with its day in Kazakhstan. */
function midnight(dayOn: string): string {
  return `${dayOn}T00:00:00+05:00`
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
