// The applicant's form without JavaScript: one page, checked by the server, stored only when it is sent.

import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, describe, it } from 'node:test'
import { sql } from '../../src/store/store.ts'
import { languages } from '../../src/text/language.ts'
import { say } from '../../src/text/say.ts'
import { byRepresentative, typedFields } from '../form/typed-fields.ts'
import { type Answer, client, origin, select } from './client.ts'
import { openSite } from './site.ts'

const site = await openSite()
after(site.close)
const reader = client(site.app)

async function countOfApplications(): Promise<number> {
  const [row] = await site.store.query<{ count: number }>(sql`select count(*) as count from application`)
  return row!.count
}

/** The hidden fields of the form that sends. */
function hiddenIn(answer: Answer): Record<string, string> {
  const inputs = select(answer.page, 'input', 'type', 'hidden')
  return Object.fromEntries(
    inputs.map(({ attributes }) => [attributes.get('name')!, attributes.get('value') ?? '']),
  )
}

describe('the form on one page', () => {
  for (const language of languages) {
    it(`is checked and sent in ${language}, with three requests and nothing stored before the last`, async () => {
      const before = await countOfApplications()
      const empty = await reader.get(`/${language}/apply/form`)
      assert.equal(empty.status, 200)
      const path = `/${language}/apply/form`
      const checked = await reader.post(path, { ...typedFields(byRepresentative), step: 'check' })
      assert.equal(checked.status, 200)
      assert(checked.text.includes(say(language, 'apply.check.title')))
      assert.equal(await countOfApplications(), before)
      const sent = await reader.post(path, { ...hiddenIn(checked), step: 'send' })
      assert(sent.text.includes(say(language, 'apply.sent.title')))
      assert.match(sent.text, /KZ-[0-9A-Z]{4}-[0-9A-Z]{4}/)
      assert(sent.text.includes(say(language, 'apply.sent.fee')))
      assert.equal(await countOfApplications(), before + 1)
    })
  }

  it('names every problem above the form and at its field, and loses nothing', async () => {
    const answer = await reader.post('/en/apply/form', {
      ...typedFields({ given: undefined, 'birth-month': '13' }),
      step: 'check',
    })
    assert.equal(answer.status, 422)
    assert(answer.text.includes('Month must be 1 to 12. Did you put the month first?'))
    assert.equal(select(answer.page, 'input', 'id', 'family')[0]!.attributes.get('value'), 'ERIKSSON')
  })

  it('can be changed again before it is sent', async () => {
    const again = await reader.post('/en/apply/form', { ...typedFields(), step: 'fill' })
    assert.equal(select(again.page, 'input', 'id', 'given')[0]!.attributes.get('value'), 'ANNA MARIA')
  })

  it('sent twice under one key is one application', async () => {
    const [form, before] = [
      { ...typedFields(), step: 'send', key: randomUUID() },
      await countOfApplications(),
    ]
    const references = []
    for (let sent = 0; sent < 3; sent += 1) {
      references.push(/KZ-[0-9A-Z-]{9}/.exec((await reader.post('/en/apply/form', form)).text)![0])
    }
    assert.equal(new Set(references).size, 1)
    assert.equal(await countOfApplications(), before + 1)
  })

  it('answers a script in JSON: a receipt, or the problems', async () => {
    const send = async (fields: object) => {
      const body = new URLSearchParams({ ...fields, step: 'send', key: randomUUID() } as Record<
        string,
        string
      >)
      const headers = { Origin: origin, Accept: 'application/json' }
      const response = await site.app.request('/en/apply/form', { method: 'POST', body, headers })
      return { status: response.status, answer: (await response.json()) as { ok: boolean } }
    }
    assert.deepEqual((await send(typedFields())).answer.ok, true)
    const refused = await send(typedFields({ sex: undefined }))
    assert.deepEqual([refused.status, refused.answer.ok], [422, false])
  })

  it('never stands in a log with what was typed', () => {
    assert.doesNotMatch(JSON.stringify(site.log), /ERIKSSON|L898902C3|Zenith/)
  })
})

describe('a fault on the way', () => {
  it('never looks like success', async () => {
    const broken = await openSite({
      wrap: store => ({ ...store, transaction: () => Promise.reject(new Error('The disk is full.')) }),
    })
    after(broken.close)
    const answer = await client(broken.app).post('/en/apply/form', { ...typedFields(), step: 'send' })
    assert.equal(answer.status, 500)
    assert(!answer.text.includes(say('en', 'apply.sent.title')))
  })
})
