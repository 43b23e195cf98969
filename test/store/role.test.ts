// Database roles: each may do exactly what the table of grants says, and no table is forgotten in it.

import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, describe, it, type TestContext } from 'node:test'
import { actingAs } from '../../src/store/connection.ts'
import { applyGrants, command, compareGrants, grants, roleNames } from '../../src/store/grant.ts'
import { prepareDatabase } from '../../src/store/role.ts'
import { openStore, type Store, sql } from '../../src/store/store.ts'
import { form } from '../register/register-of.ts'
import { type FreshStore, freshStore } from './fresh.ts'
import { migrations } from './run.ts'

let fresh: FreshStore
let store: Store
let application: Store
let auditor: Store
before(async () => {
  fresh = await freshStore()
  store = fresh.store
  application = fresh.application
  auditor = openStore(actingAs(fresh.connection, roleNames.auditor))
})
after(async () => {
  await auditor.close()
  await fresh.close()
})

const denied = { code: '42501' }
const all = ['select', 'insert', 'update', 'delete', 'truncate', 'references', 'trigger']

/** Every kind of relation that holds or shows data. */
async function relations(): Promise<string[]> {
  const rows = await store.query<{ name: string }>(sql`
    select relname as name from pg_class
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm', 'f', 'S')
      and not exists (select from pg_depend where objid = pg_class.oid and relkind = 'S' and deptype = 'i')
    order by 1`)
  return rows.map(({ name }) => name)
}

describe('the table of grants', () => {
  it('has a line for each table of the schema, and no other', async () => {
    assert.deepEqual(Object.keys(grants).sort(), await relations())
  })

  it('is what the database says', async () => {
    assert.deepEqual(await compareGrants(store), { missing: [], excessive: [] })
  })

  it('lets the application delete only what has a term, or is written anew when it changes', () => {
    const deletable = Object.entries(grants).filter(([, byRole]) => byRole.application.includes('delete'))
    const names = deletable.map(([table]) => table).sort()
    assert.deepEqual(names, [
      'application_lease',
      'application_scan',
      'application_value',
      'attempt',
      'challenge',
      'citizenship',
      'document',
      'duplicate_key',
      'event_value',
      'holder_code',
      'holder_session',
      'invitation',
      'legacy_identifier',
      'outside_identity',
      'passkey',
      'person_name',
      'report',
      'session',
      'suspicion',
    ])
  })

  it('is made true again where somebody granted more, or took something away', async () => {
    await store.query(command(`grant delete, truncate on number to ${roleNames.application}`))
    await store.query(command(`revoke insert on event from ${roleNames.application}`))
    await applyGrants(store)
    assert.deepEqual(await compareGrants(store), { missing: [], excessive: [] })
  })

  it('opens no table that is not in it', async () => {
    await store.query(sql`create table unheard_of (id integer)`)
    await applyGrants(store)
    await assert.rejects(application.query(sql`select from unheard_of`), denied)
    await store.query(sql`drop table unheard_of`)
  })

  it('leaves nothing to everybody', async () => {
    const open = await store.query(sql`
      select relname from pg_class cross join lateral aclexplode(relacl) as acl
      where relnamespace = 'public'::regnamespace and acl.grantee = 0`)
    assert.deepEqual(open, [])
  })
})

describe('each role', () => {
  for (const [table, byRole] of Object.entries(grants)) {
    for (const [role, privileges] of Object.entries(byRole)) {
      it(`${role} may ${privileges || 'do nothing'} on ${table}, and no more`, async () => {
        const rows = await store.query<{ privilege: string }>(sql`
          select privilege from unnest(${all}::text[]) as privilege
          where has_table_privilege(${roleNames[role as 'application']}, ${table}, privilege)`)
        assert.equal(rows.map(({ privilege }) => privilege).join(' '), privileges)
      })
    }
  }
})

