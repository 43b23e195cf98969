// Forms the numbers of a crowd: the same serials as one by one, and each counter raised once.

import { Refusal } from '../kernel/refusal.ts'
import { sql, type Transaction } from '../store/store.ts'
import type { CrowdFormation } from './crowd.ts'
import { numberAt, recordVoid } from './number.ts'

/**
 * The next numbers of these buckets, in their order, with serials without a check digit recorded as void and serials
 * of imported numbers stepped over. The caller writes the numbers. Refuses with `bucket_full`.
 */
export async function formNumbers(
  tx: Transaction,
  buckets: readonly number[],
  formation: CrowdFormation,
): Promise<string[]> {
  const counters = await lockCounters(tx, [...new Set(buckets)])
  const taken = await takenSerials(tx, counters)
  const numbers: string[] = []
  for (const bucket of buckets) {
    for (;;) {
      const serial = counters.get(bucket)!
      if (serial >= formation.serialLimit) throw new Refusal('bucket_full')
      counters.set(bucket, serial + 1)
      if (taken.has(`${bucket} ${serial}`)) continue
      const iin = numberAt(bucket, serial)
      if (iin !== null) {
        numbers.push(iin)
        break
      }
      await recordVoid(tx, { ...formation, bucket }, serial)
    }
  }
  await tx.query(sql`
    update bucket set next_serial = raised.next
    from unnest(${[...counters.keys()]}::integer[], ${[...counters.values()]}::integer[]) as raised (number, next)
    where bucket = raised.number`)
  return numbers
}

/** The counters by bucket, locked until the transaction ends, in one order for everybody. */
async function lockCounters(tx: Transaction, buckets: readonly number[]): Promise<Map<number, number>> {
  const sorted = [...buckets].sort((a, b) => a - b)
  await tx.query(sql`
    insert into bucket (bucket) select wanted from unnest(${sorted}::integer[]) as wanted
    on conflict on constraint bucket_pkey do nothing`)
  const rows = await tx.query<{ bucket: number; next_serial: number }>(sql`
    select bucket, next_serial from bucket where bucket = any(${sorted}::integer[]) order by bucket for update`)
  return new Map(rows.map(({ bucket, next_serial }) => [bucket, next_serial]))
}

/** Serials at or above the counters that imported numbers hold already. */
async function takenSerials(tx: Transaction, counters: ReadonlyMap<number, number>): Promise<Set<string>> {
  const rows = await tx.query<{ bucket: number; serial: number }>(sql`
    select number.bucket, number.serial
    from unnest(${[...counters.keys()]}::integer[], ${[...counters.values()]}::integer[]) as counter (bucket, next)
    join number on number.bucket = counter.bucket and number.serial >= counter.next`)
  return new Set(rows.map(({ bucket, serial }) => `${bucket} ${serial}`))
}
