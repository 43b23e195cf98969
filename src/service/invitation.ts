// An invitation to work here: a link that works once, for three days, and whose token is stored only as a hash.

import { createHash, randomInt } from 'node:crypto'
import { later } from '../kernel/clock.ts'
import { Refusal } from '../kernel/refusal.ts'
import { sql, type Transaction } from '../store/store.ts'
import type { Context } from './context.ts'
import type { Role } from './permit.ts'

export interface Invitation {
  readonly accountId: string
  readonly name: string
  readonly role: Role
  readonly office: string
  readonly expiresAt: string
}

const termMs = 3 * 24 * 60 * 60 * 1000

// Letters only: no address may carry what could be a number. 40 of 26 letters are 188 bits.
const alphabet = 'abcdefghijklmnopqrstuvwxyz'
const tokenLength = 40

/** Makes the link's token for an account, in place of any it had, and answers it; it cannot be read again. */
export async function renewInvitation(tx: Transaction, accountId: string, at: string): Promise<string> {
  const token = Array.from({ length: tokenLength }, () => alphabet[randomInt(alphabet.length)]).join('')
  await tx.query(sql`delete from invitation where account_id = ${accountId}`)
  await tx.query(sql`
    insert into invitation (account_id, token_hash, created_at, expires_at)
    values (${accountId}, ${hashOf(token)}, ${at}, ${later(at, termMs)})`)
  return token
}

/** Who is invited by this link. Refuses with `invitation_invalid`, the same for a wrong, a used and an old one. */
export function viewInvitation(context: Context, token: string): Promise<Invitation> {
  return context.store.transaction(tx => readInvitation(tx, token, context.clock.nowAt()))
}

/** The same within the transaction that uses the invitation up. */
export async function readInvitation(tx: Transaction, token: string, at: string): Promise<Invitation> {
  const [row] = await tx.query<Invitation>(sql`
    select account.id as "accountId", display_name as name, role, office, expires_at as "expiresAt"
    from invitation join account on account.id = invitation.account_id
    where token_hash = ${hashOf(token)} and expires_at > ${at} and suspended_at is null`)
  if (!row) throw new Refusal('invitation_invalid')
  return row
}

/** Uses the invitation up. Refuses with `invitation_invalid` when somebody else was faster. */
export async function closeInvitation(tx: Transaction, accountId: string): Promise<void> {
  const closed = await tx.query(sql`delete from invitation where account_id = ${accountId} returning 1`)
  if (closed.length === 0) throw new Refusal('invitation_invalid')
}

function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}
