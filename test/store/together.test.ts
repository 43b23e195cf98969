// Work that shares a transaction: one commit for many, and nobody pays for the mistake of another.

import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, describe, it } from 'node:test'
import { Refusal } from '../../src/kernel/refusal.ts'
import { once } from '../../src/register/idempotency.ts'
import { type Formation, formNumber } from '../../src/register/number.ts'
import { openStore, type Store, sql, type Transaction } from '../../src/store/store.ts'
import { openTogether, type Together } from '../../src/store/together.ts'
import { assertAccounts, assertRefused, formation, nowAt } from '../register/register-of.ts'
import { type FreshStore, freshStore } from './fresh.ts'

let fresh: FreshStore
let store: Store
let together: Together
before(async () => {
  fresh = await freshStore({ connectionsMax: 4 })
  store = fresh.store
  together = openTogether(store)
})
after(() => fresh.close())

/** Forms one number together with whoever waits. */
function form(bucket: number, parts: Partial<Formation> = {}, through = together): Promise<string> {
  return through({ locks: [BigInt(bucket)], run: tx => formNumber(tx, formation(bucket, parts)) })
}

function many<Answer>(count: number, make: (at: number) => Promise<Answer>): Promise<Answer>[] {
  return Array.from({ length: count }, (_, at) => make(at))
}

/** Which transaction this is. */
async function transactionOf(tx: Transaction): Promise<string> {
  const [row] = await tx.query<{ id: string }>(sql`select pg_current_xact_id()::text as id`)
  return row!.id
}

async function countIn(bucket: number): Promise<number> {
  const [row] = await store.query<{ count: number }>(sql`
    select count(*) as count from number where bucket = ${bucket}`)
  return row!.count
}

describe('work that waits', () => {
  it('shares transactions of at most 128 units', async () => {
    const single = openTogether(store, { batchesAtOnceMax: 1 })
    const ids = await Promise.all(many(300, () => single({ locks: [], run: transactionOf })))
    const sizes = [...new Set(ids)].map(id => ids.filter(each => each === id).length)
    assert.deepEqual(sizes, [1, 128, 128, 43], 'the first finds nobody there and goes alone')
  })

  it('shares a transaction only as long as the locks of all fit into it', async () => {
    const crowded = openTogether(store, { batchLocksMax: 10, batchesAtOnceMax: 1 })
    const locks = Array.from({ length: 4 }, (_, at) => BigInt(at))
    const ids = await Promise.all(many(6, () => crowded({ locks, run: transactionOf })))
    assert.equal(new Set(ids).size, 4, 'one alone, then two by two')
  })

  it('works in the order it came, each unit seeing what those before it did', async () => {
    const bucket = 8_001_011
    const iins = await Promise.all(many(40, () => form(bucket)))
    assert.deepEqual(iins, [...iins].sort())
    assert.equal(await countIn(bucket), 40)
    await assertAccounts(store, bucket)
  })

  it('gets an answer only when its transaction is committed', async () => {
    const answers = many(20, async () => {
      const iin = await form(8_002_011)
      const found = await store.query(sql`select from number where iin = ${Number(iin)}`)
      return found.length
    })
    assert.deepEqual(new Set(await Promise.all(answers)), new Set([1]))
  })
})

describe('work that waits for a lock', () => {
  /** Starts work that stands still until it is let go, and notes when it ran. */
  function stand(name: string, locks: readonly bigint[], ran: string[]): { done: Promise<void>; go(): void } {
    let go = () => {}
    const free = new Promise<void>(resolve => {
      go = resolve
    })
    const run = async () => {
      ran.push(name)
      await free
    }
    return { done: together({ locks, run }), go: () => go() }
  }

  const note = (name: string, locks: readonly bigint[], ran: string[]) =>
    together({
      locks,
      run: async () => {
        ran.push(name)
      },
    })

  it('holds up nobody who needs another one', async () => {
    const ran: string[] = []
    const busy = stand('busy', [1n], ran)
    const waiting = note('waits', [1n], ran)
    await Promise.all(many(20, at => note('quiet', [BigInt(2 + at)], ran)))
    assert.ok(!ran.includes('waits'))
    busy.go()
    await Promise.all([busy.done, waiting])
    assert.equal(ran.at(-1), 'waits')
  })

  it('is overtaken by nobody who needs the same', async () => {
    const ran: string[] = []
    const busy = stand('busy', [1n], ran)
    const waiting = note('waits', [1n, 2n], ran)
    const behind = note('behind', [2n], ran)
    await note('quiet', [3n], ran)
    busy.go()
    await Promise.all([busy.done, waiting, behind])
    const inTurn = ran.filter(name => name !== 'quiet')
    assert.deepEqual(inTurn, ['busy', 'waits', 'behind'])
  })
})

describe('200 units at once', () => {
  const [small, ...large] = [8_101_011, 8_101_012, 8_101_021, 8_101_022]

  it('are harmed by no refusal of others: one bucket is full, the others go on', async () => {
    const bucketOf = (at: number) => [small!, ...large][at % 4]!
    const outcomes = await Promise.allSettled(
      many(200, at => form(bucketOf(at), bucketOf(at) === small ? { serialLimit: 7 } : {})),
    )
    const isRefused = (outcome: PromiseSettledResult<string>) =>
      outcome.status === 'rejected' && outcome.reason instanceof Refusal
    for (const [at, outcome] of outcomes.entries()) {
      assert.ok(outcome.status === 'fulfilled' || (isRefused(outcome) && bucketOf(at) === small))
    }
    for (const bucket of large) assert.equal(await countIn(bucket), 50)
    assert.equal(outcomes.filter(isRefused).length, 50 - (await countIn(small!)))
    for (const bucket of [small!, ...large]) await assertAccounts(store, bucket)
  })

  it('that are all refused are all told so, and leave nothing', async () => {
    await Promise.all(many(200, () => assertRefused(form(8_102_011, { serialLimit: 0 }), 'bucket_full')))
    assert.equal(await countIn(8_102_011), 0)
  })
})

