// What one run of the tests shares: a PostgreSQL and a migrated template database on it.

import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Connection, onDatabase } from '../../src/store/connection.ts'
import { holdFolder } from '../../src/store/hold.ts'
import { endOrphans } from '../../src/store/orphan.ts'
import { prepareDatabase } from '../../src/store/role.ts'
import { makeScratch } from '../../src/store/scratch.ts'
import { startServer } from '../../src/store/server.ts'
import { openStore, Sql } from '../../src/store/store.ts'

/** Handed from `scripts/test.mjs` to the test files as JSON. */
export interface TestRun {
  readonly connection: Connection
  readonly template: string
}

/** The environment variable that carries it. */
export const testRunVariable = 'TEST_RUN'

/** Uses the server that `databaseUrl` names, or starts the bundled one in a temporary folder until `close`. */
export async function openRun(databaseUrl: string | null): Promise<TestRun & { close(): Promise<void> }> {
  await sweepUp()
  const dataFolder = await mkdtemp(join(tmpdir(), dataFolderPrefix))
  const server = await startServer({ databaseUrl, dataFolder, progress: () => {} })
  const { connection } = server
  const template = nameDatabase('template')
  await administer(connection, `create database ${template}`)
  await prepareDatabase(onDatabase(connection, template), migrations)
  const close = async () => {
    await dropDatabase(connection, template)
    await server.stop()
    await rm(dataFolder, { recursive: true })
  }
  return { connection, template, close }
}

/** The migrations of the repository, from where the compiled tests lie. */
export const migrations = new URL('../../../db/migrations', import.meta.url)

const dataFolderPrefix = 'tizilim-test-'

/** Ends the servers and removes the folders of earlier runs that were killed. */
async function sweepUp(): Promise<void> {
  for (const name of (await readdir(tmpdir())).filter(each => each.startsWith(dataFolderPrefix))) {
    const folder = join(tmpdir(), name)
    const cluster = join(folder, 'postgres')
    if (!existsSync(cluster)) continue
    const hold = await holdFolder(folder).catch(() => null)
    if (!hold) continue
    await endOrphans(cluster)
    await (await makeScratch({ path: folder, account: null })).remove()
    await hold.release()
    await rm(folder, { recursive: true })
  }
}

/** A name that no other database has. */
export function nameDatabase(use: string): string {
  return `tizilim_test_${use}_${process.pid}_${randomBytes(4).toString('hex')}`
}

/** Runs a statement about databases, which can stand in no transaction and take no values. */
export async function administer(connection: Connection, statement: string): Promise<void> {
  const store = openStore(connection, { connectionsMax: 1 })
  try {
    await store.query(new Sql([statement], []))
  } finally {
    await store.close()
  }
}

/** Drops a database even while a forgotten session still uses it. */
export async function dropDatabase(connection: Connection, database: string): Promise<void> {
  await administer(connection, `drop database if exists ${database} with (force)`)
}
