// A register that the first release filled is carried over: its people are found, and its events fold to the same rows.

import assert from 'node:assert/strict'
import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import { checkDigit } from '@tizilim/iin'
import { clockAt } from '../../src/kernel/clock.ts'
import { makeFirstKeys } from '../../src/register/duplicate-key.ts'
import { canonical } from '../../src/register/event.ts'
import { serialsInBucket } from '../../src/register/number.ts'
import type { Context } from '../../src/service/context.ts'
import { findPersons } from '../../src/service/person.ts'
import { migrate } from '../../src/store/migrate.ts'
import { type Store, sql } from '../../src/store/store.ts'
import { openTogether } from '../../src/store/together.ts'
import { passportOf } from '../register/register-of.ts'
import { type FreshStore, freshStore } from '../store/fresh.ts'
import { enroll, operator, perform, recordOf } from './act-of.ts'
import { nowAt, pack } from './desk-of.ts'
import { assertSound } from './register-proof.ts'

const migrations = fileURLToPath(new URL('../../../db/migrations', import.meta.url))
const firstAt = '2026-11-20T05:00:00.000Z'
const iin = `74081220000${checkDigit('74081220000')}`
const personId = randomUUID()

let fresh: FreshStore
let store: Store
let context: Context
before(async () => {
  fresh = await freshStore({ isMigrated: false })
  store = fresh.store
  context = {
    store,
    together: openTogether(store),
    clock: clockAt(nowAt),
    pack,
    demo: true,
    serialLimit: serialsInBucket,
  }
  const folder = await mkdtemp(join(tmpdir(), 'tizilim-first-'))
  await cp(join(migrations, '0001-first-light.sql'), join(folder, '0001-first-light.sql'))
  await migrate(store, folder)
  await rm(folder, { recursive: true })
  await fill()
  await migrate(store, migrations)
  await Promise.all([makeFirstKeys(store), makeFirstKeys(store)])
})
after(() => fresh.close())

const seen = (value: string) => ({ value, source: 'visual_zone' })
const name = { script: 'latin', family: 'ERIKSSON', given: 'ANNA MARIA', cut: false, source: 'mrz' }
const document = {
  kind: 'passport',
  country: 'UTO',
  number: 'L898902C3',
  expiresOn: '2032-04-15',
  source: 'mrz',
}

/** One person with a passport and a number, in rows and events as the first release wrote them. */
async function fill(): Promise<void> {
  await store.query(sql`insert into bucket (bucket, next_serial) values (7408122, 1)`)
  await store.query(sql`
    insert into number (bucket, iin, person_id, origin, formation_rule, formed_at)
    values (7408122, ${Number(iin)}, ${personId}, 'formed', 'seed-2026-05 demo', ${firstAt})`)
  await store.query(sql`
    insert into person values (${personId}, 'temporary_foreigner', '1974-08-12', 'visual_zone', 'Zenith',
      'visual_zone', 'female', 'visual_zone', 'UTO', 'visual_zone', 3)`)
  await store.query(sql`
    insert into person_name values (${personId}, 'latin', 'ERIKSSON', 'ANNA MARIA', false, 'mrz')`)
  await store.query(sql`
    insert into document values ('passport', 'UTO', 'L898902C3', ${personId}, '2032-04-15', 'mrz')`)
  await store.query(sql`insert into holding values (${personId}, ${Number(iin)}, 'active', ${firstAt})`)
  const birth = { birthOn: seen('1974-08-12'), birthPlace: seen('Zenith'), sex: seen('female') }
  await write(
    1,
    'person_registered',
    { category: 'temporary_foreigner' },
    { name, ...birth, citizenship: seen('UTO') },
  )
  await write(2, 'document_recorded', {}, { document })
  await write(3, 'number_formed', { bucket: 7_408_122, iin: Number(iin) }, null)
}

async function write(version: number, kind: string, payload: object, personal: object | null): Promise<void> {
  const salt = randomBytes(16)
  const text = personal && canonical(personal)
  const commitment = text && createHash('sha256').update(salt).update(text).digest()
  await store.query(sql`
    insert into event (stream_type, stream_id, version, kind, at, actor, cause, payload, commitment)
    values ('person', ${personId}, ${version}, ${kind}, ${firstAt}, 'desk', 'KZ-FIRST',
      ${JSON.stringify(payload)}::jsonb,
      ${commitment})`)
  if (text === null) return
  await store.query(sql`
    insert into event_value (stream_type, stream_id, version, salt, personal)
    values ('person', ${personId}, ${version}, ${salt}, ${text})`)
}

describe('a person of the first release', () => {
  it('is carried over, with the document and the number', async () => {
    const { facts, names, citizenships, documents, holdings } = await recordOf(context, personId)
    assert.deepEqual(facts, {
      category: 'temporary_foreigner',
      selfEmployed: false,
      birth: { on: '1974-08-12', precision: 'day', source: 'visual_zone' },
      birthPlace: seen('Zenith'),
      sex: seen('female'),
    })
    assert.deepEqual([names, citizenships], [[{ ...name, patronymic: null }], [seen('UTO')]])
    const kept = { issuedOn: null, placement: 'none', state: 'issued', replacedBy: null }
    assert.deepEqual(documents, [{ id: personId, ...document, ...kept }])
    assert.deepEqual(holdings, [{ iin, state: 'active', successor: null, reason: null }])
  })

  it('is found, so that nobody gets a second number', async () => {
    const traits = { documents: [passportOf('L898902C3')], names: [], birthOn: '1974-08-12' } as const
    const [match] = await findPersons(context, operator, {
      ...traits,
      birthPrecision: 'day',
      sex: 'female',
      birthPlace: null,
      citizenships: [],
      legacyIdentifiers: [],
    })
    assert.equal(match?.personId, personId)
  })

  it('has events that fold to the same rows, and every invariant holds', () => assertSound(store))

  it('takes every act of today', async () => {
    const [passport] = (await recordOf(context, personId)).documents
    const body = { personId, documentId: passport!.id, state: 'lost', replacedBy: null } as const
    await perform(context, 'document_change', body)
    await perform(context, 'number_renumber', { personId, reason: 'adoption' })
    await perform(context, 'renumbering_undo', { personId })
    const { personId: other } = await enroll(context)
    await perform(context, 'person_merge', { from: personId, into: other })
    await perform(context, 'merge_undo', { from: personId })
    await assertSound(store)
  })
})
