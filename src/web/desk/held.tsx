// A case that this officer may not open now: a colleague has it, or the applicant may be a relative.

import { timeIn } from '../../kernel/clock.ts'
import type { Application } from '../../service/application.ts'
import type { OpenCase } from '../../service/lease.ts'
import { letGoOfCase, takeOverCase } from '../../service/lease.ts'
import { mayDo } from '../../service/permit.ts'
import { askSecondOfficer } from '../../service/second-officer.ts'
import { say } from '../../text/say.ts'
import { Button } from '../page/button.tsx'
import { Page } from '../page/page.tsx'
import { goTo, languageOf, page, type Request, viewOf } from '../reader.ts'
import { casePath } from './case-path.ts'
import { referenceOf } from './reference.ts'
import { StateLine } from './state-line.tsx'

/** Says who has the case open, and until when; taking it over is a press of its own, on record. */
export function heldPage(
  c: Request,
  application: Application,
  heldBy: NonNullable<OpenCase['heldBy']>,
): Response {
  const language = languageOf(c)
  const path = casePath(application.reference)
  return page(
    c,
    <Page view={viewOf(c, path)} title={say(language, 'held.title')} back="/desk" wide>
      <StateLine application={application} />
      <p class="govuk-body">
        {say(language, 'held.lead', { name: heldBy.name, time: timeIn(heldBy.untilAt) })}
      </p>
      {mayDo(c.get('officer')!, 'application_take_over') && (
        <form method="post" action={`/${language}${path}/take-over`}>
          <p class="govuk-body">{say(language, 'held.take_over.lead')}</p>
          <Button kind="warning">{say(language, 'held.take_over')}</Button>
        </form>
      )}
    </Page>,
    409,
  )
}

export async function submitTakeOver(c: Request): Promise<Response> {
  const reference = referenceOf(c)
  await takeOverCase(c.get('site').context, c.get('officer')!, reference)
  return goTo(c, casePath(reference))
}

/** Puts a case back into the queue that the officer cannot finish now; nothing of it changes. */
export async function submitRelease(c: Request): Promise<Response> {
  await letGoOfCase(c.get('site').context, c.get('officer')!, referenceOf(c))
  return goTo(c, '/desk')
}

/** Says that a second officer is needed; nothing of the case is shown. */
export function conflictPage(c: Request, status: 403 | 200 = 403): Response {
  const language = languageOf(c)
  const path = casePath(referenceOf(c))
  const isAsked = status === 200
  return page(
    c,
    <Page view={viewOf(c, path)} title={say(language, 'conflict.title')} back="/desk" wide>
      <p class="govuk-body">{say(language, isAsked ? 'conflict.asked' : 'conflict.lead')}</p>
      {!isAsked && (
        <form method="post" action={`/${language}${path}/second-officer`}>
          <Button>{say(language, 'conflict.ask')}</Button>
        </form>
      )}
    </Page>,
    status,
  )
}

export async function submitSecondOfficer(c: Request): Promise<Response> {
  await askSecondOfficer(c.get('site').context, c.get('officer')!, referenceOf(c))
  return conflictPage(c, 200)
}
