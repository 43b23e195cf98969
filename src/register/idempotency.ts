// Gives a repeated request the answer it got the first time, so that nothing is done twice.

import { createHash, randomBytes } from 'node:crypto'
import { assert } from '../kernel/assert.ts'
import { Refusal } from '../kernel/refusal.ts'
import { type Store, sql, type Transaction } from '../store/store.ts'
import { canonical } from './event.ts'
import { isId } from './fact-check.ts'

export interface Request {
  /** The account that asks; keys of two actors never meet. */
  readonly actor: string
  /** A UUID that the asker made, the same for each repetition. */
  readonly key: string
  /** What is asked for. Only its salted hash is stored, for a term. */
  readonly body: unknown
  readonly at: string
}

/**
 * Does `work` once for each actor and key, in the caller's transaction, and stores its answer (codes and references).
 *
 * A second request that comes while the first is at work waits for it, then gets the same answer. The same key with
 * another body, or after its hash was forgotten, is refused with `idempotency_key_reused`, and what is no UUID with
 * `request_unreadable`.
 */
export async function once<Answer extends object>(
  tx: Transaction,
  request: Request,
  work: () => Promise<Answer>,
): Promise<Answer> {
  if (!isId(request.key.toLowerCase())) throw new Refusal('request_unreadable')
  const salt = randomBytes(16)
  const inserted = await tx.query(sql`
    insert into idempotency (actor, key, salt, request_hash, at)
    values (${request.actor}, ${request.key}, ${salt}, ${hashOf(salt, request)}, ${request.at})
    on conflict on constraint idempotency_pkey do nothing
    returning key`)
  if (inserted.length === 0) return storedAnswer<Answer>(tx, request)
  const answer = await work()
  await tx.query(sql`
    update idempotency set answer = ${JSON.stringify(answer)}::jsonb
    where actor = ${request.actor} and key = ${request.key}`)
  return answer
}

interface Stored<Answer> {
  readonly salt: Buffer | null
  readonly request_hash: Buffer | null
  readonly answer: Answer | null
}

async function storedAnswer<Answer>(tx: Transaction, request: Request): Promise<Answer> {
  const [row] = await tx.query<Stored<Answer>>(sql`
    select salt, request_hash, answer from idempotency where actor = ${request.actor} and key = ${request.key}`)
  assert(row?.answer, 'a committed idempotency row has its answer')
  const { salt, request_hash: hash, answer } = row
  if (!salt || !hash?.equals(hashOf(salt, request))) throw new Refusal('idempotency_key_reused')
  return answer
}

function hashOf(salt: Buffer, { body }: Request): Buffer {
  return createHash('sha256').update(salt).update(canonical(body)).digest()
}

/** What was answered to a key, whatever was asked for; null for a key that nobody used. */
export async function answerUnder<Answer>(
  store: Store,
  { actor, key }: Pick<Request, 'actor' | 'key'>,
): Promise<Answer | null> {
  const [row] = await store.query<{ answer: Answer | null }>(sql`
    select answer from idempotency where actor = ${actor} and key = ${key}`)
  return row?.answer ?? null
}

/** How many requests before the instant `endAt` still have the hash of what was asked for. */
export async function countRequestsBefore(store: Store, endAt: string): Promise<number> {
  const [row] = await store.query<{ count: number }>(sql`
    select count(*) as count from idempotency where request_hash is not null and at < ${endAt}`)
  return row!.count
}

const partSize = 10_000

/** Forgets the hashes of requests before the instant `endAt`, keys and answers kept, and answers how many. */
export async function forgetRequestsBefore(store: Store, endAt: string): Promise<number> {
  let forgotten = 0
  for (let part = partSize; part === partSize; forgotten += part) {
    const rows = await store.query(sql`
      update idempotency set salt = null, request_hash = null
      where (actor, key) in (
        select actor, key from idempotency where request_hash is not null and at < ${endAt}
        order by at limit ${partSize})
      returning 1`)
    part = rows.length
  }
  return forgotten
}

/** The number of a lock for all requests of an actor with one key, for work that declares its locks beforehand. */
export function requestLock(actor: string, key: string): bigint {
  return createHash('sha256')
    .update(canonical([actor, key]))
    .digest()
    .readBigInt64BE()
}
