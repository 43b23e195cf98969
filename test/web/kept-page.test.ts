// The memory of public pages: strangers get the same bytes, and nobody gets what was made for another.

import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { gunzipSync } from 'node:zlib'
import { languages } from '../../src/text/language.ts'
import { readings } from '../../src/web/reading.ts'
import { openSite, signIn } from './site.ts'

let nowAt = '2026-11-22T09:00:00.000Z'
const site = await openSite({ clock: { nowAt: () => nowAt } })
after(site.close)

const pages = readings
  .filter(({ method = 'GET', path }) => method === 'GET' && !path.includes(':'))
  .flatMap(({ path }) => languages.map(language => `/${language}${path}`))

/** The page as text, as a browser asks for it. */
async function ask(address: string, headers: Record<string, string> = {}): Promise<string> {
  const response = await site.app.request(address, { headers: { 'Accept-Encoding': 'gzip', ...headers } })
  const body = Buffer.from(await response.arrayBuffer())
  return String(response.headers.get('Content-Encoding') === 'gzip' ? gunzipSync(body) : body)
}

const plain = { 'Accept-Encoding': 'identity' }

test('what is kept is what a reader who is answered anew gets', async () => {
  for (const address of pages) {
    const [first, again] = [await ask(address), await ask(address)]
    const anew = await ask(address, plain)
    if (/\/report$/.test(address)) continue
    assert.equal(again, first, address)
    assert.equal(anew, first, address)
  }
})

test('a form that is sent once has another id for each reader', async () => {
  for (const address of pages.filter(each => /\/report$/.test(each))) {
    const ids = [await ask(address), await ask(address)].map(
      text => /name="id" value="([^"]+)"/.exec(text)![1],
    )
    assert.notEqual(ids[0], ids[1], address)
  }
})

test('a page says the day it was asked on, also past midnight', async () => {
  const before = await ask('/en/status')
  nowAt = '2026-12-16T09:00:00.000Z'
  assert.notEqual(await ask('/en/status'), before)
  assert.equal(await ask('/en/status'), await ask('/en/status', plain))
})

test('an officer is answered anew, and what they see is kept for nobody', async () => {
  nowAt = '2026-12-17T09:00:00.000Z'
  const officer = await signIn(site)
  const cookie = { Cookie: `session=${officer.cookies.get('session')}` }
  const seen = await ask('/en/why', cookie)
  const strange = await ask('/en/why')
  assert.notEqual(seen, strange)
  assert.equal(await ask('/en/why', cookie), seen)
})

test('an address with a query is answered anew', async () => {
  const asked = await ask('/en/search?q=passport')
  assert.notEqual(await ask('/en/search'), asked)
  assert.notEqual(await ask('/en/search?q=bank'), asked)
})
