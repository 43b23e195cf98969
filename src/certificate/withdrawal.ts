// The signed list of certificates that are no longer true, which whoever checks fetches when there is a network.

import type { PublicKey, SigningKey } from './key.ts'
import { open, sign } from './signed.ts'

/** The certificates that were withdrawn, as of an instant. */
export interface Withdrawals {
  /** ISO 8601 in UTC. */
  readonly at: string
  readonly ids: ReadonlySet<string>
}

const typ = 'iin-withdrawn'

/** A million certificates, at 25 characters each: more is no list of ours. */
const listLengthMax = 40_000_000

/** Signs the list; its ids are those of the certificates, and say nothing of people. */
export function signWithdrawals(key: SigningKey, { at, ids }: Withdrawals): Promise<string> {
  return sign(key, typ, { at, ids: [...ids] })
}

/** Reads a signed list; null where it is not signed by one of these keys. */
export async function readWithdrawals(text: string, keys: readonly PublicKey[]): Promise<Withdrawals | null> {
  const opened = await open(text, typ, keys, listLengthMax)
  if (!opened.ok) return null
  const { at, ids } = (opened.content ?? {}) as Record<string, unknown>
  if (typeof at !== 'string' || Number.isNaN(Date.parse(at)) || !Array.isArray(ids)) return null
  return { at, ids: new Set(ids.filter(id => typeof id === 'string')) }
}
