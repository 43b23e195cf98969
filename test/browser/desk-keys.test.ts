// A day at the counter without a mouse: a clean case in few keys, single keys switched off, a cut network, a lock.

import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Page } from 'playwright-core'
import { payloadOf, readPayload } from '../../src/form/payload.ts'
import { later } from '../../src/kernel/clock.ts'
import { sql } from '../../src/store/store.ts'
import { say } from '../../src/text/say.ts'
import { typedFields } from '../form/typed-fields.ts'
import { printedText } from '../mrz/lines-of.ts'
import { noon, openSite } from '../web/site.ts'
import { checkAccessibility, keepPicture, serveApp, startBrowser } from './harness.ts'

let seconds = 0
// Each act has an instant of its own, so that what was sent first is known.
const site = await openSite({ clock: { nowAt: () => later(noon, 1000 * seconds++) } })
const [served, browser] = [await serveApp(site.app), await startBrowser()]
after(async () => {
  await browser.close()
  await served.close()
  await site.close()
})

async function signedIn(name = 'desk1', width = 1280): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 800 }, bypassCSP: true })
  const page = await context.newPage()
  await page.clock.install()
  await signIn(page, name)
  return page
}

async function signIn(page: Page, name: string): Promise<void> {
  await page.goto(`${served.origin}/en/desk/sign-in`)
  await page.getByLabel(say('en', 'desk.sign_in.name')).fill(name)
  await page.getByLabel(say('en', 'desk.sign_in.password')).fill(`demo-desk-${name.slice(-1)}`)
  await page.getByRole('button', { name: say('en', 'desk.sign_in.submit'), exact: true }).click()
  await page.waitForURL('**/en/desk')
  await page.locator('#mrz:focus').waitFor()
}

/** Under which names the person of a code was taken in. */
async function actorsOf(text: string): Promise<string[]> {
  const reading = readPayload(text)
  assert(reading.ok)
  const rows = await site.store.query<{ name: string }>(sql`
    select account.sign_in_name as name from event
    join account on account.id::text = event.actor
    join application on application.id::text = event.stream_id
    join application_value on application_id = application.id
    where kind = 'application_opened' and personal #>> '{form,name,family}' = ${reading.fields.family ?? ''}`)
  return rows.map(({ name }) => name)
}

let people = 0

/** A 2D code as the printed form carries it, of somebody nobody has seen. */
function code(parts: Record<string, string> = {}): string {
  const family = `KEYS${'ABCDEFGHIJ'[people]}`
  const mrz = printedText({ number: `K0000000${people++}`, names: `${family}<<ONLY` })
  return payloadOf({ language: 'en', fields: typedFields({ mrz, family, given: 'ONLY', ...parts }) })!
}

async function numbers(): Promise<number> {
  const [row] = await site.store.query<{ count: number }>(sql`select count(*) from number`)
  return row!.count
}

/** Waits until the page has its tools. */
async function ready(page: Page, heading: string): Promise<void> {
  await page.getByRole('heading', { level: 1, name: heading }).waitFor()
  await page.locator('.app-desk-keys:not([hidden])').waitFor()
}

/** A scanner is one press of its trigger: it types the code and ends with Enter. */
async function scan(page: Page, text: string): Promise<void> {
  await page.keyboard.insertText(text)
  await page.keyboard.press('Enter')
}

test('J9-1: the payload fills the case, and Accept waits for the original passport', async () => {
  const page = await signedIn()
  await scan(page, code())
  await ready(page, say('en', 'desk.confirm.title'))
  assert.match(await page.getByLabel(say('en', 'desk.name.family')).inputValue(), /^KEYS/)
  assert.equal(await page.getByLabel(say('en', 'desk.confirm.birth_place')).inputValue(), 'Zenith')
  const accept = page.getByRole('button', { name: say('en', 'desk.confirm.submit') })
  assert.equal(await accept.isDisabled(), true)
  await page.getByRole('checkbox', { name: say('en', 'desk.confirm.original') }).check()
  assert.equal(await accept.isDisabled(), false)
  await checkAccessibility(page)
  await keepPicture(page, 'desk-case-1280')
  await page.setViewportSize({ width: 360, height: 640 })
  const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth')
  assert.equal(overflow, 0, 'Nothing runs out of a narrow screen.')
  await keepPicture(page, 'desk-case-360')
  await page.context().close()
})

