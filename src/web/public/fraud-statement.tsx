// A statement for the police about a suspicious offer, set from a few answers; it is neither stored nor sent.

import { dayIn } from '../../kernel/clock.ts'
import type { Language } from '../../text/language.ts'
import { say } from '../../text/say.ts'
import { Button } from '../page/button.tsx'
import { Page } from '../page/page.tsx'
import { SummaryList } from '../page/summary-list.tsx'
import { useLanguage } from '../page/surrounding.ts'
import { address } from '../page/view.ts'
import { type Request, viewOf } from '../reader.ts'
import { Received, ReceivedPart } from './report.tsx'

/** How long each answer may be; together, with their questions, they are no longer than a report may be. */
export const lengthsMax = { what: 1000, where: 200, contact: 200, when: 100 } as const

export type Field = keyof typeof lengthsMax

/** What somebody wrote about an offer. */
export type Typed = Readonly<Record<Field, string>>

export const fields = Object.keys(lengthsMax) as Field[]

export function typedBy(field: (name: string) => string): Typed {
  const typed = fields.map(name => [name, field(name).replaceAll('\r\n', '\n').trim()])
  return Object.fromEntries(typed) as Record<Field, string>
}

/** Each question with its answer, in words. */
export function answersIn(language: Language, typed: Typed): readonly { question: string; answer: string }[] {
  return fields.map(field => ({
    question: say(language, `fraud.report.${field}`),
    answer: typed[field] === '' ? say(language, 'fraud.statement.none') : typed[field],
  }))
}

/** The statement as a page to print; above it the thanks for the report, where it was sent. */
export function StatementPage({ c, typed, reference }: { c: Request; typed: Typed; reference?: string }) {
  const view = viewOf(c, '/fraud/report')
  const { language } = view
  return (
    <Page view={view} title={say(language, 'fraud.statement.title')} back="/fraud">
      {reference && (
        <div class="app-screen-only">
          <Received title={say(language, 'fraud.report.thanks')} reference={reference} />
          <ReceivedPart title={say(language, 'fraud.report.thanks')} reference={reference} />
        </div>
      )}
      <p class="govuk-body">{say(language, 'fraud.statement.to')}</p>
      <p class="govuk-body">{say(language, 'fraud.statement.lead')}</p>
      <SummaryList
        rows={answersIn(language, typed).map(({ question, answer }) => ({
          key: question,
          value: <span class="app-typed">{answer}</span>,
        }))}
      />
      <p class="govuk-body">{say(language, 'fraud.statement.request')}</p>
      <p class="app-by-hand">{say(language, 'fraud.statement.name')}</p>
      <p class="app-by-hand">{say(language, 'fraud.statement.signature')}</p>
      <p class="govuk-inset-text app-screen-only">{say(language, 'fraud.statement.how')}</p>
      <Papers typed={typed} />
    </Page>
  )
}

/** The same as a file, in the languages that the police of Kazakhstan read. */
function Papers({ typed }: { typed: Typed }) {
  const language = useLanguage()
  return (
    <form class="app-screen-only" method="post" action={address(language, '/fraud/statement.pdf')}>
      {fields.map(field => (
        <input type="hidden" name={field} value={typed[field]} />
      ))}
      {(['kk', 'ru'] as const).map(each => (
        <Button kind="secondary" preventDoubleClick={false} action={address(each, '/fraud/statement.pdf')}>
          <span lang={each}>{say(each, 'fraud.statement.pdf')}</span>
        </Button>
      ))}
    </form>
  )
}

/** The day of the statement in Kazakhstan, `YYYY-MM-DD`. */
export function statementDay(c: Request): string {
  return dayIn(c.get('site').context.clock.nowAt())
}
