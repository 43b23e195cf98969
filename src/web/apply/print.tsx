// The sheet for the counter, on at most two sides of A4: blank from the server, filled in by the device.

import { type AnswerRow, answerRows } from '../../form/answer.ts'
import { demandsOf } from '../../form/document.ts'
import type { Language } from '../../text/language.ts'
import { type MessageKey, say, sayAny } from '../../text/say.ts'
import { Button } from '../page/button.tsx'
import { Part } from '../page/part.tsx'
import { useLanguage } from '../page/surrounding.ts'
import { languageOf, page, type Request } from '../reader.ts'
import { ApplyPage } from './apply-page.tsx'
import { answerSentences } from './check.tsx'
import { editionOf } from './edition.ts'
import { Countries, Sentences } from './part.tsx'

const phrases = ['want', 'scan', 'papers', 'receipt', 'write'] as const

/** The languages in which offices work; the sheet is for them first. */
const office: readonly Language[] = ['kk', 'ru']

export function showPrint(c: Request): Response {
  const language = languageOf(c)
  return page(
    c,
    <ApplyPage c={c} name="print" title={say(language, 'apply.print.title')} back="/apply/tasks">
      <div class="app-screen-only">
        <p class="govuk-body">{say(language, 'apply.print.lead')}</p>
        <p class="govuk-body" data-place="blank">
          {say(language, 'apply.print.blank')}
        </p>
        <div data-place="stopped" hidden />
        <Button print>{say(language, 'apply.print.button')}</Button>
      </div>
      <Sheet c={c} />
      <Part name="paper">
        <li>
          {'{name}'} <span class="app-sheet__note">{'{state}'}</span>
        </li>
      </Part>
      <Part name="stopped">
        <p class="govuk-body">{'{sentence}'}</p>
      </Part>
      <Countries languages={office} />
      <Sentences under={[...answerSentences, 'apply.documents.']} languages={office} />
      {language === 'en' && <Sentences under={['apply.problem.', 'apply.documents.']} />}
      <Sentences under={['apply.print.stopped']} />
    </ApplyPage>,
  )
}

function Sheet({ c }: { c: Request }) {
  const language = useLanguage()
  return (
    <section class="app-sheet" aria-label={say(language, 'apply.print.form')}>
      <div class="app-sheet__head">
        <div>
          <Both as="h2" of="apply.print.form" />
          <Both as="p" of="apply.print.preparation" />
          <Both as="p" of="apply.before.free" />
        </div>
        <figure class="app-sheet__code" data-place="code" hidden>
          <div data-place="symbol" role="img" aria-label={say(language, 'apply.print.code.alt')} />
          <figcaption>
            <Both as="span" of="apply.print.code" />
          </figcaption>
        </figure>
      </div>
      <dl class="app-sheet__rows">
        {(Object.keys(answerRows) as AnswerRow[]).map(row => (
          <div class="app-sheet__row" data-row={row}>
            <dt>
              <Both as="span" of={`apply.row.${row}`} />
            </dt>
            <dd data-answer={row} />
          </div>
        ))}
      </dl>
      <p class="app-sheet__sign">
        <Both as="span" of="apply.print.signature" />
      </p>
      <div class="app-sheet__second">
        <Both as="h2" of="apply.print.papers" />
        <ul class="app-sheet__papers" data-place="papers">
          <UsualPapers c={c} />
        </ul>
        <Both as="h2" of="apply.print.card" />
        <ol class="app-sheet__phrases">
          {phrases.map(phrase => (
            <li>
              {[...office, ...office.filter(each => each === language), language].filter(unique).map(each => (
                <p lang={each}>{say(each, `apply.print.phrase.${phrase}`)}</p>
              ))}
            </li>
          ))}
        </ol>
      </div>
    </section>
  )
}

function unique(language: Language, at: number, all: readonly Language[]): boolean {
  return all.indexOf(language) === at
}

/** A sentence in the two languages of the offices. */
function Both({ of, as: Element }: { of: MessageKey; as: 'h2' | 'p' | 'span' }) {
  return (
    <Element class="app-sheet__both">
      {office.map((each, at) => (
        <>
          {at > 0 && <span aria-hidden="true"> · </span>}
          <span lang={each}>{sayAny(each, of, {})}</span>
        </>
      ))}
    </Element>
  )
}

/** The papers of who has not answered anything: the usual ones. */
function UsualPapers({ c }: { c: Request }) {
  return (
    <>
      {demandsOf({}, editionOf(c)).flatMap(({ rows }) =>
        rows.map(({ body }) => (
          <li>
            {body.name.kk} · {body.name.ru} <span class="app-sheet__note" />
          </li>
        )),
      )}
    </>
  )
}
