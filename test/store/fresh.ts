// A migrated, empty database of its own for each test file.

import { after } from 'node:test'
import { actingAs, type Connection, onDatabase } from '../../src/store/connection.ts'
import { roleNames } from '../../src/store/grant.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { administer, dropDatabase, nameDatabase, openRun, type TestRun, testRunVariable } from './run.ts'

/** A database that only the caller knows. */
export interface FreshStore {
  /** May do everything. */
  readonly store: Store
  /** May do what the application may. */
  readonly application: Store
  readonly connection: Connection
  /** The same as an address, for a child process that takes DATABASE_URL. */
  readonly databaseUrl: string
  close(): Promise<void>
}

/**
 * Clones the migrated template in some milliseconds, or an empty database on request; `close` drops it.
 *
 * Under `npm test` all files share one server. A file run alone starts its own, or uses the one of DATABASE_URL.
 *
 *     const { store, close } = await freshStore()
 *     after(close)
 */
export async function freshStore(
  options: { connectionsMax?: number; isMigrated?: boolean } = {},
): Promise<FreshStore> {
  const { connection: server, template } = await currentRun()
  const database = nameDatabase('file')
  const original = options.isMigrated === false ? 'template0' : template
  await administer(server, `create database ${database} template ${original}`)
  const connection = onDatabase(server, database)
  const store = openStore(connection, options)
  const application = openStore(actingAs(connection, roleNames.application), options)
  stores.open++
  const close = async () => {
    await Promise.all([store.close(), application.close()])
    await dropDatabase(server, database)
    stores.open--
    await closeRunIfDone()
  }
  return { store, application, connection, databaseUrl: addressOf(connection), close }
}

let run: Promise<TestRun & { close?(): Promise<void> }> | null = null
const stores = { open: 0, areDone: false }

// This hook runs before those of the test file, which were registered later.
after(async () => {
  stores.areDone = true
  await closeRunIfDone()
})

function currentRun(): Promise<TestRun> {
  const { [testRunVariable]: handedOn, DATABASE_URL: databaseUrl } = process.env
  run ??= handedOn ? Promise.resolve(JSON.parse(handedOn)) : openOwnRun(databaseUrl || null)
  return run
}

function openOwnRun(databaseUrl: string | null): ReturnType<typeof openRun> {
  // A process that ends by a signal leaves its server running; one that exits does not.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))
  return openRun(databaseUrl)
}

async function closeRunIfDone(): Promise<void> {
  if (stores.areDone && stores.open === 0) await (await run)?.close?.()
}

/** A connection as an address. */
export function addressOf(connection: Connection): string {
  if ('connectionString' in connection) return connection.connectionString
  const { host, port, user, database } = connection
  return `postgres://${user}@localhost:${port}/${database}?host=${encodeURIComponent(host)}`
}
