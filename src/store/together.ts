// Lets units of work that wait share a transaction, so that many of them cost one commit, and a busy bucket is locked
// once for all of them instead of once for each.

import { assert } from '../kernel/assert.ts'
import { runInside } from './inside.ts'
import { isTransient, type Store, sql, type Transaction } from './store.ts'
import { type Outcome, openWaitingRoom, type WaitingLimits } from './waiting.ts'

/** A unit of work: a bare formation, or a whole decision. */
export interface Work<Answer> {
  /**
   * The numbers of all advisory locks that it needs: its bucket (the seven digits are a number), its blocking keys,
   * its idempotency key. Two units that could wait for one another anywhere must have a lock in common, for only
   * these are taken in an order that knows no deadlock.
   */
  readonly locks: readonly bigint[]
  /** May run more than once; what it did before is then undone. So it must not change anything outside `tx`. */
  run(tx: Transaction): Promise<Answer>
}

/** Runs one unit of work, together with others that wait, and gives its answer once all of it is committed. */
export type Together = <Answer>(work: Work<Answer>) => Promise<Answer>

/**
 * Opens the queue of one process; several processes may have one each.
 *
 * A few batches work at the same time, those of one process never on the same lock. A batch takes all its locks in
 * ascending order, then works unit by unit. A unit that throws is undone alone, and the others go on. A batch that
 * breaks before its commit is undone and run again one by one; a deadlock or a serialization failure is tried again as
 * `Store.transaction` does. When the connection breaks during the commit, each unit of the batch fails with that error,
 * since nobody can say whether it was done: a repetition under an idempotency key can.
 *
 * Refuses with `register_busy` when too much work waits, or one has waited too long. A unit that opens a transaction of
 * its own, or ends the shared one, is a fault.
 *
 *     const together = openTogether(store)
 *     const iin = await together({ locks: [7408122n], run: tx => formNumber(tx, formation) })
 */
export function openTogether(store: Store, limits: Partial<WaitingLimits> = {}): Together {
  const enter = openWaitingRoom<Work<unknown>, unknown>({
    limits: { ...usualLimits, ...limits },
    locksOf: work => work.locks,
    serve: works => share(store, works),
  })
  return async <Answer>(work: Work<Answer>) => {
    assert(work.locks.length <= locksOfWorkMax, `a unit of work needs at most ${locksOfWorkMax} locks`)
    return (await enter(work)) as Answer
  }
}

const locksOfWorkMax = 64

const usualLimits: WaitingLimits = {
  batchMax: 128,
  // The lock table of a server holds some thousands for all its sessions together.
  batchLocksMax: 512,
  // A session spends most of its time on the way to the server and back; a few of them keep both ends busy.
  batchesAtOnceMax: 4,
  waitingMax: 5_000,
  waitMaxMs: 10_000,
}

async function share(store: Store, works: readonly Work<unknown>[]): Promise<Outcome<unknown>[]> {
  let isCommitting = false
  try {
    return await store.transaction(
      async tx => {
        isCommitting = false
        await takeLocks(tx, works)
        const outcomes = await (works.length === 1 ? alone(tx, works[0]!) : inTurn(tx, works))
        isCommitting = true
        return outcomes
      },
      { isPrepared: true },
    )
  } catch (error) {
    if (isCommitting) return works.map(() => ({ ok: false, error }))
    throw error
  }
}

async function takeLocks(tx: Transaction, works: readonly Work<unknown>[]): Promise<void> {
  const locks = [...new Set(works.flatMap(work => work.locks))].sort((a, b) => (a < b ? -1 : 1))
  await tx.query(sql`
    select pg_advisory_xact_lock(number) from unnest(${locks.map(String)}::bigint[]) as number`)
}

async function alone(tx: Transaction, work: Work<unknown>): Promise<Outcome<unknown>[]> {
  return [{ ok: true, answer: await runUnit(tx, work) }]
}

/**
 * A savepoint costs a unit one more round trip. Without one, a single refusal would cost the whole batch a second run,
 * and refusals are an everyday answer of a desk.
 */
async function inTurn(tx: Transaction, works: readonly Work<unknown>[]): Promise<Outcome<unknown>[]> {
  const outcomes: Outcome<unknown>[] = []
  await tx.query(sql`savepoint unit`)
  for (const work of works) {
    try {
      const answer = await runUnit(tx, work)
      await tx.query(sql`release savepoint unit; savepoint unit`)
      outcomes.push({ ok: true, answer })
    } catch (error) {
      if (isTransient(error)) throw error
      await tx.query(sql`rollback to savepoint unit`)
      outcomes.push({ ok: false, error })
    }
  }
  return outcomes
}

const transactionControl =
  /^\s*(?:begin|start|commit|end|rollback|abort|savepoint|release|prepare\s+transaction)\b/i

async function runUnit<Answer>(tx: Transaction, work: Work<Answer>): Promise<Answer> {
  let isOver = false
  const own: Transaction = {
    query: statement => {
      assert(!isOver, 'a unit of work does nothing after it has answered')
      assert(
        !transactionControl.test(statement.strings[0]!),
        'a unit of work leaves the transaction to those who share it',
      )
      return tx.query(statement)
    },
  }
  try {
    return await runInside(() => work.run(own))
  } finally {
    isOver = true
  }
}
