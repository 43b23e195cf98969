// Reading without a network in a real browser: public pages stay, nothing else does, and a new build replaces the old.

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { Hono } from 'hono'
import type { BrowserContext, Page } from 'playwright-core'
import { answeredAddress } from '../../src/browser/offline/name.ts'
import type { Language } from '../../src/text/language.ts'
import { say } from '../../src/text/say.ts'
import { offlinePages } from '../../src/web/public/offline.tsx'
import { signIn } from '../web/site.ts'
import { formNumber, openCase } from '../web/walk.ts'
import { checkAccessibility, keepPicture, openPage, type Sight, serveApp, untilKept } from './harness.ts'
import { languagesAt } from './sight.ts'
import { openStage } from './stage.ts'

const { site, served, browser } = await openStage()
const officer = await signIn(site)
const session = { name: 'session', value: officer.cookies.get('session')!, url: served.origin }

/** Opens the first page of a language and waits until this device can answer for the server. */
async function visitOnce(language: Language, sight: Sight = {}): Promise<Page> {
  const page = await openPage(browser, `${served.origin}/${language}`, { ...sight, keepsPages: true })
  await untilKept(page)
  return page
}

/** Waits until what `promised` promises on the page is true; the test's own limit ends it. */
async function until(page: Page, promised: string): Promise<void> {
  await page.evaluate(`(async () => {
    while (!(await ${promised})) await new Promise(resolve => setTimeout(resolve, 50))
  })()`)
}

/** The addresses of everything that is kept but the files of the build. */
async function keptAddresses(context: BrowserContext): Promise<string[]> {
  const [page] = context.pages()
  const urls = (await page!.evaluate(`(async () => {
    const found = []
    for (const name of await caches.keys()) {
      for (const { url } of await (await caches.open(name)).keys()) found.push(url)
    }
    return found
  })()`)) as string[]
  const paths = urls.map(url => new URL(url)).map(({ pathname, search }) => pathname + search)
  return paths.filter(path => !path.startsWith('/assets/')).sort()
}

/** The note above a page that the device made. */
function noteOn(page: Page, language: Language) {
  return page.getByRole('complementary', { name: say(language, 'offline.stale.name') })
}

describe('after one visit', () => {
  for (const language of languagesAt(0)) {
    test(`the public pages in ${language} work without a network, and say as of when`, async () => {
      const page = await visitOnce(language)
      await page.context().setOffline(true)
      for (const { path } of offlinePages) {
        await page.goto(`${served.origin}/${language}${path}`)
        assert.match((await noteOn(page, language).textContent()) ?? '', /\d{4}/)
        assert.equal(await page.locator('h1').count(), 1)
        assert.equal(await page.evaluate('document.styleSheets[0].cssRules.length > 0'), true)
      }
      await page.context().close()
    })
  }

  test('the need check is walked without a network, from the first question to the result', async () => {
    const page = await visitOnce('en')
    await page.context().setOffline(true)
    await page.goto(`${served.origin}/en/check-need`)
    for (const answer of ['Other foreigner', 'Work or tax registration', 'In Kazakhstan', 'No', 'No']) {
      await page.getByRole('radio', { name: answer, exact: true }).check()
      await page.getByRole('button', { name: 'Continue' }).click()
    }
    await page.getByRole('heading', { level: 1, name: 'You need an IIN' }).waitFor()
    await noteOn(page, 'en').waitFor()
    await page.getByRole('link', { name: 'Қазақша' }).click()
    await page.getByRole('heading', { level: 1, name: 'Сізге ЖСН керек' }).waitFor()
    await page.context().close()
  })

  test('a list of papers and a consulate are chosen without a network', async () => {
    const page = await visitOnce('en')
    await page.context().setOffline(true)
    await page.goto(`${served.origin}/en/documents`)
    await page.locator('#channel').selectOption('consulate')
    await page.getByRole('button', { name: say('en', 'paperwork.show') }).click()
    await page.waitForURL(/channel=consulate/)
    await page.locator('[data-demand]').first().waitFor()
    await page.goto(`${served.origin}/en/consulates`)
    await page.locator('#country').selectOption({ index: 1 })
    await page.getByRole('button', { name: say('en', 'finder.submit') }).click()
    await page.waitForURL(/country=/)
    await page.getByText(say('en', 'finder.sample'), { exact: true }).first().waitFor()
    await page.context().close()
  })

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

  test('a page that needs the network gives way to one that says so, and the desk to nothing', async () => {
    const page = await visitOnce('ru')
    await page.context().setOffline(true)
    await page.goto(`${served.origin}/ru/no-such-page`)
    assert.equal(await page.locator('h1').textContent(), say('ru', 'offline.title'))
    await page.getByText(say('ru', 'offline.lost')).waitFor()
    await assert.rejects(page.goto(`${served.origin}/ru/desk/sign-in`), /ERR_INTERNET_DISCONNECTED/)
    // The browser still shows its own page of the failure; another one begins anew.
    const another = await page.context().newPage()
    await another.goto(`${served.origin}/`)
    assert.equal(new URL(another.url()).pathname, '/en', 'The browser asks for English.')
  })

  test('a page comes from the network whenever there is one, and that is noted', async () => {
    const page = await visitOnce('en')
    const noted = () =>
      page.evaluate(
        `caches.match('${answeredAddress}').then(kept => kept.headers.get('Date'))`,
      ) as Promise<string>
    const before = await noted()
    await until(page, `Promise.resolve(new Date() - new Date(${JSON.stringify(before)}) > 1500)`)
    await page.goto(`${served.origin}/en/verify`)
    assert.equal(await noteOn(page, 'en').count(), 0)
    while ((await noted()) === before) await page.waitForTimeout(50)
    await page.context().close()
  })

  test('where only a proxy is left, the device answers in place of the server', async () => {
    const app = new Hono()
    let isUp = true
    app.all('*', c => (isUp ? site.app.fetch(c.req.raw) : c.text('Bad gateway', 502)))
    const proxied = await serveApp(app)
    try {
      const page = await openPage(browser, `${proxied.origin}/en`, { keepsPages: true })
      await untilKept(page)
      isUp = false
      await page.goto(`${proxied.origin}/en/how`)
      await noteOn(page, 'en').waitFor()
      await page.context().close()
    } finally {
      await proxied.close()
    }
  })
})

