// Limits how often something may be tried: one counter a key and stretch of time, raised by one statement.

import { createHash } from 'node:crypto'
import { later } from '../kernel/clock.ts'
import { Refusal, type RefusalCode } from '../kernel/refusal.ts'
import { sql, type Transaction } from '../store/store.ts'
import type { Context } from './context.ts'

interface Limit {
  readonly triesMax: number
  readonly withinMinutes: number
  readonly refusal: Extract<RefusalCode, `${string}_too_often`>
}

/** Every limit on how often something may be done; docs/operate.md has the same table with words beside it. */
export const limits = {
  // Whoever is right is not counted.
  sign_in_name: { triesMax: 10, withinMinutes: 15, refusal: 'sign_in_too_often' },
  sign_in_address: { triesMax: 50, withinMinutes: 15, refusal: 'sign_in_too_often' },
  passkey_address: { triesMax: 100, withinMinutes: 15, refusal: 'sign_in_too_often' },
  outside_address: { triesMax: 100, withinMinutes: 15, refusal: 'sign_in_too_often' },
  claim_reference: { triesMax: 5, withinMinutes: 15, refusal: 'claim_too_often' },
  claim_address: { triesMax: 50, withinMinutes: 15, refusal: 'claim_too_often' },
  // All are counted. Behind one address may sit an office that helps many people.
  code_sent: { triesMax: 3, withinMinutes: 60, refusal: 'claim_too_often' },
  code_tried: { triesMax: 10, withinMinutes: 60, refusal: 'claim_too_often' },
  submission_address: { triesMax: 60, withinMinutes: 15, refusal: 'submission_too_often' },
  report_address: { triesMax: 30, withinMinutes: 15, refusal: 'report_too_often' },
  suspicion_officer: { triesMax: 30, withinMinutes: 15, refusal: 'suspicion_too_often' },
  // A million numbers in a quarter of an hour: enough for a bank, too little to keep everybody else from asking.
  check_address: { triesMax: 1000, withinMinutes: 15, refusal: 'check_too_often' },
} as const satisfies Readonly<Record<string, Limit>>

/** Which limit a try counts against, and by whom it is made. Only the hash of both is stored, for an hour. */
export type Attempt = readonly [limit: keyof typeof limits, ...by: string[]]

const minuteMs = 60 * 1000
// No limit looks back further.
const keptMs = 60 * minuteMs

/** Counts one try against each limit. Past the first that is reached it refuses, and says how long to wait. */
export async function countAttempt(tx: Transaction, at: string, attempts: readonly Attempt[]): Promise<void> {
  await tx.query(sql`delete from attempt where window_start < ${later(at, -keptMs)}`)
  for (const attempt of attempts) {
    const { triesMax, withinMinutes, refusal } = limits[attempt[0]]
    const windowStart = windowStartOf(attempt, at)
    const [row] = await tx.query<{ tries: number }>(sql`
      insert into attempt as a (what, window_start, tries) values (${nameOf(attempt)}, ${windowStart}, 1)
      on conflict on constraint attempt_pkey do update set tries = a.tries + 1
      returning tries`)
    if (row!.tries > triesMax) {
      const waitMs = Date.parse(windowStart) + withinMinutes * minuteMs - Date.parse(at)
      const waitSeconds = Math.ceil(waitMs / 1000)
      throw new Refusal(refusal, { waitSeconds, waitMinutes: Math.ceil(waitSeconds / 60) })
    }
  }
}

/**
 * Does `work`, which is refused where a try is wrong, so that only wrong tries are limited: each is counted before the
 * work, in a transaction of its own, so that of many at once none goes uncounted; and taken back when it was right.
 */
export async function limitFailures<Answer>(
  { store, clock }: Context,
  attempts: readonly Attempt[],
  work: () => Promise<Answer>,
): Promise<Answer> {
  const at = clock.nowAt()
  await store.transaction(tx => countAttempt(tx, at, attempts))
  const answer = await work()
  await store.transaction(tx => forgetAttempts(tx, at, attempts))
  return answer
}

async function forgetAttempts(tx: Transaction, at: string, attempts: readonly Attempt[]): Promise<void> {
  for (const attempt of attempts) {
    await tx.query(sql`
      update attempt set tries = tries - 1
      where what = ${nameOf(attempt)} and window_start = ${windowStartOf(attempt, at)} and tries > 0`)
  }
}

function nameOf(attempt: Attempt): string {
  return createHash('sha256').update(JSON.stringify(attempt)).digest('base64url')
}

function windowStartOf([limit]: Attempt, at: string): string {
  return later(at, -(Date.parse(at) % (limits[limit].withinMinutes * minuteMs)))
}
