// The receipt of intake, to be printed at the counter: accepted with its due date, or refused with the ground.

import { dayIn } from '../../kernel/clock.ts'
import { ruleOn } from '../../rules/day.ts'
import type { RuleOf } from '../../rules/pack.ts'
import type { Application } from '../../service/application.ts'
import { mayDo } from '../../service/permit.ts'
import { type ReceiptAct, viewReceipt } from '../../service/receipt.ts'
import { dateInWords } from '../../text/date.ts'
import { languages } from '../../text/language.ts'
import { officeName } from '../../text/office.ts'
import { say } from '../../text/say.ts'
import { Button } from '../page/button.tsx'
import { Page } from '../page/page.tsx'
import { SummaryList } from '../page/summary-list.tsx'
import { goTo, languageOf, page, type Request, viewOf } from '../reader.ts'
import { casePath } from './case-path.ts'
import { DeskTools } from './desk-tools.tsx'
import { referenceOf } from './reference.ts'
import { StateLine } from './state-line.tsx'

export async function showReceipt(c: Request): Promise<Response> {
  const { application, given } = await viewReceipt(c.get('site').context, c.get('officer')!, referenceOf(c))
  // There is nothing to confirm before something has happened at the counter.
  if (!given) return goTo(c, casePath(application.reference))
  return page(c, <ReceiptPage c={c} application={application} given={given} />)
}

function ReceiptPage(props: { c: Request; application: Application; given: ReceiptAct }) {
  const { c, application, given } = props
  const language = languageOf(c)
  const { context } = c.get('site')
  const { reference, ground } = application
  const path = casePath(reference)
  const rule = ground === null ? null : ruleOn(context.pack, 'refusal_ground', ground, dayIn(given.at))
  return (
    <Page view={viewOf(c)} title={say(language, 'receipt.title')} back={path} wide>
      <DeskTools />
      <StateLine application={application} />
      <SummaryList rows={rowsOf(c, application, given)} />
      {rule && <Ground rule={rule} />}
      <p class="govuk-body">{say(language, 'receipt.free')}</p>
      <div class="govuk-button-group">
        {rule === null && mayDo(c.get('officer')!, 'application_decide') && (
          <Button href={`/${language}${path}`} accessKey="d">
            {say(language, 'receipt.decide')}
          </Button>
        )}
        <Button kind="secondary" href={`/${language}${path}/receipt.pdf`}>
          {say(language, 'case.receipt.paper')}
        </Button>
        <Button kind="secondary" href={`/${language}/desk`} accessKey="n">
          {say(language, 'receipt.next')}
        </Button>
      </div>
    </Page>
  )
}

function rowsOf(c: Request, { reference, dueOn, ground, office }: Application, given: ReceiptAct) {
  const language = languageOf(c)
  return [
    { key: say(language, 'desk.column.reference'), value: reference },
    { key: say(language, 'receipt.day'), value: dateInWords(language, dayIn(given.at)) },
    ...(ground === null && dueOn !== null
      ? [
          {
            key: say(language, 'receipt.due'),
            value: say(language, 'receipt.due.day', { day: dateInWords(language, dueOn) }),
          },
        ]
      : []),
    ...(office === null
      ? []
      : [{ key: say(language, 'receipt.office'), value: officeName(language, office) }]),
    { key: say(language, 'receipt.officer'), value: given.name ?? given.officer.slice(0, 8) },
  ]
}

/** The ground in all three languages, for the applicant may read another than the officer. */
function Ground({ rule }: { rule: RuleOf<'refusal_ground'> }) {
  return (
    <div class="govuk-inset-text">
      {languages.map(of => (
        <p class="govuk-body" lang={of}>
          <strong>
            {rule.body.code} · {rule.body.name[of]}
          </strong>
          <br />
          {rule.says[of]} {say(of, 'receipt.source', { source: rule.source, quote: rule.quote })}
        </p>
      ))}
    </div>
  )
}
