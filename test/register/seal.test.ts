// Seals: what is altered, deleted, put in between or exchanged beneath them is named, and no crash or race loses a row.

import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { recordAccess } from '../../src/register/access.ts'
import { runInvariants } from '../../src/register/invariant.ts'
import { type SealedLedger, sealedMax, sealNext } from '../../src/register/seal.ts'
import { hasHead, readHead, sealHead, sealState } from '../../src/register/seal-proof.ts'
import { openStore, Sql, type Store, sql, type Transaction } from '../../src/store/store.ts'
import { type FreshStore, freshStore } from '../store/fresh.ts'
import { nowAt, registerWithNumber } from './register-of.ts'

let fresh: FreshStore
let owner: Store
/** With the rights of the application, as it seals. */
let store: Store
before(async () => {
  fresh = await freshStore()
  owner = fresh.store
  store = fresh.application
})
after(() => fresh.close())

async function look(count: number): Promise<void> {
  const subject = { type: 'person', id: 'somebody' } as const
  for (let nth = 0; nth < count; nth++) {
    await store.transaction(tx =>
      recordAccess(tx, {
        at: nowAt,
        actor: 'officer',
        subject,
        purpose: 'check_number',
        attributes: ['name'],
      }),
    )
  }
}

const seal = (ledger: SealedLedger = 'access') => sealNext(store, ledger, nowAt)

/** What is broken, by code, with the first place of each. */
async function broken(tx: Transaction = owner): Promise<Record<string, string>> {
  const results = await runInvariants(tx, () => {})
  const found = results.filter(({ count }) => count > 0)
  return Object.fromEntries(found.map(({ code, at }) => [code, at[0]!]))
}

/** What is broken after somebody with all rights on the database did this with the guards off; it is taken back. */
async function brokenBy(...statements: readonly string[]): Promise<Record<string, string>> {
  let found: Record<string, string> = {}
  const takenBack = new Error('taken back')
  const attempt = owner.transaction(async tx => {
    await tx.query(sql`set local session_replication_role = replica`)
    for (const statement of statements) await tx.query(new Sql([statement], []))
    found = await broken(tx)
    throw takenBack
  })
  await assert.rejects(attempt, takenBack)
  return found
}

describe('J13-1 a sealed look', () => {
  const columns = 'id, at, actor, subject_type, subject_id, purpose, legal_basis, attributes, place'
  const copied = `select gen_random_uuid(), at, 'nobody', subject_type, subject_id, purpose, legal_basis, attributes`
  /** Six looks in two seals: places 1 to 3 and 4 to 6. */
  const tamperings: Readonly<Record<string, { does: readonly string[]; names: Record<string, string> }>> = {
    'that is edited': {
      does: [`update access set actor = 'nobody' where place = 2`],
      names: { 'I21-looks': 'access 2 altered, seal 1' },
    },
    'whose fields are shortened': {
      does: [`update access set attributes = '{}' where place = 5`],
      names: { 'I21-looks': 'access 5 altered, seal 2' },
    },
    'that is deleted': {
      does: ['delete from access where place = 4'],
      names: { 'I21-looks': 'access 4 deleted, seal 2' },
    },
    'that was the last, and is deleted': {
      does: ['delete from access where place = 6'],
      names: { 'I21-looks': 'access 6 deleted, seal 2' },
    },
    'with one put in before it': {
      does: [
        'delete from access where place = 3',
        `insert into access (${columns}) overriding system value ${copied}, 3 from access where place = 1`,
      ],
      names: { 'I21-looks': 'access 3 altered, seal 1' },
    },
    'that is exchanged with another': {
      does: [
        'alter table access alter column place drop identity',
        'update access set place = 10 where place = 2',
        'update access set place = 2 where place = 5',
        'update access set place = 5 where place = 10',
      ],
      names: { 'I21-looks': 'access 2 altered, seal 1' },
    },
    'whose digest is altered with it': {
      does: [
        `update access set actor = 'nobody' where place = 4`,
        `update seal set digests[1] = sha256('') where number = 2`,
      ],
      names: { 'I21-looks': 'access 4 altered, seal 2', 'I7-seals': 'seal 2' },
    },
    'whose seal is deleted': {
      does: ['delete from seal where number = 1'],
      names: { 'I21-looks': 'access 1 put in between', 'I7-seals': 'seal 2' },
    },
  }
  before(async () => {
    for (let times = 0; times < 2; times++) {
      await look(3)
      assert.equal(await seal(), 3)
    }
    assert.deepEqual(await broken(), {})
  })
  for (const [what, { does, names }] of Object.entries(tamperings)) {
    it(`${what} is named`, async () => assert.deepEqual(await brokenBy(...does), names))
  }

  it('beside a place that was rolled back is as it was; one that is written there is named', async () => {
    await assert.rejects(
      store.transaction(async tx => {
        await tx.query(sql`
          insert into access (id, at, actor, subject_type, subject_id, purpose, legal_basis, attributes)
          values (gen_random_uuid(), ${nowAt}, 'a', 'person', 'b', 'audit', 'c', '{}')`)
        throw new Error('taken back')
      }),
    )
    await look(1)
    assert.equal(await seal(), 1)
    assert.deepEqual(await broken(), {})
    const found = await brokenBy(
      `insert into access (${columns}) overriding system value ${copied}, 7 from access where place = 1`,
    )
    assert.deepEqual(found, { 'I21-looks': 'access 7 put in between' })
  })
})

