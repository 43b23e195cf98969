// Running SQL: the one way the register and the service talk to PostgreSQL.

import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import type { Sql } from 'sql-template-tag'
import { assert } from '../kernel/assert.ts'
import { type Connection, clientConfig } from './connection.ts'

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
   */
  transaction<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>
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
    query: statement => run(pool, statement),
    transaction: work => withRetry(() => inTransaction(pool, work)),
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

const connectionsMaxDefault = 10
const closeTimeoutMs = 5_000
const retriesMax = 5
const retryPauseMs = 10

// Error codes of PostgreSQL (SQLSTATE, appendix A of its manual).
const integrityViolationClass = '23'
const retryable = new Set([
  '40001', // serialization_failure
  '40P01', // deadlock_detected
])

async function run<Row extends object>(session: pg.Pool | pg.PoolClient, statement: Sql): Promise<Row[]> {
  assertSendable(statement.values)
  const result = await session.query<Row>({ text: statement.text, values: statement.values })
  // Only a migration holds several statements; `pg` then gives a list of results, and nobody asks for rows.
  return Array.isArray(result) ? [] : result.rows
}

function assertSendable(values: readonly unknown[]): void {
  for (const value of values) {
    assert(value !== undefined, 'a value sent to PostgreSQL is never undefined; null says that there is none')
    // `pg` writes a Date in the local time zone of this machine.
    assert(!(value instanceof Date), 'days and instants are sent to PostgreSQL as text')
  }
}

async function inTransaction<T>(pool: pg.Pool, work: (transaction: Transaction) => Promise<T>): Promise<T> {
  const client = await pool.connect()
  let broken: Error | undefined
  try {
    await client.query('begin isolation level read committed')
    const result = await work({ query: statement => run(client, statement) })
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
    client.release(broken)
  }
}

async function withRetry<T>(attempt: () => Promise<T>): Promise<T> {
  for (let retries = 0; ; retries++) {
    try {
      return await attempt()
    } catch (error) {
      const again = error instanceof pg.DatabaseError && retryable.has(error.code ?? '')
      if (!again || retries === retriesMax) throw error
      await sleep(retryPauseMs * (retries + Math.random()))
    }
  }
}
