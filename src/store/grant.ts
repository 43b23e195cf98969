// Which role may do what with which table: the one place that says it, and the code that makes the database agree.

import { assert } from '../kernel/assert.ts'
import { takeMigrationTurn } from './migrate.ts'
import { Sql, type Store, sql, type Transaction } from './store.ts'

/** The database roles. The migrator needs no line below: it owns what it makes. */
export const roleNames = {
  migrator: 'tizilim_migrator',
  application: 'tizilim_application',
  auditor: 'tizilim_auditor',
} as const

const grantees = [roleNames.application, roleNames.auditor]

type Role = 'application' | 'auditor'

/** Privileges by table and role, as words in the order of SQL: `select insert update delete`. */
export const grants: Readonly<Record<string, Readonly<Record<Role, string>>>> = {
  migration: { application: 'select', auditor: 'select' },

  // Ledgers. What stands there stays; of a bucket only the counter moves, of a request only its answer comes later.
  installation: { application: 'select insert', auditor: 'select' },
  bucket: { application: 'select insert update', auditor: 'select' },
  number: { application: 'select insert', auditor: 'select' },
  void_serial: { application: 'select insert', auditor: 'select' },
  event: { application: 'select insert', auditor: 'select' },
  access: { application: 'select insert', auditor: 'select' },
  seal: { application: 'select insert', auditor: 'select' },
  idempotency: { application: 'select insert update', auditor: '' },

  // Personal values, which are erased when their term is over. None of them is an auditor's to see.
  event_value: { application: 'select insert delete', auditor: '' },
  application_value: { application: 'select insert update delete', auditor: '' },

  // Projections. What is personal in them can go: it is written anew when it changes, and erased at its term.
  person: { application: 'select insert update', auditor: '' },
  person_name: { application: 'select insert update delete', auditor: '' },
  citizenship: { application: 'select insert update delete', auditor: '' },
  document: { application: 'select insert update delete', auditor: '' },
  legacy_identifier: { application: 'select insert update delete', auditor: '' },
  duplicate_key: { application: 'select insert update delete', auditor: '' },
  holding: { application: 'select insert update', auditor: '' },
  exclusion: { application: 'select insert update', auditor: '' },
  application: { application: 'select insert update', auditor: '' },
  proposal: { application: 'select insert update', auditor: '' },

  // Work in hand at the desk, and scans of papers, which go with the application they belong to.
  application_lease: { application: 'select insert update delete', auditor: '' },
  application_scan: { application: 'select insert delete', auditor: '' },

  // What readers report of pages. It may name people, so it is no auditor's to see.
  report: { application: 'select insert update delete', auditor: '' },
  suspicion: { application: 'select insert update delete', auditor: '' },

  // Letters to applicants. Contacts stand in it while letters wait, so it is no auditor's to see.
  letter: { application: 'select insert update', auditor: '' },

  // Certificates: which were issued to whom. The keys hold a secret in a demonstration.
  certificate: { application: 'select insert update', auditor: 'select' },
  certificate_key: { application: 'select insert', auditor: '' },

  // People who work here. An account is suspended, never deleted: events name it.
  account: { application: 'select insert update', auditor: '' },
  invitation: { application: 'select insert delete', auditor: '' },
  passkey: { application: 'select insert update delete', auditor: '' },
  outside_identity: { application: 'select insert delete', auditor: '' },
  challenge: { application: 'select insert delete', auditor: '' },
  session: { application: 'select insert update delete', auditor: '' },
  attempt: { application: 'select insert update delete', auditor: '' },

  // Holders of applications, for the minutes in which they look at their own.
  holder_code: { application: 'select insert update delete', auditor: '' },
  holder_session: { application: 'select insert update delete', auditor: '' },
}

/**
 * Gives the roles exactly the privileges of `grants`, and takes away any other; changes nothing when they have them.
 * Any number of processes may do so at once. The session must own the tables.
 */
export async function applyGrants(store: Store): Promise<void> {
  await store.transaction(async tx => {
    await takeMigrationTurn(tx)
    const { missing, excessive } = await compareGrants(tx)
    for (const { table, role, privilege } of excessive) {
      await tx.query(command(`revoke ${privilege} on ${table} from ${role}`))
    }
    for (const { table, role, privilege } of missing) {
      await tx.query(command(`grant ${privilege} on ${table} to ${role}`))
    }
    if (missing.length + excessive.length === 0) return
    // Where the session may not grant, PostgreSQL only warns.
    const after = await compareGrants(tx)
    assert(after.missing.length + after.excessive.length === 0, 'who migrates may grant on all tables')
  })
}

interface Grant {
  readonly table: string
  readonly role: string
  readonly privilege: string
}

/** How the privileges in the database differ from those of `grants`. */
export async function compareGrants(
  tx: Transaction,
): Promise<{ missing: readonly Grant[]; excessive: readonly Grant[] }> {
  const actual = await tx.query<Grant>(sql`
    select relname as table, rolname as role, lower(privilege_type) as privilege
    from pg_class cross join lateral aclexplode(relacl) as acl join pg_roles on pg_roles.oid = acl.grantee
    where relnamespace = 'public'::regnamespace and rolname = any(${grantees})`)
  const wanted = Object.entries(grants).flatMap(([table, byRole]) =>
    Object.entries(byRole).flatMap(([role, privileges]) =>
      (privileges.match(/\w+/g) ?? []).map(privilege => ({
        table,
        role: roleNames[role as Role],
        privilege,
      })),
    ),
  )
  return { missing: without(wanted, actual), excessive: without(actual, wanted) }
}

function without(grantsOfOne: readonly Grant[], grantsOfOther: readonly Grant[]): readonly Grant[] {
  const keyOf = ({ table, role, privilege }: Grant) => `${table} ${role} ${privilege}`
  const others = new Set(grantsOfOther.map(keyOf))
  return grantsOfOne.filter(grant => !others.has(keyOf(grant)))
}

/** A statement with names in it, which cannot be sent as values. They are our own, or stand in the catalog. */
export function command(text: string): Sql {
  return new Sql([text], [])
}
