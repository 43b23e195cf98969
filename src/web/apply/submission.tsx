// Receives a form, from everybody: shows it again, checks it, or sends it.

import { answersOf } from '../../form/answer.ts'
import { readApplicantForm } from '../../form/applicant-form.ts'
import { demandsOf } from '../../form/document.ts'
import { type FormFields, readFields } from '../../form/field.ts'
import { noticesOf } from '../../form/state.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { type SubmissionReceipt, submitApplication } from '../../service/submission.ts'
import { dateInWords } from '../../text/date.ts'
import { say, sayAny } from '../../text/say.ts'
import { KeyField, keyOf } from '../desk/key-field.tsx'
import { Button } from '../page/button.tsx'
import { InsetText } from '../page/inset-text.tsx'
import { Page } from '../page/page.tsx'
import { SummaryList } from '../page/summary-list.tsx'
import { address } from '../page/view.ts'
import { addressOf, fieldsOf, languageOf, page, type Request, viewOf } from '../reader.ts'
import { Sent } from './check.tsx'
import { editionOf } from './edition.ts'
import { FormPage } from './form.tsx'
import { speakerIn, wordsOf } from './speaker.ts'

/** Shows the form again, checks it, or sends it; `step` says which. A script is answered in JSON. */
export async function submitForm(c: Request): Promise<Response> {
  const sent = Object.fromEntries(await fieldsOf(c))
  const fields = readFields(sent)
  if (!fields) throw new Refusal('request_unreadable')
  if (sent.step === 'send') return send(c, fields, keyOf(sent.key ?? ''))
  if (sent.step !== 'check') return page(c, <FormPage c={c} fields={fields} problems={[]} />)
  const language = languageOf(c)
  const reading = readApplicantForm(fields, editionOf(c), language)
  return reading.ok
    ? page(c, <CheckedPage c={c} fields={fields} />)
    : page(c, <FormPage c={c} fields={fields} problems={wordsOf(language, reading.problems)} />, 422)
}

async function send(c: Request, fields: FormFields, key: string): Promise<Response> {
  const language = languageOf(c)
  const answer = await submitApplication(c.get('site').context, {
    fields,
    language,
    key,
    address: addressOf(c),
  })
  const sentBefore = 'sentBefore' in answer ? answer.sentBefore : null
  if (c.req.header('Accept') === 'application/json') {
    return c.json(answer, answer.ok ? 200 : sentBefore ? 409 : 422)
  }
  if (sentBefore) return page(c, <SentBeforePage c={c} fields={fields} receipt={sentBefore} />, 409)
  if (!answer.ok) {
    return page(c, <FormPage c={c} fields={fields} problems={wordsOf(language, answer.problems)} />, 422)
  }
  return page(
    c,
    <Page view={viewOf(c, '/apply/form')} title={say(language, 'apply.sent.title')}>
      <SentReceipt c={c} receipt={answer.receipt} />
    </Page>,
  )
}

function SentReceipt({ c, receipt }: { c: Request; receipt: SubmissionReceipt }) {
  const language = languageOf(c)
  const due = say(language, 'apply.sent.due', { day: dateInWords(language, receipt.dueOn) })
  return <Sent reference={receipt.reference} due={due} />
}

/** What was stored under the key of the form before, and the way to send this one beside it. */
function SentBeforePage({ c, fields, receipt }: CheckedProps & { receipt: SubmissionReceipt }) {
  const language = languageOf(c)
  return (
    <Page view={viewOf(c, '/apply/form')} title={say(language, 'apply.sent.title')}>
      <InsetText>{say(language, 'apply.sent_before', { reference: receipt.reference })}</InsetText>
      <p class="govuk-body">{say(language, 'apply.sent_before.same')}</p>
      <SentReceipt c={c} receipt={receipt} />
      <p class="govuk-body">{say(language, 'apply.sent_before.other')}</p>
      <form method="post" action={address(language, '/apply/form')}>
        <HiddenFields fields={fields} />
        <KeyField />
        <Button kind="secondary" name="step" value="send">
          {say(language, 'apply.sent_before.another')}
        </Button>
      </form>
    </Page>
  )
}

interface CheckedProps {
  readonly c: Request
  readonly fields: FormFields
}

/** The answers in words, the papers to bring, and the button that sends; everything travels in hidden fields. */
function CheckedPage({ c, fields }: CheckedProps) {
  const language = languageOf(c)
  const edition = editionOf(c)
  const rows = answersOf(fields, edition, speakerIn(language))
  return (
    <Page view={viewOf(c, '/apply/form')} title={say(language, 'apply.check.title')}>
      <p class="govuk-body">{say(language, 'apply.check.lead')}</p>
      {noticesOf(fields, edition).map(({ code, expiresOn }) => (
        <InsetText>
          {sayAny(language, `apply.notice.${code}`, {
            day: expiresOn ? dateInWords(language, expiresOn) : '',
          })}
        </InsetText>
      ))}
      <SummaryList
        rows={rows.map(({ row, text }) => ({ key: say(language, `apply.row.${row}`), value: text }))}
      />
      <h2 class="govuk-heading-m">{say(language, 'apply.before.bring')}</h2>
      <ul class="govuk-list govuk-list--bullet">
        {demandsOf(fields, edition).flatMap(({ rows: papers }) =>
          papers.map(({ body }) => (
            <li>
              {body.name[language]} ({say(language, `apply.documents.${body.state}`)})
            </li>
          )),
        )}
      </ul>
      <p class="govuk-body">
        {say(language, 'apply.before.rules', { day: dateInWords(language, edition.dayOn) })}{' '}
        {say(language, 'apply.before.free')}
      </p>
      <SendForm c={c} fields={fields} />
    </Page>
  )
}

function SendForm({ c, fields }: CheckedProps) {
  const language = languageOf(c)
  return (
    <form method="post" action={address(language, '/apply/form')}>
      <HiddenFields fields={fields} />
      <KeyField />
      <p class="govuk-body">{say(language, 'apply.before.true')}</p>
      <Button name="step" value="send">
        {say(language, 'apply.send')}
      </Button>{' '}
      <Button kind="secondary" name="step" value="fill">
        {say(language, 'apply.form.edit')}
      </Button>
    </form>
  )
}

function HiddenFields({ fields }: { fields: FormFields }) {
  return (
    <>
      {Object.entries(fields).map(([name, text]) => (
        <input type="hidden" name={name} value={text} />
      ))}
    </>
  )
}
