// Work that shares a transaction when things break: everyone is answered, nothing is done twice, nobody waits for ever.

import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { after, before, describe, it } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { once } from '../../src/register/idempotency.ts'
import { formNumber } from '../../src/register/number.ts'
import { openStore, type Store, sql, type Transaction } from '../../src/store/store.ts'
import { openTogether, type Together } from '../../src/store/together.ts'
import { assertAccounts, assertRefused, formation, nowAt } from '../register/register-of.ts'
import { type FreshStore, freshStore } from './fresh.ts'

let fresh: FreshStore
let store: Store
let together: Together
before(async () => {
  fresh = await freshStore()
  store = fresh.store
  together = openTogether(store)
})
after(() => fresh.close())

function form(bucket: number, before: (tx: Transaction) => Promise<unknown> = async () => {}) {
  return {
    locks: [BigInt(bucket)],
    run: async (tx: Transaction) => {
      await before(tx)
      return formNumber(tx, formation(bucket))
    },
  }
}

/** Something that happens the first time only. */
function firstTime(happen: (tx: Transaction) => Promise<unknown>): (tx: Transaction) => Promise<unknown> {
  let isOver = false
  return async tx => {
    if (isOver) return
    isOver = true
    await happen(tx)
  }
}

const breakOff = (tx: Transaction) => tx.query(sql`select pg_terminate_backend(pg_backend_pid())`)

/** A promise, and what settles it. */
function signal<Value = void>(): [Promise<Value>, (value: Value) => void] {
  let settle: (value: Value) => void = () => {}
  const settled = new Promise<Value>(resolve => {
    settle = resolve
  })
  return [settled, settle]
}

async function assertCount(bucket: number, count: number): Promise<void> {
  const rows = await store.query(sql`select from number where bucket = ${bucket}`)
  assert.equal(rows.length, count)
  await assertAccounts(store, bucket)
}

describe('a connection that breaks in the middle of a batch', () => {
  it('costs nobody anything: what was done is undone, and all is done again, once', async () => {
    const works = Array.from({ length: 30 }, (_, at) =>
      at === 15 ? form(8_501_011, firstTime(breakOff)) : form(8_501_011),
    )
    const iins = await Promise.all(works.map(work => together(work)))
    assert.equal(new Set(iins).size, 30)
    await assertCount(8_501_011, 30)
  })

  it('does no more harm while a unit is busy with something else', async () => {
    const [told, tell] = signal<number>()
    const [gone, go] = signal()
    const isBusy = firstTime(async tx => {
      const [row] = await tx.query<{ pid: number }>(sql`select pg_backend_pid() as pid`)
      tell(row!.pid)
      await gone
    })
    const iins = [form(8_501_012), form(8_501_012, isBusy), form(8_501_012)].map(work => together(work))
    await store.query(sql`select pg_terminate_backend(${await told}, 10000)`)
    // The closing of the socket reaches this process now, and not during a query.
    await sleep(50)
    go()
    assert.equal(new Set(await Promise.all(iins)).size, 3)
    await assertCount(8_501_012, 3)
  })

  it('every time fails the unit that breaks it, and no other', async () => {
    const works = Array.from({ length: 12 }, (_, at) =>
      at === 5 ? form(8_501_021, breakOff) : form(8_501_021),
    )
    const outcomes = await Promise.allSettled(works.map(work => together(work)))
    assert.deepEqual(
      outcomes.flatMap(({ status }, at) => (status === 'rejected' ? [at] : [])),
      [5],
    )
    await assertCount(8_501_021, 11)
  })
})

