// Running SQL: values never become text, types come back unharmed, transactions hold.

import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { constraintOf, join, openStore, type Sql, sql } from '../../src/store/store.ts'
import { freshStore } from './fresh.ts'

const { store, connection, close } = await freshStore()
after(close)
await store.query(sql`create table counter (name text constraint counter_name_unique unique, value int8)`)

async function read(statement: Sql): Promise<unknown> {
  const [row] = await store.query<{ value: unknown }>(statement)
  return row?.value
}

test('a value that looks like a statement stays a value', async () => {
  const hostile = [
    { text: 'select 1', values: [] },
    { sql: 'select 1', strings: ['select 1'], values: [] },
    { strings: ["'x'; drop table counter; --"], values: [], text: 'drop table counter' },
  ]
  for (const body of hostile) {
    assert.deepEqual(await read(sql`select ${body}::jsonb as value`), body)
  }
  const quoted = "'; drop table counter; --"
  assert.equal(await read(sql`select ${quoted}::text as value`), quoted)
  await store.query(sql`select from counter`)
})

test('only a statement made by the template nests, with its values in their places', async () => {
  const inner = sql`${2}::int + ${3}::int`
  assert.equal(await read(sql`select ${1}::int + (${inner}) as value`), 6)
  assert.equal(await read(sql`select 2 in (${join([1, 2, 3])}) as value`), true)
})

test('numbers, days and instants come as they were stored, in lists as well', async () => {
  const [row] = await store.query(sql`
    select 9007199254740991::int8 as whole,
           date '1900-01-01' as day,
           timestamptz '2026-02-01 05:00:00.123456+05' as instant,
           array[1::int8, null] as wholes,
           array[date '2026-02-01'] as days,
           array[timestamptz '2026-02-01 00:00Z', null] as instants`)
  assert.deepEqual(row, {
    whole: 9007199254740991,
    day: '1900-01-01',
    instant: '2026-02-01T00:00:00.123Z',
    wholes: [1, null],
    days: ['2026-02-01'],
    instants: ['2026-02-01T00:00:00.000Z', null],
  })
})

test('what cannot be read or sent exactly is a fault', async () => {
  await assert.rejects(store.query(sql`select 9007199254740992::int8`), /safe integer/)
  await assert.rejects(store.query(sql`select timestamptz 'infinity'`), /finite instant/)
  await assert.rejects(store.query(sql`select ${undefined}::text`), /never undefined/)
  await assert.rejects(store.query(sql`select ${new Date(0)}::date`), /sent to PostgreSQL as text/)
  assert.equal(await read(sql`select 1 as value`), 1, 'the sessions are still of use')
})

test('a violated constraint is known by its name, and no other error has one', async () => {
  await store.query(sql`insert into counter values ('once', 1)`)
  const twice = await store.query(sql`insert into counter values ('once', 2)`).catch(error => error)
  assert.equal(constraintOf(twice), 'counter_name_unique')
  const nonsense = await store.query(sql`select nonsense`).catch(error => error)
  assert.equal(constraintOf(nonsense), null)
  assert.equal(constraintOf(new Error('counter_name_unique')), null)
})

test('a transaction gives what its work gives, and leaves nothing when the work throws', async () => {
  const given = await store.transaction(async transaction => {
    await transaction.query(sql`insert into counter values ('kept', 1)`)
    return 'given'
  })
  assert.equal(given, 'given')
  await assert.rejects(
    store.transaction(async transaction => {
      await transaction.query(sql`insert into counter values ('dropped', 1)`)
      throw new Error('changed my mind')
    }),
    /changed my mind/,
  )
  assert.equal(await read(sql`select count(*) as value from counter where name = 'kept'`), 1)
  assert.equal(await read(sql`select count(*) as value from counter where name = 'dropped'`), 0)
})

test('work that goes on after a failed statement does not pass for committed', async () => {
  const work = store.transaction(async transaction => {
    await transaction.query(sql`insert into counter values ('lost', 1)`)
    await transaction.query(sql`select nonsense`).catch(() => {})
  })
  await assert.rejects(work, /does not go on after a statement failed/)
})

test('work is tried again after a serialization failure, five times at most', async () => {
  let tries = 0
  const fail = sql`do $$ begin raise exception 'again' using errcode = 'serialization_failure'; end $$`
  const third = await store.transaction(async transaction => {
    if (++tries < 3) await transaction.query(fail)
    return 'third'
  })
  assert.deepEqual([third, tries], ['third', 3])

  tries = 0
  const hopeless = store.transaction(async transaction => {
    tries++
    await transaction.query(fail)
  })
  await assert.rejects(hopeless, { code: '40001' })
  assert.equal(tries, 6)

  tries = 0
  const wrong = store.transaction(async transaction => {
    tries++
    await transaction.query(sql`select nonsense`)
  })
  await assert.rejects(wrong, { code: '42703' })
  assert.equal(tries, 1)
})

test('two transactions that lock each other both get through', async () => {
  await store.query(sql`insert into counter values ('left', 0), ('right', 0)`)
  const raise = async (first: string, second: string) =>
    store.transaction(async transaction => {
      await transaction.query(sql`update counter set value = value + 1 where name = ${first}`)
      await transaction.query(sql`select pg_sleep(0.1)`)
      await transaction.query(sql`update counter set value = value + 1 where name = ${second}`)
    })
  await Promise.all([raise('left', 'right'), raise('right', 'left')])
  assert.equal(
    await read(sql`select sum(value)::int8 as value from counter where name in ('left', 'right')`),
    4,
  )
})

test('a session that the server ends is replaced by a new one', async () => {
  const other = openStore(connection, { connectionsMax: 1 })
  const [session] = await other.query<{ pid: number }>(sql`select pg_backend_pid() as pid`)
  await store.query(sql`select pg_terminate_backend(${session!.pid}, 5000)`)
  const next = () => other.query<{ pid: number }>(sql`select pg_backend_pid() as pid`)
  const [replacement] = await next().catch(next)
  assert.notEqual(replacement!.pid, session!.pid)
  await other.close()
})
