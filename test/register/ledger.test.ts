// The ledgers: what is written there stays, and the database itself refuses anything else.

import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { checkDigit } from '@tizilim/iin'
import { append } from '../../src/register/event.ts'
import { once } from '../../src/register/idempotency.ts'
import { constraintOf, Sql, type Store, sql } from '../../src/store/store.ts'
import { type FreshStore, freshStore } from '../store/fresh.ts'
import { nowAt, registerWithNumber } from './register-of.ts'

const key = '00000000-0000-4000-8000-000000000001'

let fresh: FreshStore
let store: Store
before(async () => {
  fresh = await freshStore()
  store = fresh.store
  await store.query(sql`insert into installation (mode) values ('demo')`)
  await store.query(sql`
    insert into access (id, at, actor, subject_type, subject_id, purpose, legal_basis, attributes)
    values (${key}, ${nowAt}, 'officer', 'person', 'somebody', 'form_number', 'order_258_2020', array['name'])`)
  await store.transaction(tx =>
    once(tx, { actor: 'officer', key, body: {}, at: nowAt }, async () => ({ done: true })),
  )
  await registerWithNumber(store, 'A1')
})
after(() => fresh.close())

const refused: Readonly<Record<string, readonly string[]>> = {
  installation: ["update installation set mode = 'production'", 'delete from installation'],
  number: ["update number set origin = 'imported'", 'delete from number'],
  void_serial: ['update void_serial set serial = serial + 1', 'delete from void_serial'],
  event: ["update event set actor = 'somebody else'", 'delete from event'],
  event_value: ["update event_value set personal = '{}'"],
  access: ["update access set actor = 'nobody'", 'delete from access'],
  idempotency: [
    'delete from idempotency',
    `update idempotency set answer = '{"done": false}'`,
    'update idempotency set answer = null',
    'update idempotency set request_hash = salt',
    'update idempotency set salt = request_hash, request_hash = null',
    'update idempotency set actor = null, request_hash = null, salt = null',
  ],
  bucket: [
    'delete from bucket',
    'update bucket set next_serial = next_serial - 1',
    'update bucket set bucket = bucket + 1',
  ],
}

describe('a ledger', () => {
  for (const [table, statements] of Object.entries(refused)) {
    for (const statement of [...statements, `truncate ${table} cascade`]) {
      it(`refuses: ${statement}`, () =>
        assert.rejects(store.query(new Sql([statement], [])), { code: '23001' }))
    }
  }

  it('refuses to forget an event whose values stand beside it', () =>
    assert.rejects(store.query(sql`delete from event_value; delete from event`), { code: '23001' }))
})

describe('personal values beside an event', () => {
  it('can be erased, while the event and its commitment stay', async () => {
    const erased = await store.query(sql`delete from event_value where version = 2 returning stream_id`)
    assert.equal(erased.length, 1)
    const [event] = await store.query<{ commitment: Buffer }>(sql`
      select commitment from event where stream_type = 'person' and version = 2`)
    assert.equal(event!.commitment.length, 32)
  })
})

describe('a number in the ledger', () => {
  const insert = (iin: string, bucket: number, origin: string) =>
    store.query(sql`
      insert into number (bucket, iin, person_id, origin, formation_rule, formed_at)
      values (${bucket}, ${Number(iin)}, gen_random_uuid(), ${origin}, 'test', ${nowAt})`)
  const violates = (constraint: string) => (error: unknown) => {
    assert.equal(constraintOf(error), constraint)
    return true
  }
  const digit = checkDigit('74081220099')!
  const right = `74081220099${digit}`
  const wrong = `74081220099${(digit + 1) % 10}`

  it('has a check digit that fits, unless it was imported', async () => {
    await assert.rejects(insert(wrong, 7_408_122, 'formed'), violates('number_check_digit_fits'))
    await insert(wrong, 7_408_122, 'imported')
  })

  it('is formed once for each serial, beside which others may be imported', async () => {
    await insert(right, 7_408_122, 'formed')
    const digit = String((Number(right[11]) + 2) % 10)
    await insert(right.slice(0, 11) + digit, 7_408_122, 'imported')
    await store.query(sql`alter table number drop constraint number_check_digit_fits`)
    await assert.rejects(
      insert(right.slice(0, 11) + String((Number(right[11]) + 3) % 10), 7_408_122, 'formed'),
      violates('number_one_formed_per_serial'),
    )
    await store.query(sql`
      alter table number add constraint number_check_digit_fits
        check (origin = 'imported' or coalesce(check_digit_of(iin / 10) = iin % 10, false))`)
  })

  it('is never formed where no check digit exists', async () => {
    await store.query(sql`insert into bucket (bucket) values (9503081)`)
    await assert.rejects(insert('950308101890', 9_503_081, 'formed'), violates('number_check_digit_fits'))
  })

  it('lies in its own bucket, and that bucket has a counter', async () => {
    await assert.rejects(insert(right, 7_408_121, 'imported'), violates('number_in_its_bucket'))
    const other = `60010120000${checkDigit('60010120000')}`
    await assert.rejects(insert(other, 6_001_012, 'formed'), violates('number_has_a_bucket'))
  })

  it('is held by one person at a time who has no second one', async () => {
    const [holding] = await store.query<{ person_id: string }>(sql`select person_id from holding`)
    const second = store.query(sql`
      insert into holding (person_id, iin, state, since, version)
      values (${holding!.person_id}, 740812200013, 'conditionally_excluded', ${nowAt}, 9)`)
    await assert.rejects(second, violates('holding_one_active_per_person'))
  })
})

describe('a stream of events', () => {
  const event = (version: number) => ({
    streamType: 'application' as const,
    streamId: 'a stream',
    version,
    kind: 'happened',
    at: nowAt,
    actor: 'officer',
    cause: null,
    payload: {},
    personal: null,
  })
  const happen = (version: number) =>
    store.transaction(tx => append(tx, { happened: async () => {} }, event(version)))

  it('begins with version 1 and leaves no gap', async () => {
    const gap = (error: unknown) => constraintOf(error) === 'event_leaves_no_gap'
    await assert.rejects(happen(2), gap)
    await happen(1)
    await happen(2)
    await assert.rejects(happen(4), gap)
    await assert.rejects(happen(0), (error: unknown) => {
      return constraintOf(error) === 'event_version_counts_from_one'
    })
  })
})
