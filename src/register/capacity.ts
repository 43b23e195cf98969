// How full the buckets are, and when each will be: Denmark ran out on one date in 2007, Finland in 2023.

import { serials } from '@tizilim/iin'
import { later } from '../kernel/clock.ts'
import { type Store, sql } from '../store/store.ts'

export interface BucketCapacity {
  readonly bucket: number
  /** Serials that can be numbers at all: 9,917 to 9,920 of the 10,000. */
  readonly usable: number
  /** Numbers given out, whether formed here or imported. */
  readonly taken: number
  /** Of them formed in the last 365 days: the pace of the forecast. */
  readonly formedLastYear: number
  /** The day on which the last number is taken at that pace, `YYYY-MM-DD`; null when nothing was formed lately. */
  readonly fullOn: string | null
}

export interface Capacity {
  readonly buckets: number
  readonly taken: number
  /** How many buckets are so full: a tenth more each, from empty to full. */
  readonly tenths: readonly number[]
  /** The fullest ones, the soonest full first. */
  readonly fullest: readonly BucketCapacity[]
}

const dayMs = 24 * 60 * 60 * 1000
const yearDays = 365
// A forecast farther away than this says nothing.
const horizonDays = 200 * yearDays

/** Counts every bucket as of an instant, and forecasts the `most` fullest. */
export async function capacity(store: Store, at: string, most = 15): Promise<Capacity> {
  const rows = await store.query<{ bucket: number; taken: number; formed_last_year: number }>(sql`
    select bucket, count(*) as taken,
      count(*) filter (where origin = 'formed' and formed_at > ${later(at, -yearDays * dayMs)}) as formed_last_year
    from number group by bucket order by taken desc, bucket`)
  const tenths = Array.from({ length: 10 }, () => 0)
  for (const { taken } of rows) tenths[Math.min(9, Math.floor((taken / 9_920) * 10))]!++
  const fullest = rows.slice(0, most).map(row => forecast(row.bucket, row.taken, row.formed_last_year, at))
  return {
    buckets: rows.length,
    taken: rows.reduce((sum, { taken }) => sum + taken, 0),
    tenths,
    fullest: fullest.sort((a, b) => compareDays(a.fullOn, b.fullOn)),
  }
}

function forecast(bucket: number, taken: number, formedLastYear: number, at: string): BucketCapacity {
  const usable = serials(String(bucket).padStart(7, '0')).length
  return { bucket, usable, taken, formedLastYear, fullOn: fullDay(usable - taken, formedLastYear, at) }
}

function fullDay(left: number, formedLastYear: number, at: string): string | null {
  if (left <= 0) return at.slice(0, 10)
  const days = Math.ceil((left / formedLastYear) * yearDays)
  return days > horizonDays ? null : later(at, days * dayMs).slice(0, 10)
}

function compareDays(one: string | null, other: string | null): number {
  if (one === other) return 0
  return one === null ? 1 : other === null ? -1 : one < other ? -1 : 1
}