describe('the same key 50 times at once', () => {
  const bucket = 8_201_011

  it('does the work once and gives everyone its answer', async () => {
    const request = { actor: 'officer', key: randomUUID(), body: {}, at: nowAt }
    const formOnce = () =>
      together({
        locks: [BigInt(bucket), 1n],
        run: tx => once(tx, request, async () => ({ iin: await formNumber(tx, formation(bucket)) })),
      })
    const answers = await Promise.all(many(50, formOnce))
    assert.equal(new Set(answers.map(({ iin }) => iin)).size, 1)
    assert.equal(await countIn(bucket), 1)
  })
})

describe('a unit that fails', () => {
  const failures: Readonly<Record<string, (tx: Transaction) => Promise<unknown>>> = {
    throws: () => Promise.reject(new Error('poison')),
    'violates a constraint': tx => tx.query(sql`insert into bucket (bucket) values (-1)`),
    'makes a mistake in SQL': tx => tx.query(sql`select nonsense`),
    'goes on after a statement failed': tx => tx.query(sql`select nonsense`).catch(() => 'well'),
    commits: tx => tx.query(sql`commit`),
    'takes everything back': tx => tx.query(sql`  ROLLBACK to savepoint unit`),
    'opens a transaction of its own': () => store.transaction(async () => 'outside'),
    'uses another session': () => store.query(sql`select 1`),
    'waits for others from inside': () => form(8_301_999),
  }

  for (const [at, [name, fail]] of Object.entries(failures).entries()) {
    it(`is undone alone when it ${name}`, async () => {
      const bucket = 8_301_011 + at
      const failing = () =>
        together({
          locks: [],
          run: async tx => {
            await tx.query(sql`insert into bucket (bucket) values (${9_000_000 + at})`)
            return fail(tx)
          },
        })
      const outcomes = await Promise.allSettled([
        ...many(10, () => form(bucket)),
        failing(),
        ...many(10, () => form(bucket)),
      ])
      const failed = outcomes.flatMap(({ status }, index) => (status === 'rejected' ? [index] : []))
      assert.deepEqual(failed, [10])
      assert.equal(await countIn(bucket), 20)
      await assertAccounts(store, bucket)
      await assert.rejects(failing(), 'and so it is when it is alone')
      assert.deepEqual(await store.query(sql`select from bucket where bucket = ${9_000_000 + at}`), [])
    })
  }

  it('can do nothing after it has answered', async () => {
    let late: Transaction | undefined
    await together({
      locks: [],
      run: async tx => {
        late = tx
      },
    })
    await assert.rejects(async () => late!.query(sql`select 1`), { name: 'Fault' })
  })

  it('is refused when it asks for more locks than a unit can need', async () => {
    const locks = Array.from({ length: 65 }, (_, at) => BigInt(at))
    await assert.rejects(together({ locks, run: async () => 'never' }), { name: 'Fault' })
  })
})

describe('locks', () => {
  /** Forms a number in each bucket, in this order, and counts how often that was tried. */
  function formInTurn(tries: { count: number }, order: readonly number[], meet = async () => {}) {
    return async (tx: Transaction) => {
      tries.count++
      for (const bucket of order) {
        await formNumber(tx, formation(bucket))
        await meet()
      }
    }
  }

  it('are taken in one order, so two queues that need them crosswise never stand in a circle', async () => {
    const other = openStore(fresh.connection)
    const queues = [together, openTogether(other)]
    const buckets = [8_401_011, 8_401_012]
    const tries = { count: 0 }
    await Promise.all(
      many(200, at => {
        const order = at % 4 < 2 ? buckets : buckets.toReversed()
        return queues[at % 2]!({ locks: order.map(BigInt), run: formInTurn(tries, order) })
      }),
    )
    assert.equal(tries.count, 200, 'none had to try again')
    for (const bucket of buckets) assert.equal(await countIn(bucket), 200)
    await other.close()
  })

  it('that were not declared may end in a deadlock, which is tried again until all are done', async () => {
    const other = openStore(fresh.connection)
    const buckets = [8_402_011, 8_402_012]
    const tries = { count: 0 }
    const meet = meeting(2)
    await Promise.all([
      together({ locks: [], run: formInTurn(tries, buckets, meet) }),
      openTogether(other)({ locks: [], run: formInTurn(tries, buckets.toReversed(), meet) }),
    ])
    // On a slow machine each of the two may be told to try again.
    assert(tries.count >= 3, `${tries.count} tries`)
    for (const bucket of buckets) assert.equal(await countIn(bucket), 2)
    await other.close()
  })

  /** A place where the first `size` to come wait for one another. */
  function meeting(size: number): () => Promise<void> {
    let open = () => {}
    const isOpen = new Promise<void>(resolve => {
      open = resolve
    })
    let arrived = 0
    return () => {
      if (++arrived === size) open()
      return isOpen
    }
  }
})
