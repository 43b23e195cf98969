// The same request twice is one deed with one answer, however it comes again.

import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, describe, it } from 'node:test'
import { later } from '../../src/kernel/clock.ts'
import { countRequestsBefore, forgetRequestsBefore, once } from '../../src/register/idempotency.ts'
import { formNumber } from '../../src/register/number.ts'
import { type Store, sql } from '../../src/store/store.ts'
import { type FreshStore, freshStore } from '../store/fresh.ts'
import { assertRefused, formation, nowAt } from './register-of.ts'

let fresh: FreshStore
let store: Store
before(async () => {
  fresh = await freshStore()
  store = fresh.store
})
after(() => fresh.close())

interface Asked {
  readonly actor?: string
  readonly key: string
  readonly body?: unknown
}

function formOnce(bucket: number, { actor = 'officer', key, body = { bucket } }: Asked) {
  return store.transaction(tx =>
    once(tx, { actor, key, body, at: nowAt }, async () => ({
      iin: await formNumber(tx, formation(bucket)),
    })),
  )
}

async function countOf(bucket: number): Promise<number> {
  const [row] = await store.query<{ count: number }>(sql`
    select count(*) as count from number where bucket = ${bucket}`)
  return row!.count
}

describe('the same key', () => {
  it('sent 50 times at once gives one number and 50 times the same answer', async () => {
    const key = randomUUID()
    const answers = await Promise.all(Array.from({ length: 50 }, () => formOnce(8_502_011, { key })))
    for (const answer of answers) assert.deepEqual(answer, answers[0])
    assert.equal(await countOf(8_502_011), 1)
  })

  it('gives the same answer to a body with its parts in another order', async () => {
    const key = randomUUID()
    const first = await formOnce(8_502_012, { key, body: { a: 1, b: 2 } })
    assert.deepEqual(await formOnce(8_502_012, { key, body: { b: 2, a: 1 } }), first)
  })

  it('with another body is refused, and forms nothing', async () => {
    const key = randomUUID()
    await formOnce(8_503_011, { key })
    await assertRefused(formOnce(8_503_011, { key, body: { bucket: 1 } }), 'idempotency_key_reused')
    assert.equal(await countOf(8_503_011), 1)
  })

  it('of another actor is another request', async () => {
    const key = randomUUID()
    const first = await formOnce(8_504_011, { key })
    assert.notDeepEqual(await formOnce(8_504_011, { key, actor: 'another' }), first)
  })

  it('is free again when the work failed', async () => {
    const key = randomUUID()
    const request = { actor: 'officer', key, body: {}, at: nowAt }
    const attempt = store.transaction(tx => once(tx, request, () => Promise.reject(new Error('failed'))))
    await assert.rejects(attempt, { message: 'failed' })
    const again = await store.transaction(tx => once(tx, request, async () => ({ done: true })))
    assert.deepEqual(again, { done: true })
  })

  it('waits for the first request, and does the work itself when that one fails', async () => {
    const key = randomUUID()
    const request = { actor: 'officer', key, body: {}, at: nowAt }
    const doomed = { begin: () => {}, fail: (_: Error) => {} }
    const begun = new Promise<void>(resolve => {
      doomed.begin = resolve
    })
    const work = () =>
      new Promise<{ by: string }>((_, reject) => {
        doomed.fail = reject
        doomed.begin()
      })
    const first = store.transaction(tx => once(tx, request, work))
    await begun
    const second = store.transaction(tx => once(tx, request, async () => ({ by: 'the second' })))
    await waitUntil(someoneWaits)
    doomed.fail(new Error('failed'))
    await assert.rejects(first, { message: 'failed' })
    assert.deepEqual(await second, { by: 'the second' })
  })
})

describe('an answer that was lost on its way', () => {
  it('is given again from the database to the same key', async () => {
    const key = randomUUID()
    let lost: unknown
    const attempt = formOnce(8_505_011, { key }).then(answer => {
      lost = answer
      throw new Error('the connection broke after the commit')
    })
    await assert.rejects(attempt)
    assert.deepEqual(await formOnce(8_505_011, { key }), lost)
    assert.equal(await countOf(8_505_011), 1)
  })
})

describe('what is stored of a request', () => {
  it('is the hash of its body and an answer of references, never the body', async () => {
    const key = randomUUID()
    const request = { actor: 'officer', key, body: { family: 'ERIKSSON' }, at: nowAt }
    await store.transaction(tx => once(tx, request, async () => ({ personId: key })))
    const [row] = await store.query(sql`select * from idempotency where key = ${key}`)
    assert(!JSON.stringify(row).includes('ERIKSSON'))
    assert.equal((row as { request_hash: Buffer }).request_hash.length, 32)
  })

  it('is another hash for the same body under another key, so that no table of guesses fits twice', async () => {
    const [key, other] = [randomUUID(), randomUUID()]
    for (const each of [key, other]) await formOnce(8_506_011, { key: each, body: { family: 'ERIKSSON' } })
    const rows = await store.query<{ hash: string }>(sql`
      select distinct request_hash as hash from idempotency where key in (${key}, ${other})`)
    assert.equal(rows.length, 2)
  })

  it('is forgotten after a term; then the key is refused, and its answer is kept', async () => {
    const key = randomUUID()
    await formOnce(8_506_012, { key })
    assert(await countRequestsBefore(store, later(nowAt, 1)))
    await forgetRequestsBefore(store, later(nowAt, 1))
    assert.equal(await countRequestsBefore(store, later(nowAt, 1)), 0)
    await assertRefused(formOnce(8_506_012, { key }), 'idempotency_key_reused')
    const [row] = await store.query<object>(sql`
      select request_hash, salt, answer is not null as answered from idempotency where key = ${key}`)
    assert.deepEqual({ ...row }, { request_hash: null, salt: null, answered: true })
    assert.equal(await countOf(8_506_012), 1)
  })
})

async function someoneWaits(): Promise<boolean> {
  const rows = await store.query(sql`select pid from pg_stat_activity where wait_event_type = 'Lock'`)
  return rows.length > 0
}

async function waitUntil(isSo: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 1000; tries++) {
    if (await isSo()) return
    await new Promise(resolve => setTimeout(resolve, 5))
  }
  throw new Error('waited in vain')
}
