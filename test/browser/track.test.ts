// Tracking and receiving in a real browser: J5 of the service page, from the form to the certificate in hand.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { sql } from '../../src/store/store.ts'
import { languages } from '../../src/text/language.ts'
import { say } from '../../src/text/say.ts'
import { typedFields } from '../form/typed-fields.ts'
import { client } from '../web/client.ts'
import { checkAccessibility, keepPicture, openPage } from './harness.ts'
import { openStage } from './stage.ts'

const { site, served, browser } = await openStage()

async function send(): Promise<string> {
  const sent = await client(site.app).post('/en/apply/form', { ...typedFields(), step: 'send' })
  return /KZ-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(sent.text)![0]
}

function open(path: string): Promise<Page> {
  return openPage(browser, `${served.origin}${path}`, { width: 360, height: 640 })
}

async function claim(page: Page, reference: string, day = '12'): Promise<void> {
  await page.getByLabel(say('en', 'track.reference')).fill(reference)
  for (const [part, text] of Object.entries({ day, month: 'AUG', year: '1974' })) {
    await page.locator(`#claim-${part}`).fill(text)
  }
  await press(page)
}

/** Presses the button of a form, and waits for the page that answers it. */
async function press(page: Page): Promise<void> {
  const answered = page.waitForEvent('load')
  await page.locator('main form .govuk-button').first().click()
  await answered
}

test('J5-1 who does not know both is told the same, and is locked out with a wait after five tries', async () => {
  const reference = await send()
  const page = await open('/en/track')
  const summary = page.locator('.govuk-error-summary')
  for (const [typed, day] of [
    ['KZ-0000-0000', '12'],
    [reference, '13'],
  ] as const) {
    await claim(page, typed, day)
    assert.equal(await summary.locator('li').innerText(), say('en', 'refusal.application_unknown'))
  }
  for (let tries = 0; tries < 4; tries += 1) await claim(page, reference, '13')
  await claim(page, reference)
  assert.match(await summary.innerText(), /Wait \d+ minutes/)
})

test('J5-2 and J5-8 the status is a list with its current step, and shows no data', async () => {
  const page = await open('/en/track')
  await claim(page, await send())
  const current = page.locator('ol [aria-current="step"]')
  assert.match(await current.innerText(), new RegExp(say('en', 'track.step.sent')))
  assert.doesNotMatch(await page.locator('body').innerText(), /ERIKSSON|L898902C3|\d{12}/)
})

test('J5-3 a correction opens only its task and goes on under the same reference', async () => {
  const reference = await send()
  await site.store.query(sql`
    update application set state = 'needs_correction', correction_field = 'citizenship',
      correction_reason = 'cannot_be_read' where reference = ${reference}`)
  const page = await open('/en/track')
  await claim(page, reference)
  await page.getByText(say('en', 'track.clock.paused')).waitFor()
  await page.getByRole('button', { name: say('en', 'track.correct') }).click()
  assert.equal(await page.locator('h1').innerText(), say('en', 'apply.topic.citizenship'))
  assert.equal(await page.locator('#family').count(), 0)
  await checkAccessibility(page)
  await page.locator('[value="foreigner"]').check()
  await page.locator('#citizenship').selectOption('UTO')
  await page.locator('#address').fill('7 Other Street')
  await page.getByRole('button', { name: say('en', 'track.correct.send') }).click()
  await page.getByText(say('en', 'track.corrected')).waitFor()
  await page.getByText(reference).waitFor()
})

test('the result opens with a code from a letter, shows the number, and who looked', async () => {
  const reference = await send()
  const page = await open('/en/result')
  await claim(page, reference)
  const [letter] = await site.store.query<{ code: string }>(sql`
    select code from letter where reference = ${reference} and kind = 'one_time_code'`)
  await checkAccessibility(page)
  await page.getByLabel(say('en', 'result.code'), { exact: true }).fill(letter!.code)
  await page.getByRole('button', { name: say('en', 'result.open'), exact: true }).click()
  await page.getByText(say('en', 'result.none')).waitFor()
  await page.getByRole('button', { name: say('en', 'result.close') }).click()
  await page.getByRole('button', { name: say('en', 'result.ask_code') }).waitFor()
})

const states = ['intake_accepted', 'refused', 'needs_correction', 'withdrawn'] as const

test('every state is accessible on a phone and on a screen', async () => {
  for (const [at, state] of states.entries()) {
    const reference = await send()
    await site.store.query(sql`
      update application set state = ${state}, office = 'demo_psc', officer = 'x', due_on = '2026-11-20',
        ground = ${state === 'refused' ? 'r2' : null},
        correction_field = ${state === 'needs_correction' ? 'birth' : null},
        correction_reason = ${state === 'needs_correction' ? 'cannot_be_right' : null}
      where reference = ${reference}`)
    const language = languages[at % languages.length]!
    const page = await open(`/${language}/track`)
    await page.locator('#claim-reference').fill(reference)
    for (const [part, text] of Object.entries({ day: '12', month: '8', year: '1974' })) {
      await page.locator(`#claim-${part}`).fill(text)
    }
    await press(page)
    await checkAccessibility(page)
    await keepPicture(page, `track/${state}-360-${language}`)
    await page.setViewportSize({ width: 1280, height: 900 })
    await checkAccessibility(page)
    const excess = await page.evaluate('document.documentElement.scrollWidth - innerWidth')
    assert.equal(excess, 0, state)
  }
})
