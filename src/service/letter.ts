// Letters to applicants: queued in the transaction of what they tell of, and kept until they are sent.

import { randomUUID } from 'node:crypto'
import { assert } from '../kernel/assert.ts'
import { later } from '../kernel/clock.ts'
import { sql, type Transaction } from '../store/store.ts'

/** What has happened to an application that its applicant hears of by letter. */
export const letterKinds = [
  'submitted',
  'intake_accepted',
  'intake_refused',
  'correction_requested',
  'decided',
  'delivered',
  'expired',
  'one_time_code',
] as const

export type LetterKind = (typeof letterKinds)[number]

interface AnyNewLetter {
  /** `KZ-XXXX-XXXX`. */
  readonly reference: string
  readonly applicationId: string
  /** What the applicant gave: an e-mail address, a telephone number, or nothing. */
  readonly contact: string | null
  readonly language: 'kk' | 'ru' | 'en'
  /** ISO 8601 in UTC. */
  readonly at: string
}

/** A letter to be. Only one kind brings anything but its reference: six digits, of no use after ten minutes. */
export type NewLetter =
  | (AnyNewLetter & { readonly kind: Exclude<LetterKind, 'one_time_code'> })
  | (AnyNewLetter & { readonly kind: 'one_time_code'; readonly code: string })

/** How long a one-time code is good for; a letter with one is not sent later. */
export const oneTimeCodeTermMs = 10 * 60 * 1000

// RFC 5321, 4.5.3.1.3: a path has at most 256 characters, of which two are its brackets.
const contactLengthMax = 254

/**
 * Queues a letter in the caller's transaction: it is sent if what it tells of is committed, and only then.
 *
 * Answers whether a letter goes out. Letters go by e-mail, so an applicant who gave a telephone number or nothing gets
 * none and looks at the status page or asks at the counter. A letter has no number, no name and no reason in it.
 */
export async function queueLetter(tx: Transaction, letter: NewLetter): Promise<boolean> {
  const { kind, reference, applicationId, contact, language, at } = letter
  if (contact === null || !isMailAddress(contact)) return false
  const code = letter.kind === 'one_time_code' ? letter.code : null
  assert(code === null || /^\d{6}$/.test(code), 'a one-time code has six digits')
  const usefulUntil = code === null ? null : later(at, oneTimeCodeTermMs)
  await tx.query(sql`
    insert into letter
      (id, kind, reference, application_id, language, contact, code, queued_at, useful_until, next_attempt_at)
    values (${randomUUID()}, ${kind}, ${reference}, ${applicationId}, ${language}, ${contact.trim()}, ${code},
      ${at}, ${usefulUntil}, ${at})`)
  return true
}

/** Gives up the letters of an application that still wait when its data are erased: where they go is erased, too. */
export async function forgetLetters(tx: Transaction, applicationId: string, at: string): Promise<void> {
  await tx.query(sql`
    update letter set given_up_at = ${at}, next_attempt_at = null, contact = null, code = null
    where application_id = ${applicationId} and next_attempt_at is not null`)
}

/**
 * Whether a letter can be addressed to `contact`. What it refuses is what could steer a mail server: white space,
 * control characters, several addresses, brackets. Whether somebody reads there only a letter can tell.
 */
export function isMailAddress(contact: string): boolean {
  const address = contact.trim()
  return (
    address.length <= contactLengthMax &&
    /^[^\s\p{C}@<>()[\],;:\\"]+@[^\s\p{C}@<>()[\],;:\\"]+$/u.test(address)
  )
}
