// Projections can be thrown away: made again from the events they are the same, and never left half.

import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Reducer } from '../../src/register/event.ts'
import { projections, type Reducers, rebuild } from '../../src/register/projection.ts'
import type { Context } from '../../src/service/context.ts'
import { reducers } from '../../src/service/reducer.ts'
import { Sql, sql } from '../../src/store/store.ts'
import { freshName, freshNumber } from '../register/people.ts'
import { enroll, perform } from './act-of.ts'
import { forgotten, mergedPair } from './command-case.ts'
import { accept, officer, open, openDesk, settle } from './desk-of.ts'
import { assertSound, hashesOf } from './register-proof.ts'

let context: Context
let close: () => Promise<void>
before(async () => {
  const desk = await openDesk()
  close = desk.close
  // Only the owner of the tables may do what is tried out here.
  context = { ...desk.context, store: desk.owner }
  await liveThrough()
})
after(() => close())

const again = (isApplied: boolean, with_: Reducers = reducers) =>
  rebuild(context.store, { reducers: with_, isApplied, progress: () => {} })
const run = (statement: string) => context.store.query(new Sql([statement], []))

/** A row in every projection, and people forgotten among them. */
async function liveThrough(): Promise<void> {
  const desk = officer('desk')
  await settle(context, desk, await accept(context, desk, { number: freshNumber(), names: freshName() }))
  await open(context, desk, { number: freshNumber(), names: freshName() })
  await mergedPair(context)
  await forgotten(context)
  const { personId } = await enroll(context)
  await perform(context, 'legacy_identifier_link', { personId, identifier: { scheme: 'tin', value: '1' } })
  const exclusion = { ground: 'death', conditional: true, from: '2026-11-01', source: 'Record' }
  await perform(context, 'number_exclude', { personId, ...exclusion })
  await perform(context, 'number_restore', { personId, source: 'Court' })
}

/** Something wrong in each projection, as a hand in the database could make it. */
const alterations: Readonly<Record<(typeof projections)[number], string>> = {
  person: `update person set sex = 'male' where sex = 'female'`,
  person_name: `update person_name set family = 'X'`,
  citizenship: 'delete from citizenship',
  document: `update document set state = 'lost'`,
  legacy_identifier: `update legacy_identifier set value = '2'`,
  duplicate_key: 'delete from duplicate_key',
  holding: `update holding set since = since + interval '1 second'`,
  exclusion: `update exclusion set source = 'Nobody'`,
  application: `update application set office = 'elsewhere'`,
  application_value: 'delete from application_value',
  proposal: `update proposal set proposed_by = 'nobody' where state <> 'open'`,
}

describe('a projection altered by hand', () => {
  let right: object
  before(async () => {
    right = await hashesOf(context.store)
  })

  for (const table of projections) {
    it(`is named and mended by a rebuild that is applied, and no other is: ${table}`, async () => {
      await run(alterations[table])
      const { comparisons } = await again(true)
      const differing = comparisons.filter(({ isSame }) => !isSame)
      assert.deepEqual(
        differing.map(each => [each.table, each.isReplaced]),
        [[table, true]],
      )
    })
  }

  it('is then what it was', async () => assert.deepEqual(await hashesOf(context.store), right))

  it('is only named by a rebuild that is not applied', async () => {
    for (const table of projections) if (!table.startsWith('application')) await run(alterations[table])
    const altered = projections.filter(table => !table.startsWith('application'))
    for (let times = 0; times < 2; times++) {
      const { comparisons } = await again(false)
      const differing = comparisons.filter(({ isSame }) => !isSame)
      assert.deepEqual(
        differing.map(({ table }) => table),
        altered,
      )
      assert(!comparisons.some(({ isReplaced }) => isReplaced))
    }
    await again(true)
  })

  it('is mended even where all of them are empty', async () => {
    await run(`truncate ${projections.join(', ')}`)
    await again(true)
    assert.deepEqual(await hashesOf(context.store), right)
    await assertSound(context.store)
  })

  it('is not hidden by a ledger: void serials are compared, and left as they are', async () => {
    await run(`insert into bucket (bucket, next_serial) values (1010101, 0) on conflict do nothing`)
    await run(`insert into void_serial values (1010101, 0, 'no_check_digit', now())`)
    const { comparisons } = await again(true)
    const found = comparisons.filter(({ isSame }) => !isSame)
    assert.deepEqual(
      found.map(({ table, isReplaced }) => [table, isReplaced]),
      [['void_serial', false]],
    )
    await run('alter table void_serial disable trigger user')
    await run('delete from void_serial where bucket = 1010101')
    await run('alter table void_serial enable trigger user')
  })
})

describe('a rebuild', () => {
  it('says how many events there are, and how many have lost their values', async () => {
    const { events, erased } = await again(false)
    const [row] = await context.store.query<{ events: number; erased: number }>(sql`
      select count(*) as events, count(*) filter (where commitment is not null and personal is null) as erased
      from event left join event_value using (stream_type, stream_id, version)`)
    assert.deepEqual({ events, erased }, row)
    assert(erased >= 5)
  })

  for (const isApplied of [false, true]) {
    const manner = isApplied ? ', also when applied' : ''
    it(`that is interrupted leaves nothing behind and alters nothing${manner}`, async () => {
      const right = await hashesOf(context.store)
      await run(alterations.person_name)
      const altered = await context.store.query(sql`select * from person_name order by person_id, script`)
      for (const failAt of [1, 7, 20]) {
        await assert.rejects(again(isApplied, breakingAt(failAt)), { message: 'the power failed' })
      }
      await assert.rejects(again(isApplied, breakingAt(3, 'cancel')))
      assert.deepEqual(
        await context.store.query(sql`select * from person_name order by person_id, script`),
        altered,
      )
      const left = await context.store.query(sql`
        select relname from pg_class join pg_namespace on pg_namespace.oid = relnamespace
        where nspname like 'pg_temp%' or nspname = 'rebuild'`)
      assert.deepEqual(left, [])
      await again(true)
      assert.deepEqual(await hashesOf(context.store), right)
    })
  }

  it('that only compares lets the register go on, and sees one moment of it', async () => {
    let isOver = false
    const working = (async () => {
      let made = 0
      for (; !isOver; made++) await enroll(context)
      return made
    })()
    for (let times = 0; times < 3; times++) {
      const { comparisons } = await again(false)
      assert.deepEqual(
        comparisons.filter(({ isSame }) => !isSame),
        [],
      )
    }
    isOver = true
    assert((await working) > 0)
  })

  it('may be run by two at once, also applied', async () => {
    await run(alterations.holding)
    await Promise.all([again(true), again(true), again(false).catch(() => null)])
    await assertSound(context.store)
  })
})

/** The reducers, but that something happens at the nth event. */
function breakingAt(nth: number, how: 'throw' | 'cancel' = 'throw'): Reducers {
  let count = 0
  const breaking = (reducer: Reducer): Reducer =>
    Object.fromEntries(
      Object.entries(reducer).map(([kind, reduce]) => [
        kind,
        async (tx, event) => {
          if (++count === nth && how === 'throw') throw new Error('the power failed')
          if (count === nth) await tx.query(sql`select pg_cancel_backend(pg_backend_pid())`)
          await reduce(tx, event)
        },
      ]),
    )
  return Object.fromEntries(
    Object.entries(reducers).map(([type, reducer]) => [type, breaking(reducer)]),
  ) as unknown as Reducers
}
