// A real register from its first administrator on: an invitation, a passkey, and work without any password.

import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Page } from 'playwright-core'
import { machineActor } from '../../src/service/account-act.ts'
import { invite } from '../../src/service/people.ts'
import { type Language, languages } from '../../src/text/language.ts'
import { say } from '../../src/text/say.ts'
import { openSite } from '../web/site.ts'
import { checkAccessibility, keepPicture, openPage, serveApp, startBrowser } from './harness.ts'

const authority = { name: { kk: 'Орган', ru: 'Орган', en: 'Authority' } }
const site = await openSite({ authority })
const [served, browser] = [await serveApp(site.app), await startBrowser()]
after(async () => {
  await browser.close()
  await served.close()
  await site.close()
})

// A passkey is bound to a name, and this machine has one.
const origin = served.origin.replace('127.0.0.1', 'localhost')

const inviteTo = (role: string) =>
  invite(site.context, machineActor, { name: 'Мәдина Ә.', role, office: 'ministry' })

/** Gives the browser of this page a device that asks for a finger, and whether the finger is right. */
async function addDevice(page: Page, isUserVerified = true): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('WebAuthn.enable')
  await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified,
      automaticPresenceSimulation: true,
    },
  })
}

const press = (page: Page, language: Language, key: 'people.enroll.submit' | 'people.passkey.sign_in') =>
  page.getByRole('button', { name: say(language, key) }).click()

test('an invited officer makes a passkey, works, signs out, and comes back with it', async () => {
  const token = await inviteTo('counter_officer')
  const page = await openPage(browser, `${origin}/kk/desk/enroll/${token}`)
  await addDevice(page)
  await page.getByText('Мәдина Ә.').waitFor()
  await press(page, 'kk', 'people.enroll.submit')
  await page.waitForURL(`${origin}/kk/desk`)
  await page.getByRole('button', { name: say('kk', 'frame.sign_out') }).click()
  await page.waitForURL(`${origin}/kk/desk/sign-in`)
  await press(page, 'kk', 'people.passkey.sign_in')
  await page.waitForURL(`${origin}/kk/desk`)
  await page.getByText('Мәдина Ә.').waitFor()
  const again = await page.goto(`${origin}/kk/desk/enroll/${token}`)
  assert.equal(again!.status(), 404, 'The link worked once.')
})

test('a form that waits for a sign-in goes on with a passkey, too', async () => {
  const page = await openPage(browser, `${origin}/en/desk/enroll/${await inviteTo('counter_officer')}`)
  await addDevice(page)
  await press(page, 'en', 'people.enroll.submit')
  await page.waitForURL(`${origin}/en/desk`)
  await page.goto(`${origin}/en/desk/new`)
  await page.context().clearCookies()
  await page.locator('#mrz').fill('not a passport')
  await page.getByRole('main').locator('form .govuk-button').first().click()
  await page.getByText(say('en', 'refusal.sign_in_required')).waitFor()
  await press(page, 'en', 'people.passkey.sign_in')
  await page.locator('#mrz').waitFor()
  assert.equal(await page.locator('#mrz').inputValue(), 'not a passport')
})

test('a device that is not sure whose finger it is lets nobody in, and the page says what to do', async () => {
  const page = await openPage(browser, `${origin}/ru/desk/enroll/${await inviteTo('counter_officer')}`)
  await addDevice(page, false)
  await press(page, 'ru', 'people.enroll.submit')
  await page.getByText(say('ru', 'people.passkey.device')).waitFor()
  await checkAccessibility(page)
  await keepPicture(page, 'people/enroll-failed-ru')
})

for (const language of languages) {
  test(`the pages of passkeys in ${language} are accessible, on a phone and on a screen`, async () => {
    const token = await inviteTo('register_administrator')
    for (const [name, path] of [
      ['enroll', `/desk/enroll/${token}`],
      ['sign-in', '/desk/sign-in'],
    ]) {
      const page = await openPage(browser, `${origin}/${language}${path}`, { width: 360, height: 640 })
      await checkAccessibility(page)
      assert(!(await page.getByRole('alert').isVisible()), 'Nothing has failed yet.')
      await keepPicture(page, `people/${name}-360-${language}`)
      await page.setViewportSize({ width: 1280, height: 900 })
      await keepPicture(page, `people/${name}-1280-${language}`)
      await page.context().close()
    }
  })
}

test('without JavaScript the page says what is missing; at a bare address, by which name to come', async () => {
  const plain = await openPage(browser, `${origin}/en/desk/sign-in`, { javaScript: false })
  await plain.getByText(say('en', 'people.passkey.script')).waitFor()
  await press(plain, 'en', 'people.passkey.sign_in')
  await plain.getByText(say('en', 'refusal.passkey_failed')).waitFor()
  const bare = await openPage(browser, `${served.origin}/en/desk/sign-in`)
  await bare.getByText(say('en', 'people.passkey.host')).waitFor()
})
