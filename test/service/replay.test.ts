// Events are the truth: folded again, they give the same rows to the last byte, after a day at the desk.

import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { rebuild } from '../../src/register/projection.ts'
import type { Context } from '../../src/service/context.ts'
import { withdrawApplication } from '../../src/service/ending.ts'
import { reducers } from '../../src/service/reducer.ts'
import { sql } from '../../src/store/store.ts'
import { accept, acceptTyped, at, formed, officer, open, openDesk, settle, typed } from './desk-of.ts'

let context: Context
let close: () => Promise<void>
before(async () => {
  ;({ context, close } = await openDesk())
  await liveThrough(context)
})
after(() => close())

/** A day at the desk: people with and without a number, a mistake, a form confirmed twice, void serials. */
async function liveThrough(day: Context): Promise<void> {
  const [desk, other] = [officer('desk'), officer('other')]
  await open(day, desk, { number: 'WAITING' })
  await withdrawApplication(day, desk, await open(day, desk, { number: 'MISTAKE' }))
  const first = await accept(day, desk)
  await acceptTyped(at(day, '2026-11-23T06:00:00.000Z'), other, first, typed({ birthPlace: 'Nadir' }))
  const { personId } = await settle(day, other, first)
  const namesake = await accept(day, desk, { number: 'NAMESAKE' })
  await settle(at(day, '2026-11-23T07:00:00.000Z'), desk, namesake, { choice: formed(personId) })
  const again = await accept(day, desk, { number: 'NEWPASS' })
  await settle(day, desk, again, { choice: { kind: 'existing', personId } })
  // The bucket 9503081 stands right before its void serial 0189.
  await day.store.query(sql`insert into bucket (bucket, next_serial) values (9503081, 189)`)
  const birthday = { birthDay: '8', birthMonth: '3', birthYear: '1995', sex: 'male' }
  await settle(day, desk, await accept(day, desk, { number: 'VOID', names: 'OTHER' }, birthday))
}

describe('all events, folded again', () => {
  it('give the same projections', async () => {
    const { events, erased, comparisons } = await rebuild(context.store, {
      reducers,
      isApplied: false,
      progress: () => {},
    })
    const [row] = await context.store.query<{ count: number }>(sql`select count(*) as count from event`)
    assert.deepEqual([events, erased], [row!.count, 0])
    for (const { table, live, rebuilt } of comparisons) assert.deepEqual(rebuilt, live, table)
    const lived = comparisons.filter(({ live }) => live.rows > 0).map(({ table }) => table)
    const untouched = ['legacy_identifier', 'exclusion', 'proposal']
    assert.equal(lived.length + untouched.length, comparisons.length, `only ${lived.join()} have rows`)
  })
})

describe('the streams', () => {
  it('have versions without a gap, and the projection is at the last', async () => {
    const gaps = await context.store.query(sql`
      select stream_id from event group by stream_type, stream_id
      having min(version) <> 1 or max(version) <> count(*)`)
    assert.deepEqual(gaps, [])
    const behind = await context.store.query(sql`
      select stream_id from event join application on application.id::text = stream_id
      where stream_type = 'application'
      group by stream_id, application.version having max(event.version) <> application.version`)
    assert.deepEqual(behind, [])
  })

  it('hold one decision and one event for each number formed', async () => {
    const [row] = await context.store.query<Record<string, number>>(sql`
      select (select count(*) from number) as numbers, (select count(*) from holding) as holdings,
        (select count(*) from event where kind = 'number_formed') as formed,
        (select count(*) from event where kind = 'number_assigned') as assigned`)
    const { numbers, holdings, formed, assigned } = row!
    assert.deepEqual([holdings, formed, assigned], [numbers, numbers, numbers])
  })
})
