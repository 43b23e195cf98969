// Forms numbers: the next serial of a bucket that has a check digit and that no imported number holds already.

import { checkDigit } from '@tizilim/iin'
import { assert } from '../kernel/assert.ts'
import { Refusal } from '../kernel/refusal.ts'
import { sql, type Transaction } from '../store/store.ts'
import { append, type Reducer } from './event.ts'

export interface Formation {
  /** The first seven digits as an integer. */
  readonly bucket: number
  readonly personId: string
  /** The formation rule that chose the bucket. */
  readonly rule: string
  /** How many serials the bucket has: 10,000, fewer only in tests. */
  readonly serialLimit: number
  readonly at: string
  readonly actor: string
  readonly cause: string | null
}

/** Serials in a bucket: four digits. */
export const serialsInBucket = 10_000

/**
 * Forms the next number of a bucket in the caller's transaction and answers its twelve digits.
 *
 * The counter row stays locked until the transaction ends, so two transactions never get the same serial. Serials
 * without a check digit are recorded as void; serials of imported numbers are stepped over. Refuses with
 * `bucket_full`, for ever, when none is left.
 */
export async function formNumber(tx: Transaction, formation: Formation): Promise<string> {
  for (;;) {
    const serial = await nextSerial(tx, formation)
    const iin = numberAt(formation.bucket, serial)
    if (iin === null) await recordVoid(tx, formation, serial)
    else if (await insertNumber(tx, formation, iin)) return iin
  }
}

/**
 * The counter is raised first: the statement both takes the serial and locks the bucket. It is a statement of its own,
 * since one that also looked for imported numbers would see them as they were before it waited for the lock.
 */
async function nextSerial(tx: Transaction, { bucket, serialLimit }: Formation): Promise<number> {
  const [row] = await tx.query<{ serial: number }>(sql`
    insert into bucket as b (bucket, next_serial) values (${bucket}, 1)
    on conflict on constraint bucket_pkey do update set next_serial = b.next_serial + 1
      where b.next_serial < ${serialLimit}
    returning next_serial - 1 as serial`)
  if (!row || row.serial >= serialLimit) throw new Refusal('bucket_full')
  return row.serial
}

/** The number at a serial of a bucket, or null where none has a check digit. */
export function numberAt(bucket: number, serial: number): string | null {
  const body = String(bucket).padStart(7, '0') + String(serial).padStart(4, '0')
  const digit = checkDigit(body)
  return digit === null ? null : `${body}${digit}`
}

/** An imported number may hold the serial, even with another check digit: then it is stepped over. */
async function insertNumber(tx: Transaction, formation: Formation, iin: string): Promise<boolean> {
  assert(iin.length === 12, 'a number has twelve digits')
  const serial = Number(iin.slice(7, 11))
  const inserted = await tx.query(sql`
    insert into number (bucket, iin, person_id, origin, formation_rule, formed_at)
    select ${formation.bucket}, ${Number(iin)}, ${formation.personId}::uuid, 'formed', ${formation.rule},
      ${formation.at}::timestamptz
    where not exists (select from number where bucket = ${formation.bucket} and serial = ${serial})
    returning iin`)
  return inserted.length === 1
}

/**
 * Records a number that was formed elsewhere, whatever its digits say, and answers whether its check digit fits.
 *
 * Refuses with `number_malformed` unless it is twelve digits, and with `number_already_recorded`.
 */
export async function importNumber(
  tx: Transaction,
  { iin, personId, at }: { iin: string; personId: string; at: string },
): Promise<boolean> {
  if (!/^\d{12}$/.test(iin)) throw new Refusal('number_malformed')
  const bucket = Number(iin.slice(0, 7))
  // The bucket is locked, so that no number is formed at this serial meanwhile.
  await tx.query(sql`insert into bucket (bucket) values (${bucket}) on conflict do nothing`)
  await tx.query(sql`select from bucket where bucket = ${bucket} for update`)
  const inserted = await tx.query(sql`
    insert into number (bucket, iin, person_id, origin, formation_rule, formed_at)
    values (${bucket}, ${Number(iin)}, ${personId}, 'imported', 'imported', ${at})
    on conflict on constraint number_pkey do nothing
    returning iin`)
  if (inserted.length === 0) throw new Refusal('number_already_recorded')
  return checkDigit(iin.slice(0, 11)) === Number(iin[11])
}

/** Records that a serial can never be a number. */
export async function recordVoid(
  tx: Transaction,
  formation: Pick<Formation, 'bucket' | 'at' | 'actor' | 'cause'>,
  serial: number,
): Promise<void> {
  await append(tx, bucketReducer, {
    streamType: 'bucket',
    streamId: String(formation.bucket).padStart(7, '0'),
    kind: 'serial_voided',
    at: formation.at,
    actor: formation.actor,
    cause: formation.cause,
    payload: { bucket: formation.bucket, serial, reason: 'no_check_digit' },
    personal: null,
  })
}

/** What the events of a bucket amount to. */
export const bucketReducer: Reducer = {
  serial_voided: async (tx, { at, payload }) => {
    await tx.query(sql`
      insert into void_serial (bucket, serial, reason, voided_at)
      values (${payload.bucket}, ${payload.serial}, ${payload.reason}, ${at})`)
  },
}
