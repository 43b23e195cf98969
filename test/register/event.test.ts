// Events: one truth, written in order, with the personal values beside them and bound to them by a hash.

import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { after, before, describe, it } from 'node:test'
import fc from 'fast-check'
import { append, canonical, type Event, type Reducer } from '../../src/register/event.ts'
import { type Store, sql } from '../../src/store/store.ts'
import { type FreshStore, freshStore } from '../store/fresh.ts'
import { assertRefused, nowAt, register, registerWithNumber } from './register-of.ts'

const fixed = { seed: 20_261_123, numRuns: 1000 }

let fresh: FreshStore
let store: Store
before(async () => {
  fresh = await freshStore()
  store = fresh.store
})
after(() => fresh.close())

const reducer: Reducer = { happened: async () => {} }

function event(parts: Partial<Event> = {}): Event {
  return {
    streamType: 'application',
    streamId: 'stream',
    version: 1,
    kind: 'happened',
    at: nowAt,
    actor: 'officer',
    cause: null,
    payload: {},
    personal: null,
    ...parts,
  }
}

describe('an event', () => {
  it('is refused when somebody else was faster', async () => {
    const attempts = await Promise.allSettled(
      Array.from({ length: 10 }, () => store.transaction(tx => append(tx, reducer, event()))),
    )
    assert.equal(attempts.filter(({ status }) => status === 'fulfilled').length, 1)
    for (const attempt of attempts) {
      if (attempt.status === 'rejected') assert.equal(attempt.reason.code, 'changed_meanwhile')
    }
  })

  it('and its projection stand or fall together', async () => {
    const failing: Reducer = { happened: () => Promise.reject(new Error('the projection failed')) }
    const attempt = store.transaction(tx => append(tx, failing, event({ streamId: 'another' })))
    await assert.rejects(attempt, { message: 'the projection failed' })
    assert.deepEqual(await store.query(sql`select version from event where stream_id = 'another'`), [])
  })

  it('of a kind that nothing reads is a fault', async () => {
    const attempt = store.transaction(tx =>
      append(tx, reducer, event({ kind: 'unheard_of', streamId: 'third' })),
    )
    await assert.rejects(attempt, { name: 'Fault', message: 'the event unheard_of has a reducer' })
  })

  it('commits to its personal values by salt and hash, and repeats none of them', async () => {
    await registerWithNumber(store, 'L898902C3')
    const rows = await store.query<{
      payload: object
      commitment: Buffer
      salt: Buffer
      personal: string
    }>(sql`
      select payload, commitment, salt, personal
      from event join event_value using (stream_type, stream_id, version)`)
    assert.equal(rows.length, 2, 'who the person is, and the document')
    for (const { payload, commitment, salt, personal } of rows) {
      assert.deepEqual(createHash('sha256').update(salt).update(personal).digest(), commitment)
      assert.equal(canonical(JSON.parse(personal)), personal)
      for (const value of ['ERIKSSON', 'ANNA', '1974-08-12', 'Zenith', 'L898902C3', '2032-04-15']) {
        assert(!JSON.stringify(payload).includes(value), value)
      }
    }
    assert.notDeepEqual(rows[0]!.salt, rows[1]!.salt)
  })
})

describe('the canonical text of values', () => {
  it('does not depend on the order in which they came', () => {
    assert.equal(canonical({ b: [{ d: 1, c: null }], a: 'ә' }), '{"a":"ә","b":[{"c":null,"d":1}]}')
  })

  it('means the same values again, whatever they are', () => {
    fc.assert(
      fc.property(fc.jsonValue(), value => {
        // JSON itself has no minus zero.
        assert.deepEqual(JSON.parse(canonical(value)), JSON.parse(JSON.stringify(value)))
        assert.equal(canonical(JSON.parse(canonical(value))), canonical(value))
      }),
      fixed,
    )
  })
})

describe('a document', () => {
  it('belongs to one person', async () => {
    await register(store, 'X1')
    await register(store, 'X2')
    await assertRefused(register(store, 'X1'), 'document_already_held')
  })
})
