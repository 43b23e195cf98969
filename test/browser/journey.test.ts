// J1, J7 and J14 check by check, by role and name, in a browser without JavaScript on a small phone.

import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { rulesOn } from '../../src/rules/day.ts'
import { say } from '../../src/text/say.ts'
import { shippedPack } from '../rules/shipped.ts'
import { openSite } from '../web/site.ts'
import { openPage, serveApp, startBrowser } from './harness.ts'

const site = await openSite()
const [served, browser] = [await serveApp(site.app), await startBrowser()]
const page = await openPage(browser, `${served.origin}/en`, { javaScript: false, width: 360, height: 640 })
after(async () => {
  await browser.close()
  await served.close()
  await site.close()
})

const go = (path: string) => page.goto(`${served.origin}/en${path}`)
const mainText = async () => (await page.getByRole('main').textContent()) ?? ''
const seeHeading = (name: string) => page.getByRole('heading', { level: 1, name }).waitFor()

/** Answers the questions of the check in turn, by what stands at the buttons; the count of pages is the answer. */
async function answer(...names: readonly string[]): Promise<number> {
  await go('/check-need')
  for (const name of names) {
    for (const choice of name.split(' + '))
      await page.getByRole('radio', { name: choice, exact: true }).check()
    await page.getByRole('button', { name: 'Continue' }).click()
  }
  await page.locator('[data-verdict]').waitFor()
  return names.length
}

/** The way of the result that begins with `name`. */
const wayOf = (of: Page, name: RegExp) =>
  of.getByRole('listitem').filter({ has: of.getByRole('heading', { name }) })

describe('J1', () => {
  test('J1-2 Study is not on the list, but the number is asked for: SIM card and bank', async () => {
    await answer('Other foreigner', 'Study', 'In Kazakhstan', 'No', 'No')
    await seeHeading('Not on the official list, but you will probably be asked for an IIN')
    const text = await mainText()
    assert(text.includes('SIM card') && text.includes('bank'))
  })

  test('J1-3 a citizen has one, and is led to where it stands', async () => {
    await answer('Citizen of Kazakhstan')
    await seeHeading('You already have an IIN')
    const link = page.getByRole('main').getByRole('link', { name: /number stands/ })
    assert.equal(await link.getAttribute('href'), '/en/where-is-my-iin')
  })

  test('J1-4 a permanent resident without it goes to the internal affairs body, without photos', async () => {
    await answer('Permanent resident', 'No')
    const text = await mainText()
    assert.match(text, /[Ii]nternal affairs body/)
    assert.doesNotMatch(text, /photos|address reference/i)
  })

  // Every choice of every case is walked in `test/web/public-need.test.ts`; here each case once.
  test('J1-5 each case of the list, property with its choices, is answered within seven pages', async () => {
    const cases = rulesOn(shippedPack, 'case', '2026-11-23').filter(({ body }) => body.verdict === 'required')
    assert.equal(cases.length, 9)
    for (const { body } of cases) {
      const choices = body.choices.map(({ options }) => options[0]!.name.en).join(' + ')
      const more = choices === '' ? [] : [choices]
      const pages = await answer('Other foreigner', body.name.en, ...more, 'In Kazakhstan', 'No', 'No')
      await page.locator('[data-verdict=required]').waitFor()
      assert(pages + 1 <= 7, body.name.en)
    }
  })

  test('J1-6 for a wedding a consulate is told to be no way, and a PSC to be one', async () => {
    const spouse = rulesOn(shippedPack, 'category', '2026-11-23').find(({ key }) => key === 'spouse')!
    await answer(
      'Other foreigner',
      'Getting married in Kazakhstan',
      'Abroad',
      spouse.body.name.en,
      'No',
      'No',
    )
    const marriage = rulesOn(shippedPack, 'case', '2026-11-23').find(({ key }) => key === 'marriage')!
    assert((await mainText()).includes(marriage.body.notAtConsulate!.en))
    assert.match((await wayOf(page, /^Consulate/i).textContent()) ?? '', /Closed/)
    assert.match((await wayOf(page, /^Public service cent/).textContent()) ?? '', /Open/)
  })

  test('J1-7 by the order of 2024 online and a representative are closed, since when and by which source', async () => {
    const asked = 'status=foreigner&purpose=sim&where=in_kazakhstan&eds=helper&had=no'
    await go(`/check-need/result?${asked}&asOf=2024-06-01&pack=order-258-2024`)
    const [online, counter] = [wayOf(page, /^Online|signature/), wayOf(page, /^Public service cent/)]
    assert.match((await online.textContent()) ?? '', /Closed.*So since 29 February 2024/s)
    assert.match(
      (await counter.textContent()) ?? '',
      /representative in your place\? Closed.*29 February 2024/s,
    )
    assert((await mainText()).includes('Rules as of 1 June 2024'))
  })
})

describe('J7', () => {
  test('J7-1 without a branch it is the justice agency and what is doubtful of it, with one the PSC', async () => {
    await go('/exchange')
    await page.getByRole('radio', { name: 'No', exact: true }).check()
    await page.getByRole('button', { name: 'Show where to go' }).click()
    await page.getByRole('heading', { name: /Where to go: .*justice agency/i }).waitFor()
    assert.match(await mainText(), /territorial justice agency where there is no branch.*phone 1414 first/s)
    await page.getByRole('radio', { name: 'Yes', exact: true }).check()
    await page.getByRole('button', { name: 'Show where to go' }).click()
    await page.getByRole('heading', { name: /Where to go: .*PSC/ }).waitFor()
  })

  test('J7-2 three papers, the second one of two, and the old document to hand in', async () => {
    await go('/exchange')
    const codes = await page.evaluate(
      "[...document.querySelectorAll('[data-demand]')].map(of => of.dataset.demand)",
    )
    assert.deepEqual(codes, ['identity_document', 'address_proof', 'photos', 'old_document'])
    const proof = page.locator('[data-demand=address_proof]')
    await proof.getByText('One of these is enough:').waitFor()
    assert.equal(await proof.locator('[data-item]').count(), 2)
    await page.getByRole('heading', { name: 'What to hand in' }).waitFor()
  })

  test('J7-4 both sentences about the fee stand there with their years', async () => {
    await go('/exchange')
    const text = await mainText()
    assert.match(text, /The page of 2017 says: .* free of charge/)
    assert.match(text, /The page of 2021 says: .* state fee/)
  })

  test('J7-5 the drawings of the passport say both pages in words', async () => {
    await go('/exchange')
    for (const name of [/page 32/, /page 2\b/]) {
      assert.equal(await page.getByRole('main').getByRole('img', { name }).count(), 1, String(name))
    }
  })
})

describe('J14', () => {
  test('J14-4 the free and only-the-state line stands at the foot of every page of the journey', async () => {
    for (const path of ['', '/fraud', '/fraud/check', '/fraud/report', '/verify', '/guide']) {
      await go(path)
      assert(await page.getByRole('contentinfo').getByText(say('en', 'frame.free')).isVisible(), path)
    }
  })

  test('J14-5 a well-formed number from a seller is easy to fake, and nothing green stands beside it', async () => {
    await go('/fraud')
    await page.getByRole('link', { name: say('en', 'fraud.number.link') }).click()
    await page.waitForURL('**/en/verify')
    await page.getByLabel('Number', { exact: true }).fill('990101100010')
    await page.getByRole('button', { name: 'Check', exact: true }).click()
    await page.getByText(say('en', 'verify.easy_to_fake')).waitFor()
    assert.equal(await page.locator('.app-verdict--good').count(), 0)
  })
})
