// Tracking, correcting and opening one's own application, from outside: what is told, what is not, and how often.

import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, describe, it } from 'node:test'
import type { Context } from '../../src/service/context.ts'
import { holderOf, openHolderSession, requestCode } from '../../src/service/holder-session.ts'
import { requestCorrection } from '../../src/service/intake.ts'
import { viewOwnNumber, viewWhoLooked } from '../../src/service/own-record.ts'
import { submitApplication } from '../../src/service/submission.ts'
import { type Claim, correctApplication, trackApplication } from '../../src/service/tracking.ts'
import { sql } from '../../src/store/store.ts'
import { typedFields } from '../form/typed-fields.ts'
import { assertRefused } from '../register/register-of.ts'
import { accept, at, officer, openDesk, settle } from './desk-of.ts'

let context: Context
let close: () => Promise<void>
before(async () => {
  ;({ context, close } = await openDesk())
})
after(() => close())

const desk = officer('desk')
const birthOn = '1974-08-12'

async function sent(parts: Readonly<Record<string, string | undefined>> = {}): Promise<string> {
  const answer = await submitApplication(context, {
    fields: typedFields(parts),
    language: 'en',
    key: randomUUID(),
    address: randomUUID(),
  })
  if (!answer.ok) throw new Error(JSON.stringify(answer))
  return answer.receipt.reference
}

function claim(reference: string, parts: Partial<Claim> = {}): Claim {
  return { reference, birthOn, address: randomUUID(), ...parts }
}

describe('the status of an application', () => {
  it('is told to who knows its reference and the birth date, and holds no data', async () => {
    const reference = await sent()
    const track = await trackApplication(context, claim(reference.toLowerCase().replaceAll('-', ' ')))
    assert.deepEqual(track, {
      reference,
      state: 'submitted',
      channel: 'counter',
      sentOn: '2026-11-23',
      changedOn: '2026-11-23',
      dueOn: null,
      clock: 'waiting',
      waitsUntilOn: '2027-02-21',
      ground: null,
      correction: null,
    })
  })

  it('is refused alike for an unknown reference, another birth date and none', async () => {
    const reference = await sent()
    for (const wrong of [
      claim('KZ-0000-0000'),
      claim('nothing'),
      claim(reference, { birthOn: '1974-08-13' }),
      claim(reference, { birthOn: null }),
    ]) {
      await assertRefused(trackApplication(context, wrong), 'application_unknown')
    }
  })

  it('is locked after five wrong tries, also for who is right, and opens again', async () => {
    const reference = await sent()
    for (let tries = 0; tries < 5; tries += 1) {
      await assertRefused(
        trackApplication(context, claim(reference, { birthOn: '1980-01-01' })),
        'application_unknown',
      )
    }
    await assertRefused(trackApplication(context, claim(reference)), 'claim_too_often')
    const later = at(context, '2026-11-23T05:20:00.000Z')
    assert.equal((await trackApplication(later, claim(reference))).state, 'submitted')
  })

  it('may be looked at by who is right as often as they like', async () => {
    const reference = await sent()
    for (let looks = 0; looks < 12; looks += 1) await trackApplication(context, claim(reference))
  })

  it('counts tries that come all at once', async () => {
    const reference = await sent()
    const tries = Array.from({ length: 20 }, () =>
      trackApplication(context, claim(reference, { birthOn: '1980-01-01' })).catch(error => error.code),
    )
    const codes = await Promise.all(tries)
    assert.equal(codes.filter(code => code === 'application_unknown').length, 5)
  })
})

describe('a correction', () => {
  it('is asked for one topic, taken under the same reference, and everything else stays', async () => {
    const reference = await sent()
    await requestCorrection(context, desk, reference, { field: 'citizenship', reason: 'cannot_be_read' })
    const { state, clock, correction } = await trackApplication(context, claim(reference))
    assert.deepEqual([state, clock, correction?.topic], ['needs_correction', 'paused', 'citizenship'])
    const typed = typedFields({ address: '7 Other Street', family: 'SOMEBODY' })
    assert.deepEqual(await correctApplication(context, claim(reference), typed), { ok: true })
    const [row] = await context.store.query<{ form: { address: string; name: { family: string } } }>(sql`
      select personal -> 'form' as form from application join application_value on application_id = id
      where reference = ${reference}`)
    assert.deepEqual([row!.form.address, row!.form.name.family], ['7 Other Street', 'ERIKSSON'])
    assert.equal((await trackApplication(context, claim(reference))).state, 'submitted')
  })

  it('with a mistake is answered and changes nothing', async () => {
    const reference = await sent()
    await requestCorrection(context, desk, reference, { field: 'birth', reason: 'cannot_be_right' })
    const typed = typedFields({ 'birth-month': '13' })
    assert.equal((await correctApplication(context, claim(reference), typed)).ok, false)
    assert.equal((await trackApplication(context, claim(reference))).state, 'needs_correction')
  })

  it('that nobody asked for is refused', async () => {
    const reference = await sent()
    await assertRefused(correctApplication(context, claim(reference), {}), 'application_state_unfit')
  })
})

