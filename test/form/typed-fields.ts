// What an imaginary applicant types when everything is right, with the given fields in place of their own.

import type { FormFields } from '../../src/form/field.ts'
import { printedText } from '../mrz/lines-of.ts'

const specimen: FormFields = {
  mrz: printedText(),
  script: 'latin',
  family: 'ERIKSSON',
  given: 'ANNA MARIA',
  sex: 'female',
  'birth-day': '12',
  'birth-month': '8',
  'birth-year': '1974',
  birth_place: 'Zenith',
  status: 'foreigner',
  citizenship: 'UTO',
  address: '12 Sample Street, Zenith',
  contact: 'email',
  email: 'anna@example.org',
  purpose: 'employment_tax',
  had: 'no',
  applicant: 'self',
  channel: 'counter',
  'have-passport_original': 'yes',
  'have-application_form': 'yes',
}

/** The fields of a form that can be sent; `undefined` leaves one out. */
export function typedFields(parts: Readonly<Record<string, string | undefined>> = {}): FormFields {
  const fields = { ...specimen, ...parts }
  return Object.fromEntries(Object.entries(fields).filter(([, text]) => text !== undefined)) as FormFields
}

/** What a representative adds: their name, and a power of attorney of this year. */
export const byRepresentative: Readonly<Record<string, string>> = {
  applicant: 'representative',
  representative: 'Test Helper',
  authority_number: '123-А',
  authority_notary: 'Sample Notary, Almaty',
  'authority_issued-day': '1',
  'authority_issued-month': '2',
  'authority_issued-year': '2026',
  'authority_expires-day': '1',
  'authority_expires-month': '2',
  'authority_expires-year': '2027',
  authority_scope: 'submit',
  authority_revoked: 'no',
}

/** What a refugee types, whose certificate has no machine-readable zone. */
export const withoutZone: Readonly<Record<string, string | undefined>> = {
  mrz: undefined,
  without_mrz: 'yes',
  document_kind: 'refugee_certificate',
  document_country: 'KAZ',
  document_number: 'БК 004512',
  'document_expires-day': '30',
  'document_expires-month': 'июня',
  'document_expires-year': '2027',
  status: 'refugee',
}

/** What an officer types from the refugee certificate of somebody who walks in, and nothing of a form. */
export function typedPaper(parts: Readonly<Record<string, string | undefined>> = {}): FormFields {
  const names = ['script', 'family', 'given', 'sex', 'birth-day', 'birth-month', 'birth-year', 'birth_place']
  const person = Object.entries(specimen).filter(([name]) => [...names, 'citizenship'].includes(name))
  const fields = { ...Object.fromEntries(person), ...withoutZone, ...parts }
  return Object.fromEntries(Object.entries(fields).filter(([, text]) => text !== undefined)) as FormFields
}
