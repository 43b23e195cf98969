// The keys and the list of withdrawn certificates: from the network, and kept for when there is none.

import type { PublicKey } from '../../certificate/key.ts'
import { readWithdrawals, type Withdrawals } from '../../certificate/withdrawal.ts'
import { canKeep, isDeclined } from '../offline/keep.ts'
import { certificateCache } from '../offline/name.ts'

/** A list, and whether it has come just now. */
export interface KeptWithdrawals extends Withdrawals {
  readonly isFresh: boolean
}

const patienceMs = 5_000

/** The keys to check by; null where there is neither a network nor anything kept. */
export async function keptKeys(): Promise<readonly PublicKey[] | null> {
  const found = await fetchOrKept('/api/v1/certificate-keys')
  return found ? (JSON.parse(found.text) as { keys: readonly PublicKey[] }).keys : null
}

/** The list of the withdrawn, signed by one of `keys`; null where there is none. */
export async function keptWithdrawals(keys: readonly PublicKey[]): Promise<KeptWithdrawals | null> {
  const found = await fetchOrKept('/api/v1/certificate-withdrawals')
  const list = found && (await readWithdrawals(found.text, keys))
  return found && list ? { ...list, isFresh: found.isFresh } : null
}

async function fetchOrKept(address: string): Promise<{ text: string; isFresh: boolean } | null> {
  const cache = canKeep() && !isDeclined() ? await caches.open(certificateCache) : null
  try {
    const response = await fetch(address, { cache: 'no-cache', signal: AbortSignal.timeout(patienceMs) })
    if (response.ok) {
      await cache?.put(address, response.clone())
      return { text: await response.text(), isFresh: true }
    }
  } catch {
    // No network, or none that answers soon: what is kept has to do.
  }
  const kept = await cache?.match(address)
  return kept ? { text: await kept.text(), isFresh: false } : null
}
