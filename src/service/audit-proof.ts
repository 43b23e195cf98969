// Proves the register: every invariant over the live data, and the seals, for the auditor and for the machine.

import { Refusal } from '../kernel/refusal.ts'
import { type InvariantResult, inOneView, runInvariants } from '../register/invariant.ts'
import { hasHead, readHead, type SealState, sealState } from '../register/seal-proof.ts'
import { isCanceled, type Store, sql, type Transaction } from '../store/store.ts'
import type { Context } from './context.ts'
import { type Officer, permit } from './permit.ts'

export interface Proof {
  readonly results: readonly InvariantResult[]
  /** How far what was done and who looked is sealed. */
  readonly seals: SealState
  /** Whether a head that was kept elsewhere is still in the chain; null where none was named. */
  readonly isKeptHeadThere: boolean | null
}

/**
 * The result of every invariant, each with its first breach. It only reads, and one runs at a time.
 *
 * `keptHead` is the head of the seals as an earlier proof printed it, or an empty text.
 * Refuses with `not_permitted`, with `seal_head_unreadable`, with `register_busy` while another runs, and with
 * `proof_too_long` where the register is too large for a page: then the machine does it, by
 * `npm run operate -- verify`.
 */
export async function proveRegister({ store }: Context, officer: Officer, keptHead = ''): Promise<Proof> {
  permit(officer, 'register_audit')
  try {
    return await store.transaction(async tx => {
      await tx.query(sql`set transaction isolation level repeatable read, read only`)
      // For each statement: no invariant of a register of some hundred thousand takes that long.
      await tx.query(sql`set local statement_timeout = '10s'`)
      const [turn] = await tx.query<{ taken: boolean }>(sql`
        select pg_try_advisory_xact_lock(hashtextextended('audit proof', 0)) as taken`)
      if (!turn?.taken) throw new Refusal('register_busy')
      return prove(tx, keptHead, () => {})
    })
  } catch (cause) {
    if (isCanceled(cause)) throw new Refusal('proof_too_long', {}, { cause })
    throw cause
  }
}

/** The same for whoever is at the machine, however long it takes. Refuses with `seal_head_unreadable`. */
export function proveAtLength(
  store: Store,
  keptHead: string,
  progress: (code: string) => void,
): Promise<Proof> {
  return inOneView(store, tx => prove(tx, keptHead, progress))
}

async function prove(tx: Transaction, keptHead: string, progress: (code: string) => void): Promise<Proof> {
  const kept = keptHead === '' ? null : readHead(keptHead)
  if (keptHead !== '' && kept === null) throw new Refusal('seal_head_unreadable')
  const results = await runInvariants(tx, progress)
  const isKeptHeadThere = kept && (await hasHead(tx, kept))
  return { results, seals: await sealState(tx), isKeptHeadThere }
}
