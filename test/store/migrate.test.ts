// Migrations: once each, whole or not at all, whoever comes first, and never on a schema they do not know.

import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { migrate } from '../../src/store/migrate.ts'
import { openStore, type Store, sql } from '../../src/store/store.ts'
import { freshStore } from './fresh.ts'

const first = { '0001-first.sql': 'create table first (id integer); insert into first values (1);' }
const second = { '0002-second.sql': 'create table second (id integer);' }

async function migrationFolder(context: TestContext, files: Record<string, string>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'tizilim-migration-'))
  context.after(() => rm(folder, { recursive: true }))
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text)
  return folder
}

async function emptyStore(context: TestContext): Promise<Awaited<ReturnType<typeof freshStore>>> {
  const fresh = await freshStore({ isMigrated: false })
  context.after(fresh.close)
  return fresh
}

async function tables(store: Store): Promise<string[]> {
  const rows = await store.query<{ name: string }>(
    sql`select tablename::text as name from pg_tables where schemaname = 'public' order by 1`,
  )
  return rows.map(({ name }) => name)
}

test('files are applied in order, each once, from a path or a URL', async context => {
  const { store } = await emptyStore(context)
  const folder = await migrationFolder(context, first)
  assert.deepEqual(await migrate(store, folder), { applied: 1, version: 1 })
  assert.deepEqual(await migrate(store, folder), { applied: 0, version: 1 })
  const longer = await migrationFolder(context, { ...first, ...second })
  assert.deepEqual(await migrate(store, pathToFileURL(longer)), { applied: 1, version: 2 })
  assert.deepEqual(await store.query(sql`select id from first`), [{ id: 1 }])
})

test('twenty migrators at once do the work once', async context => {
  const { connection, store } = await emptyStore(context)
  const folder = await migrationFolder(context, { ...first, ...second })
  const stores = Array.from({ length: 20 }, () => openStore(connection, { connectionsMax: 1 }))
  const results = await Promise.all(stores.map(each => migrate(each, folder)))
  await Promise.all(stores.map(each => each.close()))
  assert.deepEqual(new Set(results.map(({ version }) => version)), new Set([2]))
  assert.equal(
    results.reduce((sum, { applied }) => sum + applied, 0),
    2,
  )
  assert.deepEqual(await store.query(sql`select id from first`), [{ id: 1 }])
})

test('a file that was changed after it was applied is refused by name', async context => {
  const { store } = await emptyStore(context)
  await migrate(store, await migrationFolder(context, first))
  const altered = await migrationFolder(context, {
    '0001-first.sql': 'create table first (id bigint);',
    ...second,
  })
  await assert.rejects(migrate(store, altered), {
    code: 'migration_altered',
    details: { migration: '0001-first.sql' },
  })
  assert.deepEqual(await tables(store), ['first', 'migration'])
})

test('an older program refuses a newer schema', async context => {
  const { store } = await emptyStore(context)
  await migrate(store, await migrationFolder(context, { ...first, ...second }))
  await assert.rejects(migrate(store, await migrationFolder(context, first)), {
    code: 'schema_newer_than_program',
    details: { schema: 2, program: 1 },
  })
})

test('a migration that fails leaves nothing of itself, and everything before it', async context => {
  const { store } = await emptyStore(context)
  const broken = { '0002-second.sql': 'create table second (id integer); select nonsense;' }
  await assert.rejects(migrate(store, await migrationFolder(context, { ...first, ...broken })), {
    code: '42703',
  })
  assert.deepEqual(await tables(store), ['first', 'migration'])
  const mended = await migrationFolder(context, { ...first, ...second })
  assert.deepEqual(await migrate(store, mended), { applied: 1, version: 2 })
})

test('a gap in the numbers or a stray file is a fault', async context => {
  const { store } = await emptyStore(context)
  for (const stray of ['0003-third.sql', 'README.md', '0002_second.sql', '0001-again.sql']) {
    const folder = await migrationFolder(context, { ...first, [stray]: '' })
    await assert.rejects(migrate(store, folder), { name: 'Fault' })
  }
  assert.deepEqual(await tables(store), [])
})
