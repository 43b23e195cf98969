// Who works with the database: one role makes the tables, another uses them, and none can rewrite a ledger by mistake.

import pg from 'pg'
import { assert } from '../kernel/assert.ts'
import { Refusal } from '../kernel/refusal.ts'
import { actingAs, type Connection } from './connection.ts'
import { applyGrants, command, roleNames } from './grant.ts'
import { migrate, takeMigrationTurn } from './migrate.ts'
import { openStore, type Store, sql } from './store.ts'

/** A database that is ready for the application. */
export interface ReadyDatabase {
  /** How the application reaches it, in its own role where there is one. */
  readonly connection: Connection
  /** False where the account of a named server may not make roles: the application then has all of its rights. */
  readonly isConfined: boolean
}

/**
 * Brings the database up to date: makes the roles, applies the migrations of `folder`, and grants what each role may.
 * Any number of processes may do so at once, on one database or on many of the same server.
 *
 * On the bundled server the migrator and the application sign in as themselves. On a named one its account migrates,
 * and the sessions of the application take the application's role. Refuses as `migrate` does, and with `database_full`.
 */
export async function prepareDatabase(connection: Connection, folder: string | URL): Promise<ReadyDatabase> {
  return bringUpToDate(connection, folder).catch(error => {
    throw codeOf(error) === diskFull ? new Refusal('database_full', {}, { cause: error }) : error
  })
}

async function bringUpToDate(connection: Connection, folder: string | URL): Promise<ReadyDatabase> {
  const isOurs = !('connectionString' in connection)
  const isConfined = await inSession(connection, async store => {
    if (isOurs) await handOver(store)
    return provideRoles(store)
  })
  await inSession(isOurs ? actingAs(connection, roleNames.migrator) : connection, async store => {
    await migrate(store, folder)
    if (isConfined) await applyGrants(store)
  })
  if (!isConfined) return { connection, isConfined }
  const confined = actingAs(connection, roleNames.application)
  await inSession(confined, assertConfined)
  return { connection: confined, isConfined }
}

async function inSession<Answer>(
  connection: Connection,
  work: (store: Store) => Promise<Answer>,
): Promise<Answer> {
  const store = openStore(connection, { connectionsMax: 1 })
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}

/** Says whether there are roles that our sessions may take. */
async function provideRoles(store: Store): Promise<boolean> {
  try {
    for (const role of [roleNames.application, roleNames.auditor]) await makeRole(store, role)
    await joinRole(store, roleNames.application)
    return true
  } catch (error) {
    if (codeOf(error) === insufficientPrivilege) return false
    throw error
  }
}

/** Roles belong to the whole server, where others may be making the same ones now. */
async function makeRole(store: Store, role: string): Promise<void> {
  const found = await store.query(sql`select from pg_roles where rolname = ${role}`)
  if (found.length > 0) return
  // It may sign in, but only where the server asks for no password, or after its administrator gave it one.
  await store.query(command(`create role ${role} login`)).catch(unlessDoneByOthers)
}

async function joinRole(store: Store, role: string): Promise<void> {
  const take = () => store.transaction(tx => tx.query(command(`set local role ${role}`)))
  try {
    await take()
  } catch (error) {
    if (codeOf(error) !== insufficientPrivilege) throw error
    await store.query(command(`grant ${role} to current_user`)).catch(unlessDoneByOthers)
    await take()
  }
}

/** Gives the migrator the bundled database, with all that an earlier version made in it as the superuser. */
async function handOver(store: Store): Promise<void> {
  await makeRole(store, roleNames.migrator)
  await store.transaction(async tx => {
    await takeMigrationTurn(tx)
    await tx.query(handingOver)
  })
}

const handingOver = sql`
  do $$
  declare
    migrator constant regrole := 'tizilim_migrator';
    statement text;
  begin
    for statement in
      select format('alter database %I owner to %s', datname, migrator)
      from pg_database where datname = current_database() and datdba <> migrator
      union all
      select format('alter table %s owner to %s', oid::regclass, migrator)
      from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and relowner <> migrator
      union all
      select format('alter function %s owner to %s', oid::regprocedure, migrator)
      from pg_proc where pronamespace = 'public'::regnamespace and proowner <> migrator
    loop
      execute statement;
    end loop;
  end $$`

/** An address can carry options of its own, which would quietly take the place of ours. */
async function assertConfined(store: Store): Promise<void> {
  const [row] = await store.query<{ role: string }>(sql`select current_user as role`)
  assert(row?.role === roleNames.application, 'sessions of the application are in its role')
}

// Error codes of PostgreSQL (SQLSTATE, appendix A of its manual).
const insufficientPrivilege = '42501'
const diskFull = '53100'
const doneByOthers = new Set([
  '42710', // duplicate_object
  '23505', // unique_violation, when both did it at the same moment
])

function codeOf(error: unknown): string | null {
  return error instanceof pg.DatabaseError ? (error.code ?? null) : null
}

function unlessDoneByOthers(error: unknown): void {
  if (!doneByOthers.has(codeOf(error) ?? '')) throw error
}
