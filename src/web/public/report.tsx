// Where a reader reports an error on a page: reached from the foot of every public page, which it names.

import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { faultFields } from '../../kernel/log.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { reportWordsLengthMax, storeReport } from '../../service/report.ts'
import { say } from '../../text/say.ts'
import { Button } from '../page/button.tsx'
import { type FieldProblem, Page } from '../page/page.tsx'
import { Panel } from '../page/panel.tsx'
import { Textarea } from '../page/textarea.tsx'
import { address } from '../page/view.ts'
import { WarningText } from '../page/warning-text.tsx'
import { addressOf, formOf, languageOf, page, type Request, viewOf } from '../reader.ts'
import { sayRefusal } from '../refusal-words.ts'
import { PublicPage } from './public-page.tsx'

interface Draft {
  readonly id: string
  /** The address of the page with the error, after its language; empty for the first page. */
  readonly about: string
  readonly words: string
}

export function showReport(c: Request): Response {
  const about = pathIn(c.req.query('page') ?? '')
  return page(c, <ReportPage c={c} draft={{ id: crypto.randomUUID(), about, words: '' }} />)
}

/** Stores the report; whatever prevents that, the words come back with a way to try again (S96 to S98). */
export async function submitReport(c: Request): Promise<Response> {
  const draft = draftIn(await formOf(c))
  const problem = problemOf(c, draft)
  if (problem) return page(c, <ReportPage c={c} draft={draft} problems={[problem]} />, 422)
  const { id, about, words } = draft
  const { context } = c.get('site')
  try {
    const report = { id, page: about, language: languageOf(c), words, address: addressOf(c) }
    return page(c, <ThanksPage c={c} about={about} reference={await storeReport(context, report)} />)
  } catch (error) {
    return reportAgain(c, draft, error)
  }
}

function draftIn(field: (name: string) => string): Draft {
  const id = field('id')
  const words = field('words').replaceAll('\r\n', '\n').trim()
  return { id: uuid.test(id) ? id : crypto.randomUUID(), about: pathIn(field('page')), words }
}

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Only what looks like an address of ours: anything else was not written by the foot of a page. */
function pathIn(text: string): string {
  return /^(?:\/[a-z][a-z-]{0,30}){1,3}$/.test(text) ? text : ''
}

function problemOf(c: Request, { words }: Draft): FieldProblem | null {
  const language = languageOf(c)
  if (words === '') return { field: 'words', message: say(language, 'report.missing') }
  if (words.length <= reportWordsLengthMax) return null
  return { field: 'words', message: say(language, 'report.too_long', { lengthMax: reportWordsLengthMax }) }
}

/** A fault is logged as everywhere, without a word of the report. */
function reportAgain(c: Request, draft: Draft, error: unknown): Response {
  const language = languageOf(c)
  if (error instanceof Refusal) {
    c.header('Retry-After', String(error.details.waitSeconds ?? 60))
    const failure = sayRefusal(language, error)
    return page(c, <ReportPage c={c} draft={draft} failure={failure} />, error.status as ContentfulStatusCode)
  }
  c.get('site').log.write('fault', { ...faultFields(error), requestId: c.get('requestId'), method: 'POST' })
  return page(c, <ReportPage c={c} draft={draft} failure={say(language, 'report.failed')} />, 503)
}

interface ReportProps {
  readonly c: Request
  readonly draft: Draft
  readonly problems?: readonly FieldProblem[]
  /** Why it could not be stored. */
  readonly failure?: string
}

function ReportPage({ c, draft, problems = [], failure }: ReportProps) {
  const language = languageOf(c)
  const query = draft.about === '' ? '' : `?page=${draft.about}`
  return (
    <PublicPage
      c={c}
      path={`/report${query}`}
      title={say(language, 'report.title')}
      back={draft.about}
      problems={problems}
    >
      {failure && (
        <div role="alert">
          <WarningText>{failure}</WarningText>
          <p class="govuk-body">{say(language, 'report.later')}</p>
        </div>
      )}
      <p class="govuk-body">{say(language, 'report.lead')}</p>
      <p class="govuk-body">
        {say(language, 'report.about')} <strong>{address(language, draft.about)}</strong>
      </p>
      <form method="post" action={address(language, '/report')} novalidate>
        <input type="hidden" name="id" value={draft.id} />
        <input type="hidden" name="page" value={draft.about} />
        <Textarea
          id="words"
          label={say(language, 'report.words')}
          hint={say(language, 'report.words.hint')}
          value={draft.words}
          maxlength={reportWordsLengthMax}
        />
        <Button>{say(language, failure ? 'report.again' : 'report.submit')}</Button>
      </form>
    </PublicPage>
  )
}

function ThanksPage({ c, about, reference }: { c: Request; about: string; reference: string }) {
  const language = languageOf(c)
  const query = about === '' ? '' : `?page=${about}`
  return (
    <Page view={viewOf(c, `/report${query}`)} title={say(language, 'report.thanks')} heading={null}>
      <Panel title={say(language, 'report.thanks')}>
        <p class="govuk-body">
          {say(language, 'report.reference')} <strong>{reference}</strong>
        </p>
      </Panel>
      <p class="govuk-body">{say(language, 'report.next')}</p>
      <p class="govuk-body">
        <a class="govuk-link" href={address(language, about)}>
          {say(language, 'report.back')}
        </a>
      </p>
    </Page>
  )
}
