// The form as the text of a 2D code: printed on the sheet, scanned at the counter, and read back to the same fields.

import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate'
import type { ApplicantForm } from './applicant-form.ts'
import { type FormFields, readFields } from './field.ts'

/** What a code carries: the fields as typed, to be checked again by the rules of the day on which it is scanned. */
export interface FormPayload {
  readonly language: ApplicantForm['language']
  readonly fields: FormFields
}

export type PayloadReading =
  | ({ readonly ok: true } & FormPayload)
  | { readonly ok: false; readonly code: 'payload_unknown' | 'payload_damaged' }

/** A symbol with more characters is too fine to be scanned from an office printer's paper. */
export const payloadLengthMax = 1800

// The version is part of the name: a reader that does not know it says so instead of guessing.
const name = 'TZF1'

// Capitals and digits only: a 2D code packs them tightly, and a scanner that types like a keyboard cannot spoil them.
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/**
 * The text of the code, at most 1,800 characters; null where the form is too long for one, and the paper must do.
 *
 *     payloadOf({ language: 'en', fields })  // TZF1-7XK0…-3F2M9QA
 */
export function payloadOf({ language, fields }: FormPayload): string | null {
  const sorted = Object.fromEntries(Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1)))
  const bytes = deflateSync(strToU8(JSON.stringify([language, sorted])), { level: 9, dictionary })
  const body = base32Of(bytes)
  const text = `${name}-${body}-${base32Of(checksumOf(bytes))}`
  return text.length > payloadLengthMax ? null : text
}

/** Reads a scanned, pasted or typed code. What is no code of ours, and what has one wrong character, is said. */
export function readPayload(text: string): PayloadReading {
  const tidy = text
    .slice(0, 2 * payloadLengthMax)
    .replace(/\s+/g, '')
    .toUpperCase()
  const [version, body = '', check = '', ...rest] = tidy.split('-')
  if (version !== name || rest.length > 0) return { ok: false, code: 'payload_unknown' }
  const [bytes, sum] = [bytesOf(body), bytesOf(check)]
  const payload = bytes && sum && `${checksumOf(bytes)}` === `${sum}` ? unpacked(bytes) : null
  return payload ? { ok: true, ...payload } : { ok: false, code: 'payload_damaged' }
}

function unpacked(bytes: Uint8Array): FormPayload | null {
  let json: unknown
  try {
    json = JSON.parse(strFromU8(inflateSync(bytes, { dictionary })))
  } catch {
    // The sum fits and the content does not: somebody made this by hand.
    return null
  }
  const [language, given] = Array.isArray(json) ? json : []
  const fields = readFields(given)
  if (!fields || (language !== 'kk' && language !== 'ru' && language !== 'en')) return null
  return { language, fields }
}

function base32Of(bytes: Uint8Array): string {
  let [text, held, bits] = ['', 0, 0]
  for (const byte of bytes) {
    held = (held << 8) | byte
    bits += 8
    while (bits >= 5) {
      bits -= 5
      text += alphabet[(held >> bits) & 31]
    }
    held &= (1 << bits) - 1
  }
  return bits > 0 ? text + alphabet[(held << (5 - bits)) & 31] : text
}

function bytesOf(text: string): Uint8Array | null {
  const values = [...text.replace(/[IL]/g, '1').replaceAll('O', '0')].map(letter => alphabet.indexOf(letter))
  if (values.includes(-1)) return null
  const bytes: number[] = []
  let [held, bits] = [0, 0]
  for (const value of values) {
    held = (held << 5) | value
    bits += 5
    if (bits < 8) continue
    bits -= 8
    bytes.push(held >> bits)
    held &= (1 << bits) - 1
  }
  return Uint8Array.from(bytes)
}

/** CRC-32 as in ISO/IEC 13239, in four bytes: it finds every slip of a single character. */
function checksumOf(bytes: Uint8Array): Uint8Array {
  let sum = 0xff_ff_ff_ff
  for (const byte of bytes) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xed_b8_83_20 : 0)
  }
  const whole = ~sum >>> 0
  return Uint8Array.from([24, 16, 8, 0], shift => (whole >>> shift) & 255)
}

// What nearly every form says; the closer to the end, the cheaper. It belongs to the version: a change makes another.
const dictionary = strToU8(
  [
    '"authority_expires-day":"authority_expires-month":"authority_expires-year":"authority_issued-day":',
    '"authority_issued-month":"authority_issued-year":"authority_notary":"authority_number":"authority_revoked":"no",',
    '"authority_scope":"submit_and_receive","without_mrz":"yes","document_country":"document_endless":"yes",',
    '"document_expires-day":"document_expires-month":"document_expires-year":"document_kind":"refugee_certificate",',
    '"document_number":"internal_passport","stateless","one_name":"yes","name_choice":"machine_readable",',
    '"patronymic":"legal_representative","category":"spouse","choice-deal":"buy","choice-object":"car",',
    '"have-passport_translation":"yes","have-power_of_attorney":"yes","have-representative_identity":"yes",',
    '["kk",{["ru",{["en",{"address":"Алматы, ул. Almaty, Astana, street ","applicant":"representative",',
    '"applicant":"self","birth-day":"1","birth-month":"1","birth-year":"19","birth_place":"","channel":"consulate",',
    '"channel":"counter","citizenship":"CHN","contact":"none","contact":"phone","contact":"email","email":"@mail.ru",',
    '"@gmail.com","family":"","given":"","had":"no","have-application_form":"yes","have-passport_copy":"yes",',
    '"have-passport_original":"yes","mrz":"P<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<\\n","phone":"+7",',
    '"purpose":"employment_tax","representative":"","script":"latin","sex":"female","sex":"male",',
    '"status":"foreigner"}]',
  ].join(''),
)
