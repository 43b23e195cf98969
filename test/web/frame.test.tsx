// The page frame: what every page carries around its content, and the test client that holds it to that.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Hono } from 'hono'
import { languages } from '../../src/text/language.ts'
import { Page, type View } from '../../src/web/page/page.tsx'
import { limitBody, sameOriginOnly, securityHeaders } from '../../src/web/security.ts'
import { client, select } from './client.ts'
import { gallery } from './gallery.tsx'
import { textOf } from './html.ts'

const pages = ['', '/form', '/wrong', '/done', '/desk']

for (const language of languages) {
  test(`every page of the gallery keeps every promise in ${language}`, async () => {
    const reader = client(gallery())
    for (const page of pages) assert.equal((await reader.get(`/${language}${page}`)).status, 200)
  })
}

test('the title names the error before the page', async () => {
  const { page } = await client(gallery()).get('/ru/wrong')
  assert.equal(textOf(select(page, 'title')[0]!), 'Ошибка: Расскажите о себе · Tizilim')
})

test('each problem is linked to its field and stands beside it', async () => {
  const { page } = await client(gallery()).get('/en/wrong')
  const links = select(page, 'a').map(link => link.attributes.get('href'))
  for (const field of ['name', 'birth', 'sex', 'mrz', 'seen']) {
    assert(links.includes(`#${field}`), field)
    assert.equal(select(page, 'p', 'id', `${field}-error`).length, 1, field)
  }
})

test('the language switch keeps the place and the query', async () => {
  const app = framed(view => <Page view={{ ...view, path: '/verify?from=home' }} title="A page" />)
  const { page } = await client(app).get('/en')
  const links = select(page, 'a', 'hreflang').map(link => link.attributes.get('href'))
  assert.deepEqual(links, ['/kk/verify?from=home', '/ru/verify?from=home'])
})

test('an officer sees name, office and the way out, and others do not', async () => {
  const places = [{ path: '/desk', name: 'Desk' }]
  const officer = { id: 'aigerim', name: 'Aigerim Demo', office: 'Demo office', places }
  const signedIn = await client(framed(view => <Page view={{ ...view, officer }} title="A page" />)).get(
    '/kk',
  )
  assert.match(signedIn.text, /Aigerim Demo Demo office/)
  assert.equal(select(signedIn.page, 'form', 'action', '/kk/desk/sign-out').length, 1)
  assert.equal(select(signedIn.page, 'a', 'href', '/kk/desk').length, 2, 'In the head, and at the foot.')
  const signedOut = await client(framed(view => <Page view={view} title="A page" />)).get('/kk')
  assert.equal(select(signedOut.page, 'form').length, 0)
})

test('outside of a demonstration no page says that it is one', async () => {
  const app = framed(view => <Page view={{ ...view, demo: false }} title="A page" />)
  await client(app, { demo: false }).get('/en')
  await assert.rejects(client(app).get('/en'), /the demonstration says so/)
})

test('the client refuses a page that breaks a promise', async () => {
  const broken: readonly [RegExp, (view: View) => unknown][] = [
    [/one h1/, view => <Page view={view} title="A page" heading={null} />],
    [/begins with/, view => <Page view={view} title="A page" heading="Another" />],
    [
      /has a label/,
      view => (
        <Page view={view} title="A page">
          <input id="a" name="a" />
        </Page>
      ),
    ],
    [
      /each id stands once/,
      view => (
        <Page view={view} title="A page">
          <p id="main">Twice</p>
        </Page>
      ),
    ],
    [
      /what is referred to/,
      view => <Page view={view} title="A page" problems={[{ field: 'a', message: 'b' }]} />,
    ],
    [
      /where it is sent/,
      view => (
        <Page view={view} title="A page">
          <form method="post" />
        </Page>
      ),
    ],
    [
      /in an attribute/,
      view => (
        <Page view={view} title="A page">
          <p style="color:red">Red</p>
        </Page>
      ),
    ],
    [
      /could be a number/,
      view => (
        <Page view={view} title="A page">
          <a href="/en?iin=740812200016">This</a>
        </Page>
      ),
    ],
  ]
  for (const [complaint, render] of broken) {
    await assert.rejects(client(framed(render)).get('/en'), complaint)
  }
})

test('the client keeps cookies and drops those that are taken back', async () => {
  const app = new Hono()
  app.get('/set', c => c.body('', 200, { 'Set-Cookie': 'session=abc; HttpOnly' }))
  app.get('/show', c => c.text(c.req.header('Cookie') ?? ''))
  app.get('/drop', c => c.body('', 200, { 'Set-Cookie': 'session=; Max-Age=0' }))
  const reader = client(app)
  await reader.get('/set')
  assert.equal((await reader.get('/show')).body, 'session=abc')
  await reader.get('/drop')
  assert.equal((await reader.get('/show')).body, '')
})

function framed(render: (view: View) => unknown): Hono {
  const app = new Hono()
  app.use(securityHeaders({ secure: false }), sameOriginOnly(), limitBody(1024))
  app.get('/:language', c =>
    c.html(
      render({
        language: c.req.param('language') as View['language'],
        path: '',
        demo: true,
        officer: null,
      }) as string,
    ),
  )
  return app
}
