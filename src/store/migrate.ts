// Bringing the schema to the state of this program: numbered SQL files, each applied once and never edited.

import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { assert } from '../kernel/assert.ts'
import { Refusal } from '../kernel/refusal.ts'
import { Sql, type Store, sql, type Transaction } from './store.ts'

/**
 * Applies the files `NNNN-name.sql` of `folder` that the database has not seen, each in a transaction of its own.
 * Any number of processes may do so at once.
 *
 * Refuses with `migration_altered` when an applied file has changed since, and with `schema_newer_than_program`
 * when the database has seen more than this program knows.
 */
export async function migrate(
  store: Store,
  folder: string | URL,
): Promise<{ applied: number; version: number }> {
  const migrations = await readMigrations(folder)
  await store.transaction(async transaction => {
    await takeMigrationTurn(transaction)
    await transaction.query(migrationTable)
    const applied = await transaction.query<Applied>(sql`select version, name, sha256 from migration`)
    refuseIfUnknown(applied, migrations)
  })

  let applied = 0
  for (const migration of migrations) {
    if (await store.transaction(transaction => apply(transaction, migration))) applied++
  }
  return { applied, version: migrations.length }
}

interface Applied {
  version: number
  name: string
  sha256: string
}

interface Migration extends Applied {
  text: string
}

const migrationTable = sql`
  create table if not exists migration (
    version    integer     constraint migration_version_unique primary key,
    name       text        not null,
    sha256     text        not null,
    applied_at timestamptz not null default now()
  )`

// Any fixed number will do, so long as nothing else in the database locks it.
const migrationLock = 5_461_237

async function readMigrations(folder: string | URL): Promise<Migration[]> {
  const path = typeof folder === 'string' ? folder : fileURLToPath(folder)
  const names = (await readdir(path)).sort()
  return Promise.all(
    names.map(async (name, index) => {
      const version = Number(/^(\d{4})-[a-z0-9-]+\.sql$/.exec(name)?.[1])
      assert(
        version === index + 1,
        `migrations are named 0001-name.sql, 0002-name.sql and so on, but ${name} is not`,
      )
      const bytes = await readFile(`${path}/${name}`)
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      return { version, name, sha256, text: bytes.toString('utf8') }
    }),
  )
}

/** Whoever changes the schema takes turns; a change may take longer than a statement otherwise may. */
export async function takeMigrationTurn(transaction: Transaction): Promise<void> {
  await transaction.query(sql`set local statement_timeout = '10min'`)
  await transaction.query(sql`set local lock_timeout = '10min'`)
  await transaction.query(sql`select pg_advisory_xact_lock(${migrationLock})`)
}

function refuseIfUnknown(applied: readonly Applied[], migrations: readonly Migration[]): void {
  for (const { version, name, sha256 } of applied) {
    const known = migrations[version - 1]
    if (!known) {
      const schema = Math.max(...applied.map(each => each.version))
      throw new Refusal('schema_newer_than_program', { schema, program: migrations.length })
    }
    if (known.sha256 !== sha256) throw new Refusal('migration_altered', { migration: name })
  }
}

/** Says whether it had to do anything: another process may have come first. */
async function apply(transaction: Transaction, migration: Migration): Promise<boolean> {
  const { version, name, sha256, text } = migration
  await takeMigrationTurn(transaction)
  const isNew = await transaction.query(sql`
    insert into migration (version, name, sha256) values (${version}, ${name}, ${sha256})
    on conflict on constraint migration_version_unique do nothing
    returning version`)
  if (isNew.length === 0) return false
  await transaction.query(new Sql([text], []))
  return true
}
