// One case at the desk: each state has its page.

import { Refusal } from '../../kernel/refusal.ts'
import type { Application } from '../../service/application.ts'
import { viewHolder } from '../../service/holder.ts'
import { mayWork, openCase } from '../../service/lease.ts'
import { mayDo } from '../../service/permit.ts'
import { say } from '../../text/say.ts'
import { Button } from '../page/button.tsx'
import { Page } from '../page/page.tsx'
import { languageOf, page, type Request, viewOf } from '../reader.ts'
import { casePath } from './case-path.ts'
import { comparePage } from './compare.tsx'
import { showDecision } from './decision.tsx'
import { DeskTools } from './desk-tools.tsx'
import { conflictPage, heldPage } from './held.tsx'
import { NumberPage } from './number-page.tsx'
import { referenceOf } from './reference.ts'
import { StateLine } from './state-line.tsx'
import { WithdrawForm } from './withdraw-form.tsx'

export async function showCase(c: Request): Promise<Response> {
  const { context } = c.get('site')
  const [officer, reference] = [c.get('officer')!, referenceOf(c)]
  try {
    const { application, heldBy } = await openCase(context, officer, reference)
    return heldBy ? heldPage(c, application, heldBy) : await pageOf(c, application)
  } catch (error) {
    if (error instanceof Refusal && error.code === 'second_officer_needed') return conflictPage(c)
    throw error
  }
}

async function pageOf(c: Request, application: Application): Promise<Response> {
  const { context } = c.get('site')
  const officer = c.get('officer')!
  switch (application.state) {
    case 'draft':
    case 'submitted':
      return comparePage(c, application)
    case 'intake_accepted':
    case 'in_check':
      return mayDo(officer, 'application_decide')
        ? showDecision(c, application)
        : page(c, <WaitingPage c={c} application={application} />)
    case 'needs_correction':
      return page(c, <CorrectionPage c={c} application={application} />)
    case 'intake_refused':
    case 'refused':
      return page(c, <RefusedPage c={c} application={application} />)
    case 'withdrawn':
    case 'expired':
      return page(c, <ClosedPage c={c} application={application} />)
    case 'assigned':
    case 'existing_found':
    case 'delivered': {
      const isShown = c.req.query('number') === 'shown'
      const look = isShown ? 'number' : 'masked_number'
      const holder = await viewHolder(context, officer, application.reference, look)
      return page(c, <NumberPage c={c} application={application} holder={holder} isShown={isShown} />)
    }
  }
}

interface CaseProps {
  readonly c: Request
  readonly application: Application
}

/** Taken in at a counter that does not decide: an operator does. */
function WaitingPage({ c, application }: CaseProps) {
  const language = languageOf(c)
  return (
    <Page view={viewOf(c)} title={say(language, 'case.waiting.title')} back="/desk" wide>
      <DeskTools />
      <StateLine application={application} isHeld={mayWork(c.get('officer')!)} />
      <p class="govuk-body">{say(language, 'case.waiting.lead')}</p>
      <Button href={`/${language}${casePath(application.reference)}/receipt`} kind="secondary">
        {say(language, 'receipt.title')}
      </Button>
    </Page>
  )
}

function CorrectionPage({ c, application }: CaseProps) {
  const language = languageOf(c)
  const { reference, correction } = application
  return (
    <Page view={viewOf(c)} title={say(language, 'case.correction.title')} back="/desk" wide>
      <DeskTools />
      <StateLine application={application} isHeld={mayWork(c.get('officer')!)} />
      {correction && (
        <p class="govuk-body">
          <strong>{say(language, `case.topic.${correction.field}` as 'case.topic.passport')}</strong>:{' '}
          {say(language, `case.correct.${correction.reason}` as 'case.correct.is_missing')}
        </p>
      )}
      <p class="govuk-body">{say(language, 'case.correction.lead')}</p>
      {mayDo(c.get('officer')!, 'application_correct') && (
        <form method="post" action={`/${language}${casePath(reference)}/corrected`}>
          <Button>{say(language, 'case.correction.done')}</Button>
        </form>
      )}
      {mayDo(c.get('officer')!, 'application_withdraw') && <WithdrawForm reference={reference} />}
    </Page>
  )
}

function RefusedPage({ c, application }: CaseProps) {
  const language = languageOf(c)
  return (
    <Page view={viewOf(c)} title={say(language, 'case.refused.title')} back="/desk" wide>
      <StateLine application={application} />
      <p class="govuk-body">{say(language, 'case.refused.lead')}</p>
      <Button href={`/${language}${casePath(application.reference)}/receipt`} kind="secondary">
        {say(language, 'receipt.title')}
      </Button>
    </Page>
  )
}

function ClosedPage({ c, application }: CaseProps) {
  const language = languageOf(c)
  const isExpired = application.state === 'expired'
  return (
    <Page
      view={viewOf(c)}
      title={say(language, isExpired ? 'case.expired.title' : 'desk.withdrawn.title')}
      back="/desk"
      wide
    >
      <StateLine application={application} />
      <p class="govuk-body">{say(language, isExpired ? 'case.expired.lead' : 'desk.withdrawn.lead')}</p>
    </Page>
  )
}
