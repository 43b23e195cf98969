// Where answers are checked and where the form is sent from; the device fills both pages with what it keeps.

import { type AnswerRow, answerRows } from '../../form/answer.ts'
import { say } from '../../text/say.ts'
import { Button } from '../page/button.tsx'
import { Part } from '../page/part.tsx'
import { SummaryList } from '../page/summary-list.tsx'
import { useLanguage } from '../page/surrounding.ts'
import { address } from '../page/view.ts'
import { PlainButton } from '../public/bulk-step.tsx'
import { OfficialList } from '../public/official-list.tsx'
import { languageOf, page, type Request } from '../reader.ts'
import { ApplyPage } from './apply-page.tsx'
import { editionOf } from './edition.ts'
import { Countries, ProblemParts, Sentences } from './part.tsx'
import { DeleteDraft } from './tasks.tsx'

export function showCheck(c: Request): Response {
  const language = languageOf(c)
  return page(
    c,
    <ApplyPage c={c} name="check" title={say(language, 'apply.check.title')} back="/apply/tasks">
      <p class="govuk-body">{say(language, 'apply.check.lead')}</p>
      <div data-place="notices" />
      <SummaryList rows={(Object.keys(answerRows) as AnswerRow[]).map(row => rowOf(language, row))} />
      <div data-place="onward" hidden>
        <Button href={address(language, '/apply/before-you-submit')}>
          {say(language, 'apply.check.go_on')}
        </Button>
        <p class="govuk-body">
          <a class="govuk-link" href={address(language, '/apply/print')}>
            {say(language, 'apply.tasks.print')}
          </a>
        </p>
      </div>
      <ProblemParts />
      <NoticePart />
      <Countries />
      <Sentences under={answerSentences} />
    </ApplyPage>,
  )
}

function rowOf(language: 'kk' | 'ru' | 'en', row: AnswerRow) {
  return {
    key: say(language, `apply.row.${row}`),
    value: <span data-answer={row}>—</span>,
    action: {
      href: `${address(language, `/apply/${answerRows[row]}`)}?from=check`,
      text: say(language, 'apply.check.change'),
      about: say(language, `apply.row.${row}`),
    },
  }
}

/** What the rows of answers may say. */
export const answerSentences = [
  ...['document_kind.', 'document_endless', 'script.', 'name_choice.', 'sex.', 'status.', 'contact.'],
  ...[
    'had.',
    'applicant.',
    'typed',
    'problem.',
    'notice.',
    'birth.words',
    'birth.digits',
    'check.incomplete',
  ],
  ...['name_choice', 'topic.'],
].map(name => `apply.${name}`)

function NoticePart() {
  return (
    <Part name="notice">
      <div class="govuk-inset-text">{'{sentence}'}</div>
    </Part>
  )
}

export function showBefore(c: Request): Response {
  const language = languageOf(c)
  const edition = editionOf(c)
  return page(
    c,
    <ApplyPage c={c} name="before-you-submit" title={say(language, 'apply.before.title')} back="/apply/check">
      <p class="govuk-body" data-place="rules" />
      <div data-place="changes" />
      <h2 class="govuk-heading-m">{say(language, 'apply.before.bring')}</h2>
      <ul class="govuk-list govuk-list--bullet" data-place="papers" />
      <div data-place="notices" />
      <OfficialList edition={{ ...edition, todayOn: edition.dayOn, asked: {} }} />
      <p class="govuk-body">{say(language, 'apply.before.free')}</p>
      <form method="post" action={address(language, '/apply/form')} data-place="send" hidden>
        <p class="govuk-body">{say(language, 'apply.before.true')}</p>
        <Button>{say(language, 'apply.send')}</Button>
      </form>
      <ProblemParts />
      <NoticePart />
      <ItemPart />
      <SentBeforePart />
      <Sentences
        under={[
          'apply.before.',
          'apply.send',
          'apply.notice.',
          'apply.problem.',
          'apply.documents.',
          'apply.check.incomplete',
        ]}
      />
    </ApplyPage>,
  )
}

/** Shown where another form came under the same key before, whose answer was perhaps lost on its way. */
function SentBeforePart() {
  const language = useLanguage()
  return (
    <Part name="sent-before">
      <div class="govuk-inset-text">
        <p class="govuk-body">{say(language, 'apply.sent_before', { reference: '{reference}' })}</p>
        <p class="govuk-body">{say(language, 'apply.sent_before.same')}</p>
        <PlainButton act="keep">{say(language, 'apply.sent_before.keep')}</PlainButton>
        <p class="govuk-body">{say(language, 'apply.sent_before.other')}</p>
        <PlainButton act="another" secondary>
          {say(language, 'apply.sent_before.another')}
        </PlainButton>
      </div>
    </Part>
  )
}

/** One line of a list. */
function ItemPart() {
  return (
    <Part name="item">
      <li>{'{text}'}</li>
    </Part>
  )
}

export function showConfirmation(c: Request): Response {
  const language = languageOf(c)
  return page(
    c,
    <ApplyPage c={c} name="confirmation" title={say(language, 'apply.sent.title')}>
      <p class="govuk-body" data-place="none">
        {say(language, 'apply.sent.none')}
      </p>
      <div data-place="receipt" hidden>
        <Sent reference="" due="" />
        <p class="govuk-body">
          <a class="govuk-link" href={address(language, '/apply/print')}>
            {say(language, 'apply.sent.print')}
          </a>
        </p>
        <p class="govuk-body">{say(language, 'apply.sent.kept')}</p>
        <DeleteDraft />
      </div>
      <Sentences under={['apply.sent.due', 'apply.deleted']} />
    </ApplyPage>,
  )
}

/** What the applicant keeps, and what happens next. */
export function Sent({ reference, due }: { reference: string; due: string }) {
  const language = useLanguage()
  return (
    <>
      <div class="app-sent">
        <p class="govuk-body">{say(language, 'apply.sent.reference')}</p>
        <p class="app-sent__reference" data-answer="reference">
          {reference}
        </p>
        <p class="govuk-body">{say(language, 'apply.sent.keep')}</p>
      </div>
      <p class="govuk-body">
        <strong>{say(language, 'apply.sent.fee')}</strong>
      </p>
      <p class="govuk-body" data-answer="due">
        {due}
      </p>
      <h2 class="govuk-heading-m">{say(language, 'apply.sent.next')}</h2>
      <ol class="govuk-list govuk-list--number">
        <li>{say(language, 'apply.sent.next.go')}</li>
        <li>{say(language, 'apply.sent.next.compare')}</li>
        <li>{say(language, 'apply.sent.next.decide')}</li>
      </ol>
      <p class="govuk-body">
        <a class="govuk-link" href={address(language, '/track')}>
          {say(language, 'track.title')}
        </a>
      </p>
      <p class="govuk-body">{say(language, 'apply.helper')}</p>
    </>
  )
}
