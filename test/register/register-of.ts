// A register to try things on: its own database, imaginary people, and the accounts of its buckets.

import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { Refusal, type RefusalCode } from '../../src/kernel/refusal.ts'
import { recordDocument } from '../../src/register/document.ts'
import type { DocumentFacts, PersonFacts } from '../../src/register/fact.ts'
import { formFor } from '../../src/register/holding.ts'
import { type Formation, formNumber, serialsInBucket } from '../../src/register/number.ts'
import { registerPerson } from '../../src/register/person.ts'
import { type Store, sql } from '../../src/store/store.ts'

export const nowAt = '2026-11-23T05:00:00.000Z'
export const act = { at: nowAt, actor: 'officer', cause: 'KZ-TEST-0000' } as const

/** What is asked for when a number of `bucket` is formed. */
export function formation(bucket: number, parts: Partial<Formation> = {}): Formation {
  return { bucket, personId: randomUUID(), rule: 'test', serialLimit: serialsInBucket, ...act, ...parts }
}

/** Forms one number in a transaction of its own. */
export function form(store: Store, bucket: number, parts: Partial<Formation> = {}): Promise<string> {
  return store.transaction(tx => formNumber(tx, formation(bucket, parts)))
}

/** An imaginary woman. */
export function facts(parts: Partial<PersonFacts> = {}): PersonFacts {
  return {
    category: 'temporary_foreigner',
    names: [
      {
        script: 'latin',
        family: 'ERIKSSON',
        given: 'ANNA MARIA',
        patronymic: null,
        cut: false,
        source: 'mrz',
      },
    ],
    birth: { on: '1974-08-12', precision: 'day', source: 'visual_zone' },
    birthPlace: { value: 'Zenith', source: 'visual_zone' },
    sex: { value: 'female', source: 'visual_zone' },
    citizenships: [{ value: 'UTO', source: 'visual_zone' }],
    selfEmployed: false,
    ...parts,
  }
}

/** Her passport with the number `number`. */
export function passportOf(number: string, parts: Partial<DocumentFacts> = {}): DocumentFacts {
  return {
    kind: 'passport',
    country: 'UTO',
    number,
    issuedOn: null,
    expiresOn: '2032-04-15',
    placement: 'none',
    source: 'mrz',
    ...parts,
  }
}

/** Registers an imaginary person with the passport `number`, without a number of the register yet. */
export function register(store: Store, number: string, parts: Partial<PersonFacts> = {}): Promise<string> {
  return store.transaction(async tx => {
    const personId = await registerPerson(tx, facts(parts), act)
    await recordDocument(tx, personId, passportOf(number), act)
    return personId
  })
}

/** Registers an imaginary person and forms a number for them, as a decision does. */
export async function registerWithNumber(
  store: Store,
  number: string,
  bucket = 7_408_122,
): Promise<{ personId: string; iin: string }> {
  const personId = await register(store, number)
  const iin = await store.transaction(tx => formFor(tx, formation(bucket, { personId }), 'decision'))
  return { personId, iin }
}

/** Asserts what holds for a bucket at any moment: next = formed + void + imported serials below next. */
export async function assertAccounts(store: Store, bucket: number): Promise<void> {
  const [row] = await store.query<{
    next_serial: number
    formed: number
    imported: number
    void: number
  }>(sql`
    select next_serial,
      (select count(*) from number where bucket = ${bucket} and origin = 'formed') as formed,
      (select count(*) from number
        where bucket = ${bucket} and origin = 'imported' and serial < next_serial) as imported,
      (select count(*) from void_serial where bucket = ${bucket}) as void
    from bucket where bucket = ${bucket}`)
  assert.equal(row!.next_serial, row!.formed + row!.void + row!.imported)
}

/** Asserts that `work` is refused with `code`. */
export async function assertRefused(work: Promise<unknown>, code: RefusalCode): Promise<void> {
  await assert.rejects(work, (error: unknown) => {
    assert(error instanceof Refusal, String(error))
    assert.equal(error.code, code)
    return true
  })
}
