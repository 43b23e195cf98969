// The frame and the components in a real browser: accessible, within the screen, light, and sound on paper.

import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { after, before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-core'
import type { Language } from '../../src/text/language.ts'
import { gallery, number } from '../web/gallery.tsx'
import {
  checkAccessibility,
  keepPicture,
  openPage,
  type Sight,
  serveApp,
  startBrowser,
  visit,
} from './harness.ts'
import { languagesAt } from './sight.ts'

let browser: Browser
let site: Awaited<ReturnType<typeof serveApp>>

before(async () => {
  browser = await startBrowser()
  site = await serveApp(gallery())
})

after(async () => {
  await browser.close()
  await site.close()
})

const pages = { home: '', form: '/form', wrong: '/wrong', done: '/done', desk: '/desk' }

const sights: readonly (readonly [name: string, Sight, readonly Language[]])[] = [
  ['phone', { width: 360, height: 640 }, languagesAt(0)],
  ['screen', { width: 1280 }, languagesAt(1)],
  ['narrow-phone-dark', { width: 320, height: 568, scheme: 'dark' }, ['ru']],
  ['screen-dark', { width: 1280, scheme: 'dark' }, ['kk']],
  ['screen-forced-colors', { width: 1280, forcedColors: true }, ['en']],
]

for (const [sightName, sight, among] of sights) {
  for (const language of among) {
    test(`${language} on a ${sightName}: nothing is inaccessible, nothing is cut off`, async () => {
      const page = await openPage(browser, `${site.origin}/${language}`, sight)
      for (const [name, path] of Object.entries(pages)) {
        await visit(page, `${site.origin}/${language}${path}`)
        await checkAccessibility(page)
        const excess = await page.evaluate('document.documentElement.scrollWidth - innerWidth')
        assert.equal(excess, 0, `${language}${path} is ${excess} px wider than the screen.`)
        const cut = await page.evaluate(`
          [...document.querySelectorAll('.app-strip')].filter(strip => strip.scrollWidth > strip.clientWidth).length
        `)
        assert.equal(cut, 0, `${language}${path} shows ${cut} strips wider than their place.`)
        await keepPicture(page, `${name}-${language}-${sightName}`)
      }
    })
  }
}

test('the number strip is copied as twelve digits', async () => {
  const page = await openPage(browser, `${site.origin}/en`)
  const copied = await page.evaluate(`
    getSelection().selectAllChildren(document.querySelector('.app-strip'))
    getSelection().toString()
  `)
  assert.equal(copied, number)
})

test('a screen reader is told the digits one by one', async () => {
  const page = await openPage(browser, `${site.origin}/en`)
  const strip = page.getByRole('img', {
    name: 'born: 7 4 0 8 1 2, century and sex: 2, serial: 0 0 0 1, check: 6',
  })
  assert.equal(await strip.first().isVisible(), true)
})

test('a problem leads to its field, and a problem of a date to its first field', async () => {
  const page = await openPage(browser, `${site.origin}/en/wrong`)
  assert.equal(await page.evaluate('document.activeElement.className'), 'govuk-error-summary')
  const follow = async (href: string) => {
    await page.locator(`.govuk-error-summary a[href="${href}"]`).click()
    return page.evaluate('document.activeElement.id')
  }
  assert.equal(await follow('#name'), 'name')
  assert.equal(await follow('#birth-day'), 'birth-day')
})

test('what an answer opens stays closed until it is chosen, and is open without JavaScript', async () => {
  const withScript = await openPage(browser, `${site.origin}/en/form`)
  assert.equal(await withScript.locator('#issuer').isVisible(), false)
  await withScript.locator('#paper').check()
  assert.equal(await withScript.locator('#issuer').isVisible(), true)
  const without = await openPage(browser, `${site.origin}/en/form`, { javaScript: false })
  assert.equal(await without.locator('#issuer').isVisible(), true)
})

test('a form is filled by keyboard alone and sent without JavaScript', async () => {
  const page = await openPage(browser, `${site.origin}/en/form`, { javaScript: false })
  await page.locator('#name').fill('ERIKSSON')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/en/done')
  assert.equal(await page.locator('h1').textContent(), 'The number is formed')
})

test('the first tab stop skips to the content', async () => {
  const page = await openPage(browser, `${site.origin}/ru`)
  await page.keyboard.press('Tab')
  assert.equal(await page.evaluate('document.activeElement.textContent'), 'Перейти к основному содержанию')
  await page.keyboard.press('Enter')
  assert.equal(await page.evaluate('document.activeElement.id'), 'main')
})

test('no policy is broken and no stranger is asked for anything', async () => {
  const context = await browser.newContext()
  const page = await context.newPage()
  const strangers: string[] = []
  const complaints: string[] = []
  page.on('request', request => {
    if (!request.url().startsWith(`${site.origin}/`)) strangers.push(request.url())
  })
  page.on('console', message => complaints.push(message.text()))
  await page.goto(`${site.origin}/kk/wrong`, { waitUntil: 'networkidle' })
  assert.deepEqual(
    { strangers: strangers.filter(url => !url.startsWith('data:')), complaints },
    { strangers: [], complaints: [] },
  )
})

test('on paper the strip is boxes, buttons are gone, and the sheet says where and when', async () => {
  const page = await openPage(browser, `${site.origin}/en/done`)
  await page.emulateMedia({ media: 'print' })
  assert.equal(await page.locator('.govuk-button').first().isVisible(), false)
  const border = await page.evaluate(`
    getComputedStyle(document.querySelector('.app-strip__group'), '::before').borderTopColor
  `)
  assert.equal(border, 'rgb(0, 0, 0)')
  assert.match((await page.locator('.app-printed').textContent()) ?? '', /\/en\/done · \d{4}-\d{2}-\d{2}$/)
  await keepPicture(page, 'done-en-print')
})

test('neither the font nor the emblem of the British state is among our files', async () => {
  const manifest = await readFile(
    fileURLToPath(new URL('../../assets/manifest.json', import.meta.url)),
    'utf8',
  )
  const css = await readFile(
    new URL(`../..${JSON.parse(manifest)['page.css'].path}`, import.meta.url),
    'utf8',
  )
  assert.doesNotMatch(css, /GDS|Transport|crown|crest|gov\.uk/i)
})
