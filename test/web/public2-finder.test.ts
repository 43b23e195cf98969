// The finders: every place says that it is made up, can be phoned, and a village without a branch sends people on.

import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { routeFor } from '../../src/rules/route.ts'
import { languages } from '../../src/text/language.ts'
import { say } from '../../src/text/say.ts'
import { shippedPack } from '../rules/shipped.ts'
import { client, select } from './client.ts'
import { openSite } from './site.ts'

const site = await openSite()
after(site.close)
const reader = client(site.app)

const cards = (page: Awaited<ReturnType<typeof reader.get>>) =>
  select(page.page, 'section', 'class', 'app-card').length

describe('each finder', () => {
  for (const language of languages) {
    test(`marks every card in ${language}, and asks to phone first`, async () => {
      for (const path of ['/psc', '/consulates', '/psc?region=nowhere', '/consulates?country=italy']) {
        const page = await reader.get(`/${language}${path}`)
        assert(cards(page) > 0)
        assert.equal(page.text.split(say(language, 'finder.sample')).length - 1, cards(page), path)
        assert(page.text.includes(say(language, 'help.script.5')))
        const phones = select(page.page, 'section', 'class', 'app-card').flatMap(card =>
          select(card, 'a', 'href').map(link => link.attributes.get('href')!),
        )
        assert(phones.length > 0)
        const calls = phones.filter(link => link.startsWith('tel:'))
        assert(calls.length > 0, path)
        for (const call of calls) assert.match(call, /^tel:\+[\d-]+$/)
        for (const link of phones.filter(of => !of.startsWith('tel:'))) {
          assert.equal((await reader.get(link)).status, 200, link)
        }
      }
    })
  }

  test('shows what was chosen, and only that', async () => {
    assert.equal(cards(await reader.get('/en/consulates?country=italy')), 1)
    assert.equal(cards(await reader.get('/en/psc?region=abai')), 2)
    const chosen = select((await reader.get('/en/psc?region=abai')).page, 'option', 'selected')
    assert.equal(chosen[0]?.attributes.get('value'), 'abai')
  })
})

test('C14 where there is no branch, the rule of today says where to go', async () => {
  const rule = routeFor(shippedPack, '2026-11-23', {
    status: 'citizen',
    procedure: 'exchange',
    place: 'in_kazakhstan',
    locality: 'without_branch',
  })
  for (const language of languages) {
    assert((await reader.get(`/${language}/psc?region=abai`)).text.includes(rule.says[language]))
    assert(!(await reader.get(`/${language}/psc?region=astana`)).text.includes(rule.says[language]))
  }
})

describe('the page of a place', () => {
  for (const language of languages) {
    test(`S34 S41 S53 says in ${language} what it is, when it is open, and what to ask there`, async () => {
      for (const path of ['/psc/abai-sample', '/consulates/italy']) {
        const answer = await reader.get(`/${language}${path}`)
        assert.equal(answer.status, 200)
        const phones = select(answer.page, 'a', 'href').filter(({ attributes }) =>
          attributes.get('href')!.startsWith('tel:+'),
        )
        assert.equal(phones.length, 1, path)
        for (const key of ['finder.sample', 'finder.hours', 'help.script.1', 'help.script.5'] as const) {
          assert(answer.text.includes(say(language, key)), `${path}: ${key}`)
        }
      }
    })
  }

  test('a consulate leads to the papers of each category, and asks to confirm', async () => {
    const answer = await reader.get('/en/consulates/argentina')
    for (const category of ['spouse', 'child_under_16', 'heir', 'company_head', 'investor', 'labeling']) {
      const link = `/en/documents?channel=consulate&category=${category}`
      assert.equal(select(answer.page, 'a', 'href', link).length, 1, category)
    }
    for (const key of ['finder.confirm', 'finder.appointment'] as const) {
      assert(answer.text.includes(say('en', key)), key)
    }
    assert(answer.text.includes('argentina.consulate.example (SAMPLE)'))
  })

  test('J7-1 a village without a centre sends people to the justice agency, and says what is doubtful', async () => {
    const answer = await reader.get('/en/psc/abai-village')
    assert.match(answer.text, /territorial justice agency/)
    assert.equal(select(answer.page, 'li', 'data-contradiction', 'C14').length, 1)
    assert.equal(select(answer.page, 'a', 'href', '/en/exchange?locality=without_branch').length, 1)
    assert(select(answer.page, 'li', 'data-demand', 'photos').length === 1)
  })

  test('that nobody knows is not there', async () => {
    for (const path of ['/psc/nowhere', '/consulates/nowhere', '/psc/italy', '/consulates/abai-sample']) {
      assert.equal((await reader.get(`/en${path}`)).status, 404, path)
    }
  })
})
