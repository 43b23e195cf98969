// What every answer and every request must keep to: headers, cookies, where requests come from, how large they are.

import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { permits } from '../../src/service/permit.ts'
import { languages } from '../../src/text/language.ts'
import { say } from '../../src/text/say.ts'
import { assetPath } from '../../src/web/built-file.ts'
import { type Route, routes } from '../../src/web/route.ts'
import { origin } from './client.ts'
import { credentials, openSite, signIn } from './site.ts'
import { openCase, specimen } from './walk.ts'

const site = await openSite()
after(site.close)
const officer = await signIn(site)
const cookie = `session=${officer.cookies.get('session')}`
const posts = routes.filter(({ method }) => method === 'POST')
/** Whoever may not ask is refused before the body is looked at. */
const isOpen = ({ permit }: Route) => permit === 'public' || permits.counter_officer[permit] !== undefined
const encodedForm = 'application/x-www-form-urlencoded'

const reference = (await openCase(officer)).split('/').at(-1)!

describe('a request that may change something', () => {
  for (const { path } of posts) {
    test(`is refused unless it comes from a page of ours: ${path}`, async () => {
      const address = `/ru${path.replace(':reference', reference)}`
      const strangers: Record<string, string>[] = [
        {},
        { Origin: 'null' },
        { Origin: 'https://evil.example' },
        { Origin: `${origin}.evil.example` },
        { Origin: origin.replace('http:', 'https:') },
        { Origin: origin, 'Sec-Fetch-Site': 'cross-site' },
        { Origin: origin, 'Sec-Fetch-Site': 'same-site' },
        { Origin: origin, 'Sec-Fetch-Site': 'none' },
      ]
      for (const headers of strangers) {
        const response = await site.app.request(address, {
          method: 'POST',
          headers: { ...headers, Cookie: cookie },
          body: new URLSearchParams({ mrz: specimen }),
        })
        assert.equal(response.status, 403, JSON.stringify(headers))
        assert((await response.text()).includes(say('ru', 'refusal.request_forged')))
      }
    })
  }

  test('is let in on the word of the browser alone', async () => {
    const response = await site.app.request('/en/desk/new', {
      method: 'POST',
      headers: { 'Sec-Fetch-Site': 'same-origin', Cookie: cookie },
      body: new URLSearchParams({ mrz: specimen }),
    })
    assert.equal(response.status, 303)
  })

  test('changes nothing when it is a GET', async () => {
    for (const { path } of posts.filter(
      ({ path }) => !routes.some(r => r.method === 'GET' && r.path === path),
    )) {
      const answer = await officer.get(`/en${path.replace(':reference', reference)}`)
      assert.equal(answer.status, 404, path)
    }
  })
})

describe('the headers', () => {
  const addresses = ['/en', '/en/desk', '/en/nothing', '/', '/healthz', '/api/openapi.json', '/api/nothing']

  test('are on pages, redirections, errors, the API and assets alike', async () => {
    for (const address of [...addresses, assetPath('page.css'), '/assets/nothing.css']) {
      const { headers } = await site.app.request(address)
      const policy = headers.get('Content-Security-Policy') ?? ''
      assert.match(policy, /default-src 'none'/, address)
      assert.match(policy, /frame-ancestors 'none'/, address)
      assert.match(policy, /form-action 'self'/, address)
      assert.doesNotMatch(policy, /unsafe|\*|https?:/, address)
      assert.equal(headers.get('X-Content-Type-Options'), 'nosniff', address)
      assert.equal(headers.get('X-Frame-Options'), 'DENY', address)
      assert.equal(headers.get('Referrer-Policy'), 'same-origin', address)
      assert.equal(headers.get('X-Powered-By'), null, address)
      assert.equal(headers.get('Strict-Transport-Security'), null, 'There is no https to insist on.')
    }
  })

  test('let nobody keep an answer, but for assets, whose names change with their content', async () => {
    for (const address of addresses) {
      assert.equal((await site.app.request(address)).headers.get('Cache-Control'), 'no-store', address)
    }
    const asset = await site.app.request(assetPath('page.css'))
    assert.equal(asset.headers.get('Cache-Control'), 'public, max-age=31536000, immutable')
    const lost = await site.app.request('/assets/nothing.css')
    assert.deepEqual([lost.status, lost.headers.get('Cache-Control')], [404, 'no-store'])
  })

  test('of assets lead to nothing but assets', async () => {
    for (const path of [
      '/assets/../package.json',
      '/assets/..%2f..%2fpackage.json',
      '/assets/',
      '/assets/%00',
    ]) {
      assert.equal((await site.app.request(path)).status, 404, path)
    }
  })
})

