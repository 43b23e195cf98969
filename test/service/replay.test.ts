// Events are the truth: folded again into an empty database, they give the same rows to the last byte.

import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Event, Reducer, StreamType } from '../../src/register/event.ts'
import { bucketReducer } from '../../src/register/number.ts'
import { personReducer } from '../../src/register/person-reducer.ts'
import { confirmApplication, withdrawApplication } from '../../src/service/application.ts'
import { applicationReducer } from '../../src/service/application-reducer.ts'
import type { Context } from '../../src/service/context.ts'
import { proposalReducer } from '../../src/service/proposal.ts'
import { Sql, type Store, sql } from '../../src/store/store.ts'
import { freshStore } from '../store/fresh.ts'
import { accept, at, formed, officer, open, openDesk, settle, typed } from './desk-of.ts'

const reducers: Readonly<Record<StreamType, Reducer>> = {
  person: personReducer,
  application: applicationReducer,
  bucket: bucketReducer,
  proposal: proposalReducer,
}

const projections = [
  'person',
  'person_name',
  'citizenship',
  'duplicate_key',
  'document',
  'holding',
  'application',
  'application_value',
  'void_serial',
] as const

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
  await confirmApplication(at(day, '2026-11-23T06:00:00.000Z'), other, first, typed({ birthPlace: 'Nadir' }))
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

async function rowsOf(store: Store, table: string): Promise<string[]> {
  const rows = await store.query<{ row: string }>(
    new Sql([`select ${table}::text as row from ${table} order by 1`], []),
  )
  return rows.map(({ row }) => row)
}

interface StoredEvent extends Omit<Event, 'streamType' | 'streamId' | 'personal'> {
  readonly stream_type: StreamType
  readonly stream_id: string
  readonly personal: string | null
}

describe('all events, folded again', () => {
  it('give the same projections', async () => {
    const { store, close: closeAgain } = await freshStore()
    await replay(context.store, store)
    for (const table of projections) {
      const live = await rowsOf(context.store, table)
      assert(live.length > 0, `${table} is tried out`)
      assert.deepEqual(await rowsOf(store, table), live, table)
    }
    await closeAgain()
  })

  async function replay(from: Store, into: Store): Promise<void> {
    const events = await from.query<StoredEvent>(sql`
      select stream_type, stream_id, version, kind, at, actor, cause, payload, personal
      from event left join event_value using (stream_type, stream_id, version)
      order by stream_type, stream_id, version`)
    const buckets = await from.query<{ bucket: number; next_serial: number }>(sql`select * from bucket`)
    await into.transaction(async tx => {
      for (const { bucket, next_serial } of buckets) {
        await tx.query(sql`insert into bucket (bucket, next_serial) values (${bucket}, ${next_serial})`)
      }
      for (const { stream_type: streamType, stream_id: streamId, personal, ...rest } of events) {
        const event = { ...rest, streamType, streamId, personal: personal && JSON.parse(personal) }
        await reducers[streamType][event.kind]!(tx, event)
      }
    })
  }
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
