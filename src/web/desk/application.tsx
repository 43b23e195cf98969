// One application at the desk: each state has its page.

import { isInUse } from '../../register/holding.ts'
import { type Application, viewApplication, withdrawApplication } from '../../service/application.ts'
import { type Holder, viewHolder } from '../../service/holder.ts'
import { languageNames, languages } from '../../text/language.ts'
import { say } from '../../text/say.ts'
import { Button } from '../page/button.tsx'
import { InsetText } from '../page/inset-text.tsx'
import { NumberStrip } from '../page/number-strip.tsx'
import { Page } from '../page/page.tsx'
import { useLanguage } from '../page/surrounding.ts'
import { goTo, languageOf, page, type Request, viewOf } from '../reader.ts'
import { confirmationPage } from './confirmation.tsx'
import { showDecision } from './decision.tsx'
import { referenceOf } from './reference.ts'
import { StateTag } from './state-tag.tsx'

export async function showApplication(c: Request): Promise<Response> {
  const { context } = c.get('site')
  const [officer, reference] = [c.get('officer')!, referenceOf(c)]
  const application = await viewApplication(context, officer, reference)
  switch (application.state) {
    case 'draft':
      return confirmationPage(c, application)
    case 'in_check':
      return showDecision(c, application)
    case 'withdrawn':
      return page(c, <WithdrawnPage c={c} application={application} />)
    case 'assigned':
    case 'existing_found': {
      const isShown = c.req.query('number') === 'shown'
      const holder = await viewHolder(context, officer, reference, isShown ? 'number' : 'masked_number')
      return page(c, <NumberPage c={c} application={application} holder={holder} isShown={isShown} />)
    }
  }
}

export async function submitWithdrawal(c: Request): Promise<Response> {
  const reference = referenceOf(c)
  await withdrawApplication(c.get('site').context, c.get('officer')!, reference)
  return goTo(c, `/desk/application/${reference}`)
}

function WithdrawnPage({ c, application }: { c: Request; application: Application }) {
  const language = languageOf(c)
  return (
    <Page view={viewOf(c)} title={say(language, 'desk.withdrawn.title')} back="/desk" wide>
      <StateLine c={c} application={application} />
      <p class="govuk-body">{say(language, 'desk.withdrawn.lead')}</p>
    </Page>
  )
}

interface NumberPageProps {
  readonly c: Request
  readonly application: Application
  readonly holder: Holder
  readonly isShown: boolean
}

/** The number is masked unless the officer asks for it, as the page right after the decision does. */
function NumberPage({ c, application, holder, isShown }: NumberPageProps) {
  const language = languageOf(c)
  const path = `/desk/application/${application.reference}`
  const found = application.state === 'existing_found'
  return (
    <Page
      view={viewOf(c)}
      title={say(language, found ? 'desk.existing.title' : 'desk.assigned.title')}
      back="/desk"
      wide
    >
      <StateLine c={c} application={application} />
      <p class="govuk-body app-number">
        <NumberStrip number={holder.iin} masked={!isShown} />
      </p>
      {!isShown && (
        <Button kind="secondary" href={`/${language}${path}?number=shown`}>
          {say(language, 'desk.number.show')}
        </Button>
      )}
      <p class="govuk-body">{say(language, found ? 'desk.existing.lead' : 'desk.assigned.lead')}</p>
      {holder.state !== 'active' && <InsetText>{say(language, `match.state.${holder.state}`)}</InsetText>}
      {isInUse(holder) && <CertificateLinks path={path} />}
      <Button href={`/${language}/desk/new`}>{say(language, 'desk.new')}</Button>
    </Page>
  )
}

function CertificateLinks({ path }: { path: string }) {
  const language = useLanguage()
  return (
    <>
      <h2 class="govuk-heading-m">{say(language, 'desk.certificate.title')}</h2>
      <p class="govuk-body">{say(language, 'desk.certificate.lead')}</p>
      {(['certificate', 'masked'] as const).map(paper => (
        <ul class="govuk-list">
          {languages.map(of => (
            <li>
              <a class="govuk-link" href={`/${of}${path}/${paper}.pdf`} hreflang={of} lang={of} download>
                {say(of, `desk.certificate.link.${paper}`, { language: languageNames[of] })}
              </a>
            </li>
          ))}
        </ul>
      ))}
    </>
  )
}

function StateLine({ c, application }: { c: Request; application: Application }) {
  return (
    <p class="govuk-body">
      {say(languageOf(c), 'desk.reference', { reference: application.reference })}{' '}
      <StateTag state={application.state} />
    </p>
  )
}
