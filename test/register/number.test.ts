// Numbers are formed once, in order, without a gap that nobody can account for, however many ask at the same time.

import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { checkDigit, isIin, judge, serials } from '@tizilim/iin'
import fc from 'fast-check'
import { Refusal } from '../../src/kernel/refusal.ts'
import { bucketOf } from '../../src/register/bucket.ts'
import { formNumber } from '../../src/register/number.ts'
import { ruleOn } from '../../src/rules/day.ts'
import { type Store, sql } from '../../src/store/store.ts'
import { shippedPack } from '../rules/shipped.ts'
import { type FreshStore, freshStore } from '../store/fresh.ts'
import { assertAccounts, assertRefused, form, formation, nowAt } from './register-of.ts'

const fixed = { seed: 20_261_123, numRuns: 3000 }

let fresh: FreshStore
let store: Store
before(async () => {
  fresh = await freshStore()
  store = fresh.store
})
after(() => fresh.close())

/** Numbers of one bucket that came from elsewhere: their check digits need not fit. */
async function importNumbers(iins: readonly string[]): Promise<void> {
  const bucket = Number(iins[0]!.slice(0, 7))
  await store.query(sql`insert into bucket (bucket) values (${bucket})`)
  await store.query(sql`
    insert into number (bucket, iin, person_id, origin, formation_rule, formed_at)
    select ${bucket}, iin, gen_random_uuid(), 'imported', 'legacy', ${nowAt}
    from unnest(${iins.map(Number)}::bigint[]) as iin`)
}

function formMany(bucket: number, count: number): Promise<string[]> {
  return store.transaction(async tx => {
    const iins: string[] = []
    while (iins.length < count) iins.push(await formNumber(tx, formation(bucket)))
    return iins
  })
}

describe('the bucket of a person', () => {
  const rule = (key: string) => ruleOn(shippedPack, 'formation', key, '2026-11-23')!
  const [demo, production] = [rule('demo'), rule('production')]

  it('is the birth date and a digit, which no living person has in a demonstration', () => {
    assert.equal(bucketOf(demo, '1974-08-12', 'female'), 7_408_122)
    assert.equal(bucketOf(demo, '1974-08-12', 'male'), 7_408_121)
    assert.equal(bucketOf(demo, '2003-11-05', 'male'), 311_051)
  })

  it('says century and sex in production, as the law has it', () => {
    assert.equal(bucketOf(production, '1974-08-12', 'female'), 7_408_124)
    assert.equal(bucketOf(production, '1999-12-31', 'male'), 9_912_313)
    assert.equal(bucketOf(production, '2000-01-01', 'male'), 1_015)
    assert.equal(bucketOf(production, '2000-01-01', 'female'), 1_016)
  })

  it('is refused for a century without a digit', () => {
    for (const birthOn of ['1899-12-31', '2100-01-01']) {
      assert.throws(
        () => bucketOf(production, birthOn, 'female'),
        (error: unknown) => error instanceof Refusal && error.code === 'birth_date_not_formable',
      )
    }
  })
})

describe('a formed number', () => {
  it('is the first of its bucket, then the second, and always well formed', async () => {
    assert.equal(await form(store, 7_408_122), `74081220000${checkDigit('74081220000')}`)
    const second = await form(store, 7_408_122)
    assert.equal(second, `74081220001${checkDigit('74081220001')}`)
    assert(isIin(second))
    assert.equal(judge(second).level, 'well-formed')
  })

  it('keeps the zeros it begins with', async () => {
    const iin = await form(store, 701)
    assert.equal(iin.slice(0, 11), '00007010000')
    assert.equal(iin.length, 12)
  })

  it('is taken back with its transaction, and its serial is given to the next', async () => {
    const undone = new Error('undone')
    const attempt = store.transaction(async tx => {
      await formNumber(tx, formation(6_001_011))
      throw undone
    })
    await assert.rejects(attempt, undone)
    assert.equal((await form(store, 6_001_011)).slice(0, 11), '60010110000')
    await assertAccounts(store, 6_001_011)
  })
})

describe('the check digit in the database', () => {
  it('is that of the library, for any eleven digits', async () => {
    const bodies = fc
      .sample(fc.integer({ min: 0, max: 99_999_999_999 }), fixed)
      .concat([0, 1, 99_999_999_999, 95_030_810_189, 95_030_810_180])
    const rows = await store.query<{ body: number; digit: number | null }>(sql`
      select body, check_digit_of(body) as digit from unnest(${bodies}::bigint[]) as body`)
    assert.equal(rows.length, bodies.length)
    for (const { body, digit } of rows) {
      assert.equal(digit, checkDigit(String(body).padStart(11, '0')), String(body))
    }
  })
})

describe('J9-4: 200 formations at once in one bucket', () => {
  it('give 200 different numbers without a gap', async () => {
    const iins = await Promise.all(Array.from({ length: 200 }, () => form(store, 9_901_011)))
    assert.equal(new Set(iins).size, 200)
    const expected = serials('9901011').slice(0, 200)
    assert.deepEqual(iins.map(iin => iin.slice(7, 11)).sort(), [...expected])
    const [bucket] = await store.query<{ next_serial: number }>(sql`
      select next_serial from bucket where bucket = 9901011`)
    assert.equal(bucket!.next_serial, Number(expected.at(-1)) + 1)
    await assertAccounts(store, 9_901_011)
  })
})

