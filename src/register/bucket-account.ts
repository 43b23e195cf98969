// The accounts of the buckets: each serial below the next one was formed, is void, or came from elsewhere.

import { type Store, sql } from '../store/store.ts'

export interface BucketAccount {
  /** The next serial to be tried. */
  readonly next: number
  readonly formed: number
  readonly void: number
  /** Serials below the next one that only imported numbers hold: they were stepped over. */
  readonly imported: number
}

/**
 * One row a bucket, to be embedded in a statement: `bucket`, `next`, `formed`, `void`, `imported`.
 *
 * A serial may be imported twice with two check digits, or imported and void, or imported after it was formed: it
 * counts once.
 */
export const accounts = sql`
  select bucket.bucket, next_serial as next,
    (select count(*) from number where number.bucket = bucket.bucket and origin = 'formed') as formed,
    (select count(*) from void_serial where void_serial.bucket = bucket.bucket) as void,
    (select count(distinct serial) from number as imported
      where imported.bucket = bucket.bucket and origin = 'imported' and serial < next_serial
        and not exists (select from number where number.bucket = bucket.bucket
          and number.serial = imported.serial and number.origin = 'formed')
        and not exists (select from void_serial where void_serial.bucket = bucket.bucket
          and void_serial.serial = imported.serial)) as imported
  from bucket`

/** The sums over all buckets, and how many buckets do not come out even: there should be none. */
export async function sumAccounts(store: Store): Promise<BucketAccount & { readonly uneven: number }> {
  const [row] = await store.query<BucketAccount & { uneven: number }>(sql`
    select coalesce(sum(next), 0)::bigint as next, coalesce(sum(formed), 0)::bigint as formed,
      coalesce(sum(void), 0)::bigint as void, coalesce(sum(imported), 0)::bigint as imported,
      count(*) filter (where next <> formed + void + imported) as uneven
    from (${accounts}) as account`)
  return row!
}

/** The accounts of these buckets. */
export async function accountsOf(
  store: Store,
  buckets: readonly number[],
): Promise<Map<number, BucketAccount>> {
  const rows = await store.query<BucketAccount & { bucket: number }>(sql`
    select * from (${accounts}) as account where bucket = any(${[...buckets]}::integer[])`)
  return new Map(rows.map(({ bucket, ...account }) => [bucket, account]))
}
