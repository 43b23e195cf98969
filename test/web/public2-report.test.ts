// Reporting an error on a page: stored once, never lost, never logged, and not without end.

import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, describe, test } from 'node:test'
import { openStore, sql } from '../../src/store/store.ts'
import { languages } from '../../src/text/language.ts'
import { say } from '../../src/text/say.ts'
import { type Answer, client, select } from './client.ts'
import { openSite } from './site.ts'

const site = await openSite()
after(site.close)
const reader = client(site.app)

const secret = 'My name is <i>Nobody</i> & it’s wrong'

const hiddenValue = (page: Answer, name: string) =>
  select(page.page, 'input', 'name', name)[0]?.attributes.get('value') ?? ''

function stored(): Promise<
  { reference: string; page: string; language: string; pack: string; words: string }[]
> {
  return site.store.query(sql`select reference, page, language, pack, words from report order by reference`)
}

describe('J13-5 S96 a report', () => {
  for (const language of languages) {
    test(`is reached from a page, stored once and thanked for with a number, in ${language}`, async () => {
      const before = (await stored()).length
      const from = await reader.get(`/${language}/fraud/check?no_visit=no&sent=yes`)
      const form = await reader.get(`/${language}/report?page=/fraud/check`)
      const link = `/${language}/report?page=/fraud/check`
      assert.equal(select(from.page, 'a', 'href', link).length, 1)
      const sent = { id: hiddenValue(form, 'id'), page: hiddenValue(form, 'page'), words: secret }
      const thanks = await reader.post(`/${language}/report`, sent)
      assert.equal(thanks.status, 200)
      assert(thanks.text.includes(say(language, 'report.thanks')))
      const again = await reader.post(`/${language}/report`, sent)
      const reports = await stored()
      assert.equal(reports.length, before + 1, 'The same form is stored once.')
      const mine = reports.find(report => report.language === language)
      const { reference, ...rest } = mine!
      assert.match(reference, /^E-[0-9A-Z]{4}-[0-9A-Z]{4}$/)
      for (const page of [thanks, again]) assert(page.text.includes(reference), page.text)
      assert.deepEqual(rest, { page: '/fraud/check', language, pack: 'seed-2026-05', words: secret })
    })
  }

  test('says something, and not too much; what was written stays', async () => {
    const empty = await reader.post('/en/report', { id: randomUUID(), page: '/fraud', words: ' ' })
    assert.equal(empty.status, 422)
    assert(empty.text.includes(say('en', 'report.missing')))
    const long = await reader.post('/en/report', { id: randomUUID(), page: '', words: 'x'.repeat(2001) })
    assert.equal(long.status, 422)
    assert(long.body.includes('x'.repeat(2001)))
  })

  test('names a page of ours or none', async () => {
    for (const page of ['https://else.where', '/a/../b', '//else', '/desk/case/KZ-0000-0000', '"><b>']) {
      const form = await reader.get(`/en/report?page=${encodeURIComponent(page)}`)
      assert.equal(hiddenValue(form, 'page'), '', page)
    }
  })
})

test('S97 S98 when it cannot be stored, the words are kept and sent again with the same form', async () => {
  const broken = await openSite({ wrap: (_, connection) => openStore(connection) })
  await broken.context.store.close()
  const id = randomUUID()
  for (const language of languages) {
    const page = await client(broken.app).post(`/${language}/report`, { id, page: '/fraud', words: secret })
    assert.equal(page.status, 503)
    assert(page.text.includes(say(language, 'report.failed')), page.text)
    assert(page.text.includes(secret), 'The words are kept.')
    assert.deepEqual([hiddenValue(page, 'id'), hiddenValue(page, 'page')], [id, '/fraud'])
    assert(page.text.includes(say(language, 'report.again')))
  }
  assert(broken.log.some(line => line.event === 'fault'))
  assert.doesNotMatch(JSON.stringify(broken.log), /Nobody/)
  await broken.close()
})

test('one address sends no more than thirty within a quarter of an hour, and keeps its words', async () => {
  const crowd = await openSite()
  const sender = client(crowd.app)
  const send = () => sender.post('/ru/report', { id: randomUUID(), page: '', words: secret })
  for (let sent = 0; sent < 30; sent++) assert.equal((await send()).status, 200)
  const refused = await send()
  assert.equal(refused.status, 429)
  assert(refused.text.includes(secret))
  assert.equal(refused.headers.get('Retry-After'), '900')
  const [row] = await crowd.store.query<{ count: number }>(sql`select count(*)::integer as count from report`)
  assert.equal(row!.count, 30)
  await crowd.close()
})

test('nothing of a report is logged', () => {
  assert.doesNotMatch(JSON.stringify(site.log), /Nobody|fraud\/check\?/)
})
