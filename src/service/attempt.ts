// Limits how often something may be tried: one counter a key and stretch of time, raised by one statement.

import { createHash } from 'node:crypto'
import { later } from '../kernel/clock.ts'
import { Refusal, type RefusalCode } from '../kernel/refusal.ts'
import { sql, type Transaction } from '../store/store.ts'

export interface AttemptLimit {
  /** What is tried, and by whom. Only its hash is stored. */
  readonly what: readonly string[]
  readonly triesMax: number
}

type TooOften = Extract<RefusalCode, `${string}_too_often`>

const windowMs = 15 * 60 * 1000

/** Counts one try against each limit. Past the first that is reached it refuses, and says how long to wait. */
export async function countAttempt(
  tx: Transaction,
  at: string,
  limits: readonly AttemptLimit[],
  refusal: TooOften = 'sign_in_too_often',
): Promise<void> {
  const windowStart = windowStartOf(at)
  await tx.query(sql`delete from attempt where window_start < ${later(at, -windowMs * 4)}`)
  for (const { what, triesMax } of limits) {
    const [row] = await tx.query<{ tries: number }>(sql`
      insert into attempt as a (what, window_start, tries) values (${nameOf(what)}, ${windowStart}, 1)
      on conflict on constraint attempt_pkey do update set tries = a.tries + 1
      returning tries`)
    if (row!.tries > triesMax) {
      const waitSeconds = Math.ceil((Date.parse(windowStart) + windowMs - Date.parse(at)) / 1000)
      throw new Refusal(refusal, { waitSeconds, waitMinutes: Math.ceil(waitSeconds / 60) })
    }
  }
}

/** Takes back what `countAttempt` counted: the try was right, and only wrong ones are limited. */
export async function forgetAttempts(
  tx: Transaction,
  at: string,
  limits: readonly AttemptLimit[],
): Promise<void> {
  for (const { what } of limits) {
    await tx.query(sql`
      update attempt set tries = tries - 1
      where what = ${nameOf(what)} and window_start = ${windowStartOf(at)} and tries > 0`)
  }
}

function nameOf(what: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(what)).digest('base64url')
}

function windowStartOf(at: string): string {
  return later(at, -(Date.parse(at) % windowMs))
}
