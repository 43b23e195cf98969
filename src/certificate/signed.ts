// Compact JWS by ES256 and by nothing else (RFC 7515): how certificates and the list of the withdrawn are signed.

import { base64url, CompactSign, compactVerify, importJWK } from 'jose'
import type { PublicKey, SigningKey } from './key.ts'

/** What is wrong with a signed text: its shape, its key or its signature. */
export type Flaw = 'malformed' | 'unknown_key' | 'altered'

export type Opened =
  | { readonly ok: true; readonly content: unknown; readonly key: PublicKey }
  | { readonly ok: false; readonly flaw: Flaw }

/** Signs `content` as a text of the kind `typ`. */
export function sign(key: SigningKey, typ: string, content: object): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(content))
  return new CompactSign(bytes)
    .setProtectedHeader({ alg: 'ES256', kid: key.public.kid, typ })
    .sign(key.secret)
}

/**
 * Opens a text of the kind `typ` that is at most `lengthMax` characters long. Whatever is in it, the answer is a value.
 *
 * The header is held to exactly what `sign` writes, so that no text can choose how it is checked: no other algorithm,
 * no `none`, no key of its own, no extension.
 */
export async function open(
  text: string,
  typ: string,
  keys: readonly PublicKey[],
  lengthMax: number,
): Promise<Opened> {
  const parts = text.length <= lengthMax ? text.split('.') : []
  if (parts.length !== 3 || !parts.every(isCanonical)) return { ok: false, flaw: 'malformed' }
  const header = jsonOf(parts[0]!)
  if (!isHeader(header) || header.typ !== typ) return { ok: false, flaw: 'malformed' }
  const key = keys.find(({ kid }) => kid === header.kid)
  if (!key) return { ok: false, flaw: 'unknown_key' }
  if (header.alg !== 'ES256' || !(await holds(text, key))) return { ok: false, flaw: 'altered' }
  return { ok: true, content: jsonOf(parts[1]!), key }
}

async function holds(text: string, { kty, crv, x, y }: PublicKey): Promise<boolean> {
  const secret = await importJWK({ kty, crv, x, y }, 'ES256')
  return compactVerify(text, secret, { algorithms: ['ES256'] }).then(
    () => true,
    () => false,
  )
}

/**
 * Whether this is the one way to write its bytes: else the spare bits of the last character could be changed, and the
 * text would open all the same.
 */
function isCanonical(part: string): boolean {
  return /^[\w-]+$/.test(part) && part.length % 4 !== 1 && base64url.encode(base64url.decode(part)) === part
}

interface Header {
  readonly alg: string
  readonly kid: string
  readonly typ: string
}

function isHeader(value: unknown): value is Header {
  if (typeof value !== 'object' || value === null) return false
  const { alg, kid, typ } = value as Partial<Record<string, unknown>>
  return Object.keys(value).length === 3 && [alg, kid, typ].every(each => typeof each === 'string')
}

function jsonOf(part: string): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(base64url.decode(part)))
  } catch {
    // Bytes that are no text, or text that is no JSON: to whoever asks it is the same.
    return null
  }
}
