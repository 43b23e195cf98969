// Headers, forged requests, large bodies and the files pages ask for.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Hono } from 'hono'
import { Refusal } from '../../src/kernel/refusal.ts'
import { assetPath, assets } from '../../src/web/asset.ts'
import { limitBody, sameOriginOnly, securityHeaders } from '../../src/web/security.ts'

function guarded(origin?: string): Hono {
  const app = new Hono()
  app.onError((error, c) => {
    if (!(error instanceof Refusal)) throw error
    return c.text(error.code, error.status as 403)
  })
  app.use(
    securityHeaders({ secure: origin?.startsWith('https:') ?? false }),
    sameOriginOnly({ origin }),
    limitBody(10),
  )
  app.route('/', assets())
  app.get('/', c => c.text('read'))
  app.get('/kept', c => c.text('read', 200, { 'Cache-Control': 'public, max-age=60' }))
  app.post('/', async c => c.text(`written ${await c.req.text()}`))
  return app
}

const cases: readonly [string, Record<string, string>, 200 | 403][] = [
  ['a page of ours', { Origin: 'http://localhost' }, 200],
  ['a page of ours, by the browser’s own word', { 'Sec-Fetch-Site': 'same-origin' }, 200],
  ['another page', { Origin: 'http://evil.example' }, 403],
  ['another page of the same name and scheme, by another port', { Origin: 'http://localhost:1' }, 403],
  [
    'another page, whose browser says so, whatever the origin',
    { Origin: 'http://localhost', 'Sec-Fetch-Site': 'cross-site' },
    403,
  ],
  ['a neighbor of the same site', { Origin: 'http://localhost', 'Sec-Fetch-Site': 'same-site' }, 403],
  ['a page that hides where it is', { Origin: 'null' }, 403],
  ['nowhere', {}, 403],
]

for (const [from, headers, status] of cases) {
  test(`a change asked for by ${from} is answered ${status}`, async () => {
    const answer = await guarded().request('/', { method: 'POST', headers, body: 'a' })
    assert.equal(answer.status, status)
    if (status === 403) assert.equal(await answer.text(), 'request_forged')
  })
}

test('a configured address counts, and the address of the request behind a proxy does not', async () => {
  const app = guarded('https://iin.example')
  const send = (origin: string) => app.request('/', { method: 'POST', headers: { Origin: origin } })
  assert.equal((await send('https://iin.example')).status, 200)
  assert.equal((await send('http://localhost')).status, 403)
})

test('every method that may change something is guarded', async () => {
  for (const method of ['PUT', 'PATCH', 'DELETE']) {
    assert.equal((await guarded().request('/', { method })).status, 403, method)
  }
})

test('a body over the limit is refused, whether it says its length or not', async () => {
  const headers = { Origin: 'http://localhost' }
  const said = await guarded().request('/', {
    method: 'POST',
    headers: { ...headers, 'Content-Length': '11' },
    body: 'a'.repeat(11),
  })
  assert.equal(await said.text(), 'request_too_large')
  const unsaid = await guarded().request('/', { method: 'POST', headers, body: 'a'.repeat(11) })
  assert.equal(await unsaid.text(), 'request_too_large')
  const fits = await guarded().request('/', { method: 'POST', headers, body: 'a'.repeat(10) })
  assert.equal(await fits.text(), 'written aaaaaaaaaa')
})

test('nothing may be framed, loaded from elsewhere, or kept', async () => {
  const { headers } = await guarded().request('/')
  assert.equal(
    headers.get('Content-Security-Policy'),
    "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; " +
      "connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  )
  assert.equal(headers.get('X-Content-Type-Options'), 'nosniff')
  assert.equal(headers.get('X-Frame-Options'), 'DENY')
  assert.equal(headers.get('Referrer-Policy'), 'same-origin')
  assert.equal(headers.get('Cache-Control'), 'no-store')
  assert.equal(headers.get('Strict-Transport-Security'), null)
})

test('a refusal carries the headers too', async () => {
  const { headers } = await guarded().request('/', { method: 'POST' })
  assert.match(headers.get('Content-Security-Policy') ?? '', /default-src 'none'/)
  assert.equal(headers.get('Cache-Control'), 'no-store')
})

test('readers over https are told to stay there', async () => {
  const { headers } = await guarded('https://iin.example').request('/')
  assert.match(headers.get('Strict-Transport-Security') ?? '', /^max-age=\d+$/)
})

test('an answer that says how long it may be kept is left as it is', async () => {
  assert.equal((await guarded().request('/kept')).headers.get('Cache-Control'), 'public, max-age=60')
})

test('files are kept for ever, and sent compressed to those who understand it', async () => {
  const path = assetPath('page.css')
  const plain = await guarded().request(path)
  assert.equal(plain.headers.get('Cache-Control'), 'public, max-age=31536000, immutable')
  assert.equal(plain.headers.get('Content-Type'), 'text/css; charset=utf-8')
  for (const encoding of ['br', 'gzip']) {
    const { headers } = await guarded().request(path, { headers: { 'Accept-Encoding': encoding } })
    assert.equal(headers.get('Content-Encoding'), encoding)
    assert.equal(headers.get('Vary'), 'Accept-Encoding')
  }
})

test('what is not an asset is not found, nor anything outside of their folder', async () => {
  for (const path of [
    '/assets/none.css',
    '/assets/../../package.json',
    '/assets/%2e%2e/%2e%2e/package.json',
    '/assets/',
  ]) {
    assert.equal((await guarded().request(path)).status, 404, path)
  }
})
