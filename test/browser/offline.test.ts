// Reading without a network in a real browser: public pages stay, nothing else does, and a new build replaces the old.

import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { Hono } from 'hono'
import type { BrowserContext, Page } from 'playwright-core'
import { type Language, languages } from '../../src/text/language.ts'
import { say } from '../../src/text/say.ts'
import { offlinePages, serviceWorker } from '../../src/web/offline.ts'
import { openSite, signIn } from '../web/site.ts'
import { formNumber, openCase } from '../web/walk.ts'
import { checkAccessibility, keepPicture, openPage, type Sight, serveApp, startBrowser } from './harness.ts'

const site = await openSite()
const [served, browser] = [await serveApp(site.app), await startBrowser()]
after(async () => {
  await browser.close()
  await served.close()
  await site.close()
})
const officer = await signIn(site)
const session = { name: 'session', value: officer.cookies.get('session')!, url: served.origin }

/** Opens the first page of a language and waits until everything is kept that is to be kept. */
async function visitOnce(language: Language, sight: Sight = {}): Promise<Page> {
  const page = await openPage(browser, `${served.origin}/${language}`, sight)
  await untilKept(page, language)
  return page
}

function untilKept(page: Page, language: Language): Promise<void> {
  return until(page, `caches.match('/${language}/offline')`)
}

/** Waits until what `promised` promises on the page is true; the test's own limit ends it. */
async function until(page: Page, promised: string): Promise<void> {
  await page.evaluate(`(async () => {
    while (!(await ${promised})) await new Promise(resolve => setTimeout(resolve, 50))
  })()`)
}

/** The addresses of everything that is kept, without the files that every page uses. */
async function keptPages(context: BrowserContext): Promise<string[]> {
  const [page] = context.pages()
  const urls = (await page!.evaluate(`(async () => {
    const found = []
    for (const name of await caches.keys()) {
      for (const request of await (await caches.open(name)).keys()) found.push(new URL(request.url).pathname)
    }
    return found
  })()`)) as string[]
  return urls.filter(url => !url.startsWith('/assets/')).sort()
}

describe('after one visit', () => {
  for (const language of languages) {
    test(`the public pages in ${language} open without a network, and say since when they are kept`, async () => {
      const page = await visitOnce(language)
      await page.context().setOffline(true)
      for (const path of ['/verify', '/verify/bulk', '/offline', '']) {
        await page.goto(`${served.origin}/${language}${path}`)
        const note = page.getByRole('complementary', { name: say(language, 'offline.stale.name') })
        assert.match((await note.textContent()) ?? '', /\d{4}/)
        assert.equal(await page.locator('h1').count(), 1)
        assert.equal(await page.evaluate('document.styleSheets[0].cssRules.length > 0'), true)
      }
      await page.getByText(say(language, 'home.sample')).waitFor()
    })
  }

  test('a number and a list are checked without a network', async () => {
    const page = await visitOnce('en')
    await page.context().setOffline(true)
    await page.goto(`${served.origin}/en/verify`)
    await page.locator('#number').fill('990101100010')
    await page.locator('[data-level="well-formed"]').waitFor()
    await page.goto(`${served.origin}/en/verify/bulk`)
    const buffer = Buffer.from('IIN\n990101100010\n50607100016\n')
    await page.locator('#file').setInputFiles({ name: 'list.csv', mimeType: 'text/csv', buffer })
    await page.locator('[data-act="judge"]').click()
    await page.locator('[data-step="result"]').waitFor()
    assert.match((await page.locator('[data-place="summary"]').textContent()) ?? '', /Well-formed: 1\./)
  })

  test('a page that is not kept gives way to the one that says so, and the desk to nothing', async () => {
    const page = await visitOnce('ru')
    await page.context().setOffline(true)
    await page.goto(`${served.origin}/ru/no-such-page`)
    assert.equal(await page.locator('h1').textContent(), say('ru', 'offline.title'))
    await page.getByText(say('ru', 'offline.lost')).waitFor()
    await assert.rejects(page.goto(`${served.origin}/ru/desk/sign-in`), /ERR_INTERNET_DISCONNECTED/)
    // The browser still shows its own page of the failure; another one begins anew.
    const another = await page.context().newPage()
    await another.goto(`${served.origin}/`)
    assert.equal(new URL(another.url()).pathname, '/ru')
  })

  test('a page is fetched anew whenever there is a network', async () => {
    const page = await visitOnce('en')
    const dateOf = () =>
      page.evaluate(`caches.match('/en/verify').then(kept => kept.headers.get('Date'))`) as Promise<string>
    const before = await dateOf()
    await until(page, `Promise.resolve(new Date() - new Date(${JSON.stringify(before)}) > 1500)`)
    await page.goto(`${served.origin}/en/verify`)
    assert.equal(await page.locator('.app-offline').count(), 0)
    await until(
      page,
      `caches.match('/en/verify').then(kept => kept.headers.get('Date') !== ${JSON.stringify(before)})`,
    )
  })
})

/** The addresses of all pages that are kept, in one language. */
function publicPagesIn(language: Language): string[] {
  return offlinePages.map(({ path }) => `/${language}${path}`).sort()
}