/** The code in the letter that was queued last for an application. */
async function codeOf(reference: string): Promise<string> {
  const [row] = await context.store.query<{ code: string }>(sql`
    select code from letter where reference = ${reference} and kind = 'one_time_code'
    order by queued_at desc limit 1`)
  return row!.code
}

describe('a holder', () => {
  it('opens a session with a code, once', async () => {
    const reference = await sent()
    await requestCode(context, claim(reference))
    const code = await codeOf(reference)
    const token = await openHolderSession(context, claim(reference), ` ${code.slice(0, 3)} ${code.slice(3)}`)
    assert.equal((await holderOf(context, token))?.reference, reference)
    await assertRefused(openHolderSession(context, claim(reference), code), 'code_wrong')
  })

  it('has five tries and ten minutes', async () => {
    const reference = await sent()
    await requestCode(context, claim(reference))
    const code = await codeOf(reference)
    const wrong = code === '000000' ? '111111' : '000000'
    for (let tries = 0; tries < 5; tries += 1) {
      await assertRefused(openHolderSession(context, claim(reference), wrong), 'code_wrong')
    }
    await assertRefused(openHolderSession(context, claim(reference), code), 'code_wrong')
    await requestCode(context, claim(reference))
    const late = at(context, '2026-11-23T05:10:00.000Z')
    await assertRefused(openHolderSession(late, claim(reference), await codeOf(reference)), 'code_wrong')
  })

  it('has ten tries an hour, however many codes are asked for, and three codes', async () => {
    const reference = await sent()
    const tryWrong = (): Promise<string> =>
      openHolderSession(context, claim(reference), 'nothing').catch(({ code }) => code)
    const answers: string[] = []
    for (let letters = 0; letters < 3; letters += 1) {
      await requestCode(context, claim(reference))
      for (let tries = 0; tries < 4; tries += 1) answers.push(await tryWrong())
    }
    assert.deepEqual(answers, [...Array(10).fill('code_wrong'), 'claim_too_often', 'claim_too_often'])
    await assertRefused(requestCode(context, claim(reference)), 'claim_too_often')
    const right = openHolderSession(context, claim(reference), await codeOf(reference))
    await assertRefused(right, 'claim_too_often')
    const letters = await context.store.query(sql`select from letter where reference = ${reference}`)
    assert.equal(letters.length, 1 + 3)
    const later = at(context, '2026-11-23T06:00:00.000Z')
    await requestCode(later, claim(reference))
    await openHolderSession(later, claim(reference), await codeOf(reference))
  })

  it('is not locked out by the wrong codes of another application', async () => {
    const [reference, other] = [await sent(), await sent()]
    for (let tries = 0; tries < 11; tries += 1) {
      await openHolderSession(context, claim(other), 'nothing').catch(({ code }) => code)
    }
    await requestCode(context, claim(reference))
    await openHolderSession(context, claim(reference), await codeOf(reference))
  })

  it('is out after half an hour without a look, and after two hours in any case', async () => {
    const reference = await sent()
    await requestCode(context, claim(reference))
    const token = await openHolderSession(context, claim(reference), await codeOf(reference))
    assert.equal(await holderOf(at(context, '2026-11-23T05:31:00.000Z'), token), null)
    assert.equal(await holderOf(context, 'nothing'), null)
  })

  it('without an e-mail address gets no code, and no other answer', async () => {
    const reference = await sent({ contact: 'none', email: undefined })
    await requestCode(context, claim(reference))
    const letters = await context.store.query(sql`select from letter where reference = ${reference}`)
    assert.equal(letters.length, 0)
  })

  it('sees the number, and in the same moment a line of having looked', async () => {
    const reference = await accept(context, desk, { number: 'OWNRECORD' })
    const { personId } = await settle(context, desk, reference)
    const [row] = await context.store.query<{ id: string }>(sql`
      select id from application where reference = ${reference}`)
    const session = { applicationId: row!.id, reference, personId }
    assert.match((await viewOwnNumber(context, session, 'certificate')).iin, /^740812\d{6}$/)
    const lines = await viewWhoLooked(context, session)
    assert(lines.some(({ actor, attributes }) => actor === 'holder' && attributes.includes('number')))
    assert(lines.some(({ actor }) => actor === 'desk'))
    const nobody = { ...session, applicationId: randomUUID() }
    await assertRefused(viewOwnNumber(context, nobody, 'number'), 'not_found')
  })
})
