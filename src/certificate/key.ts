// The keys that certificates are signed with: one signs, and anybody may have the others to check by.

import { type CryptoKey, calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK } from 'jose'
import type { PrivateKey } from '../kernel/private-key.ts'

/** What everybody may know of a key. */
export interface PublicKey extends Omit<PrivateKey, 'd'> {
  readonly kid: string
  readonly alg: 'ES256'
  readonly use: 'sig'
  /** Whether it signs for a demonstration; such a key proves nothing of a real number. */
  readonly demo: boolean
}

/** A key at work. */
export interface SigningKey {
  readonly secret: CryptoKey
  readonly public: PublicKey
}

/** Makes a new private key by chance. */
export async function makePrivateKey(): Promise<PrivateKey> {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true })
  const { x, y, d } = (await exportJWK(privateKey)) as PrivateKey
  return { kty: 'EC', crv: 'P-256', x, y, d }
}

/** Makes a private key ready to sign; `demo` says what it signs for. Throws when its parts do not fit each other. */
export async function readySigningKey({ x, y, d }: PrivateKey, demo: boolean): Promise<SigningKey> {
  const point = { kty: 'EC', crv: 'P-256', x, y } as const
  const kid = (await calculateJwkThumbprint(point)).slice(0, kidLength)
  const secret = (await importJWK({ ...point, d }, 'ES256')) as CryptoKey
  return { secret, public: { ...point, kid, alg: 'ES256', use: 'sig', demo } }
}

// A part of its thumbprint (RFC 7638), so the same key always has the same name; short, for it stands in each code.
const kidLength = 11