describe('what is never kept', () => {
  test('any page at all: not of the desk, not of a form, not a public one', async () => {
    const page = await visitOnce('en')
    const context = page.context()
    await context.addCookies([session])
    const path = await openCase(officer)
    for (const address of ['/en/desk', `/en${path}`, '/kk', '/en/verify']) {
      await page.goto(`${served.origin}${address}`)
      await page.locator('.app-officer').waitFor()
    }
    await page.locator('#number').fill(await formNumber(officer))
    await page.keyboard.press('Enter')
    await page.locator('[data-level="issued"]').waitFor()
    await page.evaluate(`fetch('/api/openapi.json').then(answer => answer.text())`)
    assert.deepEqual(await keptAddresses(context), [answeredAddress])

    await context.setOffline(true)
    await page.goto(`${served.origin}/en/verify`)
    assert.equal(await page.locator('.app-officer').count(), 0, 'The device knows nobody.')
    await assert.rejects(page.goto(`${served.origin}/en/desk`), /ERR_INTERNET_DISCONNECTED/)
    await context.close()
  })
})

describe('the reader decides', () => {
  test('everything is removed on request, stays away, and comes back on request', async () => {
    const page = await visitOnce('kk')
    await page.goto(`${served.origin}/kk/offline`)
    await page.getByText(/дерек уақыты: \d\d\.\d\d\.\d{4}, \d\d:\d\d/).waitFor()
    await page.getByRole('button', { name: say('kk', 'offline.remove') }).click()
    await page.getByText(say('kk', 'offline.removed')).waitFor()
    assert.deepEqual(await keptAddresses(page.context()), [])
    assert.equal(
      await page.evaluate('navigator.serviceWorker.getRegistrations().then(found => found.length)'),
      0,
    )
    await page.goto(`${served.origin}/kk`, { waitUntil: 'networkidle' })
    assert.deepEqual(await keptAddresses(page.context()), [], 'Once removed, nothing is kept again unasked.')
    await page.goto(`${served.origin}/kk/offline`)
    await page.getByRole('button', { name: say('kk', 'offline.keep') }).click()
    await page.getByText(say('kk', 'offline.kept')).waitFor()
    await untilKept(page)
    await page.context().close()
  })
})

test('a new build replaces what the old one has kept', async () => {
  const app = new Hono()
  let code = await (await site.app.request('/service-worker.js')).text()
  app.get('/service-worker.js', c => c.body(code, 200, { 'Content-Type': 'text/javascript' }))
  app.all('*', c => site.app.fetch(c.req.raw))
  const builds = await serveApp(app)
  try {
    const page = await openPage(browser, `${builds.origin}/ru`, { keepsPages: true })
    await untilKept(page)
    const [old] = (await page.evaluate('caches.keys()')) as string[]
    code = code.replace(/"version":"[0-9a-f]+"/, '"version":"ffffffffffff"')
    await page.evaluate('navigator.serviceWorker.getRegistration().then(found => found.update())')
    await until(page, `caches.keys().then(keys => keys.length === 1 && keys[0] !== '${old}')`)
    await page.context().setOffline(true)
    await page.goto(`${builds.origin}/ru/how`)
    await noteOn(page, 'ru').waitFor()
    await page.context().close()
  } finally {
    await builds.close()
  }
})

const sights = [
  ['360', { width: 360, height: 640 }],
  ['1280', { width: 1280 }],
] as const

for (const [index, [sightName, sight]] of sights.entries()) {
  for (const language of languagesAt(index)) {
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
  await page.getByText(say('en', 'offline.without')).waitFor()
  assert.equal(await page.getByRole('main').getByRole('button').count(), 0)
})
