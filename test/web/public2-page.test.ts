// The pages of trust and help: each in three languages, each with what it rests on, and none with a dead link.

import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { clockAt } from '../../src/kernel/clock.ts'
import { rulesOn } from '../../src/rules/day.ts'
import { dateInWords } from '../../src/text/date.ts'
import { languages } from '../../src/text/language.ts'
import { say } from '../../src/text/say.ts'
import { routes } from '../../src/web/route.ts'
import { shippedPack } from '../rules/shipped.ts'
import { client, select } from './client.ts'
import { parseHtml, textOf } from './html.ts'
import { noon, openSite } from './site.ts'

const site = await openSite()
after(site.close)
const reader = client(site.app)

const mine =
  /^\/(?:fraud|help|sources|changes|disclaimer|privacy|accessibility|status|report|psc|consulates|search|guide)/
const pages = routes
  .filter(({ method, path }) => method === 'GET' && mine.test(path) && !path.includes('.'))
  .map(({ path }) => path.replace('psc/:place', 'psc/abai-sample').replace(':place', 'italy'))

describe('each page', () => {
  for (const language of languages) {
    test(`says in ${language} what it rests on and when that was last checked`, async () => {
      for (const path of pages) {
        const page = await reader.get(`/${language}${path}`)
        assert.equal(page.status, 200, path)
        assert(page.text.includes(say(language, 'source.title')), path)
        const day = dateInWords(language, '2026-11-22')
        assert(page.text.includes(say(language, 'source.checked', { day })), path)
      }
    })
  }

  test('leads only to what is there, and to a fragment only where it is', async () => {
    const links = new Set<string>()
    for (const path of pages) {
      for (const link of select((await reader.get(`/en${path}`)).page, 'a', 'href')) {
        links.add(link.attributes.get('href')!)
      }
    }
    for (const link of links) {
      if (/^(?:#|tel:|https:)/.test(link)) continue
      const { status } = await site.app.request(link)
      assert(status === 200 || /\/desk/.test(link), `${link}: ${status}`)
    }
  })
})

test('J13-4 S95 a page that nobody has checked for more than 180 days says so', async () => {
  const late = await openSite({ clock: clockAt('2027-05-22T05:00:00.000Z') })
  const stale = (language: 'en' | 'kk') =>
    say(language, 'source.stale', { day: dateInWords(language, '2026-11-22') })
  for (const language of ['en', 'kk'] as const) {
    const page = await client(late.app).get(`/${language}/fraud`)
    assert(page.text.includes(stale(language)), page.text)
  }
  await late.close()
  const fresh = await openSite({ clock: clockAt('2027-05-21T05:00:00.000Z') })
  assert(!(await client(fresh.app).get('/en/fraud')).text.includes(stale('en')))
  await fresh.close()
})

describe('the sources', () => {
  test('show every source, and every contradiction with both sides', async () => {
    for (const language of languages) {
      const { text } = await reader.get(`/${language}/sources`)
      for (const source of Object.values(shippedPack.sources)) assert(text.includes(source.name[language]))
      const disagreements = rulesOn(shippedPack, 'contradiction', '2026-11-23')
      assert.equal(disagreements.length, 23)
      for (const { body, says } of disagreements) {
        for (const words of [
          body.code,
          body.first.says[language],
          body.second.says[language],
          says[language],
        ]) {
          assert(text.includes(words), `${body.code}: ${words}`)
        }
      }
    }
  })
})

describe('the changes', () => {
  test('are a feed whose entries have an id, a title and a day, in each language', async () => {
    for (const language of languages) {
      const answer = await site.app.request(`/${language}/changes.atom`)
      assert.match(answer.headers.get('Content-Type') ?? '', /^application\/atom\+xml/)
      const xml = await answer.text()
      const tree = parseHtml(xml.replace(/^<\?xml[^>]*\?>/, '').replace(/<link ([^>]*)\/>/g, '<link $1>'))
      const entries = select(tree, 'entry')
      assert(entries.length > 3)
      const ids = select(tree, 'id').map(textOf)
      assert.equal(new Set(ids).size, entries.length + 1, 'Each id stands once.')
      const updated = select(tree, 'updated').map(textOf)
      for (const at of updated) assert.match(at, /^\d{4}-\d{2}-\d{2}T00:00:00\+05:00$/)
      assert(
        updated.every(at => at <= '2026-11-24'),
        'What is only announced is no entry yet.',
      )
      assert.equal(select(tree, 'title').length, entries.length + 1)
    }
  })

  test('tell of the day on which consulates closed', async () => {
    const { text } = await reader.get('/en/changes')
    assert(text.includes('1 January 2026'), text)
  })
})

test('S73 S74 help names the free call, and the call that may cost', async () => {
  for (const language of languages) {
    const page = await reader.get(`/${language}/help`)
    assert(page.text.includes(say(language, 'help.abroad')))
    assert(page.text.includes(say(language, 'help.script.5')))
    assert(select(page.page, 'a', 'href', 'tel:1414').length >= 1)
  }
})

test('the status says of each way what the rules of the day say', async () => {
  for (const at of [noon, '2024-06-01T05:00:00.000Z']) {
    const then = await openSite({ clock: clockAt(at) })
    for (const language of languages) {
      const { text } = await client(then.app).get(`/${language}/status`)
      for (const row of rulesOn(shippedPack, 'channel', at.slice(0, 10)))
        assert(text.includes(row.says[language]))
    }
    await then.close()
  }
})
