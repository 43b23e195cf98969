// The people who work here: who they are, what they may do, when they were last here; and how that is changed.

import { randomUUID } from 'node:crypto'
import { Refusal } from '../kernel/refusal.ts'
import { isId } from '../register/fact-check.ts'
import { sql, type Transaction } from '../store/store.ts'
import { type AccountActKind, recordAccountAct } from './account-act.ts'
import type { Context } from './context.ts'
import { renewInvitation } from './invitation.ts'
import { type Officer, permit, type Role, roles } from './permit.ts'

export interface Person {
  readonly id: string
  readonly name: string
  readonly role: Role
  readonly office: string
  readonly createdAt: string
  /** When the account was last used, or null when never. */
  readonly usedAt: string | null
  readonly suspendedAt: string | null
  /** Until when an invitation waits, or null. It may be over. */
  readonly invitedUntil: string | null
  /** How the person can sign in; none before the invitation is used. */
  readonly means: readonly Means[]
}

export type Means = 'password' | 'passkey' | 'outside'

/** Roles of people who work here: a holder is no member of staff, and representatives sign up elsewhere. */
export const staffRoles = roles.filter(role => role !== 'holder' && role !== 'representative')

export interface Place {
  readonly role: string
  /** A code such as `demo_psc`: small letters, digits and underscores. */
  readonly office: string
}

export interface Invited extends Place {
  readonly name: string
}

const peopleMax = 1000
export const personNameLengthMax = 80

/** Everybody who has or had an account, by name. Refuses with `not_permitted`. */
export async function listPeople(context: Context, officer: Officer): Promise<Person[]> {
  permit(officer, 'people_manage')
  return context.store.query<Person>(sql`
    select account.id, display_name as name, role, office, account.created_at as "createdAt",
      account.used_at as "usedAt", suspended_at as "suspendedAt", invitation.expires_at as "invitedUntil",
      array_remove(array[
        case when password_hash is not null then 'password' end,
        case when exists (select from passkey where account_id = account.id) then 'passkey' end,
        case when exists (select from outside_identity where account_id = account.id) then 'outside' end
      ], null) as means
    from account left join invitation on invitation.account_id = account.id
    order by suspended_at is not null, display_name, account.id limit ${peopleMax}`)
}

/**
 * Makes an account that nobody can use yet, and answers the token of the link by which its owner makes a passkey.
 *
 * `actor` is the account that invites, or `machineActor`. Refuses with `name_missing`, `name_too_long` or
 * `code_unknown`.
 */
export async function invite(context: Context, actor: string, invited: Invited): Promise<string> {
  const name = invited.name.replaceAll('\0', '').trim()
  if (name === '') throw new Refusal('name_missing')
  if (name.length > personNameLengthMax)
    throw new Refusal('name_too_long', { lengthMax: personNameLengthMax })
  const { role, office } = requirePlace(invited)
  const [accountId, at] = [randomUUID(), context.clock.nowAt()]
  return context.store.transaction(async tx => {
    await tx.query(sql`
      insert into account (id, display_name, role, office, demo, created_at)
      values (${accountId}, ${name}, ${role}, ${office}, ${context.demo}, ${at})`)
    await recordAccountAct(tx, { kind: 'account_invited', accountId, at, actor, payload: { role, office } })
    return renewInvitation(tx, accountId, at)
  })
}

/** The same for an officer. Refuses with `not_permitted`, too. */
export async function inviteAs(context: Context, officer: Officer, invited: Invited): Promise<string> {
  permit(officer, 'people_manage')
  return invite(context, officer.id, invited)
}

/** Gives an account another role or office; it holds from the next request on. */
export async function changePlace(
  context: Context,
  officer: Officer,
  accountId: string,
  place: Place,
): Promise<void> {
  const { role, office } = requirePlace(place)
  await act(context, officer, accountId, async (tx, before) => {
    if (before.role === role && before.office === office) return null
    if (role !== administrator) await requireAnotherAdministrator(tx, accountId)
    await tx.query(sql`update account set role = ${role}, office = ${office} where id = ${accountId}`)
    const from = { roleBefore: before.role, officeBefore: before.office }
    return { kind: 'account_changed', payload: { role, office, ...from } }
  })
}

