// The fields that a form was read from, for a form that is shown, corrected or printed again.

import type { ApplicantForm } from './applicant-form.ts'
import type { FormFields } from './field.ts'
import { typedDay } from './typed-day.ts'

/** The fields of a form: read again by the same rules they give the same form. */
export function fieldsOf(form: ApplicantForm): FormFields {
  const { document, name, birth, contact, purpose, who, authority } = form
  const fields: Record<string, string | null> = {
    ...(document.lines ? { mrz: document.lines.join('\n') } : typedDocument(document)),
    script: document.script,
    family: name.family,
    given: name.given,
    one_name: name.given === null ? 'yes' : null,
    patronymic: name.patronymic,
    name_choice: name.choice,
    sex: form.sex,
    ...typedDay('birth', birth.on),
    birth_place: birth.place,
    status: form.status,
    citizenship: form.status === 'stateless' ? null : form.citizenship,
    address: form.address,
    contact: contact.kind,
    ...(contact.kind === 'none' ? {} : { [contact.kind]: contact.value }),
    purpose: purpose.code,
    ...Object.fromEntries(
      Object.entries(purpose.choices).map(([code, option]) => [`choice-${code}`, option]),
    ),
    had: purpose.had,
    applicant: who.kind,
    representative: who.representative,
    ...(authority ? typedAuthority(authority) : {}),
    channel: form.channel,
    category: form.category,
    ...Object.fromEntries(form.documents.map(item => [`have-${item}`, 'yes'])),
  }
  const filled = Object.entries(fields).filter(([, text]) => text !== null && text !== '')
  return Object.fromEntries(filled) as FormFields
}

/** The fields of a document without a machine-readable zone. */
export function typedDocument({
  kind,
  country,
  number,
  expiresOn,
}: Pick<ApplicantForm['document'], 'kind' | 'country' | 'number' | 'expiresOn'>) {
  return {
    without_mrz: 'yes',
    document_kind: kind,
    document_country: country,
    document_number: number,
    ...(expiresOn === null ? { document_endless: 'yes' } : typedDay('document_expires', expiresOn)),
  }
}

function typedAuthority(authority: NonNullable<ApplicantForm['authority']>) {
  const { kind, number, notary, issuedOn, expiresOn, scope } = authority
  if (kind === 'right_to_act') return { authority_number: number }
  return {
    authority_number: number,
    authority_notary: notary,
    ...typedDay('authority_issued', issuedOn!),
    ...typedDay('authority_expires', expiresOn!),
    authority_scope: scope,
    authority_revoked: 'no',
  }
}