describe('J13-1 a sealed event', () => {
  it('that is edited or deleted is named, though nothing else speaks against it', async () => {
    await registerWithNumber(store, 'SEALED')
    const count = await seal('event')
    assert(count >= 3)
    const { number } = (await sealHead(store))!
    const edited = await brokenBy(`update event set actor = 'somebody else' where place = 2`)
    assert.deepEqual(edited, { 'I7-events': `event 2 altered, seal ${number}` })
    const deleted = await brokenBy('delete from event where place = 1')
    assert.equal(deleted['I7-events'], `event 1 deleted, seal ${number}`)
  })
})

describe('sealing', () => {
  it('does nothing where nothing waits, and goes on where it stopped, a thousand rows at a time', async () => {
    assert.equal(await seal(), 0)
    const { head: last } = await sealState(store)
    await owner.query(sql`
      insert into access (id, at, actor, subject_type, subject_id, purpose, legal_basis, attributes)
      select gen_random_uuid(), ${nowAt}, 'a', 'person', 'b', 'audit', 'c', '{}'
      from generate_series(1, ${sealedMax + 5})`)
    const { waiting, waitingSince, head } = await sealState(store)
    assert.deepEqual([waiting, waitingSince, head], [sealedMax + 5, nowAt, last])
    // Whoever dies in between leaves the rest to the next, who knows nothing but the tables.
    assert.deepEqual([await seal(), await seal(), await seal()], [sealedMax, 5, 0])
    assert.equal((await sealState(store)).waiting, 0)
    assert.deepEqual(await broken(), {})
  })

  it('waits for a look that took its place and is not yet committed, and makes nobody wait', async () => {
    let commit = () => {}
    const open = store.transaction(async tx => {
      await recordAccess(tx, {
        at: nowAt,
        actor: 'slow',
        subject: { type: 'person', id: 'somebody' },
        purpose: 'audit',
        attributes: [],
      })
      await new Promise<void>(resolve => {
        commit = resolve
      })
    })
    while ((await owner.query(sql`select from pg_locks where relation = 'access'::regclass`)).length === 0);
    await look(1)
    const sealing = seal()
    await look(1)
    commit()
    await open
    // The slow one has the earlier place, so none is sealed without it.
    assert((await sealing) >= 2)
    await seal()
    assert.equal((await sealState(store)).waiting, 0)
    assert.deepEqual(await broken(), {})
  })

  it('by several processes at once makes one chain', async () => {
    const others = [1, 2, 3].map(() => openStore({ connectionString: fresh.databaseUrl }))
    let sealed = 0
    for (let round = 0; round < 5; round++) {
      const counts = await Promise.all([look(4), ...others.map(each => sealNext(each, 'access', nowAt))])
      sealed += counts.reduce<number>((sum, count) => sum + (count ?? 0), 0)
    }
    sealed += await seal()
    await Promise.all(others.map(each => each.close()))
    assert.equal(sealed, 20)
    assert.deepEqual(await broken(), {})
  })

  it('is a thing of the chain: nobody may alter or delete a seal', async () => {
    await look(1)
    await seal()
    for (const statement of ['delete from seal', 'update seal set number = 2', 'truncate seal']) {
      await assert.rejects(owner.query(new Sql([statement], [])), { code: '23001' })
      await assert.rejects(store.query(new Sql([statement], [])), { code: '42501' })
    }
  })
})

describe('a head that was kept elsewhere', () => {
  it('is in the chain for ever, and no longer once all was rewritten', async () => {
    await look(2)
    await seal()
    const kept = (await sealHead(store))!
    assert.deepEqual(readHead(` ${kept.number}  ${kept.hash.toUpperCase()}\n`), kept)
    await look(1)
    await seal()
    assert.equal(await hasHead(store, kept), true)
    // Who owns the database can make every seal anew. Nothing inside it shows that.
    await owner.transaction(async tx => {
      await tx.query(sql`set local session_replication_role = replica`)
      await tx.query(sql`delete from seal; update access set actor = 'nobody' where place = 1`)
    })
    while ((await seal()) > 0);
    await seal('event')
    assert.deepEqual(await broken(), {})
    assert.equal(await hasHead(store, kept), false)
  })

  it('is nothing else than a number and 64 signs', () => {
    for (const text of [
      '',
      '1',
      'x'.repeat(64),
      `1 ${'g'.repeat(64)}`,
      `1 ${'a'.repeat(63)}`,
      `-1 ${'a'.repeat(64)}`,
    ])
      assert.equal(readHead(text), null, text)
  })
})