describe('a serial without a check digit', () => {
  it('J9-5: is recorded as void, and the next one is formed', async () => {
    assert.equal(checkDigit('95030810189'), null)
    const before = serials('9503081').filter(serial => serial < '0189').length
    const iins = await formMany(9_503_081, before + 1)
    assert.equal(iins.at(-1)!.slice(7, 11), '0190')
    const last = await store.query(sql`
      select serial, reason from void_serial where bucket = 9503081 order by serial desc limit 1`)
    assert.deepEqual(last, [{ serial: 189, reason: 'no_check_digit' }])
    await assertAccounts(store, 9_503_081)
  })

  it('leaves an event each, in a stream of the bucket without a gap', async () => {
    const bucket = 150_101
    await formMany(bucket, 400)
    const events = await store.query<{ version: number; kind: string; payload: { serial: number } }>(sql`
      select version, kind, payload from event
      where stream_type = 'bucket' and stream_id = '0150101' order by version`)
    const voids = await store.query<{ serial: number }>(sql`
      select serial from void_serial where bucket = ${bucket} order by serial`)
    assert(voids.length >= 3, 'about 8 in 1,000 serials are void')
    assert.deepEqual(
      events.map(({ version, kind, payload }) => [version, kind, payload.serial]),
      voids.map(({ serial }, index) => [index + 1, 'serial_voided', serial]),
    )
    for (const { serial } of voids)
      assert.equal(checkDigit(`0150101${String(serial).padStart(4, '0')}`), null)
    await assertAccounts(store, bucket)
  })
})

describe('a serial that an imported number holds', () => {
  it('is stepped over, whatever check digit that number has', async () => {
    const digit = checkDigit('80010110000')!
    const misfit = (checkDigit('80010110001')! + 1) % 10
    await importNumbers([
      `80010110000${digit}`,
      `80010110001${misfit}`,
      `80010110003${checkDigit('80010110003')}`,
    ])
    const formed = [await form(store, 8_001_011), await form(store, 8_001_011)]
    assert.deepEqual(
      formed.map(iin => iin.slice(7, 11)),
      ['0002', '0004'],
    )
    await assertAccounts(store, 8_001_011)
  })

  it('does not block the bucket, even with a thousand of them in a row', async () => {
    const bucket = '8102021'
    const thousand = serials(bucket).filter(serial => serial < '1000')
    await importNumbers(thousand.map(serial => `${bucket}${serial}0`))
    assert((await form(store, Number(bucket))).slice(7, 11) >= '1000')
    await assertAccounts(store, Number(bucket))
  })
})

describe('a full bucket', () => {
  const small = { serialLimit: 50 }

  it('refuses for ever, while its accounts hold and other buckets go on', async () => {
    const usable = serials('7001011').filter(serial => Number(serial) < 50)
    for (const serial of usable) {
      assert.equal((await form(store, 7_001_011, small)).slice(7, 11), serial)
    }
    for (let tries = 0; tries < 3; tries++) await assertRefused(form(store, 7_001_011, small), 'bucket_full')
    assert.equal((await form(store, 7_001_012, small)).slice(7, 11), '0000')
    const [count] = await store.query<{ formed: number }>(sql`
      select count(*) as formed from number where bucket = 7001011`)
    assert.equal(count!.formed, usable.length)
    await assertAccounts(store, 7_001_011)
  })

  it('refuses each of many that come at once for the last few numbers', async () => {
    const usable = serials('7102021').filter(serial => Number(serial) < 5)
    const attempts = await Promise.allSettled(
      Array.from({ length: 20 }, () => form(store, 7_102_021, { serialLimit: 5 })),
    )
    const formed = attempts.filter(({ status }) => status === 'fulfilled')
    assert.equal(formed.length, usable.length)
    for (const attempt of attempts) {
      if (attempt.status === 'rejected') assert.equal((attempt.reason as Refusal).code, 'bucket_full')
    }
    await assertAccounts(store, 7_102_021)
  })

  it('has 10,000 serials and not one more', async () => {
    const last = serials('7203031').at(-1)!
    await store.query(sql`insert into bucket (bucket, next_serial) values (7203031, ${Number(last)})`)
    assert.equal((await form(store, 7_203_031)).slice(7, 11), last)
    await assertRefused(form(store, 7_203_031), 'bucket_full')
  })

  it('is full too where its last serial has no check digit', async () => {
    const isVoid = (serial: number) => checkDigit(`9503082${String(serial).padStart(4, '0')}`) === null
    const voidSerial = Array.from({ length: 10_000 }, (_, serial) => serial).find(isVoid)!
    await formMany(9_503_082, voidSerial)
    for (let tries = 0; tries < 2; tries++) {
      await assertRefused(form(store, 9_503_082, { serialLimit: voidSerial + 1 }), 'bucket_full')
    }
    const voids = await store.query(sql`select serial from void_serial where bucket = 9503082`)
    assert.deepEqual(voids, [], 'a refusal leaves nothing behind')
    await assertAccounts(store, 9_503_082)
  })

  it('of no serials at all refuses the first', () =>
    assertRefused(form(store, 7_304_041, { serialLimit: 0 }), 'bucket_full'))
})
