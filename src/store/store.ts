// Running SQL: the one way the register and the service talk to PostgreSQL.

import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import type { Sql } from 'sql-template-tag'
import { assert } from '../kernel/assert.ts'
import { type Connection, clientConfig } from './connection.ts'
import { assertOutside } from './inside.ts'

export { default as sql, join, Sql } from 'sql-template-tag'

/** Statements that stand or fall together. */
export interface Transaction {
  /**
   * Runs one statement and gives its rows. Days come as `YYYY-MM-DD`, instants as ISO 8601 in UTC, `int8` as a number.
   *
   * Values are sent apart from the text and can never become SQL. A list meant for a `jsonb` column must be
   * made text with `JSON.stringify` first, since `pg` sends a plain list as a PostgreSQL array.
   */
  query<Row extends object>(statement: Sql): Promise<Row[]>
}

/** A pool of sessions with one PostgreSQL. */
export interface Store extends Transaction {
  /**
   * Runs `work` in one READ COMMITTED transaction: it commits when `work` returns, and rolls back on any throw.
   * After a deadlock or a serialization failure the work runs again, at most five times, so it must not change
   * anything outside the transaction.
   *
   * With `isPrepared` each statement is planned once a session and kept there, which pays where the same few come
   * again and again. It is not the default: a kept plan goes on meaning the live table after a temporary one of the
   * same name was made, so a rebuild, which works on such tables, would write into the register.
   */
  transaction<T>(
    work: (transaction: Transaction) => Promise<T>,
    options?: { readonly isPrepared?: boolean },
  ): Promise<T>
  /** Whether the server answers. A failure is the answer here; the next real query reports its cause. */
  isUp(): Promise<boolean>
  /** Waits for running work, at most five seconds, and ends all sessions. */
  close(): Promise<void>
}

/** Opens a pool; sessions are made when first needed, so a server that is away shows at the first query. */
export function openStore(connection: Connection, options: { connectionsMax?: number } = {}): Store {
  const pool = new pg.Pool({
    ...clientConfig(connection),
    max: options.connectionsMax ?? connectionsMaxDefault,
  })
  // A session that breaks while idle leaves the pool by itself, and the next query reports what is wrong;
  // without a listener it would end the whole process.
  pool.on('error', () => {})

  return {
    query: async statement => {
      assertOutside()
      return run(pool, statement)
    },
    transaction: async (work, { isPrepared = false } = {}) => {
      assertOutside()
      return withRetry(() => inTransaction(pool, work, isPrepared))
    },
    isUp: () =>
      pool.query('select').then(
        () => true,
        () => false,
      ),
    close: () => Promise.race([pool.end(), sleep(closeTimeoutMs, undefined, { ref: false })]),
  }
}

/** The name of the constraint that an error of PostgreSQL reports as violated, or null for any other error. */
export function constraintOf(error: unknown): string | null {
  const isViolation = error instanceof pg.DatabaseError && error.code?.startsWith(integrityViolationClass)
  return isViolation ? (error.constraint ?? null) : null
}

/** Whether PostgreSQL gave up a transaction for the sake of another: the same work may succeed next time. */
export function isTransient(error: unknown): boolean {
  return error instanceof pg.DatabaseError && retryable.has(error.code ?? '')
}

/** Whether PostgreSQL ended a statement at its time limit. */
export function isCanceled(error: unknown): boolean {
  return error instanceof pg.DatabaseError && error.code === queryCanceled
}

const connectionsMaxDefault = 10
const closeTimeoutMs = 5_000
const retriesMax = 5
const retryPauseMs = 10

// Error codes of PostgreSQL (SQLSTATE, appendix A of its manual).
const integrityViolationClass = '23'
const queryCanceled = '57014'
const retryable = new Set([
  '40001', // serialization_failure
  '40P01', // deadlock_detected
])

async function run<Row extends object>(
  session: pg.Pool | pg.PoolClient,
  statement: Sql,
  isPrepared = false,
): Promise<Row[]> {
  assertSendable(statement.values)
  const { text, values } = statement
  const name = isPrepared && values.length > 0 ? nameOf(text) : null
  const result = await session.query<Row>(name === null ? { text, values } : { name, text, values })
  // Only a migration holds several statements; `pg` then gives a list of results, and nobody asks for rows.
  return Array.isArray(result) ? [] : result.rows
}

// A session keeps each prepared statement until it ends, so there is a limit to them.
const namesMax = 200
const names = new Map<string, string>()

/** The name under which sessions keep this statement, or null when they keep enough. */
function nameOf(text: string): string | null {
  const known = names.get(text)
  if (known !== undefined || names.size === namesMax) return known ?? null
  const name = `statement ${names.size + 1}`
  names.set(text, name)
  return name
}

function assertSendable(values: readonly unknown[]): void {
  for (const value of values) {
    assert(value !== undefined, 'a value sent to PostgreSQL is never undefined; null says that there is none')
    // `pg` writes a Date in the local time zone of this machine.
    assert(!(value instanceof Date), 'days and instants are sent to PostgreSQL as text')
  }
}

async function inTransaction<T>(
  pool: pg.Pool,
  work: (transaction: Transaction) => Promise<T>,
  isPrepared: boolean,
): Promise<T> {
  const client = await pool.connect()
  let broken: Error | undefined
  // A session may break while the work is busy elsewhere; its next statement reports that. Without a listener it
  // would end the whole process.
  const noteBreak = () => {}
  client.on('error', noteBreak)
  try {
    await client.query('begin isolation level read committed')
    const result = await work({ query: statement => run(client, statement, isPrepared) })
    const { command } = await client.query('commit')
    // PostgreSQL answers the commit of a failed transaction with a quiet rollback.
    assert(command === 'COMMIT', 'work in a transaction does not go on after a statement failed')
    return result
  } catch (error) {
    // A session that cannot even roll back is thrown away; the first error is the one worth telling.
    await client.query('rollback').catch(failure => {
      broken = failure
    })
    throw error
  } finally {
    client.off('error', noteBreak)
    client.release(broken)
  }
}

async function withRetry<T>(attempt: () => Promise<T>): Promise<T> {
  for (let retries = 0; ; retries++) {
    try {
      return await attempt()
    } catch (error) {
      if (!isTransient(error) || retries === retriesMax) throw error
      await sleep(retryPauseMs * (retries + Math.random()))
    }
  }
}