describe('over https', async () => {
  const secure = await openSite({ origin: 'https://iin.example' })
  after(secure.close)

  function post(path: string, form: Record<string, string>, headers: Record<string, string> = {}) {
    return secure.app.request(path, {
      method: 'POST',
      headers: { Origin: 'https://iin.example', ...headers },
      body: new URLSearchParams(form),
    })
  }

  test('the cookie is named so that no other host can set it, and never goes over http', async () => {
    const response = await post('/en/desk/sign-in', credentials() as Record<string, string>)
    const [set] = response.headers.getSetCookie()
    assert.match(set!, /^__Host-session=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/)
    const pair = set!.split(';')[0]!
    assert.equal((await secure.app.request('/en/desk', { headers: { Cookie: pair } })).status, 200)
    const bare = pair.replace('__Host-', '')
    assert.equal((await secure.app.request('/en/desk', { headers: { Cookie: bare } })).status, 303)
    const out = await post('/en/desk/sign-out', {}, { Cookie: pair })
    assert.match(out.headers.getSetCookie()[0]!, /^__Host-session=; Max-Age=0; Path=\/; Secure/)
  })

  test('browsers are told to come back over https only', async () => {
    const { headers } = await secure.app.request('/en')
    assert.match(headers.get('Strict-Transport-Security') ?? '', /max-age=31536000/)
  })

  test('forms from the address behind the proxy are not ours', async () => {
    const response = await post('/en/verify', { number: '1' }, { Origin: origin })
    assert.equal(response.status, 403)
  })
})

test('over http the cookie is unreadable by scripts, stays with our pages, and ends with the browser', async () => {
  const response = await site.app.request('/en/desk/sign-in', {
    method: 'POST',
    headers: { Origin: origin },
    body: new URLSearchParams(credentials() as Record<string, string>),
  })
  assert.match(response.headers.getSetCookie()[0]!, /^session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/)
})

type Body = NonNullable<RequestInit['body']>

describe('a body', () => {
  const large = 'x'.repeat(33 * 1024)

  function post(path: string, body: Body, headers: Record<string, string> = {}) {
    const init = {
      method: 'POST',
      headers: { Origin: origin, Cookie: cookie, ...headers },
      body,
      duplex: 'half',
    }
    return site.app.request(path, init as RequestInit)
  }

  test('that is too large is refused in the language of the page, however it is sent', async () => {
    for (const language of languages) {
      const stream = new Blob([`number=${large}`]).stream()
      for (const body of [new URLSearchParams({ number: large }), stream]) {
        const response = await post(`/${language}/verify`, body, { 'Content-Type': encodedForm })
        assert.equal(response.status, 413)
        assert((await response.text()).includes(say(language, 'refusal.request_too_large')))
      }
    }
  })

  test('that is no form is refused, and is no fault of ours', async () => {
    // These ask for nothing but to be pressed.
    for (const { path } of posts.filter(
      each =>
        isOpen(each) &&
        !/options|sign-out|withdraw|next|release|corrected|take-over|second-officer|join|close/.test(
          each.path,
        ),
    )) {
      const address = `/en${path.replace(':reference', reference)}`
      const bodies: [Body, string][] = [
        ['{"number":"1"}', 'application/json'],
        ['number=1', 'text/plain'],
        ['--x\r\nbroken', 'multipart/form-data; boundary=x'],
        ['number=1', 'multipart/form-data'],
      ]
      for (const [body, type] of bodies) {
        const { status } = await post(address, body, { 'Content-Type': type })
        assert.equal(status, 400, `${path} with ${type}`)
      }
    }
    assert.deepEqual(
      site.log.filter(({ event }) => event === 'fault'),
      [],
    )
  })

  test('with percent signs and bytes that mean nothing is read as far as it goes', async () => {
    const response = await post('/en/verify', 'number=%zz%ff%&&=&number=2', { 'Content-Type': encodedForm })
    assert.equal(response.status, 200)
  })

  test('with a file in place of a text is a form without that text', async () => {
    const form = new FormData()
    form.set('number', new File(['990101100010'], 'number.txt'))
    assert.equal((await post('/en/verify', form)).status, 422)
  })
})
