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
        for (const phone of phones) assert.match(phone, /^tel:\+[\d-]+$/)
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
