// Sends the certificate of a number, whole or masked, in the language of the address.

import { linkTo } from '../../certificate/token.ts'
import { certificatePaper, maskedCertificatePaper } from '../../paper/certificate.ts'
import { type IssuedCertificate, issueCertificate } from '../../service/certificate.ts'
import { type Holder, viewHolder } from '../../service/holder.ts'
import { officeName } from '../../text/office.ts'
import { address } from '../page/view.ts'
import { languageOf, type Request } from '../reader.ts'
import { referenceOf } from './reference.ts'

export async function sendCertificate(c: Request): Promise<Response> {
  return answerWhole(c, await holderAsked(c))
}

export async function sendMaskedCertificate(c: Request): Promise<Response> {
  return answerMasked(c, await holderAsked(c))
}

function holderAsked(c: Request): Promise<Holder> {
  return viewHolder(c.get('site').context, c.get('officer')!, referenceOf(c), 'certificate')
}

/** Answers with the certificate of a holder whose data were read with an entry. */
export function answerWhole(c: Request, holder: Holder): Promise<Response> {
  return answerIssued(c, holder, '', ({ fullCode, issuedOn }) => {
    const office = officeName(languageOf(c), holder.office)
    const issued = { ...issuerOf(c), ...signedIn(c, fullCode), issuedOn }
    return certificatePaper(languageOf(c), { ...issued, ...holder, office })
  })
}

/** The same with the number masked. */
export function answerMasked(c: Request, holder: Holder): Promise<Response> {
  const { iin, formedOn, person } = holder
  return answerIssued(c, holder, '-masked', ({ maskedCode, issuedOn }) => {
    const issued = { ...issuerOf(c), ...signedIn(c, maskedCode), issuedOn }
    return maskedCertificatePaper(languageOf(c), {
      ...issued,
      lastDigits: iin.slice(-4),
      person,
      formedOn,
    })
  })
}

/** The file is named by the reference: no name and no number of a person leaves in a file name. */
async function answerIssued(
  c: Request,
  holder: Holder,
  suffix: string,
  draw: (issued: IssuedCertificate) => Promise<Uint8Array>,
): Promise<Response> {
  const { context, certificateKeys } = c.get('site')
  const bytes = await draw(await issueCertificate(context, certificateKeys.signing, holder))
  return c.body(bytes as Uint8Array<ArrayBuffer>, 200, {
    'Content-Type': 'application/pdf',
    'Content-Disposition': `attachment; filename="${holder.reference}${suffix}-${languageOf(c)}.pdf"`,
  })
}

function issuerOf(c: Request) {
  const { context, authority } = c.get('site')
  return { demo: context.demo, authority: authority?.name ?? null }
}

/** The code, and the link to its check in the language of the sheet: so that page opens without a network, too. */
function signedIn(c: Request, code: string) {
  const { origin } = c.get('site')
  const path = address(languageOf(c), '/verify/certificate')
  return { code, link: origin && linkTo(`${origin}${path}`, code) }
}
