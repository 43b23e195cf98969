// An answer that is lost on its way to a phone: the form can be changed and sent all the same, as one or as two.

import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from '../../src/store/store.ts'
import { say } from '../../src/text/say.ts'
import { openSite } from '../web/site.ts'
import { draftOf, fill, goTo, save, untilOn } from './applicant.ts'
import { checkAccessibility, openPage, serveApp, startBrowser } from './harness.ts'

const site = await openSite()
const [served, browser] = [await serveApp(site.app), await startBrowser()]
after(async () => {
  await browser.close()
  for (const each of [served, site]) await each.close()
})

test('a form whose answer was lost is told by its reference, kept under it, or sent as another', async () => {
  const page = await openPage(browser, `${served.origin}/en/apply`, { width: 360, height: 640 })
  await fill(page)
  const send = async () => {
    await goTo(page, 'before-you-submit')
    await page.getByRole('button', { name: 'Send', exact: true }).click()
  }
  await page.route('**/apply/form', async route => {
    await route.fetch()
    await route.abort()
  })
  await send()
  await page.getByText(say('en', 'apply.send.failed')).waitFor()
  await page.unroute('**/apply/form')
  const stored = () => site.store.query<{ reference: string }>(sql`select reference from application`)
  const [{ reference }] = (await stored()) as [{ reference: string }]

  await goTo(page, 'birth')
  await page.locator('#birth_place').fill('Elsewhere')
  await save(page)
  await untilOn(page, 'citizenship')
  const { key } = (await draftOf(page))!
  await send()
  await page.getByText(say('en', 'apply.sent_before', { reference })).waitFor()
  await checkAccessibility(page)
  await page.getByRole('button', { name: say('en', 'apply.sent_before.keep') }).click()
  await untilOn(page, 'confirmation')
  assert.equal(await page.locator('[data-answer="reference"]').innerText(), reference)
  assert.equal((await stored()).length, 1)

  // As if it had not been kept.
  const kept = JSON.stringify({ ...(await draftOf(page)), key, receipt: null })
  await page.evaluate(`localStorage.setItem('tizilim-form', ${JSON.stringify(kept)})`)
  await send()
  await page.getByRole('button', { name: say('en', 'apply.sent_before.another') }).click()
  await untilOn(page, 'confirmation')
  assert.notEqual(await page.locator('[data-answer="reference"]').innerText(), reference)
  assert.equal((await stored()).length, 2)
})
