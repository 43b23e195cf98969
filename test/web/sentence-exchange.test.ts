// Papers with and without the number, sentence by sentence of the page of 2017: S77 to S79, S83 to S87, S89 to S98.

import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { languages } from '../../src/text/language.ts'
import { say } from '../../src/text/say.ts'
import { type Answer, client, select } from './client.ts'
import { elementsIn, textOf } from './html.ts'
import { openSite } from './site.ts'

const site = await openSite()
after(site.close)
const reader = client(site.app)

const demandsOf = (answer: Answer) =>
  select(answer.page, 'li', 'data-demand').map(({ attributes }) => attributes.get('data-demand')!)
const exchange = (locality = 'with_branch', language = 'en') =>
  reader.get(`/${language}/exchange?locality=${locality}`)

test('S77 the number is for people and for those who work in their own name; a company has another', async () => {
  const { text } = await reader.get('/en/entrepreneurs')
  assert.match(
    text,
    /your IIN is the number of your business too\. A company has a number of its own, the BIN/,
  )
  const bin = await reader.post('/en/verify', { number: '971240000109' })
  assert.match(bin.text, /BIN/)
})

test('S78 on an ID card it stands on the front below the birth date: drawn, and said at the field', async () => {
  for (const language of languages) {
    const { page, text } = await reader.get(`/${language}/where-is-my-iin`)
    const [card] = select(page, 'section', 'data-placement', 'identity_card')
    assert.ok(select(card!, 'svg', 'role', 'img').length > 0)
    assert.ok(text.includes(say(language, 'place.where.title')))
  }
  assert.match(
    (await reader.get('/en/verify')).text,
    /On an ID card they stand on the front, below the date of birth/,
  )
})

test('S79 in a passport it stands on page 32 by the one source and on page 2 by the other', async () => {
  const { page, text } = await reader.get('/en/where-is-my-iin')
  assert.match(text, /page 32/)
  assert.match(text, /page 2\b/)
  assert.equal(select(page, 'li', 'data-contradiction', 'C3').length, 1)
})

test('S83 one number simplifies: what was answered once is carried on and never asked again', async () => {
  const query = 'status=foreigner&purpose=inheritance&where=abroad&category=heir&eds=none&had=no'
  const { page } = await reader.get(`/en/check-need/result?${query}`)
  const known = '/en/documents?status=foreigner&channel=consulate&category=heir'
  const papers = select(page, 'a', 'href', known)
  assert.equal(papers.length, 1, 'The list of papers knows what was answered.')
  const list = await reader.get(papers[0]!.attributes.get('href')!)
  const chosen = select(list.page, 'option', 'selected').map(({ attributes }) => attributes.get('value'))
  for (const code of ['foreigner', 'consulate', 'heir']) assert.ok(chosen.includes(code), code)
})

test('S84 the law is cited with its right day, and the mistake of the page is told', async () => {
  for (const language of languages) {
    const { text } = await reader.get(`/${language}/sources`)
    assert.ok(text.includes(say(language, 'sources.erratum')))
  }
  const { text } = await reader.get('/en/sources')
  assert.match(text, /1 February 2007\. The law is of 12 January 2007/)
  assert.match(text, /Law No\. 223-III, article 13/)
})

test('S85 the exchange of documents without the number began on 13 August 2008', async () => {
  assert.match((await exchange()).text, /13 August 2008 The exchange of documents without an IIN began/)
})

test('S86 cards from 1997 on usually have it, so the card is looked at first', async () => {
  const { page, text } = await exchange()
  assert.match(text, /Was your card issued in 1997 or later\? Look here first/)
  const sections = select(page, 'section', 'data-placement').map(({ attributes }) =>
    attributes.get('data-placement'),
  )
  assert.equal(sections[0], 'identity_card')
})

test('S87 the exchange is free by the page of 2017, and a later page is shown beside it', async () => {
  const fees = select((await exchange()).page, 'li', 'data-fee').map(textOf)
  assert.ok(fees.some(words => /2017.*free of charge/.test(words)))
  assert.ok(fees.some(words => /2021.*state fee/.test(words)))
})

test('S89 S90 one goes to the State Corporation, or where there is none to the justice agency', async () => {
  const usual = await exchange()
  assert.match(textOf(select(usual.page, 'h2', 'data-channel', 'counter')[0]!), /PSC|public service cent/i)
  assert.match(usual.text, /branch of the State Corporation \(PSC\) where you live/)
  const without = await exchange('without_branch')
  assert.equal(select(without.page, 'h2', 'data-channel', 'justice_agency').length, 1)
  assert.match(without.text, /territorial justice agency where there is no branch/)
})

test('S91 S92 S93 three papers: the document itself, one of two proofs of address, and two photos', async () => {
  for (const language of languages) {
    const answer = await exchange('with_branch', language)
    assert.deepEqual(demandsOf(answer).slice(0, 3), ['identity_document', 'address_proof', 'photos'])
    const [identity] = select(answer.page, 'li', 'data-demand', 'identity_document')
    assert.ok(textOf(identity!).includes(say(language, 'need.bring.original_and_copy')))
    const [proof] = select(answer.page, 'li', 'data-demand', 'address_proof')
    const items = elementsIn(proof!).flatMap(({ attributes }) => attributes.get('data-item') ?? [])
    assert.deepEqual(items, ['address_reference', 'house_register'])
  }
})

test('S92 the address reference has a page of its own, which says what no source says', async () => {
  const { text } = await reader.get('/en/help/address-reference')
  assert.match(text, /A paper that says where somebody is registered as living/)
  assert.match(text, /We found no source that says how/)
})

test('S93 photos are asked of citizens only, 3.5 by 4.5 cm', async () => {
  const answer = await exchange()
  const [photos] = select(answer.page, 'li', 'data-demand', 'photos')
  assert.equal(select(answer.page, 'div', 'data-tool', 'photo').length, 1)
  assert.match(textOf(photos!), /3\.5\s*[x×]\s*4\.5/)
  for (const path of ['/documents?status=foreigner&channel=counter', '/residents']) {
    assert.doesNotMatch((await reader.get(`/en${path}`)).text, /photos/i, path)
  }
})

test('S94 a permanent resident or stateless person without it goes to the internal affairs body', async () => {
  const { page, text } = await reader.get('/en/residents')
  assert.equal(select(page, 'p', 'data-channel', 'internal_affairs').length, 1)
  assert.match(text, /residence permit or stateless person's certificate shows no IIN/)
})

test('S95 every page says when it was last checked, and what is of 2017 is said to be', async () => {
  for (const language of languages) {
    for (const path of ['', '/exchange', '/help', '/fraud', '/psc/abai-sample']) {
      const day = { kk: '2026 жылғы 22 қараша', ru: '22 ноября 2026', en: '22 November 2026' }[language]
      assert.ok(
        (await reader.get(`/${language}${path}`)).text.includes(say(language, 'source.checked', { day })),
        path,
      )
    }
    assert.ok((await reader.get(`/${language}/sources`)).text.includes(say(language, 'sources.old')))
  }
})