describe('what is never kept', () => {
  test('anything of the desk, of the API, of an answer to a form, or fetched while signed in', async () => {
    const page = await visitOnce('en')
    const context = page.context()
    const publicPages = publicPagesIn('en')
    assert.deepEqual(await keptPages(context), publicPages)
    await context.addCookies([session])
    const path = await openCase(officer)
    for (const address of ['/en/desk', `/en${path}`, '/kk', '/kk/verify', '/en/verify']) {
      await page.goto(`${served.origin}${address}`)
      await page.locator('.app-officer').waitFor()
    }
    await page.locator('#number').fill(await formNumber(officer))
    await page.keyboard.press('Enter')
    await page.locator('[data-level="issued"]').waitFor()
    await page.evaluate(`fetch('/api/openapi.json').then(answer => answer.text())`)
    assert.deepEqual(await keptPages(context), publicPages)

    await context.setOffline(true)
    await page.goto(`${served.origin}/en/verify`)
    assert.equal(await page.locator('.app-officer').count(), 0, 'The kept page knows nobody.')
    await assert.rejects(page.goto(`${served.origin}/en/desk`), /ERR_INTERNET_DISCONNECTED/)
  })

  test('an answer that does not say that it may be', async () => {
    for (const [path, cookie, kept] of [
      ['/en/verify', '', 'keep'],
      ['/en/verify', `session=${session.value}`, null],
      ['/en/verify', 'session=old', null],
      ['/en/desk/sign-in', '', null],
      ['/api/openapi.json', '', null],
    ] as const) {
      const answer = await site.app.request(path, { headers: cookie ? { Cookie: cookie } : {} })
      assert.equal(answer.headers.get('Tizilim-Offline'), kept, `${path} ${cookie}`)
    }
    const form = new URLSearchParams({ number: '990101100010' })
    const headers = { Origin: 'http://localhost' }
    const answer = await site.app.request('/en/verify', { method: 'POST', body: form, headers })
    assert.equal(answer.headers.get('Tizilim-Offline'), null)
  })
})

describe('the reader decides', () => {
  test('everything is removed on request, stays away, and comes back on request', async () => {
    const page = await visitOnce('kk')
    await page.goto(`${served.origin}/kk/offline`)
    await page
      .getByText(/алынған уақыты: \d\d\.\d\d\.\d{4}, \d\d:\d\d/)
      .first()
      .waitFor()
    await page.getByRole('button', { name: say('kk', 'offline.remove') }).click()
    await page.getByText(say('kk', 'offline.removed')).waitFor()
    assert.deepEqual(await keptPages(page.context()), [])
    assert.equal(
      await page.evaluate('navigator.serviceWorker.getRegistrations().then(found => found.length)'),
      0,
    )
    await page.goto(`${served.origin}/kk`, { waitUntil: 'networkidle' })
    assert.deepEqual(await keptPages(page.context()), [], 'Once removed, nothing is kept again unasked.')
    await page.goto(`${served.origin}/kk/offline`)
    await page.getByRole('button', { name: say('kk', 'offline.keep') }).click()
    await page.getByText(say('kk', 'offline.kept')).waitFor()
    await untilKept(page, 'kk')
  })
})

test('a new build replaces what the old one has kept, in the languages that were in use', async () => {
  const app = new Hono()
  let code = await (await site.app.request('/service-worker.js')).text()
  app.get('/service-worker.js', c => c.body(code, 200, { 'Content-Type': 'text/javascript' }))
  app.all('*', c => site.app.fetch(c.req.raw))
  const builds = await serveApp(app)
  try {
    const page = await openPage(browser, `${builds.origin}/ru`)
    await untilKept(page, 'ru')
    const [old] = (await page.evaluate('caches.keys()')) as string[]
    const version = serviceWorker('// another build', [])
    code = code.replace(/"version":"[0-9a-f]+"/, /"version":"[0-9a-f]+"/.exec(version)![0])
    await page.evaluate('navigator.serviceWorker.getRegistration().then(found => found.update())')
    await until(page, `caches.keys().then(keys => keys.length === 1 && keys[0] !== '${old}')`)
    await untilKept(page, 'ru')
    assert.deepEqual(await keptPages(page.context()), publicPagesIn('ru'))
  } finally {
    await builds.close()
  }
})

for (const [sightName, sight] of [
  ['360', { width: 360, height: 640 }],
  ['1280', { width: 1280 }],
] as const) {
  for (const language of languages) {
    test(`${language} at ${sightName} px: with and without a network the pages are accessible`, async () => {
      const page = await visitOnce(language, sight)
      await page.goto(`${served.origin}/${language}/offline`)
      await page.locator('[data-act="remove"]').waitFor()
      await checkAccessibility(page)
      await keepPicture(page, `offline/page-${sightName}-${language}`)
      await page.context().setOffline(true)
      await page.goto(`${served.origin}/${language}/nothing`)
      await page.getByText(say(language, 'offline.lost')).waitFor()
      await checkAccessibility(page)
      await keepPicture(page, `offline/lost-${sightName}-${language}`)
      await page.setViewportSize({ width: 320, height: 640 })
      assert.equal(await page.evaluate('document.documentElement.scrollWidth - innerWidth'), 0)
    })
  }
}

test('without JavaScript the page says what it needs', async () => {
  const page = await openPage(browser, `${served.origin}/en/offline`, { javaScript: false })
  assert(await page.getByText(say('en', 'offline.without')).isVisible())
  assert.equal(await page.getByRole('main').getByRole('button').count(), 0)
})
