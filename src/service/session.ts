// Signing in and out: an opaque token in the browser, its hash in the database, limits on age and idleness.

import { createHash, randomBytes } from 'node:crypto'
import { later } from '../kernel/clock.ts'
import { Refusal } from '../kernel/refusal.ts'
import { sql, type Transaction } from '../store/store.ts'
import { limitFailures } from './attempt.ts'
import type { Context } from './context.ts'
import { passwordFits } from './password.ts'
import type { Officer, Role } from './permit.ts'

export interface SignIn {
  readonly name: string
  readonly password: string
  /** Where the request came from, for the limit on tries. */
  readonly address: string
}

const idleMaxMs = 30 * 60 * 1000
const ageMaxMs = 10 * 60 * 60 * 1000
const touchEveryMs = 60 * 1000
const passwordLengthMax = 200

/**
 * Opens a session and answers its token, 32 random bytes in base64url, which is stored nowhere.
 *
 * Refuses with `sign_in_failed`, the same for an unknown name and a wrong password, or with `sign_in_too_often`.
 */
export async function signIn(context: Context, { name, password, address }: SignIn): Promise<string> {
  const attempts = [['sign_in_name', name, address] as const, ['sign_in_address', address] as const]
  return limitFailures(context, attempts, () => openWithPassword(context, name, password))
}

async function openWithPassword(context: Context, name: string, password: string): Promise<string> {
  const [account] = await context.store.query<{ id: string; password_hash: string | null }>(sql`
    select id, password_hash from account
    where sign_in_name = ${name.replaceAll('\0', '')} and suspended_at is null and demo = ${context.demo}`)
  const fits = await passwordFits(password.slice(0, passwordLengthMax), account?.password_hash ?? null)
  if (!account || !fits) throw new Refusal('sign_in_failed')
  const at = context.clock.nowAt()
  return context.store.transaction(tx => openSession(tx, account.id, at))
}

/** Opens a session for an account that has proved who it is, and answers its token. */
export async function openSession(tx: Transaction, accountId: string, at: string): Promise<string> {
  const token = randomBytes(32)
  await tx.query(sql`
    insert into session (token_hash, account_id, created_at, used_at)
    values (${hashOf(token)}, ${accountId}, ${at}, ${at})`)
  await tx.query(sql`update account set used_at = ${at} where id = ${accountId}`)
  return token.toString('base64url')
}

/** The officer whose session this token opens, or null when it is unknown, idle for too long, or too old. */
export async function officerOf(context: Context, token: string): Promise<Officer | null> {
  const at = context.clock.nowAt()
  const [row] = await context.store.query<{
    id: string
    name: string
    role: Role
    office: string
    person_id: string | null
    used_at: string
  }>(sql`
    select account.id, account.display_name as name, account.role, account.office, account.person_id, session.used_at
    from session join account on account.id = session.account_id
    where session.token_hash = ${hashOf(Buffer.from(token, 'base64url'))}
      and session.used_at > ${later(at, -idleMaxMs)} and session.created_at > ${later(at, -ageMaxMs)}
      and account.suspended_at is null`)
  if (!row) return null
  const { used_at, person_id, ...officer } = row
  if (used_at < later(at, -touchEveryMs)) {
    await context.store.query(sql`
      with used as (
        update session set used_at = ${at} where token_hash = ${hashOf(Buffer.from(token, 'base64url'))}
        returning account_id
      )
      update account set used_at = ${at} from used where account.id = used.account_id`)
  }
  return { ...officer, personId: person_id }
}

/** Ends the session of this token, and sweeps away all that are too old to be used. */
export async function signOut(context: Context, token: string): Promise<void> {
  await context.store.query(sql`
    delete from session
    where token_hash = ${hashOf(Buffer.from(token, 'base64url'))}
      or created_at < ${later(context.clock.nowAt(), -ageMaxMs)}`)
}

function hashOf(token: Buffer): Buffer {
  return createHash('sha256').update(token).digest()
}
