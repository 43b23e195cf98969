// Seals the rows of the ledgers, so that one that is altered, deleted or put in between afterwards can be named.

import { setTimeout as sleep } from 'node:timers/promises'
import { type Sql, type Store, sql, type Transaction } from '../store/store.ts'

export const sealedLedgers = ['event', 'access'] as const

/** A ledger whose rows are sealed. */
export type SealedLedger = (typeof sealedLedgers)[number]

/** As many rows as one seal holds; the table refuses more. */
export const sealedMax = 1_000

/** The name of a ledger as a part of a statement. */
export const tableOf: Readonly<Record<SealedLedger, Sql>> = { event: sql`event`, access: sql`access` }

/**
 * The digest of a row: SHA-256 of all its columns as one list. It is spelled out here and not a function of the
 * database, which whoever owns the database could replace. It never changes, or every seal of the past would be broken.
 */
export const digestOf: Readonly<Record<SealedLedger, Sql>> = {
  event:
    sha256(sql`place, stream_type, stream_id, version, kind, extract(epoch from at), actor, cause, payload,
    encode(commitment, 'hex')`),
  access:
    sha256(sql`place, id, extract(epoch from at), actor, on_behalf_of, subject_type, subject_id, purpose,
    legal_basis, attributes, embargo, extract(epoch from visible_from)`),
}

/** The hash of a seal, of its columns and of `previous`: that of the seal before, or 32 zeros. */
export const hashOf = sql`sha256(
  previous || convert_to(jsonb_build_array(number, ledger, extract(epoch from sealed_at), places)::text, 'UTF8')
  || (select string_agg(digest, ''::bytea order by nth) from unnest(digests) with ordinality as leaf (digest, nth)))`

/** What stands before the first seal. */
export const noHash = sql`decode(repeat('00', 32), 'hex')`

function sha256(columns: Sql): Sql {
  return sql`sha256(convert_to(jsonb_build_array(${columns})::text, 'UTF8'))`
}

/**
 * Seals the oldest unsealed rows of a ledger, and answers how many: none where all are sealed, where another process
 * is at it, or where a transaction that may still add an earlier row stays open for five seconds.
 *
 * Whoever writes to the ledger never waits for this.
 */
export async function sealNext(store: Store, ledger: SealedLedger, at: string): Promise<number> {
  return store.transaction(async tx => {
    const [turn] = await tx.query<{ taken: boolean }>(sql`
      select pg_try_advisory_xact_lock(hashtextextended('seal', 0)) as taken`)
    if (!turn!.taken) return 0
    const bounds = await boundsOf(tx, ledger)
    if (bounds.last <= bounds.sealed || !(await isSettled(tx, ledger))) return 0
    return writeSeal(tx, ledger, bounds, at)
  })
}

/** The last place that is sealed and the last that is there. */
async function boundsOf(tx: Transaction, ledger: SealedLedger): Promise<{ sealed: number; last: number }> {
  const [bounds] = await tx.query<{ sealed: number; last: number }>(sql`
    select (select coalesce(max(last_place), 0) from seal where ledger = ${ledger}) as sealed,
      (select coalesce(max(place), 0) from ${tableOf[ledger]}) as last`)
  return bounds!
}

const looksMax = 100
const lookEveryMs = 50

/**
 * Waits until everybody who was writing to the ledger is done: places are taken before a commit, so one of them might
 * still bring a row with an earlier place. Answers false where somebody never ends.
 *
 * A writer holds a lock on the table from before it takes a place until its transaction ends; those who come later
 * take later places.
 */
async function isSettled(tx: Transaction, ledger: SealedLedger): Promise<boolean> {
  let writing: readonly string[] | null = null
  for (let look = 0; look < looksMax; look++) {
    const rows: { writer: string }[] = await tx.query<{ writer: string }>(sql`
      select virtualtransaction as writer from pg_locks
      where relation = ${ledger}::regclass and mode = 'RowExclusiveLock' and granted
        and database = (select oid from pg_database where datname = current_database())
        and (${writing}::text[] is null or virtualtransaction = any(${writing}::text[]))`)
    if (rows.length === 0) return true
    writing = rows.map(({ writer }) => writer)
    await sleep(lookEveryMs)
  }
  return false
}

async function writeSeal(
  tx: Transaction,
  ledger: SealedLedger,
  { sealed, last }: { sealed: number; last: number },
  at: string,
): Promise<number> {
  const [seal] = await tx.query<{ count: number }>(sql`
    with entry as (
      select place, ${digestOf[ledger]} as digest from ${tableOf[ledger]}
      where place > ${sealed} and place <= ${last} order by place limit ${sealedMax}
    ), head as (
      select number, hash from seal order by number desc limit 1
    ), next as (
      select coalesce((select number from head), 0) + 1 as number, ${ledger} as ledger,
        ${at}::timestamptz as sealed_at, max(place) as last_place, array_agg(place order by place) as places,
        array_agg(digest order by place) as digests, coalesce((select hash from head), ${noHash}) as previous
      from entry having count(*) > 0
    )
    insert into seal (number, ledger, sealed_at, last_place, places, digests, hash)
    select number, ledger, sealed_at, last_place, places, digests, ${hashOf} from next
    returning cardinality(places) as count`)
  return seal?.count ?? 0
}
