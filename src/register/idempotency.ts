// Gives a repeated request the answer it got the first time, so that nothing is done twice.

import { createHash } from 'node:crypto'
import { assert } from '../kernel/assert.ts'
import { Refusal } from '../kernel/refusal.ts'
import { sql, type Transaction } from '../store/store.ts'
import { canonical } from './event.ts'
import { isId } from './fact-check.ts'

export interface Request {
  /** The account that asks; keys of two actors never meet. */
  readonly actor: string
  /** A UUID that the asker made, the same for each repetition. */
  readonly key: string
  /** What is asked for. Only its hash is stored. */
  readonly body: unknown
  readonly at: string
}

/**
 * Does `work` once for each actor and key, in the caller's transaction, and stores its answer (codes and references).
 *
 * A second request that comes while the first is at work waits for it, then gets the same answer. The same key with
 * another body is refused with `idempotency_key_reused`, and what is no UUID with `request_unreadable`.
 */
export async function once<Answer extends object>(
  tx: Transaction,
  request: Request,
  work: () => Promise<Answer>,
): Promise<Answer> {
  if (!isId(request.key.toLowerCase())) throw new Refusal('request_unreadable')
  const hash = createHash('sha256').update(canonical(request.body)).digest()
  const inserted = await tx.query(sql`
    insert into idempotency (actor, key, request_hash, at)
    values (${request.actor}, ${request.key}, ${hash}, ${request.at})
    on conflict on constraint idempotency_pkey do nothing
    returning key`)
  if (inserted.length === 0) return storedAnswer<Answer>(tx, request, hash)
  const answer = await work()
  await tx.query(sql`
    update idempotency set answer = ${JSON.stringify(answer)}::jsonb
    where actor = ${request.actor} and key = ${request.key}`)
  return answer
}

async function storedAnswer<Answer>(tx: Transaction, request: Request, hash: Buffer): Promise<Answer> {
  const [row] = await tx.query<{ request_hash: Buffer; answer: Answer | null }>(sql`
    select request_hash, answer from idempotency where actor = ${request.actor} and key = ${request.key}`)
  assert(row?.answer, 'a committed idempotency row has its answer')
  if (!row.request_hash.equals(hash)) throw new Refusal('idempotency_key_reused')
  return row.answer
}

/** The number of a lock for all requests of an actor with one key, for work that declares its locks beforehand. */
export function requestLock(actor: string, key: string): bigint {
  return createHash('sha256')
    .update(canonical([actor, key]))
    .digest()
    .readBigInt64BE()
}
