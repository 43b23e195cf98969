// A case over HTTP without a browser: receipts, refusals, a second person, faults at every step, and what it weighs.

import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { sql } from '../../src/store/store.ts'
import { languages } from '../../src/text/language.ts'
import { say } from '../../src/text/say.ts'
import { printedText } from '../mrz/lines-of.ts'
import { readPdf } from '../paper/read-pdf.ts'
import { freshNumber } from '../register/people.ts'
import { type Client, type Form, select } from './client.ts'
import { textOf } from './html.ts'
import { addOfficer, openSite, signIn } from './site.ts'
import { confirmCase, decideCase, hiddenOf, nameOn, openCase, seen } from './walk.ts'

let failing: RegExp | null = null
const site = await openSite({
  wrap: store => ({
    ...store,
    transaction: work =>
      store.transaction(tx =>
        work({
          query: async statement => {
            if (failing?.test(statement.sql)) throw new Error('the disk is on fire')
            return tx.query(statement)
          },
        }),
      ),
  }),
})
after(site.close)
const officer = await signIn(site)
await addOfficer(site, { name: 'Supervisor', role: 'supervisor' })
const supervisor = await signIn(site, 'Supervisor')

async function pdfOf(reader: Client, path: string) {
  const cookie = [...reader.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  const response = await site.app.request(path, { headers: { Cookie: cookie } })
  assert.equal(response.status, 200)
  return readPdf(new Uint8Array(await response.arrayBuffer()))
}

async function stateOf(path: string): Promise<string> {
  const [row] = await site.store.query<{ state: string }>(sql`
    select state from application where reference = ${path.split('/').at(-1)}`)
  return row!.state
}

describe('J9-6: intake refused', () => {
  test('with I2 gives a receipt in Kazakh and Russian with reason, law, day and the officer’s code', async () => {
    const mrz = printedText({ number: freshNumber(), expiry: '261122' })
    const asked = await officer.post('/en/desk/new', { mrz })
    assert.equal(asked.status, 422)
    assert.equal(select(asked.page, 'button', 'name', 'expired').length, 1)
    const opened = await officer.post('/en/desk/new', { mrz, expired: 'yes' })
    const path = opened.location!.slice('/en'.length)
    const shown = await officer.follow(opened)
    assert.match(shown.text, /The paper expired on 22 November 2026/)
    assert(select(shown.page, 'input', 'value', 'i2')[0]?.attributes.has('checked'), 'I2 is suggested.')
    const refused = await officer.post(`/en${path}/refuse-intake`, { ground: 'i2' })
    assert.equal(refused.location, `/en${path}/receipt`)
    const receipt = await officer.follow(refused)
    assert(receipt.text.includes('I2'))
    assert(receipt.text.includes(say('en', 'receipt.free')))
    const pdf = await pdfOf(officer, `/ru${path}/receipt.pdf`)
    const words = pdf.page.lines.map(line => line.text).join(' ')
    for (const word of ['I2', 'Құжаттың мерзімі', 'Срок документа', path.split('/').at(-1)!]) {
      assert(words.includes(word), `${word}: ${words}`)
    }
    assert(!words.includes('Demo officer 1'))
    assert.equal(await stateOf(path), 'intake_refused')
  })
})

describe('an accepted application', () => {
  test('has a receipt with its due date, on the page and on paper', async () => {
    const path = await confirmCase(officer, printedText({ number: freshNumber(), names: 'RECEIPT<<ONE' }))
    for (const language of languages) {
      assert.equal((await officer.get(`/${language}${path}/receipt`)).status, 200)
    }
    const pdf = await pdfOf(officer, `/en${path}/receipt.pdf`)
    assert(pdf.page.lines.some(({ text }) => text.includes('24')))
  })

  test('refused by R1 says so on paper, and leaves no number', async () => {
    const path = await confirmCase(officer, printedText({ number: freshNumber(), names: 'RELIABLE<<NOT' }))
    await officer.post(`/en${path}/refuse`, { ground: 'r1' })
    assert.equal(await stateOf(path), 'refused')
    const pdf = await pdfOf(officer, `/kk${path}/receipt.pdf`)
    assert(pdf.page.lines.some(({ text }) => text.includes('R1')))
    assert.equal((await decideCase(officer, path)).status, 400, 'There is nothing left to decide.')
  })

  test('is handed over only when the signature is ticked', async () => {
    const path = await confirmCase(officer, printedText({ number: freshNumber(), names: 'SIGNED<<FOR' }))
    await decideCase(officer, path)
    const unsigned = await officer.follow(await officer.post(`/en${path}/hand-over`))
    assert(unsigned.text.includes(say('en', 'problem.signature_missing')))
    await officer.post(`/en${path}/hand-over`, { signed: 'yes' })
    assert.equal(await stateOf(path), 'delivered')
  })

  test('can be sent back for a correction, which its page names', async () => {
    const path = await confirmCase(officer, printedText({ number: freshNumber(), names: 'CORRECT<<ME' }))
    await officer.post(`/en${path}/correct`, {
      correction_field: 'birth',
      correction_reason: 'cannot_be_read',
    })
    const shown = await officer.get(`/en${path}`)
    assert(shown.text.includes(say('en', 'case.topic.birth')))
    assert(shown.text.includes(say('en', 'case.correct.cannot_be_read')))
    await officer.post(`/en${path}/corrected`)
    assert.equal(await stateOf(path), 'draft', 'It is to be accepted again.')
  })

  test('whose passport is read anew shows what changed since, unticked, and takes no earlier page', async () => {
    const path = await confirmCase(officer, printedText({ number: freshNumber(), names: 'BEFORE<<ONE' }))
    const stale = await hiddenOf(officer, `${path}/compare`)
    await officer.post(`/en${path}/read`, {
      mrz: printedText({ number: freshNumber(), names: 'AFTER<<ONE', birth: '900101' }),
    })
    const shown = await officer.get(`/en${path}`)
    const [table] = select(shown.page, 'div', 'data-part', 'change-since')
    assert(table)
    const text = textOf(table)
    for (const word of ['BEFORE', 'AFTER', '12 August 1974', '1 January 1990'])
      assert(text.includes(word), word)
    assert(!text.includes('ZENITH'), 'What is the same is not named.')
    const boxes = select(shown.page, 'input', 'type', 'checkbox')
    assert(boxes.every(({ attributes }) => !attributes.has('checked')))
    const refused = await officer.post(`/en${path}/accept`, { ...seen, ...stale })
    assert.equal(refused.status, 409)
    assert.equal(await stateOf(path), 'draft')
  })
})

describe('a form that a device has kept', () => {
  test('is taken only in a session of the officer who typed it', async () => {
    const cookie = [...officer.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const [own] = await site.store.query<{ id: string }>(sql`
      select id from account where display_name = 'Demo officer 1'`)
    const send = (typist: string) =>
      site.app.request('/en/desk/new', {
        method: 'POST',
        headers: { Cookie: cookie, 'Tizilim-Officer': typist, Origin: 'http://localhost' },
        body: new URLSearchParams({ mrz: printedText({ number: freshNumber() }) }),
      })
    assert.equal((await send(crypto.randomUUID())).status, 401)
    assert.equal((await send(own!.id)).status, 303)
  })
})

describe('J9-10: an applicant with the surname of the officer', () => {
  test('is opened after a supervisor has joined, and not before', async () => {
    const mrz = printedText({ number: freshNumber(), names: 'OFFICER<<ANNA' })
    const opened = await officer.post('/en/desk/new', { mrz })
    const path = opened.location!.slice('/en'.length)
    const held = await officer.get(`/en${path}`)
    assert.equal(held.status, 403)
    assert(!held.text.includes('ANNA'), 'Nothing of the case is shown.')
    await officer.post(`/en${path}/second-officer`)
    const waiting = await supervisor.get('/en/desk/approvals')
    assert(waiting.text.includes(path.split('/').at(-1)!))
    assert.equal((await supervisor.post(`/en${path}/join`)).status, 303)
    assert.equal((await officer.get(`/en${path}`)).status, 200)
  })
})

describe('a fault', () => {
  type Deed = (path: string, hidden: Form) => Promise<{ status: number }>
  const decide: Deed = (path, hidden) => officer.post(`/en${path}/decide`, hidden)
  const correction = { correction_field: 'birth', correction_reason: 'is_missing' }
  const steps: readonly [what: string, statement: RegExp, deed: Deed][] = [
    [
      'at intake',
      /insert into event/,
      (path, name) => officer.post(`/en${path}/accept`, { ...seen, ...name }),
    ],
    ['at the search', /duplicate_key/, decide],
    ['at the counter of the bucket', /insert into bucket/, decide],
    ['at the number', /insert into number/, decide],
    ['at the end', /set state =/, decide],
    ['at a refusal', /ground = /, path => officer.post(`/en${path}/refuse`, { ground: 'r2' })],
    ['at a correction', /correction_field = /, path => officer.post(`/en${path}/correct`, correction)],
  ]
  for (const [what, statement, deed] of steps) {
    test(`${what} never looks like success, and leaves the case as it was`, async () => {
      const names = `FAULT${what.replace(/\W/g, '').toUpperCase()}`
      const path = await confirmCase(officer, printedText({ number: freshNumber(), names }))
      const hidden = { ...(await nameOn(officer, path)), ...(await hiddenOf(officer, path)) }
      const before = [await stateOf(path), await site.store.query(sql`select count(*) from number`)]
      failing = statement
      const answer = await deed(path, hidden).finally(() => {
        failing = null
      })
      assert.equal(answer.status, 500, what)
      assert.deepEqual(
        [await stateOf(path), await site.store.query(sql`select count(*) from number`)],
        before,
      )
    })
  }
})

describe('what the desk weighs on a slow line', () => {
  test('the view of a case is at most 40 kB, packed, in each language', async () => {
    const path = await openCase(officer)
    await nameOn(officer, path)
    for (const language of languages) {
      const { body } = await officer.get(`/${language}${path}`)
      const sizeBytes = gzipSync(body).length
      assert(sizeBytes <= 40 * 1024, `${language}: ${sizeBytes} bytes`)
    }
  })

  test('the first view with all that it asks for is at most 300 kB, packed', async () => {
    for (const language of languages) {
      const { body } = await officer.get(`/${language}/desk`)
      let sizeBytes = gzipSync(body).length
      for (const address of new Set(body.match(/\/assets\/[\w.-]+/g))) {
        const response = await site.app.request(address, { headers: { 'Accept-Encoding': 'gzip' } })
        sizeBytes += (await response.arrayBuffer()).byteLength
      }
      assert(sizeBytes <= 300 * 1024, `${language}: ${sizeBytes} bytes`)
    }
  })
})

describe('a case that an officer cannot finish now', () => {
  test('is let go by a button with its key on each of its pages, and is then free for a colleague', async () => {
    await addOfficer(site, { name: 'Colleague', role: 'counter_officer' })
    const colleague = await signIn(site, 'Colleague')
    const path = await openCase(officer, printedText({ number: freshNumber(), names: 'LET<<GO' }))
    const letGo = async () => {
      const { page } = await officer.get(`/en${path}`)
      const [form] = select(page, 'form', 'action', `/en${path}/release`)
      assert(form, 'The page of the case has the form.')
      assert.equal(select(form, 'button', 'accesskey', 'l').length, 1)
      assert.equal((await colleague.get(`/en${path}`)).status, 409)
      const answer = await officer.post(`/en${path}/release`, {})
      assert.equal(answer.location, '/en/desk')
    }
    const visit = async () => {
      assert.equal((await colleague.get(`/en${path}`)).status, 200)
      await colleague.post(`/en${path}/release`, {})
    }
    await letGo()
    await visit()
    const accepted = await officer.post(`/en${path}/accept`, { ...seen, ...(await nameOn(officer, path)) })
    assert.equal(accepted.status, 303, accepted.text)
    await letGo()
    await visit()
    await officer.post(`/en${path}/correct`, { correction_field: 'birth', correction_reason: 'is_missing' })
    await letGo()
    await visit()
  })

  test('is not let go by somebody else', async () => {
    const path = await openCase(officer, printedText({ number: freshNumber(), names: 'HELD<<FAST' }))
    await officer.get(`/en${path}`)
    await supervisor.post(`/en${path}/release`, {})
    const { page } = await supervisor.get(`/en${path}`)
    assert.equal(select(page, 'form', 'action', `/en${path}/release`).length, 0)
    const [lease] = await site.store.query(sql`
      select from application_lease join application on id = application_id
      where reference = ${path.split('/').at(-1)}`)
    assert(lease)
  })
})
