// How full the buckets are and when each runs out, by counting; and their accounts, which come out even.

import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { serials } from '@tizilim/iin'
import { later } from '../../src/kernel/clock.ts'
import { capacity } from '../../src/register/capacity.ts'
import { recordNumber } from '../../src/register/holding.ts'
import { type Store, sql } from '../../src/store/store.ts'
import { type FreshStore, freshStore } from '../store/fresh.ts'
import { freshNumber } from './people.ts'
import { act, form, nowAt, register } from './register-of.ts'

let fresh: FreshStore
let store: Store
before(async () => {
  fresh = await freshStore()
  store = fresh.store
})
after(() => fresh.close())

const dayMs = 24 * 60 * 60 * 1000

/** Fills a bucket up to a serial in the database, `perYear` of its numbers in the last year. */
async function fill(bucket: string, next: number, perYear: number): Promise<number> {
  const usable = serials(bucket).map(Number)
  const formed = usable.filter(serial => serial < next)
  const empty = Array.from({ length: next }, (_, serial) => serial).filter(serial => !usable.includes(serial))
  await store.query(sql`insert into bucket (bucket, next_serial) values (${Number(bucket)}, ${next})`)
  await store.query(sql`
    insert into number (bucket, iin, person_id, origin, formation_rule, formed_at)
    select ${Number(bucket)}, body * 10 + check_digit_of(body), gen_random_uuid(), 'formed', 'test',
      case when at > ${formed.length - perYear}::integer then ${later(nowAt, -dayMs)}::timestamptz
        else ${later(nowAt, -1000 * dayMs)}::timestamptz end
    from unnest(${formed.map(serial => Number(bucket) * 10_000 + serial)}::bigint[])
      with ordinality as each (body, at)`)
  await store.query(sql`
    insert into void_serial select ${Number(bucket)}, unnest(${empty}::integer[]), 'no_check_digit', ${nowAt}`)
  return usable.length - formed.length
}

describe('the capacity of a register', () => {
  it('of nothing is nothing', async () => {
    const { buckets, taken, account, tenths, soonest } = await capacity(store, nowAt)
    assert.deepEqual([buckets, taken, soonest], [0, 0, []])
    assert.deepEqual(account, { next: 0, formed: 0, void: 0, imported: 0, uneven: 0 })
    assert.deepEqual(tenths, Array(10).fill(0))
  })

  it('forecasts the day on which a bucket is full, at the pace of the last 365 days', async () => {
    const left = await fill('7001011', 9_000, 500)
    const [bucket] = (await capacity(store, nowAt)).soonest
    assert.deepEqual([bucket!.bucket, bucket!.left, bucket!.formedLastYear], [7_001_011, left, 500])
    const days = Math.ceil((left / 500) * 365)
    assert.equal(bucket!.fullOn, later(nowAt, days * dayMs).slice(0, 10))
    assert.equal(bucket!.usable, serials('7001011').length)
  })

  it('names the bucket first that is full first, not the fullest', async () => {
    await fill('7001012', 6_000, 4_000)
    await fill('7001021', 9_500, 10)
    const { soonest, tenths } = await capacity(store, nowAt)
    assert.deepEqual(
      soonest.map(({ bucket }) => bucket),
      [7_001_012, 7_001_011, 7_001_021],
    )
    assert.deepEqual(tenths, [0, 0, 0, 0, 0, 0, 1, 0, 0, 2])
    assert.equal((await capacity(store, nowAt, 1)).soonest.length, 1)
  })

  it('says never where nobody is born into a bucket any more', async () => {
    await fill('7001022', 100, 0)
    const bucket = (await capacity(store, nowAt)).soonest.find(each => each.bucket === 7_001_022)
    assert.equal(bucket!.fullOn, null)
  })

  it('is today where none is left, also after a year without any', async () => {
    await fill('7001031', 10_000, 3)
    const [bucket] = (await capacity(store, later(nowAt, 400 * dayMs))).soonest
    assert.deepEqual([bucket!.bucket, bucket!.left], [7_001_031, 0])
    assert.equal(bucket!.fullOn, later(nowAt, 400 * dayMs).slice(0, 10))
  })

  it('counts what was imported on both sides of the counter, and the accounts come out even', async () => {
    const bucket = 8_301_011
    for (let made = 0; made < 3; made++) await form(store, bucket)
    const usable = serials('8301011')
    for (const serial of [usable[3]!, usable[100]!]) {
      const personId = await register(store, freshNumber())
      await store.transaction(tx => recordNumber(tx, { personId, iin: `8301011${serial}0` }, act))
    }
    await form(store, bucket)
    const { soonest, account } = await capacity(store, nowAt)
    const found = soonest.find(each => each.bucket === bucket)!
    assert.deepEqual([found.account.formed, found.account.imported, found.left], [4, 1, usable.length - 6])
    assert.equal(account.uneven, 0)
    assert.equal(account.next, account.formed + account.void + account.imported)
  })

  it('names how many accounts do not come out even', async () => {
    await store.query(sql`update bucket set next_serial = next_serial + 1 where bucket = 8301011`)
    assert.equal((await capacity(store, nowAt)).account.uneven, 1)
  })
})
