// The signed code of a certificate: what it says, and whether it can be believed. The same on server and device.

import { isDay } from '../kernel/day.ts'
import type { PublicKey, SigningKey } from './key.ts'
import { open, sign } from './signed.ts'

interface AnyClaims {
  /** Of the certificate, and not of the person; 22 characters. Both codes of a certificate have the same. */
  readonly id: string
  readonly family: string
  readonly given: string | null
  /** The days on which the number was formed and the certificate was issued, `YYYY-MM-DD`. */
  readonly formedOn: string
  readonly issuedOn: string
  readonly demo: boolean
}

/** What the code of a whole certificate says. */
export interface FullClaims extends AnyClaims {
  /** Twelve digits. */
  readonly iin: string
  readonly birthOn: string
}

/**
 * What the code of a masked certificate says. The birth date is not in it: with the sex, which a name often tells, it
 * gives the first seven digits, and the check digit among the last four gives the one that is left.
 */
export interface MaskedClaims extends AnyClaims {
  /** The last four digits. */
  readonly lastDigits: string
}

export type Claims = FullClaims | MaskedClaims

/** What can be said of a text: only `genuine` and `withdrawn` say what was signed. */
export type Judgement =
  /** Signed by a key of ours, and not a character is changed; `isListKnown` tells if it could have been withdrawn. */
  | { readonly state: 'genuine'; readonly claims: Claims; readonly isListKnown: boolean }
  /** Signed by a key of ours, and no longer true. */
  | { readonly state: 'withdrawn'; readonly claims: Claims }
  /** It names a key of ours, and the signature does not fit. */
  | { readonly state: 'altered' }
  /** It names a key that is none of ours. */
  | { readonly state: 'unknown_key' }
  /** It is something else. */
  | { readonly state: 'not_a_certificate' }

const typ = 'iin'
const version = 1

/** A code is about 400 characters long; longer than this is none. */
export const codeLengthMax = 2_000

/** The shape of a code, without a look at what it says. */
export const codeShape = /^[\w-]+(?:\.[\w-]+){2}$/

/** What a scanner of a telephone opens: the page of the check, with the code where no server ever sees it. */
export function linkTo(checkAddress: string, code: string): string {
  return `${checkAddress}#${code}`
}

/** The code in what was typed, pasted or scanned: it may be the whole link, and a letter may have broken its line. */
function codeIn(text: string): string {
  return text.replace(/\s+/g, '').replace(/^https?:[^#]*#/i, '')
}

/** Signs the code of a certificate. */
export function signClaims(key: SigningKey, claims: Claims): Promise<string> {
  const { id, family, given, formedOn, issuedOn, demo } = claims
  const number = 'iin' in claims ? { iin: claims.iin, birth: claims.birthOn } : { last: claims.lastDigits }
  const content = { v: version, id, ...number, family, given, formed: formedOn, issued: issuedOn, demo }
  return sign(key, typ, content)
}

/**
 * What can be said of `text`, typed, pasted or scanned, by these keys. `withdrawn` has the ids of the certificates that
 * are no longer true; it is null where nobody could be asked.
 */
export async function judgeCode(
  text: string,
  keys: readonly PublicKey[],
  withdrawn: ReadonlySet<string> | null,
): Promise<Judgement> {
  if (text.length > codeLengthMax * 2) return { state: 'not_a_certificate' }
  const opened = await open(codeIn(text), typ, keys, codeLengthMax)
  if (!opened.ok) return { state: opened.flaw === 'malformed' ? 'not_a_certificate' : opened.flaw }
  const claims = claimsOf(opened.content)
  // A key of a demonstration cannot vouch for a real number, nor the other way round.
  if (!claims || claims.demo !== opened.key.demo) return { state: 'not_a_certificate' }
  if (withdrawn?.has(claims.id)) return { state: 'withdrawn', claims }
  return { state: 'genuine', claims, isListKnown: withdrawn !== null }
}

function claimsOf(content: unknown): Claims | null {
  const { v, id, iin, birth, last, family, given, formed, issued, demo } = (content ?? {}) as Record<
    string,
    unknown
  >
  const isCommon =
    v === version &&
    isText(id, /^[\w-]{22}$/) &&
    isText(family, /./) &&
    (given === null || isText(given, /./))
  if (!isCommon || !isDayText(formed) || !isDayText(issued) || typeof demo !== 'boolean') return null
  const common = { id, family, given, formedOn: formed, issuedOn: issued, demo }
  if (iin === undefined) return isText(last, /^\d{4}$/) ? { ...common, lastDigits: last } : null
  const isFull = last === undefined && isText(iin, /^\d{12}$/) && isDayText(birth)
  return isFull ? { ...common, iin, birthOn: birth } : null
}

function isText(value: unknown, shape: RegExp): value is string {
  return typeof value === 'string' && shape.test(value)
}

function isDayText(value: unknown): value is string {
  return typeof value === 'string' && isDay(value)
}