test('J9-7: from scan to receipt in at most 12 key actions, and to the hand-over, without a mouse', async () => {
  const page = await signedIn()
  let actions = 0
  const key = async (name: string) => {
    actions++
    await page.keyboard.press(name)
  }
  actions++
  await scan(page, code())
  await ready(page, say('en', 'desk.confirm.title'))
  for (const tick of ['1', '2', '3', '6', '7', '5', 'r', '4']) await key(tick)
  await key('a')
  await ready(page, say('en', 'receipt.title'))
  const toReceipt = actions
  await keepPicture(page, 'desk-receipt-1280')
  await key('d')
  await ready(page, say('en', 'desk.decide.title'))
  await key('f')
  await ready(page, say('en', 'desk.assigned.title'))
  await key('1')
  await key('h')
  await ready(page, say('en', 'deliver.title'))
  assert.equal(toReceipt, 10)
  assert.equal(actions, 14)
  await page.context().close()
})

test('WCAG 2.1.4: single keys can be switched off, and stay off', async () => {
  const page = await signedIn()
  await page.getByRole('button', { name: say('en', 'tool.keys') }).press('Space')
  await page.locator('#mrz').focus()
  await scan(page, code())
  await ready(page, say('en', 'desk.confirm.title'))
  await page.keyboard.press('1')
  assert.equal(await page.locator('#birth_seen').isChecked(), false)
  await page.getByRole('button', { name: say('en', 'tool.keys') }).press('Space')
  await page.keyboard.press('1')
  assert.equal(await page.locator('#birth_seen').isChecked(), true)
  await page.locator('#family').focus()
  await page.keyboard.press('2')
  assert.equal(await page.locator('#sex_seen').isChecked(), false, 'What is typed into a field is text.')
  await page.context().close()
})

test('J9-8: a cut network keeps what was typed, sends it in order, and forms no number', async () => {
  const page = await signedIn('desk2')
  await scan(page, code())
  await ready(page, say('en', 'desk.confirm.title'))
  for (const tick of ['1', '2', '3', '6', '7', '5', 'r', '4', 'a']) await page.keyboard.press(tick)
  await ready(page, say('en', 'receipt.title'))
  await page.keyboard.press('d')
  await ready(page, say('en', 'desk.decide.title'))
  const before = await numbers()

  await page.context().setOffline(true)
  await page.keyboard.press('f')
  await page.getByText(say('en', 'tool.outbox.never')).waitFor()
  assert.equal(await numbers(), before)
  await page.context().setOffline(false)

  await page.goto(`${served.origin}/en/desk`)
  await page.locator('#mrz:focus').waitFor()
  await page.context().setOffline(true)
  const [first, second] = [code(), code()]
  for (const [at, text] of [first, second].entries()) {
    await page.locator('#mrz').fill(text)
    await page.keyboard.press('Enter')
    await page.locator('.app-outbox li').nth(at).waitFor()
  }
  await keepPicture(page, 'desk-outbox-1280')
  await page.context().setOffline(false)
  await page.locator('.app-outbox[hidden]').waitFor({ state: 'attached' })
  const rows = await site.store.query<{ family: string }>(sql`
    select personal #>> '{form,name,family}' as family from application
    join application_value on application_id = id order by opened_at desc limit 2`)
  const families = rows.map(({ family }) => family)
  assert(families[0]! > families[1]!, `${families.join(' after ')}: the first that was typed was sent first.`)
  assert.equal(await numbers(), before)
  await page.context().close()
})

