// The first start with roles, on a server that has none yet: twenty at once, many databases, older data.

import assert from 'node:assert/strict'
import { cp, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { type Connection, onDatabase } from '../../src/store/connection.ts'
import { command, compareGrants, roleNames } from '../../src/store/grant.ts'
import { migrate } from '../../src/store/migrate.ts'
import { prepareDatabase } from '../../src/store/role.ts'
import { startServer } from '../../src/store/server.ts'
import { openStore, type Store, sql } from '../../src/store/store.ts'
import { assertRefused, form } from '../register/register-of.ts'
import { addressOf } from './fresh.ts'
import { administer, migrations } from './run.ts'
import { temporaryFolder } from './serving.ts'

const folder = await temporaryFolder()
after(folder.remove)
const server = await startServer({ databaseUrl: null, dataFolder: folder.path, progress: () => {} })
after(server.stop)

async function newDatabase(name: string): Promise<Connection> {
  await administer(server.connection, `create database ${name}`)
  return onDatabase(server.connection, name)
}

async function within<Answer>(
  connection: Connection,
  work: (store: Store) => Promise<Answer>,
): Promise<Answer> {
  const store = openStore(connection, { connectionsMax: 2 })
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}

async function assertReady(connection: Connection, bucket: number): Promise<void> {
  const ready = await prepareDatabase(connection, migrations)
  assert.equal(ready.isConfined, true)
  await within(ready.connection, store => form(store, bucket))
  assert.deepEqual(await within(connection, compareGrants), { missing: [], excessive: [] })
}

describe('a server without roles', () => {
  it('gets them from twenty starters at once, on four databases', async () => {
    const names = ['first', 'second', 'third', 'fourth']
    const databases: Connection[] = []
    for (const name of names) databases.push(await newDatabase(name))
    const starts = Array.from({ length: 20 }, (_, at) => prepareDatabase(databases[at % 4]!, migrations))
    for (const { isConfined } of await Promise.all(starts)) assert.equal(isConfined, true)
    for (const database of databases) await assertReady(database, 8_701_011)
  })

  it('gets them from an account that may make roles and is no superuser', async () => {
    await within(server.connection, async store => {
      for (const role of [roleNames.application, roleNames.auditor]) {
        const names = ['first', 'second', 'third', 'fourth']
        for (const name of names) await dropOwned(onDatabase(server.connection, name), role)
        await store.query(command(`drop role ${role}`))
      }
      await store.query(sql`create role operator login createrole`)
      await store.query(sql`create database operated owner operator`)
    })
    const connection = { connectionString: addressOf(onDatabase(server.connection, 'operated')) }
    const asOperator = { connectionString: connection.connectionString.replace(/\/\/\w+@/, '//operator@') }
    const ready = await prepareDatabase(asOperator, migrations)
    assert.equal(ready.isConfined, true)
    await within(ready.connection, async store => {
      await form(store, 8_701_012)
      await assert.rejects(store.query(sql`delete from number`), { code: '42501' })
    })
  })
})

describe('a database from before there were roles', () => {
  it('goes over to the migrator with all that is in it', async () => {
    const connection = await newDatabase('older')
    await within(connection, async store => {
      await migrate(store, migrations)
      await form(store, 8_702_011)
    })
    await assertReady(connection, 8_702_011)
    const owners = await within(connection, store =>
      store.query<{ owner: string }>(sql`
        select distinct owner::regrole::text as owner from (
          select relowner from pg_class where relnamespace = 'public'::regnamespace
          union all select proowner from pg_proc where pronamespace = 'public'::regnamespace
          union all select datdba from pg_database where datname = current_database()) as found (owner)`),
    )
    assert.deepEqual(owners, [{ owner: roleNames.migrator }])
  })
})

describe('a disk that fills up while the tables are made', () => {
  it('is told in a sentence, and the same start goes on when there is room', async () => {
    const connection = await newDatabase('cramped')
    const later = await temporaryFolder()
    await cp(migrations, later.path, { recursive: true })
    const next = String((await readdir(later.path)).length + 1).padStart(4, '0')
    const file = join(later.path, `${next}-growing.sql`)
    // As PostgreSQL says it when a file cannot be extended.
    await writeFile(file, `do $$ begin raise 'could not extend file' using errcode = 'disk_full'; end $$`)
    await assertRefused(prepareDatabase(connection, later.path), 'database_full')
    await writeFile(file, 'select')
    await prepareDatabase(connection, later.path)
    await later.remove()
  })
})

function dropOwned(connection: Connection, role: string): Promise<object[]> {
  return within(connection, store => store.query(command(`drop owned by ${role}`)))
}
