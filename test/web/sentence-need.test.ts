// Why somebody needs a number, sentence by sentence of the guide of 2026: S20 to S32.

import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { rulesOn } from '../../src/rules/day.ts'
import { languages } from '../../src/text/language.ts'
import { say } from '../../src/text/say.ts'
import { shippedPack } from '../rules/shipped.ts'
import { client, select } from './client.ts'
import { textOf } from './html.ts'
import { openSite } from './site.ts'

const site = await openSite()
after(site.close)
const reader = client(site.app)
const today = '2026-11-23'

/** The cases that the guide lists, S22 to S30, and what of its sentence must be read on the page. */
const cases = {
  S22: ['employment_tax', /\bwork/i, /tax/i],
  S23: ['income', /income/i],
  S24: [
    'property',
    /buy|purchas/i,
    /exchang/i,
    /donat|gift/i,
    /house|home|flat|real estate/i,
    /car/i,
    /land/i,
  ],
  S25: ['business', /business/i, /entrepreneur/i],
  S26: ['sim', /SIM/],
  S27: ['eds', /EDS|electronic digital signature/i],
  S28: ['inheritance', /inherit/i],
  S29: ['marriage', /marr/i],
  S30: ['manager', /manag|head/i],
} as const satisfies Readonly<Record<string, readonly [string, ...RegExp[]]>>

const resultFor = (purpose: string, more = '') =>
  reader.get(
    `/en/check-need/result?status=foreigner&purpose=${purpose}${more}&where=in_kazakhstan&eds=none&had=no`,
  )

test('S20 the list grew in 2025: the same case is answered otherwise the day before', async () => {
  assert.match((await reader.get('/en/why')).text, /list of cases has grown since 2025/)
  const path =
    '/en/check-need/result?status=foreigner&purpose=inheritance&where=in_kazakhstan&eds=none&had=no'
  const [before, since] = [
    await reader.get(`${path}&asOf=2024-12-31`),
    await reader.get(`${path}&asOf=2025-01-01`),
  ]
  assert.equal(select(before.page, 'div', 'data-verdict', 'will_be_asked').length, 1)
  assert.equal(select(since.page, 'div', 'data-verdict', 'required').length, 1)
})

test('S21 every case stands on the page and leads into the check with that case chosen', async () => {
  for (const language of languages) {
    const { page, text } = await reader.get(`/${language}/why`)
    for (const { key, body } of rulesOn(shippedPack, 'case', today)) {
      assert.ok(text.includes(body.name[language]), key)
      assert.equal(select(page, 'a', 'href', `/${language}/check-need?purpose=${key}`).length, 1)
    }
  }
})

for (const [sentence, [purpose, ...words]] of Object.entries(cases)) {
  test(`${sentence} ${purpose} is a case of the list, with a result of its own`, async () => {
    const why = await reader.get('/en/why')
    const [entry] = select(why.page, 'li', 'data-case', purpose)
    const choices = await reader.get(`/en/check-need/details?status=foreigner&purpose=${purpose}`)
    const said = `${textOf(entry!)} ${purpose === 'property' ? choices.text : ''}`
    for (const word of words) assert.match(said, word)
    const result = await resultFor(purpose, purpose === 'property' ? '&deal=buy&object=car' : '')
    assert.equal(select(result.page, 'div', 'data-verdict', 'required').length, 1, result.text)
  })
}

test('S31 the official list is named with its link and the day of the last comparison', async () => {
  const pages = ['/why', '/documents', '/translation-and-names', '/check-need/status', '/psc/abai-sample']
  for (const language of languages) {
    for (const path of [...pages, '/how', '/check-need/purpose?status=foreigner']) {
      const { page, text } = await reader.get(`/${language}${path}`)
      assert.ok(select(page, 'a', 'href', 'https://egov.kz').length > 0, path)
      const day = { kk: '2026 жылғы 22 қараша', ru: '22 ноября 2026', en: '22 November 2026' }[language]
      assert.ok(text.includes(say(language, 'source.official.compared', { day })), path)
    }
    const guide = (await reader.get(`/${language}/guide`)).text
    assert.equal(guide.split(say(language, 'source.official')).length - 1, 2, 'The guide says it twice.')
  }
  assert.ok((await resultFor('sim')).text.includes(say('en', 'source.official.title')))
})

test('S32 the three official ways stand side by side, each open or closed and why', async () => {
  for (const language of languages) {
    const { page, text } = await reader.get(`/${language}/how`)
    for (const way of ['counter', 'online', 'consulate']) {
      assert.equal(select(page, 'section', 'data-channel', way).length, 1, way)
    }
    assert.equal(select(page, 'span', 'data-access').length, 6)
    for (const { key, says } of rulesOn(shippedPack, 'channel', today)) {
      if (['counter', 'online', 'consulate'].includes(key)) assert.ok(text.includes(says[language]), key)
    }
  }
})
