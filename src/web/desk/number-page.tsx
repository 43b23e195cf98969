// The end of a case that led to a number: the number, its papers, and the hand-over against a signature.

import { isInUse } from '../../register/holding.ts'
import type { Application } from '../../service/application.ts'
import type { Holder } from '../../service/holder.ts'
import { mayDo } from '../../service/permit.ts'
import { languageNames, languages } from '../../text/language.ts'
import { say } from '../../text/say.ts'
import { Button } from '../page/button.tsx'
import { Checkbox } from '../page/checkboxes.tsx'
import { InsetText } from '../page/inset-text.tsx'
import { Key } from '../page/key.tsx'
import { NumberStrip } from '../page/number-strip.tsx'
import { Page } from '../page/page.tsx'
import { useLanguage } from '../page/surrounding.ts'
import { languageOf, type Request, viewOf } from '../reader.ts'
import { casePath } from './case-path.ts'
import { DeskTools } from './desk-tools.tsx'
import { StateLine } from './state-line.tsx'

interface NumberProps {
  readonly c: Request
  readonly application: Application
  readonly holder: Holder
  readonly isShown: boolean
}

/** The number is masked unless the officer asks for it, as the page right after the decision does. */
export function NumberPage({ c, application, holder, isShown }: NumberProps) {
  const language = languageOf(c)
  const path = casePath(application.reference)
  const title = titles[application.state as keyof typeof titles]
  const isUnsigned = c.req.query('signature') === 'missing'
  return (
    <Page
      view={viewOf(c)}
      title={say(language, title)}
      problems={isUnsigned ? [{ field: 'signed', message: say(language, 'problem.signature_missing') }] : []}
      back="/desk"
      wide
    >
      <DeskTools />
      <StateLine application={application} />
      <p class="govuk-body app-number">
        <NumberStrip number={holder.iin} masked={!isShown} />
      </p>
      {!isShown && (
        <Button kind="secondary" href={`/${language}${path}?number=shown`}>
          {say(language, 'desk.number.show')}
        </Button>
      )}
      <p class="govuk-body">{say(language, leads[application.state as keyof typeof leads])}</p>
      {holder.state !== 'active' && <InsetText>{say(language, `match.state.${holder.state}`)}</InsetText>}
      {isInUse(holder) && mayDo(c.get('officer')!, 'certificate_read') && <CertificateLinks path={path} />}
      {application.state !== 'delivered' && mayDo(c.get('officer')!, 'application_deliver') && (
        <form method="post" action={`/${language}${path}/hand-over`} data-tool="case">
          <Checkbox id="signed" value="yes">
            {say(language, 'deliver.signed')} <Key>1</Key>
          </Checkbox>
          <Button accessKey="h">{say(language, 'deliver.submit')}</Button>
        </form>
      )}
      {mayDo(c.get('officer')!, 'application_open') && (
        <Button kind="secondary" href={`/${language}/desk/new`}>
          {say(language, 'desk.new')}
        </Button>
      )}
    </Page>
  )
}

const titles = {
  assigned: 'desk.assigned.title',
  existing_found: 'desk.existing.title',
  delivered: 'deliver.title',
} as const

const leads = {
  assigned: 'desk.assigned.lead',
  existing_found: 'desk.existing.lead',
  delivered: 'deliver.lead',
} as const

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
