// The need check and the guide in a real browser: J1 by role and name, without JavaScript too, and on one sheet.

import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { languages } from '../../src/text/language.ts'
import { openSite } from '../web/site.ts'
import { checkAccessibility, keepPicture, openPage, serveApp, startBrowser } from './harness.ts'

const site = await openSite()
const [served, browser] = [await serveApp(site.app), await startBrowser()]
after(async () => {
  await browser.close()
  await served.close()
  await site.close()
})

async function choose(page: Page, name: string): Promise<void> {
  await page.getByRole('radio', { name, exact: true }).check()
  await page.getByRole('button', { name: 'Continue' }).click()
}

/** Marco, on his phone: a job in Almaty. */
async function walkAsWorker(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Check if you need an IIN' }).click()
  for (const answer of ['Other foreigner', 'Work or tax registration', 'In Kazakhstan', 'No', 'No']) {
    await choose(page, answer)
  }
}

const result = 'status=foreigner&purpose=employment_tax&where=in_kazakhstan&eds=none&had=no'

describe('J1', () => {
  for (const javaScript of [false, true]) {
    test(`J1-1 a worker learns it all ${javaScript ? 'with' : 'without'} JavaScript`, async () => {
      const page = await openPage(browser, `${served.origin}/en`, { javaScript, width: 360, height: 640 })
      await walkAsWorker(page)
      await page.getByRole('heading', { level: 1, name: 'You need an IIN' }).waitFor()
      const text = (await page.getByRole('main').textContent()) ?? ''
      for (const words of ['0 ₸', 'PSC', 'Original passport', 'Rules as of 23 November 2026']) {
        assert(text.includes(words), words)
      }
      assert.equal(await page.getByRole('link', { name: 'eGov.kz' }).getAttribute('href'), 'https://egov.kz')
      assert.equal(await page.getByRole('button', { name: 'Print this page' }).isVisible(), javaScript)
      await page.context().close()
    })
  }

  test('J1-8 S60 the address holds codes only, Back keeps the answer, and the result is one A4 side', async () => {
    const page = await openPage(browser, `${served.origin}/en`)
    await walkAsWorker(page)
    await page.getByRole('heading', { level: 1, name: 'You need an IIN' }).waitFor()
    assert.doesNotMatch(page.url(), /\d{6,}/)
    await page.getByRole('link', { name: 'Back', exact: true }).click()
    assert(await page.getByRole('radio', { name: 'No', exact: true }).isChecked())
    for (const language of languages) {
      await page.goto(`${served.origin}/${language}/check-need/result?${result}`)
      assert.equal(sheetsIn(await page.pdf({ preferCSSPageSize: true })), 1, language)
    }
    await page.context().close()
  })

  test('J1-9 the language switch keeps the result', async () => {
    const page = await openPage(browser, `${served.origin}/en/check-need/result?${result}`)
    await page.getByRole('link', { name: 'Қазақша' }).click()
    await page.getByRole('heading', { level: 1, name: 'Сізге ЖСН керек' }).waitFor()
    assert.equal(await page.locator('html').getAttribute('lang'), 'kk')
    await page.context().close()
  })

  function sheetsIn(pdf: Buffer): number {
    return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
  }
})

test('J7-6 the exchange is walked by keyboard, in Kazakh', async () => {
  const page = await openPage(browser, `${served.origin}/kk/exchange`)
  await page.getByRole('radio', { name: 'Иә' }).focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.waitForURL(/locality=without_branch/)
  assert.equal(await page.locator('[data-channel=justice_agency]').count(), 1)
  assert.equal(await page.locator('html').getAttribute('lang'), 'kk')
  await page.context().close()
})

const paths = [
  '',
  '/what-is-iin',
  '/why',
  '/how',
  '/documents?channel=consulate',
  '/where-is-my-iin',
  '/translation-and-names',
  '/residents',
  '/exchange',
  '/entrepreneurs',
  '/check-need/status?answered=yes',
  '/check-need/purpose?status=foreigner',
  '/check-need/details?status=foreigner&purpose=property',
  `/check-need/result?${result}`,
  `/check-need/result?${result}&asOf=2024-06-01&pack=order-258-2024`,
]

// `npm test` looks at each page in one language after the other; EVERY_LANGUAGE=1 looks at each in all three.
const isEveryLanguage = process.env.EVERY_LANGUAGE === '1'

describe('each page of the guide', async () => {
  for (const [index, path] of paths.entries()) {
    for (const language of isEveryLanguage ? languages : [languages[index % languages.length]!]) {
      test(`${path || '/'} in ${language} is accessible and within the screen`, async () => {
        const page = await openPage(browser, `${served.origin}/${language}`, { width: 360, height: 640 })
        await page.goto(`${served.origin}/${language}${path}`)
        await page.evaluate('document.fonts.ready')
        await checkAccessibility(page)
        const name = `public/${index}${path.replace(/\?.*/, '').replaceAll('/', '-')}`
        await keepPicture(page, `${name}-360-${language}`)
        for (const width of [1280, 320]) {
          await page.setViewportSize({ width, height: 900 })
          if (width === 1280) await keepPicture(page, `${name}-1280-${language}`)
          const excess = await page.evaluate('document.documentElement.scrollWidth - innerWidth')
          assert.equal(excess, 0, `${path} is ${excess} px wider than ${width} px.`)
        }
        await page.context().close()
      })
    }
  }
})
