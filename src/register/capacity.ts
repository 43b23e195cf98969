// How full the buckets are, and when each will be: Denmark ran out on one date in 2007, Finland in 2023.

import { serials } from '@tizilim/iin'
import { dayIn, later } from '../kernel/clock.ts'
import { type Store, sql } from '../store/store.ts'
import { accountsOf, type BucketAccount, sumAccounts } from './bucket-account.ts'

export interface BucketCapacity {
  readonly bucket: number
  readonly account: BucketAccount
  /** Serials that can be numbers at all: 9,917 to 9,920 of the 10,000. */
  readonly usable: number
  /** Of them those still to be formed. */
  readonly left: number
  /** Numbers formed in the last 365 days: the pace of the forecast. */
  readonly formedLastYear: number
  /** The day on which the last number is formed at that pace, `YYYY-MM-DD`; null beyond 200 years. */
  readonly fullOn: string | null
}

export interface Capacity {
  readonly buckets: number
  /** Numbers given out, whether formed here or imported. */
  readonly taken: number
  readonly account: BucketAccount & { readonly uneven: number }
  /** How many buckets are so full: a tenth more each, from empty to full. */
  readonly tenths: readonly number[]
  /** The soonest full first, then the fullest. */
  readonly soonest: readonly BucketCapacity[]
}

const dayMs = 24 * 60 * 60 * 1000
const yearDays = 365
// A forecast farther away than this says nothing.
const horizonDays = 200 * yearDays
// No bucket has fewer usable serials; how many exactly is worked out for those that are shown.
const usableMin = 9_917

interface BucketUse {
  readonly bucket: number
  readonly taken: number
  readonly formedLastYear: number
}

/** Counts every bucket as of an instant, and forecasts the `most` that run out first. */
export async function capacity(store: Store, at: string, most = 15): Promise<Capacity> {
  const uses = await store.query<BucketUse>(sql`
    select bucket, count(distinct serial) as taken,
      count(*) filter (where origin = 'formed' and formed_at > ${later(at, -yearDays * dayMs)}) as "formedLastYear"
    from number group by bucket`)
  const tenths = Array.from({ length: 10 }, () => 0)
  for (const { taken } of uses) tenths[Math.min(9, Math.floor((taken / usableMin) * 10))]!++
  const ranked = [...uses].sort(
    (a, b) => daysLeft(a) - daysLeft(b) || b.taken - a.taken || a.bucket - b.bucket,
  )
  return {
    buckets: uses.length,
    taken: uses.reduce((sum, { taken }) => sum + taken, 0),
    account: await sumAccounts(store),
    tenths,
    soonest: await forecast(store, ranked.slice(0, most), at),
  }
}

function daysLeft({ taken, formedLastYear }: BucketUse): number {
  return daysAtPace(Math.max(0, usableMin - taken), formedLastYear)
}

/** A number too large to be meant stands for never, so that two of them can be compared. */
function daysAtPace(left: number, formedLastYear: number): number {
  if (left === 0) return 0
  return formedLastYear === 0 ? Number.MAX_SAFE_INTEGER : Math.ceil((left / formedLastYear) * yearDays)
}

async function forecast(store: Store, uses: readonly BucketUse[], at: string): Promise<BucketCapacity[]> {
  const buckets = uses.map(({ bucket }) => bucket)
  const accounts = await accountsOf(store, buckets)
  const imported = await store.query<{ bucket: number; serial: number }>(sql`
    select bucket, serial from number where origin = 'imported' and bucket = any(${buckets}::integer[])`)
  return uses.map(({ bucket, formedLastYear }) => {
    const account = accounts.get(bucket)!
    const usable = serials(String(bucket).padStart(7, '0')).map(Number)
    const held = new Set(imported.filter(each => each.bucket === bucket).map(({ serial }) => serial))
    const left = usable.filter(serial => serial >= account.next && !held.has(serial)).length
    const days = daysAtPace(left, formedLastYear)
    const fullOn = days > horizonDays ? null : dayIn(later(at, days * dayMs))
    return { bucket, account, usable: usable.length, left, formedLastYear, fullOn }
  })
}
