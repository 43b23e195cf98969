// From a form that was sent to the certificate in its holder's hands: J5-2, J5-4, J5-6 and J5-7.

import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { decide } from '../../src/service/decision.ts'
import { acceptApplication } from '../../src/service/intake.ts'
import { sql } from '../../src/store/store.ts'
import { say } from '../../src/text/say.ts'
import { typedFields } from '../form/typed-fields.ts'
import { readPdf } from '../paper/read-pdf.ts'
import { brought, countOfNumbers, formed, officer, typed } from '../service/desk-of.ts'
import { type Client, client, select } from './client.ts'
import { openSite } from './site.ts'

const site = await openSite()
after(site.close)

const desk = officer('desk')
const born = { 'claim-day': '12', 'claim-month': '8', 'claim-year': '1974' }

/** Sends the specimen's form and takes it in at the desk. */
async function takenIn(): Promise<string> {
  const sent = await client(site.app).post('/en/apply/form', { ...typedFields(), step: 'send' })
  const reference = /KZ-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(sent.text)![0]
  const form = typed({ family: 'ERIKSSON', given: 'ANNA MARIA' })
  const accepted = await acceptApplication(site.context, desk, reference, { form, intake: brought() })
  assert.deepEqual(accepted, { ok: true })
  return reference
}

/** Signs in as the holder of an application. */
async function holder(reference: string): Promise<Client> {
  const reader = client(site.app)
  const claim = { 'claim-reference': reference, ...born }
  await reader.post('/en/result', claim)
  const [letter] = await site.store.query<{ code: string }>(sql`
    select code from letter where reference = ${reference} and kind = 'one_time_code'`)
  assert.equal((await reader.post('/en/result/open', { ...claim, code: letter!.code })).status, 303)
  return reader
}

async function pdfOf(reader: Client, path: string): Promise<string> {
  const headers = { Cookie: [...reader.cookies].map(([name, value]) => `${name}=${value}`).join('; ') }
  const response = await site.app.request(path, { headers })
  assert.equal(response.headers.get('Content-Type'), 'application/pdf')
  const { page } = readPdf(new Uint8Array(await response.arrayBuffer()))
  return page.lines.map(({ text }) => text).join(' ')
}

let reference: string
let iin: string
let own: Client
before(async () => {
  reference = await takenIn()
  const key = '00000000-0000-4000-8000-000000000001'
  const decision = await decide(site.context, desk, reference, { key, choice: formed() })
  const [row] = await site.store.query<{ iin: string }>(sql`
    select lpad(iin::text, 12, '0') as iin from holding where person_id = ${decision.personId}`)
  iin = row!.iin
  own = await holder(reference)
})

describe('a result', () => {
  it('leads to the check with the masked code behind the #, after an entry in the log', async () => {
    const result = await own.get('/en/result')
    assert.equal(select(result.page, 'a', 'href', '/en/result/check').length, 1)
    const answer = await own.get('/en/result/check')
    assert.equal(answer.status, 303)
    const [path, code] = answer.location!.split('#')
    assert.equal(path, '/en/verify/certificate')
    const checked = await client(site.app).post('/en/verify/certificate', { code: code! })
    assert(checked.text.includes(say('en', 'certify.word.demo')))
    assert(!Buffer.from(code!.split('.')[1]!, 'base64url').toString().includes(iin))
    const link = `https://elsewhere.example.org/kk/verify/certificate#${code}`
    const pasted = await client(site.app).post('/en/verify/certificate', { code: link })
    assert(pasted.text.includes(say('en', 'certify.word.demo')))
    assert.equal((await client(site.app).get('/en/result/check')).status, 401)
  })

  it('J5-2 shows the number to its holder and to nobody else', async () => {
    const tracked = await client(site.app).post('/en/track', { 'claim-reference': reference, ...born })
    assert(tracked.text.includes(say('en', 'track.state.assigned')))
    assert(!tracked.body.includes(iin))
    const result = await own.get('/en/result')
    assert(result.body.replace(/<[^>]*>/g, '').includes(iin))
    assert(result.text.includes(say('en', 'result.now')))
  })

  it('J5-6 and J5-7 comes as a certificate with the number, and as one without it', async () => {
    assert((await pdfOf(own, '/en/result/certificate.pdf')).replace(/\s/g, '').includes(iin))
    const masked = (await pdfOf(own, '/ru/result/certificate-masked.pdf')).replace(/\s/g, '')
    assert(!masked.includes(iin))
    assert(masked.includes(iin.slice(-4)))
    assert.equal((await client(site.app).get('/en/result/certificate.pdf')).status, 401)
  })

  it('says who looked: officers without their names, and the holder', async () => {
    const { text } = await own.get('/en/account/who-checked')
    assert(text.includes(say('en', 'result.who.officer')))
    assert(text.includes(say('en', 'result.who.you')))
    assert(!text.includes('desk1') && !text.includes('Officer desk'))
    const stranger = await client(site.app).get('/en/account/who-checked')
    assert.equal(stranger.location, '/en/result')
  })

  it('J5-4 of somebody who has a number already is that number, and no second one', async () => {
    const again = await takenIn()
    const before = await countOfNumbers(site.context)
    const [person] = await site.store.query<{ person_id: string }>(sql`
      select person_id from application where reference = ${reference}`)
    const choice = { kind: 'existing', personId: person!.person_id } as const
    await decide(site.context, desk, again, { key: '00000000-0000-4000-8000-000000000002', choice })
    assert.equal(await countOfNumbers(site.context), before)
    const tracked = await client(site.app).post('/en/track', { 'claim-reference': again, ...born })
    assert(tracked.text.includes(say('en', 'track.state.existing_found')))
    assert((await (await holder(again)).get('/en/result')).body.replace(/<[^>]*>/g, '').includes(iin))
  })
})
