// Proves the register for the auditor: every invariant over the live data, within a time that a page can wait.

import { Refusal } from '../kernel/refusal.ts'
import { type InvariantResult, runInvariants } from '../register/invariant.ts'
import { isCanceled, sql } from '../store/store.ts'
import type { Context } from './context.ts'
import { type Officer, permit } from './permit.ts'

/**
 * The result of every invariant, each with its first breach. It only reads, and one runs at a time.
 *
 * Refuses with `not_permitted`, with `register_busy` while another runs, and with `proof_too_long` where the register
 * is too large for a page: then the machine does it, by `npm run operate -- verify`.
 */
export async function proveRegister({ store }: Context, officer: Officer): Promise<InvariantResult[]> {
  permit(officer, 'register_audit')
  try {
    return await store.transaction(async tx => {
      await tx.query(sql`set transaction isolation level repeatable read, read only`)
      // For each statement: no invariant of a register of some hundred thousand takes that long.
      await tx.query(sql`set local statement_timeout = '10s'`)
      const [turn] = await tx.query<{ taken: boolean }>(sql`
        select pg_try_advisory_xact_lock(hashtextextended('audit proof', 0)) as taken`)
      if (!turn?.taken) throw new Refusal('register_busy')
      return runInvariants(tx, () => {})
    })
  } catch (cause) {
    if (isCanceled(cause)) throw new Refusal('proof_too_long', {}, { cause })
    throw cause
  }
}