/** Ends all sessions of an account and lets it open none. */
export async function suspend(context: Context, officer: Officer, accountId: string): Promise<void> {
  await act(context, officer, accountId, async (tx, before, at) => {
    if (before.suspended) return null
    await requireAnotherAdministrator(tx, accountId)
    await tx.query(sql`update account set suspended_at = ${at} where id = ${accountId}`)
    await endAccess(tx, accountId)
    return { kind: 'account_suspended', payload: {} }
  })
}

/** Lets a suspended account sign in again, with what it signed in with before. */
export async function restore(context: Context, officer: Officer, accountId: string): Promise<void> {
  await act(context, officer, accountId, async (tx, before) => {
    if (!before.suspended) return null
    await tx.query(sql`update account set suspended_at = null where id = ${accountId}`)
    return { kind: 'account_restored', payload: {} }
  })
}

/**
 * For whoever has lost a device, or the link: from now on nothing that the account signed in with is of any use, and
 * the answer is the token of a new link.
 */
export async function renew(context: Context, officer: Officer, accountId: string): Promise<string> {
  let token = ''
  await act(context, officer, accountId, async (tx, _before, at) => {
    await requireAnotherAdministrator(tx, accountId)
    await endAccess(tx, accountId)
    await tx.query(sql`delete from passkey where account_id = ${accountId}`)
    await tx.query(sql`delete from outside_identity where account_id = ${accountId}`)
    token = await renewInvitation(tx, accountId, at)
    return { kind: 'account_renewed', payload: {} }
  })
  return token
}

const administrator: Role = 'register_administrator'

interface Before {
  readonly role: Role
  readonly office: string
  readonly suspended: boolean
}

type Done = {
  readonly kind: AccountActKind
  readonly payload: Readonly<Record<string, string>>
} | null

/**
 * Does one act on somebody else's account and writes it down; `work` answers null when there was nothing to do.
 *
 * Refuses with `not_permitted`, `own_account`, `not_found` or `last_administrator`.
 */
async function act(
  context: Context,
  officer: Officer,
  accountId: string,
  work: (tx: Transaction, before: Before, at: string) => Promise<Done>,
): Promise<void> {
  permit(officer, 'people_manage')
  if (officer.id === accountId) throw new Refusal('own_account')
  if (!isId(accountId)) throw new Refusal('not_found')
  const at = context.clock.nowAt()
  await context.store.transaction(async tx => {
    const before = await lockAccount(tx, accountId)
    const done = await work(tx, before, at)
    if (done) await recordAccountAct(tx, { ...done, accountId, at, actor: officer.id })
  })
}

/** With all administrators: two of them may act on each other at once, and one must not be left out of account. */
async function lockAccount(tx: Transaction, accountId: string): Promise<Before> {
  const rows = await tx.query<Before & { id: string }>(sql`
    select id, role, office, suspended_at is not null as suspended from account
    where id = ${accountId} or role = ${administrator} order by id for update`)
  const before = rows.find(({ id }) => id === accountId)
  if (!before) throw new Refusal('not_found')
  return before
}

async function requireAnotherAdministrator(tx: Transaction, accountId: string): Promise<void> {
  const rows = await tx.query<{ id: string; usable: boolean }>(sql`
    select id, password_hash is not null
      or exists (select from passkey where account_id = account.id)
      or exists (select from outside_identity where account_id = account.id) as usable
    from account where role = ${administrator} and suspended_at is null`)
  const isOne = rows.some(({ id }) => id === accountId)
  const others = rows.filter(({ id, usable }) => usable && id !== accountId)
  if (isOne && others.length === 0) throw new Refusal('last_administrator')
}

async function endAccess(tx: Transaction, accountId: string): Promise<void> {
  await tx.query(sql`delete from session where account_id = ${accountId}`)
  await tx.query(sql`delete from invitation where account_id = ${accountId}`)
}

function requirePlace({ role, office }: Place): { role: Role; office: string } {
  const known = staffRoles.find(each => each === role)
  if (!known) throw new Refusal('code_unknown', { field: 'role' })
  if (!/^[a-z][a-z0-9_]{1,39}$/.test(office)) throw new Refusal('code_unknown', { field: 'office' })
  return { role: known, office }
}
