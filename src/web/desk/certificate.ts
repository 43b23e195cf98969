// Sends the certificate of a number, whole or masked, in the language of the address.

import { certificatePaper, maskedCertificatePaper } from '../../paper/certificate.ts'
import { type IssuedCertificate, issueCertificate } from '../../service/certificate.ts'
import { type Holder, viewHolder } from '../../service/holder.ts'
import { officeName } from '../../text/office.ts'
import { languageOf, type Request } from '../reader.ts'
import { referenceOf } from './reference.ts'

export function sendCertificate(c: Request): Promise<Response> {
  return sendIssued(c, '', (holder, { fullCode, issuedOn }) => {
    const office = officeName(languageOf(c), holder.office)
    return certificatePaper(languageOf(c), { ...issuerOf(c), ...holder, office, issuedOn, code: fullCode })
  })
}

export function sendMaskedCertificate(c: Request): Promise<Response> {
  return sendIssued(c, '-masked', ({ iin, formedOn, person }, { maskedCode, issuedOn }) => {
    const facts = { lastDigits: iin.slice(-4), person, formedOn, issuedOn, code: maskedCode }
    return maskedCertificatePaper(languageOf(c), { ...issuerOf(c), ...facts })
  })
}

/** The file is named by the reference: no name and no number of a person leaves in a file name. */
async function sendIssued(
  c: Request,
  suffix: string,
  draw: (holder: Holder, issued: IssuedCertificate) => Promise<Uint8Array>,
): Promise<Response> {
  const { context, certificateKeys } = c.get('site')
  const reference = referenceOf(c)
  const holder = await viewHolder(context, c.get('officer')!, reference, 'certificate')
  const bytes = await draw(holder, await issueCertificate(context, certificateKeys.signing, holder))
  return c.body(bytes as Uint8Array<ArrayBuffer>, 200, {
    'Content-Type': 'application/pdf',
    'Content-Disposition': `attachment; filename="${reference}${suffix}-${languageOf(c)}.pdf"`,
  })
}

function issuerOf(c: Request) {
  const { context, authority } = c.get('site')
  return { demo: context.demo, authority: authority?.name ?? null }
}
