// Tells of a suspicious offer: what somebody writes is stored for the editors, or only set as a statement for printing.

import { standingRule } from '../../rules/day.ts'
import { offerReportPage, storeReport } from '../../service/report.ts'
import { say } from '../../text/say.ts'
import { buildName } from '../build.ts'
import { Button } from '../page/button.tsx'
import { Input } from '../page/input.tsx'
import type { FieldProblem } from '../page/page.tsx'
import { useLanguage } from '../page/surrounding.ts'
import { Textarea } from '../page/textarea.tsx'
import { address } from '../page/view.ts'
import { addressOf, formOf, languageOf, page, type Request } from '../reader.ts'
import { editionOf } from './edition.ts'
import {
  answersIn,
  type Field,
  fields,
  lengthsMax,
  StatementPage,
  type Typed,
  typedBy,
} from './fraud-statement.tsx'
import { PublicPage } from './public-page.tsx'
import { KeptPart, NotStored, reportId, whyNotStored } from './report.tsx'

interface Draft {
  readonly id: string
  readonly typed: Typed
}

export function showFraudReport(c: Request): Response {
  return page(c, <FraudReportPage c={c} draft={{ id: crypto.randomUUID(), typed: typedBy(() => '') }} />)
}

/** Stores what was typed; whatever prevents that, it comes back with a way to try again. */
export async function submitFraudReport(c: Request): Promise<Response> {
  const draft = await draftOf(c)
  const problems = problemsOf(c, draft.typed)
  if (problems.length > 0) return page(c, <FraudReportPage c={c} draft={draft} problems={problems} />, 422)
  const language = languageOf(c)
  const words = answersIn(language, draft.typed)
    .map(({ question, answer }) => `${question}\n${answer}`)
    .join('\n\n')
  try {
    const report = {
      id: draft.id,
      page: offerReportPage,
      language,
      words,
      build: buildName(),
      address: addressOf(c),
    }
    const reference = await storeReport(c.get('site').context, report)
    return page(c, <StatementPage c={c} typed={draft.typed} reference={reference} />)
  } catch (error) {
    const failure = whyNotStored(c, error)
    return page(c, <FraudReportPage c={c} draft={draft} failure={failure.words} />, failure.status)
  }
}

/** Only the statement: what was typed goes into the answer and nowhere else. */
export async function makeStatement(c: Request): Promise<Response> {
  const draft = await draftOf(c)
  const problems = problemsOf(c, draft.typed)
  if (problems.length > 0) return page(c, <FraudReportPage c={c} draft={draft} problems={problems} />, 422)
  return page(c, <StatementPage c={c} typed={draft.typed} />)
}

async function draftOf(c: Request): Promise<Draft> {
  const field = await formOf(c)
  return { id: reportId(field('id')), typed: typedBy(field) }
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

interface FraudReportProps {
  readonly c: Request
  readonly draft: Draft
  readonly problems?: readonly FieldProblem[]
  /** Why it could not be stored. */
  readonly failure?: string
}

function FraudReportPage({ c, draft, problems = [], failure }: FraudReportProps) {
  const language = languageOf(c)
  const edition = editionOf(c)
  return (
    <PublicPage
      c={c}
      edition={edition}
      path="/fraud/report"
      title={say(language, 'fraud.report.title')}
      back="/fraud"
      problems={problems}
      rows={[standingRule(edition.pack, 'fee', 'iin', edition.dayOn)]}
    >
      {failure && <NotStored failure={failure} />}
      <p class="govuk-body">{say(language, 'fraud.report.lead')}</p>
      <form method="post" action={address(language, '/fraud/report')} novalidate data-tool="report">
        <KeptPart />
        <input type="hidden" name="id" value={draft.id} />
        <Questions typed={draft.typed} />
        <Button>{say(language, failure ? 'report.again' : 'fraud.report.submit')}</Button>{' '}
        <Button kind="secondary" preventDoubleClick={false} action={address(language, '/fraud/statement')}>
          {say(language, 'fraud.report.statement')}
        </Button>
      </form>
    </PublicPage>
  )
}

function Questions({ typed }: { typed: Typed }) {
  const language = useLanguage()
  return (
    <>
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
    </>
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
