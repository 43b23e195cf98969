// Takes somebody in: by reference, by the 2D code of the printed form, or by the lines of the passport, in one field.

import { readPayload } from '../../form/payload.ts'
import type { FormProblem } from '../../form/problem.ts'
import { openApplication, openFromForm } from '../../service/opening.ts'
import { readReference } from '../../service/reference.ts'
import { say } from '../../text/say.ts'
import { Button } from '../page/button.tsx'
import { type FieldProblem, Page } from '../page/page.tsx'
import { PassportPicture } from '../page/passport-picture.tsx'
import { useLanguage } from '../page/surrounding.ts'
import { formOf, goTo, languageOf, page, type Request, viewOf } from '../reader.ts'
import { casePath } from './case-path.ts'
import { KeyField, keyOf } from './key-field.tsx'
import { MrzField } from './mrz-field.tsx'
import { sayPassportProblem } from './passport-problem.ts'

export function showOpening(c: Request): Response {
  return page(c, <OpeningPage c={c} mrz="" problems={[]} />)
}

/** What was scanned says itself what it is. */
export async function submitOpening(c: Request): Promise<Response> {
  const field = await formOf(c)
  const text = field('mrz')
  const reference = text.length < 30 ? readReference(text) : null
  if (reference !== null) return goTo(c, casePath(reference))
  const key = keyOf(field('key'))
  return /^\s*TZF/i.test(text)
    ? openByCode(c, text, key)
    : openByLines(c, text, key, field('expired') === 'yes')
}

async function openByCode(c: Request, text: string, key: string): Promise<Response> {
  const language = languageOf(c)
  const reading = readPayload(text)
  if (!reading.ok)
    return again(c, text, [{ field: 'mrz', message: say(language, `problem.${reading.code}`) }])
  const opening = await openFromForm(c.get('site').context, c.get('officer')!, reading, key)
  if (opening.ok) return goTo(c, casePath(opening.reference))
  return again(c, text, [{ field: 'mrz', message: topicsIn(c, opening.problems) }])
}

async function openByLines(c: Request, mrz: string, key: string, toRefuse: boolean): Promise<Response> {
  const { context } = c.get('site')
  const opening = await openApplication(context, c.get('officer')!, mrz, { key, toRefuse })
  if (opening.ok) return goTo(c, casePath(opening.reference))
  const problems = opening.problems.map(problem => ({
    field: 'mrz',
    message: sayPassportProblem(languageOf(c), problem),
  }))
  const isOnlyExpired = opening.problems.every(({ code }) => code === 'passport_expired')
  return again(c, mrz, problems, isOnlyExpired)
}

function again(c: Request, mrz: string, problems: readonly FieldProblem[], isExpired = false): Response {
  return page(c, <OpeningPage c={c} mrz={mrz} problems={problems} isExpired={isExpired} />, 422)
}

/** A form with faults is typed anew from the paper; which parts of it to look at is said. */
function topicsIn(c: Request, problems: readonly FormProblem[]): string {
  const language = languageOf(c)
  const names = [...new Set(problems.map(({ topic }) => topic))].map(topic =>
    say(language, `case.topic.${topic}`),
  )
  return say(language, 'problem.form_incomplete', { topics: names.join(', ') })
}

interface OpeningProps {
  readonly c: Request
  readonly mrz: string
  readonly problems: readonly FieldProblem[]
  readonly isExpired?: boolean
}

function OpeningPage({ c, mrz, problems, isExpired = false }: OpeningProps) {
  const language = languageOf(c)
  return (
    <Page view={viewOf(c)} title={say(language, 'desk.opening.title')} problems={problems} back="/desk" wide>
      <p class="govuk-body">{say(language, 'desk.opening.lead')}</p>
      <div class="app-beside">
        <OpeningForm mrz={mrz} isExpired={isExpired} />
        <PassportPicture />
      </div>
    </Page>
  )
}

/** One field for whatever a scanner types: it ends with Enter, and that sends it. */
export function OpeningForm({ mrz = '', isExpired = false }: { mrz?: string; isExpired?: boolean }) {
  const language = useLanguage()
  return (
    <form method="post" action={`/${language}/desk/new`} data-tool="scan" data-keep="outbox">
      <KeyField />
      <MrzField mrz={mrz} lengthMax={4000} />
      <div class="govuk-button-group">
        <Button>{say(language, 'desk.opening.submit')}</Button>
        {isExpired && (
          <Button kind="warning" name="expired" value="yes">
            {say(language, 'desk.opening.refuse')}
          </Button>
        )}
        <a class="govuk-link" href={`/${language}/desk/new/typed`}>
          {say(language, 'desk.typed.link')}
        </a>
      </div>
    </form>
  )
}
