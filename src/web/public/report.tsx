// Where a reader reports an error on a page: reached from the foot of every public page, which it names.

import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { faultFields } from '../../kernel/log.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { reportWordsLengthMax, storeReport } from '../../service/report.ts'
import { say } from '../../text/say.ts'
import { buildName } from '../build.ts'
import { Button } from '../page/button.tsx'
import { NotificationBanner } from '../page/notification-banner.tsx'
import { type FieldProblem, Page } from '../page/page.tsx'
import { Panel } from '../page/panel.tsx'
import { Part } from '../page/part.tsx'
import { useLanguage } from '../page/surrounding.ts'
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
    const report = {
      id,
      page: about,
      language: languageOf(c),
      words,
      build: buildName(),
      address: addressOf(c),
    }
    return page(c, <ThanksPage c={c} about={about} reference={await storeReport(context, report)} />)
  } catch (error) {
    return reportAgain(c, draft, error)
  }
}

function draftIn(field: (name: string) => string): Draft {
  const words = field('words').replaceAll('\r\n', '\n').trim()
  return { id: reportId(field('id')), about: pathIn(field('page')), words }
}

/** The id that was made with the form, or a new one where somebody has tampered with it. */
export function reportId(text: string): string {
  return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text) ? text : crypto.randomUUID()
}

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

function reportAgain(c: Request, draft: Draft, error: unknown): Response {
  const { status, words } = whyNotStored(c, error)
  return page(c, <ReportPage c={c} draft={draft} failure={words} />, status)
}

/** Why a report could not be stored. A fault is logged as everywhere, without a word of the report. */
export function whyNotStored(c: Request, error: unknown): { status: ContentfulStatusCode; words: string } {
  const language = languageOf(c)
  if (error instanceof Refusal) {
    c.header('Retry-After', String(error.details.waitSeconds ?? 60))
    return { status: error.status as ContentfulStatusCode, words: sayRefusal(language, error) }
  }
  c.get('site').log.write('fault', { ...faultFields(error), requestId: c.get('requestId'), method: 'POST' })
  return { status: 503, words: say(language, 'report.failed') }
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
      {failure && <NotStored failure={failure} />}
      <p class="govuk-body">{say(language, 'report.lead')}</p>
      <p class="govuk-body">
        {say(language, 'report.about')} <strong>{address(language, draft.about)}</strong>
      </p>
      <form method="post" action={address(language, '/report')} novalidate data-tool="report">
        <KeptPart />
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

/** Above a form whose words came back. */
export function NotStored({ failure }: { failure: string }) {
  return (
    <div role="alert">
      <WarningText>{failure}</WarningText>
      <p class="govuk-body">{say(useLanguage(), 'report.later')}</p>
    </div>
  )
}

/** What a device says that has no network, or finds no server: it keeps the report and sends it by itself. */
export function KeptPart() {
  const language = useLanguage()
  return (
    <Part name="kept">
      <div role="alert" data-kept>
        <WarningText>{say(language, 'report.failed')}</WarningText>
        <p class="govuk-body">{say(language, 'report.kept')}</p>
      </div>
    </Part>
  )
}

/** The thanks, with the number of the report. */
export function Received({ title, reference }: { title: string; reference: string }) {
  return (
    <NotificationBanner success heading={title}>
      <p class="govuk-body">
        {say(useLanguage(), 'report.reference')} <strong>{reference}</strong>
      </p>
    </NotificationBanner>
  )
}

/** What a device that sends a report later shows on whatever page is open then. */
export function ReceivedPart(received: { title: string; reference: string }) {
  return (
    <Part name="received">
      <Received {...received} />
    </Part>
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
      <ReceivedPart title={say(language, 'report.thanks')} reference={reference} />
      <p class="govuk-body">{say(language, 'report.next')}</p>
      <p class="govuk-body">
        <a class="govuk-link" href={address(language, about)}>
          {say(language, 'report.back')}
        </a>
      </p>
    </Page>
  )
}
