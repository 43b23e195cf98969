// Follows every link there is: none leads nowhere, none to a missing place of a page, none to a page without sources.

import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { say } from '../../src/text/say.ts'
import { routes } from '../../src/web/route.ts'
import { type Answer, client, select } from './client.ts'
import { elementsIn } from './html.ts'
import { openSite } from './site.ts'

const site = await openSite()
after(site.close)
const reader = client(site.app)

// Forms, the desk, a signature and what stands on the device state no rule; a feed and a PDF are no pages.
const unsourced = /^\/(?:offline|desk|apply|track|result|account|verify\/certificate)(?:\/|$)|\.(?:pdf|atom)$/

/** Everything that a link can lead to from the first page, with what it answered. */
const seen = new Map<string, Answer>()
const fragments: { from: string; path: string; id: string }[] = []
const outside = new Set<string>()

// Forms lead to these, and links do not.
const waiting = [
  '/en',
  '/en/check-need/result?status=foreigner&purpose=sim&where=in_kazakhstan&eds=none&had=no',
  '/en/check-need/result?status=foreigner&purpose=inheritance&where=abroad&category=heir&eds=none&had=no',
  '/en/check-need/result?status=citizen',
  '/en/exchange?locality=without_branch',
  '/en/what-is-iin?sample=woman',
]
for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
  const answer = await reader.get(path)
  seen.set(path, answer)
  const links = select(answer.page, 'a', 'href').map(link => link.attributes.get('href')!)
  for (const link of [...links, answer.location ?? '']) {
    const [next = '', id] = link.startsWith('#') ? [path, link.slice(1)] : link.split('#')
    if (id !== undefined) fragments.push({ from: path, path: next, id })
    if (/^[a-z]+:/.test(next)) outside.add(next)
    if (!/^\/en(?:[/?]|$)/.test(next) || seen.has(next) || waiting.includes(next)) continue
    waiting.push(next)
  }
  assert(seen.size < 800, 'The site is small.')
}

test('no link leads nowhere', () => {
  for (const [path, { status }] of seen) assert([200, 303].includes(status), `${path}: ${status}`)
})

test('a link to a place of a page leads to a place that is there', () => {
  assert(fragments.length > 50)
  for (const { from, path, id } of fragments) {
    const ids = elementsIn(seen.get(path)!.page).map(({ attributes }) => attributes.get('id'))
    assert(ids.includes(id), `${from} leads to ${path}#${id}.`)
  }
})

test('no page is without its sources and the day of the check', () => {
  const [checked] = say('en', 'source.checked', { day: '{day}' }).split('{day}')
  for (const [path, { status, page, text }] of seen) {
    if (status !== 200 || unsourced.test(path.slice(3).split('?')[0]!)) continue
    assert.equal(select(page, 'h2', 'id', 'sources').length, 1, `${path} has sources.`)
    assert(text.includes(checked!), path)
  }
})

test('every public page is linked from somewhere', () => {
  const reached = new Set([...seen.keys()].map(path => path.slice(3).split('?')[0]!))
  const isReached = (path: string) => {
    const pattern = new RegExp(`^${path.replace(/:\w+/g, '[^/]+')}$`)
    return [...reached].some(one => pattern.test(one))
  }
  const pages = routes.filter(
    ({ method, permit, path }) => method === 'GET' && permit === 'public' && !unsourced.test(path),
  )
  for (const { path } of pages) assert(isReached(path), `${path} is linked from somewhere.`)
})

test('what leads outside is a telephone number, the state’s own site, or a source with a lasting address', () => {
  for (const address of outside) {
    assert.match(address, /^tel:\+?[\d-]+$|^https:\/\/(?:egov\.kz|www\.gov\.kz|adilet\.zan\.kz)(?:\/|$)/)
  }
})
