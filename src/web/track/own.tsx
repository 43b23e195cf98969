// The holder's own pages: the number, its certificates, what comes next, and who looked at the record.

import { linkTo } from '../../certificate/token.ts'
import { dayIn, timeIn } from '../../kernel/clock.ts'
import type { AccessLine } from '../../register/access-log.ts'
import { rulesOn } from '../../rules/day.ts'
import { issueCertificate } from '../../service/certificate.ts'
import type { Holder } from '../../service/holder.ts'
import type { HolderSession } from '../../service/holder-session.ts'
import { holderActor, viewOwnNumber, viewWhoLooked } from '../../service/own-record.ts'
import { dateInWords } from '../../text/date.ts'
import { isMessageKey, type MessageKey, say, sayAny } from '../../text/say.ts'
import { editionOf } from '../apply/edition.ts'
import { answerMasked, answerWhole } from '../desk/certificate.ts'
import { Button } from '../page/button.tsx'
import { NumberStrip } from '../page/number-strip.tsx'
import { Page } from '../page/page.tsx'
import { useLanguage } from '../page/surrounding.ts'
import { address } from '../page/view.ts'
import { goTo, languageOf, page, type Request, viewOf } from '../reader.ts'
import { requireHolder, sessionOf } from './holder-cookie.ts'

export async function OwnPage({ c, session }: { c: Request; session: HolderSession }) {
  const language = languageOf(c)
  const holder =
    session.personId === null ? null : await viewOwnNumber(c.get('site').context, session, 'number')
  return (
    <Page view={viewOf(c, '/result')} title={say(language, 'result.title')}>
      {holder ? (
        <OwnNumber c={c} holder={holder} />
      ) : (
        <p class="govuk-body">{say(language, 'result.none')}</p>
      )}
      <form method="post" action={address(language, '/result/close')}>
        <Button kind="secondary">{say(language, 'result.close')}</Button>
      </form>
    </Page>
  )
}

function OwnNumber({ c, holder }: { c: Request; holder: Holder }) {
  const language = useLanguage()
  const { pack, dayOn } = editionOf(c)
  const link = (path: string) => address(language, `/result/${path}`)
  return (
    <>
      <h2 class="govuk-heading-m">{say(language, 'result.number')}</h2>
      <p class="govuk-body app-number">
        <NumberStrip number={holder.iin} />
      </p>
      <p class="govuk-body">{say(language, 'result.not_secret')}</p>
      <ul class="govuk-list">
        <li>
          <a class="govuk-link" href={link('certificate.pdf')}>
            {say(language, 'result.certificate')}
          </a>
        </li>
        <li>
          <a class="govuk-link" href={link('certificate-masked.pdf')}>
            {say(language, 'result.masked')}
          </a>
          . {say(language, 'result.masked.hint', { digits: holder.iin.slice(-4) })}
        </li>
        <li>
          <a class="govuk-link" href={link('check')}>
            {say(language, 'result.check')}
          </a>
          . {say(language, 'result.check.hint')}
        </li>
        <li>
          <a class="govuk-link" href={address(language, '/account/who-checked')}>
            {say(language, 'result.who')}
          </a>
        </li>
      </ul>
      <h2 class="govuk-heading-m">{say(language, 'result.now')}</h2>
      <ol class="govuk-list govuk-list--number">
        {rulesOn(pack, 'next_step', dayOn)
          .sort((a, b) => a.body.order - b.body.order)
          .map(({ body, says }) => (
            <li>
              <strong>{body.name[language]}</strong>. {says[language]}
            </li>
          ))}
      </ol>
    </>
  )
}

export async function sendOwnCertificate(c: Request): Promise<Response> {
  const session = await requireHolder(c)
  return answerWhole(c, await viewOwnNumber(c.get('site').context, session, 'certificate'))
}

export async function sendOwnMasked(c: Request): Promise<Response> {
  const session = await requireHolder(c)
  return answerMasked(c, await viewOwnNumber(c.get('site').context, session, 'certificate'))
}

/** Leads to the check with the code of the masked certificate: what others are shown when they scan it. */
export async function goToOwnCheck(c: Request): Promise<Response> {
  const session = await requireHolder(c)
  const { context, certificateKeys } = c.get('site')
  const holder = await viewOwnNumber(context, session, 'certificate')
  const { maskedCode } = await issueCertificate(context, certificateKeys.signing, holder)
  return c.redirect(linkTo(address(languageOf(c), '/verify/certificate'), maskedCode), 303)
}

/** Who looked at the record of the holder; who has not signed in is led to do so. */
export async function showWhoChecked(c: Request): Promise<Response> {
  const session = await sessionOf(c)
  if (!session || session.personId === null) return goTo(c, '/result')
  const language = languageOf(c)
  const lines = await viewWhoLooked(c.get('site').context, session)
  return page(
    c,
    <Page view={viewOf(c)} title={say(language, 'result.who')} back="/result">
      <p class="govuk-body">{say(language, 'result.who.lead')}</p>
      <ol class="app-looks">
        {lines.map(line => (
          <Look line={line} />
        ))}
      </ol>
    </Page>,
  )
}

/** One look: who and when, for what, and what was shown. */
function Look({ line: { at, actor, purpose, attributes } }: { line: AccessLine }) {
  const language = useLanguage()
  const what = new Set(attributes.map(name => sayAny(language, keyOf(name), {})))
  const why = say(language, `result.purpose.${purpose}`)
  return (
    <li class="app-looks__look">
      <strong>{say(language, `result.who.${whoOf(actor)}`)}</strong> · {dateInWords(language, dayIn(at))},{' '}
      {timeIn(at)}
      <span class="app-source">{say(language, 'result.who.line', { why, what: [...what].join(', ') })}</span>
    </li>
  )
}

// The log names accounts, which are no business of the holder's: an office answers for its people.
function whoOf(actor: string): 'you' | 'officer' | 'program' {
  if (actor === holderActor) return 'you'
  return actor === 'retention' ? 'program' : 'officer'
}

function keyOf(attribute: string): MessageKey {
  const key = `result.attribute.${attribute}`
  return isMessageKey(key) ? key : 'result.attribute.other'
}
