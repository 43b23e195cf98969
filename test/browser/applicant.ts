// An applicant with a phone: fills the form in topic by topic, for tests of whatever comes after.

import type { Page } from 'playwright-core'
import { printedText } from '../mrz/lines-of.ts'
import { untilReady } from './harness.ts'

/** What a device keeps of a form. */
interface KeptDraft {
  readonly fields: Readonly<Record<string, string>>
  readonly key: string
  readonly receipt: { readonly reference: string } | null
}

/** Waits until the page of the form named `name` has come and works. */
export async function untilOn(page: Page, name: string): Promise<void> {
  await page.waitForURL(new RegExp(`/apply/${name}$`))
  await untilReady(page)
}

/** Goes to a page of the form in the language at hand, and waits until it works. */
export async function goTo(page: Page, name: string): Promise<void> {
  const [, language] = new URL(page.url()).pathname.split('/')
  await page.goto(`${new URL(page.url()).origin}/${language}/apply/${name}`)
  await untilReady(page)
}

/** Presses the button of a topic. */
export async function save(page: Page): Promise<void> {
  await page.locator('main form .govuk-button').click()
}

/** Fills in every topic for somebody who applies in person, and ends where the answers are checked. */
export async function fill(page: Page, { mrz = printedText() } = {}): Promise<void> {
  const steps: readonly (readonly [topic: string, act: () => Promise<void>])[] = [
    [
      'passport',
      async () => {
        await page.locator('#mrz').fill(mrz)
        await page.locator('[name="script"][value="latin"]').check()
      },
    ],
    ['you', async () => {}],
    ['birth', () => page.locator('#birth_place').fill('Zenith')],
    [
      'citizenship',
      async () => {
        await page.locator('[value="foreigner"]').check()
        await page.locator('#address').fill('12 Sample Street, Zenith')
      },
    ],
    [
      'contact',
      async () => {
        await page.locator('[name="contact"][value="email"]').check()
        await page.locator('#email').fill('anna@example.org')
      },
    ],
    [
      'purpose',
      async () => {
        await page.locator('[value="employment_tax"]').check()
        await page.locator('[name="had"][value="no"]').check()
      },
    ],
    ['who', () => page.locator('[value="self"]').check()],
    ['channel', () => page.locator('[value="counter"]').check()],
    ['documents', () => page.locator('#have-passport_original').check()],
  ]
  await goTo(page, 'passport')
  for (const [topic, act] of steps) {
    await untilOn(page, topic)
    await act()
    await save(page)
  }
  await untilOn(page, 'check')
}

/** What this device keeps, or null. */
export async function draftOf(page: Page): Promise<KeptDraft | null> {
  return (await page.evaluate(`JSON.parse(localStorage.getItem('tizilim-form'))`)) as KeptDraft | null
}
