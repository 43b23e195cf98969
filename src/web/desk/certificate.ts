// Sends the certificate of a number, in the language of the address.

import { certificate } from '../../paper/certificate.ts'
import { viewHolder } from '../../service/holder.ts'
import { officeName } from '../../text/office.ts'
import { languageOf, type Request } from '../reader.ts'
import { referenceOf } from './reference.ts'

/** The file is named by the reference: no name and no number of a person leaves in a file name. */
export async function sendCertificate(c: Request): Promise<Response> {
  const { context, authority } = c.get('site')
  const [language, reference] = [languageOf(c), referenceOf(c)]
  const holder = await viewHolder(context, c.get('officer')!, reference, 'certificate')
  const bytes = await certificate(language, {
    ...holder,
    demo: context.demo,
    authority: authority?.name ?? null,
    office: officeName(language, holder.office),
  })
  return c.body(bytes as Uint8Array<ArrayBuffer>, 200, {
    'Content-Type': 'application/pdf',
    'Content-Disposition': `attachment; filename="${reference}-${language}.pdf"`,
  })
}
