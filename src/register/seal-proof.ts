// Proves the sealed ledgers: names what was altered, deleted or put in between, and answers the head of the chain.

import { type Sql, sql, type Transaction } from '../store/store.ts'
import { digestOf, hashOf, noHash, type SealedLedger, sealedLedgers, tableOf } from './seal.ts'

/** Rows of a ledger that are not as they were sealed, the earliest first: `access 17 altered, seal 2`. */
export function sealBreaches(ledger: SealedLedger): Sql {
  return sql`
    with sealed as (
      select number, leaf.place, leaf.digest
      from seal, unnest(places, digests) as leaf (place, digest) where ledger = ${ledger}
    ), entry as (
      select place, ${digestOf[ledger]} as digest from ${tableOf[ledger]}
      where place <= (select max(last_place) from seal where ledger = ${ledger})
    )
    select ${ledger}::text || ' ' || place || case
        when entry.digest is null then ' deleted, seal ' || number
        when sealed.digest is null then ' put in between'
        else ' altered, seal ' || number end as at
    from sealed full join entry using (place)
    where sealed.digest is distinct from entry.digest
    order by place`
}

/** Seals that do not follow from the one before, the first of them first. */
export const chainBreaches = sql`
  select 'seal ' || number as at
  from (
    select *, coalesce(lag(hash) over (order by number), ${noHash}) as previous,
      coalesce(lag(number) over (order by number), 0) as number_before
    from seal
  ) as seal
  where hash <> ${hashOf} or number_before <> number - 1
  order by number`

/** The last seal. Whoever keeps it elsewhere can tell later whether anything before it was rewritten. */
export interface SealHead {
  readonly number: number
  /** 64 hexadecimal digits. */
  readonly hash: string
}

export interface SealState {
  /** Null while nothing is sealed. */
  readonly head: SealHead | null
  /** Rows that are not sealed yet, in all ledgers. */
  readonly waiting: number
  /** Since when the oldest of them has waited, by its own time; null where none waits. */
  readonly waitingSince: string | null
}

/** The last seal, or null while there is none. */
export async function sealHead(tx: Transaction): Promise<SealHead | null> {
  const [head] = await tx.query<SealHead>(sql`
    select number, encode(hash, 'hex') as hash from seal order by number desc limit 1`)
  return head ?? null
}

/** How far the ledgers are sealed. */
export async function sealState(tx: Transaction): Promise<SealState> {
  let waiting = 0
  let waitingSince: string | null = null
  for (const ledger of sealedLedgers) {
    const [row] = await tx.query<{ count: number; since: string | null }>(sql`
      select count(*) as count, min(at) as since from ${tableOf[ledger]}
      where place > (select coalesce(max(last_place), 0) from seal where ledger = ${ledger})`)
    waiting += row!.count
    const { since } = row!
    if (since !== null && (waitingSince === null || since < waitingSince)) waitingSince = since
  }
  return { head: await sealHead(tx), waiting, waitingSince }
}

/** Reads a head as it is printed, `12 0a1b…` in any case and with any space between; null where it is none. */
export function readHead(text: string): SealHead | null {
  const [, number, hash] = /^(\d{1,9})[\s:]+([0-9a-f]{64})$/.exec(text.trim().toLowerCase()) ?? []
  return number === undefined || hash === undefined ? null : { number: Number(number), hash }
}

/** Whether the chain still has a head that was kept elsewhere. */
export async function hasHead(tx: Transaction, { number, hash }: SealHead): Promise<boolean> {
  const rows = await tx.query(sql`
    select from seal where number = ${number} and hash = decode(${hash}, 'hex')`)
  return rows.length === 1
}
