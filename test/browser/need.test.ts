// The need check and the guide in a real browser: J1 by role and name, without JavaScript too, and on one sheet.

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { languages } from '../../src/text/language.ts'
import { openPage } from './harness.ts'
import { openStage } from './stage.ts'

const { served, browser } = await openStage()

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
      for (const words of ['0\u00a0₸', 'PSC', 'Original passport', 'Rules as of 23 November 2026']) {
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
