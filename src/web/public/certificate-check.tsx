// Checks the signed code of a certificate for whoever was shown one: on their own device, or here without JavaScript.

import type { Judgement } from '../../certificate/token.ts'
import { checkCode } from '../../service/certificate.ts'
import { say } from '../../text/say.ts'
import { Button } from '../page/button.tsx'
import { FileInput } from '../page/file-input.tsx'
import { type FieldProblem, Page } from '../page/page.tsx'
import { Part } from '../page/part.tsx'
import { useLanguage } from '../page/surrounding.ts'
import { Textarea } from '../page/textarea.tsx'
import { address } from '../page/view.ts'
import { formOf, languageOf, page, type Request, viewOf } from '../reader.ts'
import { PlainButton } from './bulk-step.tsx'
import { CertificateVerdict, CertificateVerdictParts } from './certificate-verdict.tsx'

const path = '/verify/certificate'

export function showCertificateCheck(c: Request): Response {
  return page(c, <CertificatePage c={c} code="" />)
}

/** The code comes in the body and never in an address. It is neither stored nor logged. */
export async function submitCertificateCheck(c: Request): Promise<Response> {
  const code = (await formOf(c))('code')
  if (code.trim() === '') {
    const problems = [{ field: 'code', message: say(languageOf(c), 'certify.missing') }]
    return page(c, <CertificatePage c={c} code="" problems={problems} />, 422)
  }
  const { context, certificateKeys } = c.get('site')
  const judgement = await checkCode(context, certificateKeys, code)
  return page(c, <CertificatePage c={c} code={code} judgement={judgement} />)
}

interface CertificatePageProps {
  readonly c: Request
  readonly code: string
  readonly judgement?: Judgement
  readonly problems?: readonly FieldProblem[]
}

function CertificatePage({ c, code, judgement, problems = [] }: CertificatePageProps) {
  const language = languageOf(c)
  return (
    <Page view={viewOf(c, path)} title={say(language, 'certify.title')} problems={problems}>
      <p class="govuk-body">{say(language, 'certify.lead')}</p>
      {judgement && <CertificateVerdict judgement={judgement} />}
      <div data-tool="certificate">
        <p class="govuk-body" data-place="sent">
          {say(language, 'certify.sent')}
        </p>
        <p class="govuk-body" data-place="device" hidden>
          {say(language, 'certify.device')}
        </p>
        <Scanner />
        <form method="post" action={address(language, path)} novalidate>
          <Textarea
            id="code"
            label={say(language, 'certify.code')}
            hint={say(language, 'certify.code.hint')}
            value={code}
            rows={4}
            autocomplete="off"
            autocapitalize="none"
            spellcheck={false}
            maxlength={4000}
          />
          <Button preventDoubleClick={false}>{say(language, 'certify.submit')}</Button>
        </form>
        <div data-place="verdict" role="status" />
        <CertificateVerdictParts />
        <Troubles />
      </div>
    </Page>
  )
}

/** Camera and pictures are read on the device alone, so they wait until its script is there. */
function Scanner() {
  const language = useLanguage()
  return (
    <div data-place="scanner" hidden>
      <div data-place="camera" hidden>
        <PlainButton act="camera">{say(language, 'certify.camera')}</PlainButton>
        <div class="app-camera" data-place="view" hidden>
          <p class="govuk-body" role="status">
            {say(language, 'certify.camera.looking')}
          </p>
          <video
            class="app-camera__view"
            aria-label={say(language, 'certify.camera.view')}
            muted
            playsinline
          />
          <PlainButton act="stop" secondary>
            {say(language, 'certify.camera.stop')}
          </PlainButton>
        </div>
      </div>
      <FileInput
        id="picture"
        label={say(language, 'certify.picture')}
        hint={say(language, 'certify.picture.hint')}
        accept="image/*"
      />
    </div>
  )
}

function Troubles() {
  const language = useLanguage()
  const troubles = {
    missing: say(language, 'certify.missing'),
    picture: say(language, 'certify.trouble.picture'),
    file: say(language, 'certify.trouble.file'),
    camera: say(language, 'certify.trouble.camera'),
    keys: say(language, 'certify.trouble.keys'),
  }
  return (
    <>
      {Object.entries(troubles).map(([name, sentence]) => (
        <Part name={`trouble-${name}`}>
          <p class="govuk-error-message">
            <span class="govuk-visually-hidden">{say(language, 'component.error')}</span> {sentence}
          </p>
        </Part>
      ))}
    </>
  )
}
