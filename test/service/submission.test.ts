// Sending a form: stored once under its key, checked on arrival, told by letter, and silent about the person.

import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, describe, it } from 'node:test'
import type { FormFields } from '../../src/form/field.ts'
import type { Context } from '../../src/service/context.ts'
import { readReference } from '../../src/service/reference.ts'
import { submitApplication } from '../../src/service/submission.ts'
import { sql } from '../../src/store/store.ts'
import { byRepresentative, typedFields, withoutZone } from '../form/typed-fields.ts'
import { assertRefused } from '../register/register-of.ts'
import { strictPack } from '../rules/shipped.ts'
import { at, openDesk } from './desk-of.ts'

let context: Context
let close: () => Promise<void>
before(async () => {
  ;({ context, close } = await openDesk())
})
after(() => close())

interface Sending {
  key?: string
  fields?: FormFields
  by?: Context
  address?: string
}

function send({
  key = randomUUID(),
  fields = typedFields(),
  by = context,
  address = randomUUID(),
}: Sending = {}) {
  return submitApplication(by, { fields, language: 'en', key, address })
}

async function receiptOf(sending?: Sending) {
  const answer = await send(sending)
  if (!answer.ok) throw new Error(JSON.stringify(answer))
  return answer.receipt
}

async function countOfApplications(): Promise<number> {
  const [row] = await context.store.query<{ count: number }>(sql`select count(*) as count from application`)
  return row!.count
}

describe('a form that is sent', () => {
  it('is stored with its reference, and answered with the day on which the term ends', async () => {
    const receipt = await receiptOf()
    assert.equal(readReference(receipt.reference), receipt.reference)
    assert.deepEqual(receipt, { ...receipt, channel: 'counter', sentOn: '2026-11-23', dueOn: '2026-11-24' })
    const [row] = await context.store.query<{
      state: string
      office: string | null
      form: { birth: unknown }
    }>(sql`
      select state, office, personal -> 'form' as form from application
      join application_value on application_id = id where reference = ${receipt.reference}`)
    assert.deepEqual([row!.state, row!.office], ['submitted', null])
    assert.deepEqual(row!.form.birth, { on: '1974-08-12', place: 'Zenith' })
  })

  it('keeps everything personal out of the event itself', async () => {
    const { reference } = await receiptOf()
    const [event] = await context.store.query<{ payload: object; actor: string }>(sql`
      select payload, actor from event where cause = ${reference}`)
    assert.deepEqual(event, {
      actor: 'applicant',
      payload: { reference, channel: 'counter', rulePack: 'seed-2026-05', office: null },
    })
  })

  it('queues one letter to an e-mail address, and none to a telephone', async () => {
    const letters = async (reference: string) =>
      (await context.store.query(sql`select id from letter where reference = ${reference}`)).length
    assert.equal(await letters((await receiptOf()).reference), 1)
    const fields = typedFields({ contact: 'phone', email: undefined, phone: '+7 700 000 00 00' })
    assert.equal(await letters((await receiptOf({ fields })).reference), 0)
  })

  it('may come from a representative, or rest on a paper without a zone', async () => {
    for (const parts of [byRepresentative, withoutZone]) await receiptOf({ fields: typedFields(parts) })
  })

  it('is due after the holiday: sent on Tuesday 15 December 2026, on Thursday 17 December', async () => {
    const { dueOn } = await receiptOf({ by: at(context, '2026-12-15T05:00:00.000Z') })
    assert.equal(dueOn, '2026-12-17')
  })
})

describe('the same key', () => {
  it('stores one application, sent twice or ten times at once (J3-7)', async () => {
    const [key, before] = [randomUUID(), await countOfApplications()]
    const receipts = await Promise.all(Array.from({ length: 10 }, () => receiptOf({ key })))
    assert.equal(new Set(receipts.map(({ reference }) => reference)).size, 1)
    assert.equal(await countOfApplications(), before + 1)
  })

  it('with other fields stores nothing, and tells what was stored: the first answer may have been lost', async () => {
    const key = randomUUID()
    const sentBefore = await receiptOf({ key })
    const before = await countOfApplications()
    const answer = await send({ key, fields: typedFields({ address: 'Elsewhere' }) })
    assert.deepEqual(answer, { ok: false, problems: [], sentBefore })
    assert.equal(await countOfApplications(), before)
  })

  it('in another language is the same application', async () => {
    const key = randomUUID()
    const { reference } = await receiptOf({ key })
    const again = { fields: typedFields(), language: 'kk', key, address: randomUUID() } as const
    const answer = await submitApplication(context, again)
    assert.equal(answer.ok && answer.receipt.reference, reference)
  })
})

describe('what cannot be right', () => {
  it('is answered and stores nothing', async () => {
    const before = await countOfApplications()
    for (const fields of [{}, typedFields({ family: undefined }), typedFields({ channel: 'online' })]) {
      assert.equal((await send({ fields })).ok, false)
    }
    assert.equal(await countOfApplications(), before)
  })

  it('is what the rules of the day refuse', async () => {
    const answer = await send({ fields: typedFields(byRepresentative), by: { ...context, pack: strictPack } })
    assert.equal(!answer.ok && answer.problems[0]!.code, 'representation_closed')
  })

  it('is the sixty-first form from one address within a quarter of an hour', async () => {
    const address = 'one office'
    for (let sent = 0; sent < 60; sent += 1) await receiptOf({ address })
    await assertRefused(send({ address }), 'submission_too_often')
  })
})
