// A report in a real browser: kept while there is no network or no server, sent later by itself, and never twice.

import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { Hono } from 'hono'
import type { Page } from 'playwright-core'
import { sql } from '../../src/store/store.ts'
import { say } from '../../src/text/say.ts'
import { openSite } from '../web/site.ts'
import { checkAccessibility, keepPicture, openPage, serveApp, startBrowser, untilKept } from './harness.ts'

const site = await openSite()
// The server can be taken away behind a proxy that stays.
let isUp = true
const app = new Hono()
app.all('*', c => (isUp ? site.app.fetch(c.req.raw) : c.text('Bad gateway', 502)))
const [served, browser] = [await serveApp(app), await startBrowser()]
after(async () => {
  await browser.close()
  await served.close()
  await site.close()
})

const phone = { width: 360, height: 640 }

function stored(): Promise<{ reference: string; page: string; words: string }[]> {
  return site.store.query(sql`select reference, page, words from report order by reported_at, reference`)
}

function waiting(page: Page): Promise<number> {
  return page.evaluate(
    `JSON.parse(localStorage.getItem('tizilim-reports') ?? '[]').length`,
  ) as Promise<number>
}

describe('S96 S97 S98 an error report', () => {
  test('is taken at once where the server answers, and thanked for with its number', async () => {
    const page = await openPage(browser, `${served.origin}/kk/report?page=/why`, phone)
    await page.locator('#words').fill('Бір сөз жетіспейді')
    await page.getByRole('button', { name: say('kk', 'report.submit') }).click()
    await page.getByRole('heading', { name: say('kk', 'report.thanks') }).waitFor()
    const [report] = await stored()
    assert((await page.getByRole('main').textContent())?.includes(report!.reference))
    assert.equal(await waiting(page), 0)
    await page.context().close()
  })

  test('without a network it stays, says so, and is sent once when the network is back', async () => {
    const page = await openPage(browser, `${served.origin}/en/report?page=/how`, phone)
    const before = (await stored()).length
    await page.context().setOffline(true)
    await page.locator('#words').fill('A link is dead')
    await page.getByRole('button', { name: say('en', 'report.submit') }).click()
    await page.getByText(say('en', 'report.failed')).waitFor()
    await page.getByText(say('en', 'report.kept')).waitFor()
    assert.equal(await page.locator('#words').inputValue(), 'A link is dead')
    await checkAccessibility(page)
    await keepPicture(page, 'public/report-kept-360-en')
    // Pressed again in despair: still one report.
    await page.getByRole('button', { name: say('en', 'report.submit') }).click()
    assert.equal(await waiting(page), 1)
    assert.equal((await stored()).length, before)

    await page.context().setOffline(false)
    await page.getByText(say('en', 'report.thanks')).waitFor()
    const mine = (await stored()).filter(({ words }) => words === 'A link is dead')
    assert.equal(mine.length, 1)
    assert((await page.getByRole('alert').textContent())?.includes(mine[0]!.reference))
    assert.equal(await waiting(page), 0)
    await checkAccessibility(page)
    await keepPicture(page, 'public/report-sent-later-360-en')
    await page.context().close()
  })

  test('while the server is away it stays, and the next page sends it', async () => {
    const page = await openPage(browser, `${served.origin}/ru/report`, phone)
    const before = (await stored()).length
    isUp = false
    await page.locator('#words').fill('Опечатка')
    await page.getByRole('button', { name: say('ru', 'report.submit') }).click()
    await page.getByText(say('ru', 'report.kept')).waitFor()
    isUp = true
    await page.goto(`${served.origin}/en/how`)
    await page.getByText(say('ru', 'report.thanks')).waitFor()
    assert.equal((await stored()).length, before + 1)
    await page.goto(`${served.origin}/en/why`, { waitUntil: 'networkidle' })
    assert.equal((await stored()).length, before + 1, 'It is sent once.')
    await page.context().close()
  })

  test('an empty one is refused by the server, as without JavaScript', async () => {
    const page = await openPage(browser, `${served.origin}/en/report`, phone)
    await page.getByRole('button', { name: say('en', 'report.submit') }).click()
    await page.getByRole('link', { name: say('en', 'report.missing') }).waitFor()
    assert.equal(await waiting(page), 0)
    await page.context().close()
  })
})

describe('J14-3 a report of an offer', () => {
  test('works without a network: kept and sent later; the statement is made at once', async () => {
    const page = await openPage(browser, `${served.origin}/en/fraud`, { ...phone, keepsPages: true })
    await untilKept(page)
    await page.context().setOffline(true)
    await page.goto(`${served.origin}/en/fraud/report`)
    await page.getByLabel(say('en', 'fraud.report.what')).fill('A number for 15,000 rubles')
    await page.getByRole('button', { name: say('en', 'fraud.report.submit') }).click()
    await page.getByText(say('en', 'report.kept')).waitFor()
    await page.getByRole('button', { name: say('en', 'fraud.report.statement') }).click()
    await page.getByRole('heading', { name: say('en', 'fraud.statement.title') }).waitFor()
    await page.getByText('A number for 15,000 rubles').waitFor()
    assert.equal(await waiting(page), 1)

    await page.context().setOffline(false)
    await page.getByText(say('en', 'fraud.report.thanks')).waitFor()
    const report = (await stored()).find(each => each.page === '/fraud/report')
    assert.match(report?.words ?? '', /A number for 15,000 rubles/)
    await page.context().close()
  })

  test('is thanked for above the statement, which is a PDF in kk and ru, too', async () => {
    const page = await openPage(browser, `${served.origin}/ru/fraud/report`, phone)
    await page.getByLabel(say('ru', 'fraud.report.what')).fill('ИИН за 15 000 ₽')
    await page.getByRole('button', { name: say('ru', 'fraud.report.submit') }).click()
    await page.getByText(say('ru', 'fraud.report.thanks')).waitFor()
    await page.getByRole('heading', { name: say('ru', 'fraud.statement.title') }).waitFor()
    await checkAccessibility(page)
    await keepPicture(page, 'public/fraud-reported-360-ru')
    for (const language of ['kk', 'ru'] as const) {
      const download = page.waitForEvent('download')
      await page.getByRole('button', { name: say(language, 'fraud.statement.pdf') }).click()
      assert.equal((await download).suggestedFilename(), `statement-${language}.pdf`)
    }
    await page.context().close()
  })
})
