// For editors of the rules: what differs between two days, and what nobody has checked for half a year (J13-4).

import { dayIn } from '../../kernel/clock.ts'
import { isDay } from '../../kernel/day.ts'
import { dayAfter } from '../../rules/calendar.ts'
import type { Change } from '../../rules/change.ts'
import type { Notice } from '../../rules/notice.ts'
import type { RuleRow } from '../../rules/pack.ts'
import { rowName } from '../../rules/row-name.ts'
import { compareRules, staleRules } from '../../service/rule-watch.ts'
import { dateInWords } from '../../text/date.ts'
import type { Language } from '../../text/language.ts'
import { say } from '../../text/say.ts'
import { Button } from '../page/button.tsx'
import { Input } from '../page/input.tsx'
import { address, type FieldProblem } from '../page/page.tsx'
import { useLanguage } from '../page/surrounding.ts'
import { Table } from '../page/table.tsx'
import { languageOf, page, type Request } from '../reader.ts'
import { AdminPage } from './admin-page.tsx'

// What is compared until somebody chooses: a month is what an editor who comes back has missed.
const proposedDays = 30

interface Days {
  readonly before: string
  readonly after: string
}

export function showRules(c: Request): Response {
  const language = languageOf(c)
  const { context } = c.get('site')
  const officer = c.get('officer')!
  const todayOn = dayIn(context.clock.nowAt())
  const days = {
    before: c.req.query('before') ?? dayAfter(todayOn, -proposedDays),
    after: c.req.query('after') ?? todayOn,
  }
  const problems = problemsOf(language, days)
  const changes = problems.length > 0 ? null : compareRules(context, officer, days.before, days.after)
  const path = problems.length > 0 ? '/admin/rules' : `/admin/rules?before=${days.before}&after=${days.after}`
  return page(
    c,
    <AdminPage c={c} title={say(language, 'admin.rules')} path={path} problems={problems}>
      <p class="govuk-body">{say(language, 'admin.rules.lead', { pack: context.pack.pack })}</p>
      <DaysForm days={days} />
      {changes && <Differences changes={changes} />}
      <Stale c={c} notices={staleRules(context, officer)} todayOn={todayOn} />
    </AdminPage>,
    problems.length > 0 ? 422 : 200,
  )
}

function problemsOf(language: Language, days: Days): FieldProblem[] {
  return (['before', 'after'] as const)
    .filter(field => !isDay(days[field]))
    .map(field => ({ field, message: say(language, 'admin.rules.wrong') }))
}

function DaysForm({ days }: { days: Days }) {
  const language = useLanguage()
  return (
    <form class="app-narrow" method="get" action={address(language, '/admin/rules')} novalidate>
      {(['before', 'after'] as const).map(field => (
        <Input
          id={field}
          label={say(language, `admin.rules.${field}`)}
          hint={say(language, 'admin.rules.hint')}
          value={days[field]}
          width={10}
          autocomplete="off"
          maxlength={10}
        />
      ))}
      <Button>{say(language, 'admin.rules.submit')}</Button>
    </form>
  )
}

function Differences({ changes }: { changes: readonly Change[] }) {
  const language = useLanguage()
  if (changes.length === 0) return <p class="govuk-body">{say(language, 'admin.rules.none')}</p>
  return (
    <Table
      caption={say(language, 'admin.rules.differences', { count: changes.length })}
      captionSize="m"
      columns={[
        { text: say(language, 'admin.rules.row') },
        { text: say(language, 'admin.rules.change') },
        { text: say(language, 'admin.rules.was') },
        { text: say(language, 'admin.rules.is') },
      ]}
      rows={changes.map(change => [
        <code>{change.name}</code>,
        <Kind change={change} />,
        sentenceOf(language, change.before),
        sentenceOf(language, change.after),
      ])}
      firstCellIsHeader
      stacks
    />
  )
}

function Kind({ change: { change, parts } }: { change: Change }) {
  const language = useLanguage()
  const named = parts.map(part => say(language, `admin.rules.part.${part}`)).join(', ')
  return (
    <>
      {say(language, `admin.rules.change.${change}`)}
      {named && <span class="app-source">{named}</span>}
    </>
  )
}

function sentenceOf(language: Language, row: RuleRow | null): string {
  return row ? row.says[language] : '–'
}

function Stale({ c, notices, todayOn }: { c: Request; notices: readonly Notice[]; todayOn: string }) {
  const language = useLanguage()
  const { sources } = c.get('site').context.pack
  const checked = (dayOn: string) =>
    dayOn > todayOn
      ? say(language, 'admin.rules.stale.future', { day: dateInWords(language, dayOn) })
      : dateInWords(language, dayOn)
  return (
    <section aria-labelledby="stale">
      <h2 class="govuk-heading-m" id="stale">
        {say(language, 'admin.rules.stale')}
      </h2>
      {notices.length === 0 ? (
        <p class="govuk-body">{say(language, 'admin.rules.stale.none')}</p>
      ) : (
        <>
          <p class="govuk-body">{say(language, 'admin.rules.stale.lead')}</p>
          <Table
            columns={[
              { text: say(language, 'admin.rules.row') },
              { text: say(language, 'admin.rules.stale.checked') },
              { text: say(language, 'admin.rules.stale.source') },
            ]}
            rows={notices.map(({ row }) => [
              <code>{rowName(row)}</code>,
              checked(row.checkedOn),
              sources[row.source]?.name[language] ?? row.source,
            ])}
            firstCellIsHeader
            stacks
          />
        </>
      )}
    </section>
  )
}