test('what an officer kept is sent by no colleague, and lost to no answer that is not ours', async () => {
  const page = await signedIn('desk1')
  const kept = page.locator('.app-outbox li')
  await page.context().setOffline(true)
  const text = code()
  await page.locator('#mrz').fill(text)
  const full = JSON.stringify(Array.from({ length: 200 }, (_, at) => ({ id: `${at}`, owner: 'another' })))
  await page.evaluate(`localStorage.setItem('tizilim-outbox', ${JSON.stringify(full)})`)
  await page.keyboard.press('Enter')
  await page.getByText(say('en', 'tool.outbox.full')).waitFor()
  assert.equal(await page.locator('#mrz').inputValue(), text, 'What is not kept stays on the page.')
  await page.evaluate(`localStorage.removeItem('tizilim-outbox')`)
  await page.keyboard.press('Enter')
  await kept.first().waitFor()
  let answers = 0
  const answerWith = async (status: number, body: string) => {
    await page.unrouteAll()
    await page.route('**/desk/new', route => {
      answers++
      return route.request().method() === 'POST' ? route.fulfill({ status, body }) : route.continue()
    })
  }
  // A network that wants a sign-in first, and a server that cannot now.
  for (const [status, body] of [
    [200, 'Welcome to the airport'],
    [503, 'Bad gateway'],
    [429, 'Later'],
  ] as const) {
    answers = 0
    await answerWith(status, body)
    await page.context().setOffline(false)
    while (answers === 0) await page.clock.runFor(30_000)
    assert.match((await kept.first().textContent()) ?? '', /waits/, `${status} leaves it waiting.`)
    await page.context().setOffline(true)
  }
  await page.unrouteAll()
  await page.context().clearCookies()
  await page.context().setOffline(false)
  await signIn(page, 'desk2')
  await page.getByText(say('en', 'tool.outbox.others')).waitFor()
  assert.equal(await kept.count(), 0)
  assert.deepEqual(await actorsOf(text), [])
  await page.context().clearCookies()
  await signIn(page, 'desk1')
  await page.locator('.app-outbox[hidden]').waitFor({ state: 'attached' })
  assert.deepEqual(await actorsOf(text), ['desk1'])
  await page.context().close()
})

test('the desk is not locked from a tab that lies idle beside one that is used', async () => {
  const page = await signedIn()
  const idle = await page.context().newPage()
  await idle.clock.install()
  await idle.goto(`${served.origin}/en/desk`)
  await idle.locator('form[data-tool=lock][data-ready]').waitFor()
  for (let minutes = 0; minutes < 12; minutes += 4) {
    await page.clock.runFor(4 * 60 * 1000)
    await page.keyboard.press('Shift')
    await idle.clock.runFor(4 * 60 * 1000)
  }
  assert.equal(new URL(idle.url()).pathname, '/en/desk')
  await Promise.all([page.clock.runFor(11 * 60 * 1000), idle.clock.runFor(11 * 60 * 1000)])
  await idle.waitForURL('**/desk/sign-in')
  await page.context().close()
})

test('the desk locks itself, and what was typed is still there afterwards', async () => {
  const page = await signedIn()
  await scan(page, code())
  await ready(page, say('en', 'desk.confirm.title'))
  const address = page.url()
  await page.locator('#translation_notary').fill('Sample Notary')
  await page.keyboard.press('Tab')
  await page.clock.fastForward(11 * 60 * 1000)
  await page.waitForURL('**/desk/sign-in')
  await page.getByLabel(say('en', 'desk.sign_in.name')).fill('desk1')
  await page.getByLabel(say('en', 'desk.sign_in.password')).fill('demo-desk-1')
  await page.getByRole('button', { name: say('en', 'desk.sign_in.submit'), exact: true }).click()
  await page.waitForURL('**/en/desk')
  await page.goto(address)
  await ready(page, say('en', 'desk.confirm.title'))
  assert.equal(await page.locator('#translation_notary').inputValue(), 'Sample Notary')
  await page.context().close()
})

test('the queue, on a wide screen and a narrow one', async () => {
  const page = await signedIn()
  await checkAccessibility(page)
  await keepPicture(page, 'desk-queue-1280')
  await page.setViewportSize({ width: 360, height: 640 })
  assert.equal(await page.evaluate('document.documentElement.scrollWidth - innerWidth'), 0)
  await keepPicture(page, 'desk-queue-360')
  await page.context().close()
})
