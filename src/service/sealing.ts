// Seals what was done and who looked while the program runs, so that it stays unsealed for seconds only.

import { type Repeating, repeat } from '../kernel/repeat.ts'
import { sealedLedgers, sealedMax, sealNext } from '../register/seal.ts'
import type { Context } from './context.ts'

/** How long a row waits for its seal at most, where no transaction stays open meanwhile. */
export const sealEveryMs = 10_000

/** Seals up to a thousand rows of each ledger, and answers whether there may be more of them. */
export async function seal({ store, clock }: Context): Promise<boolean> {
  let isMore = false
  for (const ledger of sealedLedgers) {
    if ((await sealNext(store, ledger, clock.nowAt())) === sealedMax) isMore = true
  }
  return isMore
}

/** Seals again and again until it is stopped; `report` hears of what went wrong, and the next round tries again. */
export function startSealing(context: Context, report: (error: unknown) => void): Repeating {
  return repeat(async () => {
    const isMore = await seal(context).catch(error => {
      report(error)
      return false
    })
    return isMore ? 0 : sealEveryMs
  })
}