describe('a connection that breaks during the commit', () => {
  const bucket = 8_502_011
  const keys = Array.from({ length: 20 }, () => randomUUID())

  /** Forms one number for each key, and tells how each request ended. */
  function formAll(through: Together): Promise<PromiseSettledResult<{ iin: string }>[]> {
    return Promise.allSettled(
      keys.map(key =>
        through({
          locks: [BigInt(bucket)],
          run: tx =>
            once(tx, { actor: 'officer', key, body: {}, at: nowAt }, async () => ({
              iin: await formNumber(tx, formation(bucket)),
            })),
        }),
      ),
    )
  }

  const endsOf = (outcomes: readonly PromiseSettledResult<unknown>[]) =>
    new Set(outcomes.map(({ status }) => status))

  it('fails each unit of the batch where the server undid it', async () => {
    await store.query(sql`
      create function break_off() returns trigger language plpgsql as $$
      begin perform pg_terminate_backend(pg_backend_pid()); return null; end $$`)
    await store.query(sql`
      create constraint trigger breaks_at_commit after insert on number deferrable initially deferred
      for each row execute function break_off()`)
    assert.deepEqual(endsOf(await formAll(together)), new Set(['rejected']))
    await store.query(sql`drop trigger breaks_at_commit on number`)
    assert.deepEqual(await store.query(sql`select from number where bucket = ${bucket}`), [])
  })

  it('fails each unit of the batch where the answer alone was lost, and does nothing twice', async () => {
    const deaf: Store = {
      ...store,
      transaction: async work => {
        await store.transaction(work)
        throw new Error('the connection broke')
      },
    }
    assert.deepEqual(endsOf(await formAll(openTogether(deaf))), new Set(['rejected']))
    await assertCount(bucket, keys.length)
  })

  it('is got over by a repetition under the same keys', async () => {
    const outcomes = await formAll(together)
    assert.deepEqual(endsOf(outcomes), new Set(['fulfilled']))
    await assertCount(bucket, keys.length)
  })
})

describe('a server that is away', () => {
  it('is told to all who wait', async () => {
    const away = openStore({ connectionString: 'postgres://somebody@127.0.0.1:1/nothing' })
    const nowhere = openTogether(away)
    const works = Array.from({ length: 50 }, () => nowhere(form(8_503_011)))
    for (const outcome of await Promise.allSettled(works)) {
      assert.equal(outcome.status, 'rejected')
      assert.equal(outcome.reason.code, 'ECONNREFUSED')
    }
  })
})

describe('too much work', () => {
  /** Work that keeps the queue busy until it is let go. */
  function standstill(through: Together): [Promise<string>, () => void] {
    const [free, letGo] = signal()
    return [through(form(8_504_011, () => free)), letGo]
  }

  it('is refused when too many wait', async () => {
    const short = openTogether(store, { waitingMax: 2, batchesAtOnceMax: 1 })
    const [first, letGo] = standstill(short)
    const waiting = [short(form(8_504_012)), short(form(8_504_012))]
    await assertRefused(short(form(8_504_012)), 'register_busy')
    letGo()
    await Promise.all([first, ...waiting])
    await assertCount(8_504_012, 2)
  })

  it('is refused when it has waited too long, and is not done then', async () => {
    const hasty = openTogether(store, { waitMaxMs: 20, batchesAtOnceMax: 1 })
    const [first, letGo] = standstill(hasty)
    await assertRefused(hasty(form(8_504_021)), 'register_busy')
    letGo()
    await first
    await hasty(form(8_504_021))
    await assertCount(8_504_021, 1)
  })

  it('is refused when its batch broke and its time is over', async () => {
    const hasty = openTogether(store, { waitMaxMs: 300, batchesAtOnceMax: 1 })
    const [first, letGo] = standstill(hasty)
    const breakLate = async (tx: Transaction) => {
      await sleep(500)
      await breakOff(tx)
    }
    const late = Promise.allSettled([hasty(form(8_504_022, breakLate)), hasty(form(8_504_022))])
    letGo()
    await first
    for (const outcome of await late)
      assert.equal(outcome.status === 'rejected' && outcome.reason.code, 'register_busy')
    assert.deepEqual(await store.query(sql`select from number where bucket = 8504022`), [])
  })
})

describe('several processes', () => {
  it('form numbers of one bucket at the same time, each number once', async () => {
    const bucket = 8_505_011
    const program = fileURLToPath(new URL('./form-numbers.js', import.meta.url))
    const answers = await Promise.all(
      Array.from({ length: 3 }, async () => {
        const { stdout } = await promisify(execFile)(process.execPath, [
          program,
          fresh.databaseUrl,
          String(bucket),
          '150',
        ])
        return JSON.parse(stdout) as string[]
      }),
    )
    assert.equal(new Set(answers.flat()).size, 450)
    await assertCount(bucket, 450)
  })
})
