// The ways to a number, sentence by sentence of the guide of 2026: S34 and S41 to S54.

import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { rulesOn } from '../../src/rules/day.ts'
import { languages } from '../../src/text/language.ts'
import { say } from '../../src/text/say.ts'
import { shippedPack } from '../rules/shipped.ts'
import { type Answer, client, select } from './client.ts'
import { openSite } from './site.ts'

const site = await openSite()
after(site.close)
const reader = client(site.app)
const today = '2026-11-23'

const demandsOf = (answer: Answer) =>
  select(answer.page, 'li', 'data-demand').map(({ attributes }) => attributes.get('data-demand')!)
const away = (category: string) =>
  reader.get(
    `/en/check-need/result?status=foreigner&purpose=other&where=abroad&category=${category}&eds=none&had=no`,
  )

/** The categories of the guide, each with a paper that no other of them brings. */
const categories = {
  S44: ['spouse', 'marriage_certificate'],
  S45: ['child_under_16', 'birth_certificate'],
  S46: ['heir', 'inheritance'],
  S47: ['company_head', 'company_bin'],
  S48: ['special_program', 'program_confirmation'],
  S49: ['investor', 'investor'],
  S50: ['labeling', 'labeling_confirmation'],
} as const

test('S34 the nearest centre is found by region, with its hours, and each asks to be phoned first', async () => {
  const all = await reader.get('/en/psc')
  assert.ok(select(all.page, 'option', 'value', 'abai').length === 1)
  const { text, page } = await reader.get('/en/psc?region=abai')
  assert.match(text, /Monday to Friday, 9:00–18:00\. Confirm by telephone before you go\./)
  assert.equal(select(page, 'a', 'href', '/en/psc/abai-sample').length, 1)
  const place = (await reader.get('/en/psc/abai-sample')).text
  for (const words of ['SAMPLE', '9:00–18:00', 'What a foreigner brings', 'Original passport']) {
    assert.ok(place.includes(words), words)
  }
})

test('S41 consulates are a way of their own: a directory, categories, papers and an appointment', async () => {
  for (const language of languages) {
    const { page } = await reader.get(`/${language}/consulates`)
    assert.equal(select(page, 'a', 'href', `/${language}/consulates/italy`).length, 1)
    const { text } = await reader.get(`/${language}/consulates/italy`)
    assert.ok(text.includes(say(language, 'finder.appointment')))
  }
})

test('S42 S43 abroad only categories are served, and another reason is no refusal', async () => {
  const { text } = await reader.get('/en/check-need/category?status=foreigner&purpose=other&where=abroad')
  assert.match(text, /Consulates serve certain categories\. The list is not complete\./)
  const other = await away('another_reason')
  assert.equal(select(other.page, 'li', 'data-channel', 'consulate').length, 1)
  assert.ok(other.text.includes(say('en', 'need.step.ask_consulate')))
  assert.doesNotMatch(other.text, /not eligible/i)
})

for (const [sentence, [category, paper]] of Object.entries(categories)) {
  test(`${sentence} ${category} is offered, explained, and brings a paper of its own`, async () => {
    const row = rulesOn(shippedPack, 'category', today).find(({ key }) => key === category)!
    const offered = await reader.get('/en/check-need/category?status=foreigner&purpose=other&where=abroad')
    assert.ok(offered.text.includes(row.body.name.en), row.body.name.en)
    assert.equal(select((await away(category)).page, 'div', 'data-verdict').length, 1)
    const asked = '/en/documents?status=foreigner&channel=consulate&category='
    const own = demandsOf(await reader.get(`${asked}${category}`))
    assert.ok(own.includes(paper), `${category}: ${own.join()}`)
    for (const [other] of Object.values(categories)) {
      if (other !== category)
        assert.ok(!demandsOf(await reader.get(`${asked}${other}`)).includes(paper), other)
    }
  })
}

test('S51 there are several other categories beside those that the guide names', async () => {
  const named: readonly string[] = Object.values(categories).map(([key]) => key)
  const others = rulesOn(shippedPack, 'category', today).filter(({ key }) => !named.includes(key))
  assert.ok(others.length > 3)
  const { text } = await reader.get('/en/consulates/vietnam')
  for (const { body } of others) assert.ok(text.includes(body.name.en), body.name.en)
})

test('S52 the papers differ with who comes, where, in which category and letters, and each says why', async () => {
  const lists = [
    '?channel=counter',
    '?channel=counter&applicant=representative',
    '?channel=consulate&category=spouse',
    '?channel=consulate&category=investor',
  ]
  const seen = new Set<string>()
  for (const query of lists) {
    const answer = await reader.get(`/en/documents${query}`)
    seen.add(demandsOf(answer).join())
    const items = select(answer.page, 'div', 'data-item')
    for (const item of items) assert.equal(select(item, 'span', 'class', 'app-source').length, 1, query)
  }
  assert.equal(seen.size, lists.length)
  const stricter = '/en/documents?channel=counter&pack=order-258-2024&script='
  const [latin, arabic] = [await reader.get(`${stricter}latin`), await reader.get(`${stricter}other`)]
  assert.notEqual(latin.text, arabic.text)
  assert.match(latin.text, /probably not needed/)
})

test('S53 a consulate is confirmed by its website or by phone, with five questions that can be printed', async () => {
  const { text, page } = await reader.get('/en/consulates/argentina')
  assert.ok(text.includes('argentina.consulate.example (SAMPLE)'))
  assert.equal(select(page, 'a', 'href', 'tel:+0-000-000-00-01').length, 1)
  for (const key of ['1', '2', '3', '4', '5'] as const)
    assert.ok(text.includes(say('en', `help.script.${key}`)))
  for (const language of languages) {
    const query = 'status=foreigner&purpose=inheritance&where=abroad&category=heir&eds=none&had=no'
    const result = await reader.get(`/${language}/check-need/result?${query}`)
    assert.ok(result.text.includes(say(language, 'finder.confirm')))
  }
})

test('S54 what intermediaries may do is said first, beside the result, in the guide and on fraud', async () => {
  const worker = '/check-need/result?status=foreigner&purpose=sim&where=in_kazakhstan&eds=none&had=no'
  for (const language of languages) {
    for (const path of ['', worker]) {
      assert.ok((await reader.get(`/${language}${path}`)).text.includes(say(language, 'home.scam')), path)
    }
    for (const path of ['/guide', '/fraud']) {
      assert.ok((await reader.get(`/${language}${path}`)).text.includes(say(language, 'fraud.private')), path)
    }
  }
})