describe('the application', () => {
  it('works in its role', async () => {
    const [row] = await application.query<{ role: string }>(sql`select current_user as role`)
    assert.equal(row!.role, roleNames.application)
  })

  it('forms numbers, also where a serial has no check digit', async () => {
    await store.query(sql`insert into bucket (bucket, next_serial) values (9503081, 0)`)
    for (let count = 0; count < 200; count++) await form(application, 9_503_081)
    const voids = await application.query(sql`select from void_serial`)
    assert.ok(voids.length > 0)
  })

  const forbidden = [
    "update number set origin = 'imported'",
    'delete from number',
    'truncate number cascade',
    "update event set actor = 'nobody'",
    'delete from access',
    'update seal set number = 2',
    'delete from idempotency',
    'update void_serial set serial = 1',
    "update installation set mode = 'production'",
    "insert into migration (version, name, sha256) values (99, 'a', 'b')",
    'drop trigger number_append_only on number',
    'alter table number disable trigger all',
    'create table mine (id integer)',
    `create or replace function refuse_change() returns trigger language plpgsql as 'begin return new; end'`,
  ]
  for (const statement of forbidden) {
    it(`is denied: ${statement}`, () => assert.rejects(application.query(command(statement)), denied))
  }
})

describe('the auditor', () => {
  it('reads the ledgers', async () => {
    for (const table of ['number', 'event', 'access', 'seal', 'void_serial', 'bucket', 'installation']) {
      await auditor.query(command(`select * from ${table}`))
    }
  })

  it('sees no personal value, and changes nothing', async () => {
    for (const table of [
      'event_value',
      'holder_code',
      'holder_session',
      'application_value',
      'person',
      'person_name',
      'document',
      'account',
    ]) {
      await assert.rejects(auditor.query(command(`select from ${table}`)), denied)
    }
    await assert.rejects(auditor.query(sql`delete from access`), denied)
    await assert.rejects(auditor.query(sql`insert into bucket (bucket) values (1)`), denied)
  })
})

describe('a named server', () => {
  it('whose account may make roles gives the application one of its own', async () => {
    const ready = await prepareDatabase({ connectionString: fresh.databaseUrl }, migrations)
    assert.equal(ready.isConfined, true)
    const confined = openStore(ready.connection)
    await form(confined, 8_601_011)
    await assert.rejects(confined.query(sql`delete from number`), denied)
    await confined.close()
  })

  it('whose account may not make roles serves the application with all rights of the account', async context => {
    const { connection } = await ownedByAccount(context)
    const ready = await prepareDatabase(connection, migrations)
    assert.deepEqual(ready, { connection, isConfined: false })
    const unconfined = openStore(ready.connection)
    await form(unconfined, 8_601_012)
    await unconfined.close()
  })

  it('whose account was given the role by an administrator confines the application too', async context => {
    const { account, connection } = await ownedByAccount(context)
    await store.query(command(`grant ${roleNames.application} to ${account}`))
    const ready = await prepareDatabase(connection, migrations)
    assert.equal(ready.isConfined, true)
    const confined = openStore(ready.connection)
    await form(confined, 8_601_021)
    await assert.rejects(confined.query(sql`delete from number`), denied)
    await confined.close()
  })

  /** An empty database that belongs to an account which may make no roles. */
  async function ownedByAccount(context: TestContext) {
    const account = `tizilim_test_account_${randomUUID().slice(0, 8)}`
    await store.query(command(`create role ${account} login password 'secret'`))
    const own = await freshStore({ isMigrated: false })
    context.after(async () => {
      await own.close()
      await store.query(command(`drop role ${account}`))
    })
    const [row] = await own.store.query<{ name: string }>(sql`select current_database() as name`)
    await own.store.query(command(`alter database ${row!.name} owner to ${account}`))
    const address = new URL(own.databaseUrl)
    Object.assign(address, { username: account, password: 'secret' })
    return { account, connection: { connectionString: address.href } }
  }
})
