// Intermediaries, trust and help, sentence by sentence: S55, S56, S58, S60 and S65 to S75.

import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { languages } from '../../src/text/language.ts'
import { say } from '../../src/text/say.ts'
import { readings } from '../../src/web/reading.ts'
import { shippedPack } from '../rules/shipped.ts'
import { client, select } from './client.ts'
import { elementsIn, textOf } from './html.ts'
import { openSite } from './site.ts'

const site = await openSite()
after(site.close)
const reader = client(site.app)

/** Every public page that has an address of its own. */
const paths = readings
  .filter(({ method, path }) => method !== 'POST' && !path.includes(':') && path !== '/check-need')
  .map(({ path }) => path)

test('S55 only the state issues a number: the first page and the foot of every page say so', async () => {
  for (const language of languages) {
    assert.ok((await reader.get(`/${language}`)).text.includes(say(language, 'home.free')))
    for (const path of paths.filter(of => of !== '/check-need/result')) {
      const { page } = await reader.get(`/${language}${path}`)
      const foot = textOf(select(page, 'footer')[0]!)
      assert.ok(foot.includes(say(language, 'frame.free')), path)
    }
  }
})

test('S56 private companies cannot issue or sell one, and nobody without an office may', async () => {
  for (const language of languages) {
    const { text } = await reader.get(`/${language}/fraud`)
    for (const key of ['fraud.private', 'fraud.helper.issue'] as const)
      assert.ok(text.includes(say(language, key)))
  }
  const desk = await client(site.app).post('/en/desk/case/KZ-0000-0000/decide')
  assert.equal(desk.status, 401)
})

test('S58 buying one is fraud: the check of an offer says so and names what a well-formed number shows', async () => {
  for (const language of languages) {
    const { text } = await reader.get(`/${language}/fraud/check?gives_number=yes`)
    for (const key of ['fraud.verdict.fraud', 'fraud.why.gives_number'] as const) {
      assert.ok(text.includes(say(language, key)), key)
    }
    assert.ok((await reader.get(`/${language}/fraud`)).text.includes(say(language, 'fraud.number')))
  }
})

test('S60 the result sums up the case: where, what to bring, free, how long, and to be exact', async () => {
  const query = 'status=foreigner&purpose=employment_tax&where=in_kazakhstan&eds=none&had=no'
  for (const language of languages) {
    const { text } = await reader.get(`/${language}/check-need/result?${query}`)
    for (const key of ['need.fact.where', 'need.fact.cost', 'need.fact.time', 'need.accuracy'] as const) {
      assert.ok(text.includes(say(language, key)), key)
    }
    assert.ok(text.includes('0\u00a0₸'))
  }
})

test('S65 the guide is downloaded as a PDF, from the page and from the first page', async () => {
  for (const language of languages) {
    const { page } = await reader.get(`/${language}/guide`)
    assert.equal(select(page, 'a', 'href', `/${language}/guide.pdf`).length, 1)
    const pdf = await site.app.request(`/${language}/guide.pdf`)
    assert.equal(pdf.headers.get('Content-Type'), 'application/pdf')
    assert.ok(select((await reader.get(`/${language}`)).page, 'a', 'href', `/${language}/guide`).length > 0)
  }
})

test('S66 S68 S69 it informs, is no offer, guarantees nothing, charges nothing, and says whom to ask', async () => {
  const { text } = await reader.get('/en/disclaimer')
  assert.match(text, /This service informs\. It is no offer/)
  assert.match(text, /do not guarantee that everything here is exact, complete and up to date/)
  assert.match(text, /We charge nothing/)
  assert.match(text, /Ask the state: phone 1414, or go to a public service centre or a consulate/)
  assert.match(text, /open under the license/)
  for (const language of languages) {
    const there = (await reader.get(`/${language}/disclaimer`)).text
    for (const key of [
      'disclaimer.lead',
      'disclaimer.exact',
      'disclaimer.money',
      'disclaimer.person',
    ] as const) {
      assert.ok(there.includes(say(language, key)), key)
    }
  }
})

test('S67 every rule stands among the sources with its law, its words and the day of the check', async () => {
  for (const language of languages) {
    const { text } = await reader.get(`/${language}/sources`)
    for (const { quote, says, key } of shippedPack.rows) {
      assert.ok(text.includes(says[language]) && text.includes(quote.replace(/\s+/g, ' ')), key)
    }
  }
})

test('S70 the service stands among other public services, each with its page', async () => {
  const { page, text } = await reader.get('/en')
  assert.ok(text.includes(say('en', 'home.services')))
  const main = select(page, 'main')[0]!
  for (const path of ['/how', '/exchange', '/help/address-reference', '/help/eds']) {
    assert.ok(select(main, 'a', 'href', `/en${path}`).length > 0, path)
  }
})

test('S71 all of it is read without an account, a cookie or a script', async () => {
  const stranger = client(site.app)
  for (const path of paths) {
    const answer = await stranger.get(`/ru${path}`)
    assert.ok([200, 303].includes(answer.status), path)
    assert.equal(answer.headers.get('Set-Cookie'), null, path)
  }
})

test('S72 the search gives the address reference as its example, and finds it', async () => {
  const { text } = await reader.get('/en/search')
  assert.match(text, /For example: Address reference/)
  const { page } = await reader.get('/en/search?q=Address+reference')
  assert.ok(select(select(page, 'main')[0]!, 'a', 'href', '/en/help/address-reference').length > 0)
})

test('S73 S74 the contact centre stands at the same place of every page: 1414, free inside Kazakhstan', async () => {
  for (const path of paths) {
    const { page } = await reader.get(`/en${path}`)
    if (select(page, 'main').length === 0) continue
    const [foot] = select(page, 'footer')
    assert.equal(select(foot!, 'a', 'href', 'tel:1414').length, 1, path)
    assert.match(textOf(foot!), /1414, free of charge in Kazakhstan/, path)
  }
  const { text } = await reader.get('/en/help')
  assert.match(text, /the unified contact centre of the state\. Inside Kazakhstan the call is free of charge/)
  assert.match(text, /from abroad.*may charge/)
})

test('S75 the first links of a page lead to its content and to its heading', async () => {
  for (const path of ['', '/why', '/guide', '/exchange']) {
    const { page } = await reader.get(`/en${path}`)
    const [first, second] = select(page, 'a', 'href').map(({ attributes }) => attributes.get('href'))
    assert.equal(first, '#main')
    if (path !== '') assert.equal(second, '#heading', path)
    const ids = elementsIn(page).map(({ attributes }) => attributes.get('id'))
    assert.ok(ids.includes('main') && (path === '' || ids.includes('heading')))
  }
})
