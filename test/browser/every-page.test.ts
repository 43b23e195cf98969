// Every page of the desk in every state, and checks of numbers: accessible, within the screen, kept as a picture.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import type { Language } from '../../src/text/language.ts'
import { say } from '../../src/text/say.ts'
import { printedText } from '../mrz/lines-of.ts'
import { signIn } from '../web/site.ts'
import { confirmCase, decideCase, formNumber, openCase, specimen } from '../web/walk.ts'
import { keepPicture, openPage } from './harness.ts'
import { languagesAt, lookAt, phone } from './sight.ts'
import { openStage } from './stage.ts'

const { site, served, browser } = await openStage()

const officer = await signIn(site)
const iin = await formNumber(officer)
const draft = await openCase(officer)
const ambiguous = await openCase(officer, printedText({ birth: '200101', sex: '<', citizenship: 'QQQ' }))
const inCheck = await confirmCase(officer, printedText({ number: 'N00000001', names: 'OCONNOR<SMITH<<JEAN' }))
const sameDocument = await confirmCase(officer)
const sameName = await confirmCase(officer, printedText({ number: 'N00000002' }))
const assigned = await confirmCase(officer, printedText({ number: 'N00000003', names: 'SUHARTINI' }))
await decideCase(officer, assigned)
const withdrawn = await openCase(officer)
await officer.post(`/en${withdrawn}/withdraw`)

const [stranger, insider] = [
  await openPage(browser, `${served.origin}/en`, phone),
  await openPage(browser, `${served.origin}/en`, phone),
]
const session = { name: 'session', value: officer.cookies.get('session')!, url: served.origin }
await insider.context().addCookies([session])

interface View {
  readonly name: string
  readonly path: string
  readonly isPublic?: boolean
  /** What is done on the page before it is looked at. */
  readonly act?: (page: Page, language: Language) => Promise<void>
}

function send(page: Page): Promise<void> {
  return page.getByRole('main').locator('form .govuk-button').first().click()
}

/** The desk first asks whether the network is there, so the answer comes a moment after the press. */
async function sendFromDesk(page: Page): Promise<void> {
  const loaded = page.waitForEvent('load')
  await send(page)
  await loaded
}

const verify = (number: string) => async (page: Page) => {
  await page.locator('#number').fill(number)
  await send(page)
}

const views: readonly View[] = [
  { name: 'verify-well-formed', path: '/verify', isPublic: true, act: verify('990101 1 0001 0') },
  { name: 'verify-broken', path: '/verify', isPublic: true, act: verify('991301100012') },
  { name: 'verify-bin', path: '/verify', isPublic: true, act: verify('971240000109') },
  { name: 'verify-not-a-number', path: '/verify', isPublic: true, act: verify('99010110001O') },
  { name: 'verify-empty', path: '/verify', isPublic: true, act: verify('') },
  { name: 'track', path: '/track', isPublic: true },
  { name: 'track-empty', path: '/track', isPublic: true, act: send },
  { name: 'result', path: '/result', isPublic: true },
  { name: 'apply-form', path: '/apply/form', isPublic: true },
  { name: 'apply-form-problems', path: '/apply/form', isPublic: true, act: send },
  { name: 'sign-in', path: '/desk/sign-in', isPublic: true },
  { name: 'sign-in-failed', path: '/desk/sign-in', isPublic: true, act: send },
  { name: 'not-found', path: '/nothing', isPublic: true },
  { name: 'verify-issued', path: '/verify', act: verify(iin) },
  { name: 'desk', path: '/desk' },
  { name: 'opening', path: '/desk/new' },
  {
    name: 'opening-problem',
    path: '/desk/new',
    act: async page => {
      await page
        .locator('#mrz')
        .fill(specimen.replace('L898902C3', 'L898902C8').replace('7408122', '7408132'))
      await sendFromDesk(page)
    },
  },
  { name: 'confirmation', path: draft },
  {
    name: 'confirmation-problems',
    path: draft,
    act: async page => {
      await page.locator('#original').check()
      await sendFromDesk(page)
    },
  },
  { name: 'confirmation-open', path: ambiguous },
  { name: 'decision', path: inCheck },
  {
    name: 'decision-withdraw',
    path: inCheck,
    act: (page, language) => page.getByText(say(language, 'desk.withdraw.summary')).click(),
  },
  { name: 'decision-same-document', path: sameDocument },
  { name: 'decision-unanswered', path: sameName, act: sendFromDesk },
  {
    name: 'decision-another-person',
    path: sameName,
    act: page => page.locator('[value=other_birth_place]').check(),
  },
  { name: 'assigned', path: `${assigned}?number=shown` },
  { name: 'assigned-masked', path: assigned },
  { name: 'withdrawn', path: withdrawn },
]

for (const [index, view] of views.entries()) {
  for (const language of languagesAt(index)) {
    test(`${view.name} in ${language}`, async () => {
      const page = view.isPublic ? stranger : insider
      await page.setViewportSize(phone)
      await page.goto(`${served.origin}/${language}${view.path}`)
      await view.act?.(page, language)
      await lookAt(page, `desk/${view.name}`, language)
    })
  }
}

test('the page of a number is printed without buttons and with its address', async () => {
  const page = insider
  await page.setViewportSize({ width: 794, height: 1123 })
  await page.goto(`${served.origin}/ru${assigned}?number=shown`)
  await page.emulateMedia({ media: 'print' })
  for (const button of await page.locator('button, .govuk-button').all()) assert(!(await button.isVisible()))
  await page.getByRole('main').getByRole('img').waitFor()
  const line = (await page.locator('.app-printed').textContent()) ?? ''
  assert(line.includes(`/ru${assigned} · `), line)
  assert(!line.includes('number=shown'))
  await keepPicture(page, 'desk/assigned-print-ru')
})
