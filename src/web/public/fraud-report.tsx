// A statement about a suspicious offer, set from a few answers for printing; it is neither stored nor sent.

import { standingRule } from '../../rules/day.ts'
import { say } from '../../text/say.ts'
import { Button } from '../page/button.tsx'
import { Input } from '../page/input.tsx'
import { type FieldProblem, Page } from '../page/page.tsx'
import { SummaryList } from '../page/summary-list.tsx'
import { useLanguage } from '../page/surrounding.ts'
import { Textarea } from '../page/textarea.tsx'
import { address } from '../page/view.ts'
import { formOf, languageOf, page, type Request, viewOf } from '../reader.ts'
import { editionOf } from './edition.ts'
import { PublicPage } from './public-page.tsx'

const lengthsMax = { what: 3000, where: 300, contact: 300, when: 100 } as const
type Field = keyof typeof lengthsMax
type Typed = Readonly<Record<Field, string>>

const fields = Object.keys(lengthsMax) as Field[]

export function showFraudReport(c: Request): Response {
  return page(c, <FraudReportPage c={c} typed={typedBy(() => '')} />)
}

/** What was typed goes into the answer and nowhere else. */
export async function submitFraudReport(c: Request): Promise<Response> {
  const typed = typedBy(await formOf(c))
  const problems = problemsOf(c, typed)
  if (problems.length > 0) return page(c, <FraudReportPage c={c} typed={typed} problems={problems} />, 422)
  return page(c, <StatementPage c={c} typed={typed} />)
}

function typedBy(field: (name: string) => string): Typed {
  return Object.fromEntries(fields.map(name => [name, field(name).trim()])) as Record<Field, string>
}

function problemsOf(c: Request, typed: Typed): readonly FieldProblem[] {
  const language = languageOf(c)
  const tooLong = fields
    .filter(field => typed[field].length > lengthsMax[field])
    .map(field => ({
      field,
      message: say(language, 'fraud.report.too_long', { lengthMax: lengthsMax[field] }),
    }))
  if (typed.what !== '') return tooLong
  return [{ field: 'what', message: say(language, 'fraud.report.missing') }, ...tooLong]
}

function FraudReportPage(props: { c: Request; typed: Typed; problems?: readonly FieldProblem[] }) {
  const { c, typed, problems = [] } = props
  const language = languageOf(c)
  const edition = editionOf(c)
  return (
    <PublicPage
      c={c}
      edition={edition}
      title={say(language, 'fraud.report.title')}
      back="/fraud"
      problems={problems}
      rows={[standingRule(edition.pack, 'fee', 'iin', edition.dayOn)]}
    >
      <p class="govuk-body">{say(language, 'fraud.report.lead')}</p>
      <form method="post" action={address(language, '/fraud/report')} novalidate>
        <Textarea
          id="what"
          label={say(language, 'fraud.report.what')}
          hint={say(language, 'fraud.report.what.hint')}
          value={typed.what}
          rows={6}
          maxlength={lengthsMax.what}
        />
        <ShortField field="where" typed={typed} hint={say(language, 'fraud.report.where.hint')} />
        <ShortField field="contact" typed={typed} hint={say(language, 'fraud.report.contact.hint')} />
        <ShortField field="when" typed={typed} />
        <Button preventDoubleClick={false}>{say(language, 'fraud.report.submit')}</Button>
      </form>
    </PublicPage>
  )
}

function ShortField(props: { field: Exclude<Field, 'what'>; typed: Typed; hint?: string }) {
  const { field, typed, hint } = props
  return (
    <Input
      id={field}
      label={say(useLanguage(), `fraud.report.${field}`)}
      hint={hint}
      value={typed[field]}
      autocomplete="off"
      maxlength={lengthsMax[field]}
    />
  )
}

function StatementPage({ c, typed }: { c: Request; typed: Typed }) {
  const language = languageOf(c)
  return (
    <Page view={viewOf(c, '/fraud/report')} title={say(language, 'fraud.statement.title')} back="/fraud">
      <p class="govuk-body">{say(language, 'fraud.statement.to')}</p>
      <p class="govuk-body">{say(language, 'fraud.statement.lead')}</p>
      <SummaryList
        rows={fields.map(field => ({
          key: say(language, `fraud.report.${field}`),
          value: (
            <span class="app-typed">
              {typed[field] === '' ? say(language, 'fraud.statement.none') : typed[field]}
            </span>
          ),
        }))}
      />
      <p class="govuk-body">{say(language, 'fraud.statement.request')}</p>
      <p class="app-by-hand">{say(language, 'fraud.statement.name')}</p>
      <p class="app-by-hand">{say(language, 'fraud.statement.signature')}</p>
      <p class="govuk-inset-text app-screen-only">{say(language, 'fraud.statement.how')}</p>
    </Page>
  )
}
