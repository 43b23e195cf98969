// Where a PostgreSQL is reached, and the settings every session of ours begins with.

import type { ClientConfig } from 'pg'
import { columnTypes } from './column.ts'

/** An address given by the operator, or the Unix socket of the PostgreSQL we started ourselves. */
export type Connection =
  | {
      readonly connectionString: string
      /** The role that sessions take, where it is not that of the account in the address. */
      readonly role?: string
    }
  | {
      readonly host: string
      readonly port: number
      readonly user: string
      readonly password?: string
      readonly database: string
    }

/** Limits of one session: nothing waits for ever. */
const sessionLimits = {
  connectTimeoutMs: 30_000,
  statementTimeoutMs: 60_000,
  lockTimeoutMs: 30_000,
  idleInTransactionTimeoutMs: 60_000,
} as const

/** What `pg` needs to open a session there. */
export function clientConfig(connection: Connection): ClientConfig {
  return {
    ...address(connection),
    application_name: 'tizilim',
    connectionTimeoutMillis: sessionLimits.connectTimeoutMs,
    keepAlive: true,
    options: sessionOptions(connection),
    types: columnTypes,
  }
}

/** The same server, another database on it. */
export function onDatabase(connection: Connection, database: string): Connection {
  if (!('connectionString' in connection)) return { ...connection, database }
  const url = new URL(connection.connectionString)
  url.pathname = `/${encodeURIComponent(database)}`
  return { ...connection, connectionString: url.href }
}

/** The same database in another role: by signing in as it on our own server, by taking it on that of the operator. */
export function actingAs(connection: Connection, role: string): Connection {
  return 'connectionString' in connection ? { ...connection, role } : { ...connection, user: role }
}

function address(connection: Connection): ClientConfig {
  if ('connectionString' in connection) return { connectionString: connection.connectionString }
  // A Unix socket carries no TLS, whatever PGSSLMODE says in the environment.
  return connection.host.startsWith('/') ? { ...connection, ssl: false } : { ...connection }
}

function sessionOptions(connection: Connection): string {
  const role = 'connectionString' in connection && connection.role
  return Object.entries(role ? { ...sessionSettings, role } : sessionSettings)
    .map(([name, value]) => `-c ${name}=${value}`)
    .join(' ')
}

const sessionSettings = {
  // The readers of `column.ts` expect exactly this form of an instant.
  timezone: 'UTC',
  datestyle: 'ISO',
  // A path with the name of the role in it would lead each role elsewhere.
  search_path: 'public',
  statement_timeout: sessionLimits.statementTimeoutMs,
  lock_timeout: sessionLimits.lockTimeoutMs,
  idle_in_transaction_session_timeout: sessionLimits.idleInTransactionTimeoutMs,
}
