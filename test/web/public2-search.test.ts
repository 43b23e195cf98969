// The search: finds by words in each language, shows what was typed as text only, and keeps nothing of it.

import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Language } from '../../src/text/language.ts'
import { say } from '../../src/text/say.ts'
import { client, select } from './client.ts'
import { openSite } from './site.ts'

const site = await openSite()
after(site.close)
const reader = client(site.app)

const search = (language: Language, words: string) =>
  reader.get(`/${language}/search?q=${encodeURIComponent(words)}`)

test('S72 the example leads to the page on the address reference, in each language', async () => {
  const examples = { en: 'Address reference', ru: 'адресная справка', kk: 'мекенжай анықтамасы' } as const
  for (const language of ['en', 'ru', 'kk'] as const) {
    const page = await search(language, examples[language])
    const link = select(page.page, 'a', 'href', `/${language}/help/address-reference`)
    assert(link.length > 0, page.text)
    assert(say(language, 'search.example').includes(examples[language]))
  }
})

test('other endings of a word find the same', async () => {
  for (const words of ['адресной справки', 'АДРЕСНУЮ СПРАВКУ']) {
    assert((await search('ru', words)).body.includes('/ru/help/address-reference'))
  }
})

test('rules are found, and lead to where they are shown', async () => {
  assert((await search('en', 'apostille')).status === 200)
  assert((await search('en', 'consulate')).body.includes('/en/status'))
})

test('what is typed is shown as text, stands in no link, and nothing is found for nothing', async () => {
  const page = await search('en', '"><script>alert(1)</script>990101100010')
  assert(!page.body.includes('<script>alert'))
  assert(page.text.includes(say('en', 'search.none')))
  const empty = await search('en', ' ?! ')
  assert(!empty.text.includes(say('en', 'search.none')))
  assert.equal((await search('en', 'x'.repeat(5000))).status, 200)
})

test('nothing of a search is logged', () => {
  assert.doesNotMatch(JSON.stringify(site.log), /990101|apostille|q=/)
})
