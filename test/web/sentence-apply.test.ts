// The form, sentence by sentence of the guide of 2026: S33, S35 to S37, S39, S57 and S61 to S64.

import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { permits } from '../../src/service/permit.ts'
import { languages } from '../../src/text/language.ts'
import { say } from '../../src/text/say.ts'
import { byRepresentative, typedFields } from '../form/typed-fields.ts'
import { strictPack } from '../rules/shipped.ts'
import { client, select } from './client.ts'
import { openSite } from './site.ts'

const [site, strictSite] = [await openSite(), await openSite({ pack: strictPack })]
after(async () => {
  await site.close()
  await strictSite.close()
})
const [reader, strictReader] = [client(site.app), client(strictSite.app)]

const check = (fields: object, of = reader, language = 'en') =>
  of.post(`/${language}/apply/form`, { ...fields, step: 'check' } as Record<string, string>)

test('S33 a service centre is a way to apply, named in each language, with its own list of papers', async () => {
  const names = { kk: /ХҚКО/, ru: /ЦОН/, en: /PSC/ }
  for (const language of languages) {
    assert.match((await reader.get(`/${language}/apply/channel`)).text, names[language])
  }
  assert.match((await check(typedFields())).text, /Original passport/)
})

test('S35 in person or through a representative, as the rules of the day have it', async () => {
  assert.equal((await check(typedFields())).status, 200)
  assert.equal((await check(typedFields(byRepresentative))).status, 200)
  const refused = await check(typedFields(byRepresentative), strictReader)
  assert.equal(refused.status, 422)
  assert.match(refused.text, /you must come in person for the first number/)
})

test('S36 the form is filled in here and printed, and there is a blank one, in Kazakh and Russian', async () => {
  const blank = await reader.get('/en/apply/print')
  assert.match(blank.text, /Тегі · Фамилия/)
  assert(blank.text.includes(say('en', 'apply.print.blank')))
  assert.match((await reader.get('/en/apply')).text, new RegExp(say('en', 'apply.blank')))
})

test('S37 a copy of the passport and a notarized translation stand in the list', async () => {
  const { text } = await reader.get('/en/apply/documents')
  assert.match(text, /Copy of the passport/)
  assert.match(text, /Notarized translation of the passport into Kazakh or Russian/)
})

test('S39 a representative needs a power of attorney that holds, and its last day is named', async () => {
  const papers = await check(typedFields(byRepresentative))
  assert.match(papers.text, /Notarized power of attorney \(needed\)/)
  const ended = typedFields({ ...byRepresentative, 'authority_expires-year': '2026' })
  assert.match((await check(ended)).text, /The power of attorney ended on 1 February 2026/)
  const { authority_number: _, ...without } = byRepresentative
  assert.match((await check(typedFields(without))).text, /Enter the number of the paper/)
})

test('S57 a helper may collect, prepare and submit; the role of a representative permits nothing else', async () => {
  assert.match((await reader.get('/en/apply')).text, /may collect, prepare and submit your papers/)
  assert.deepEqual(permits.representative, {})
})

test('S61 before it is sent, the list is made again by the rules of today, beside the official one', async () => {
  const checked = await check(typedFields())
  assert.match(checked.text, /Checked by the rules of 23 November 2026/)
  assert.match(checked.text, /What to bring/)
  const page = await reader.get('/en/apply/before-you-submit')
  assert.equal(select(page.page, 'a', 'href', 'https://egov.kz').length, 1)
})

test('S62 it is free: said where it begins, before it is sent, and when it was', async () => {
  assert.match((await reader.get('/en/apply')).text, /0\u00a0₸/)
  assert.match((await check(typedFields())).text, /0\u00a0₸/)
  const sent = await reader.post('/en/apply/form', { ...typedFields(), step: 'send' })
  assert.match(sent.text, /Fee: 0\u00a0₸/)
})

test('S63 the day on which the term ends is named, and that it may take several days', async () => {
  const sent = await reader.post('/en/apply/form', { ...typedFields(), step: 'send' })
  assert.match(sent.text, /due by 24 November 2026\. It may take several days/)
})

test('S64 every answer is to be compared with the passport, and another spelling is not taken silently', async () => {
  assert.match((await check(typedFields())).text, /letter by letter\. One mistake can cost you days/)
  const other = await check(typedFields({ family: 'ERICSSON' }))
  assert.match(other.text, /The lines of the passport say ERIKSSON ANNA MARIA/)
})
