// The main job in a real browser, as a person does it: with JavaScript, without it, and by the keyboard alone.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { BrowserContext, Download, Page } from 'playwright-core'
import type { Language } from '../../src/text/language.ts'
import { say } from '../../src/text/say.ts'
import { printed } from '../mrz/lines-of.ts'
import { readPdf } from '../paper/read-pdf.ts'
import { specimen } from '../web/walk.ts'
import { openStage } from './stage.ts'

const { served, browser } = await openStage()

/** A page under the policy that readers get; whatever it complains of is collected. */
async function open(
  javaScriptEnabled = true,
): Promise<{ page: Page; context: BrowserContext; complaints: string[] }> {
  const context = await browser.newContext({ javaScriptEnabled, viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('pageerror', error => complaints.push(error.message))
  page.on('console', message => {
    // The browser calls an answer of 422 or 401 a failure to load; to us it is an answer.
    if (message.type() === 'error' && !message.text().includes('the server responded with')) {
      complaints.push(message.text())
    }
  })
  return { page, context, complaints }
}

async function signIn(page: Page, language: Language): Promise<void> {
  await page.goto(`${served.origin}/${language}/desk`)
  await page.getByLabel(say(language, 'desk.sign_in.name')).fill('desk1')
  await page.getByLabel(say(language, 'desk.sign_in.password')).fill('demo-desk-1')
  await press(page, say(language, 'desk.sign_in.submit'))
}

function press(page: Page, name: string): Promise<void> {
  return page.getByRole('button', { name, exact: true }).click()
}

/** The desk first asks whether the network is there, so a page comes a moment after the press. */
function titled(page: Page, name: string): Promise<void> {
  return page.getByRole('heading', { level: 1, name }).waitFor()
}

/** Ticks the three comparisons and the original, as they stand in a language. */
async function confirmAll(page: Page, language: Language): Promise<void> {
  for (const key of ['birth.seen', 'sex.seen', 'citizenship.seen', 'original'] as const) {
    await page.getByLabel(say(language, `desk.confirm.${key}`)).check()
  }
  for (const box of await page.locator('[data-required]').getByRole('checkbox').all()) await box.check()
  await page.getByLabel(say(language, 'case.papers.language.ru')).check()
}

async function bytesOf(download: Download): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer)
  return new Uint8Array(Buffer.concat(chunks))
}

/** The twelve digits of the number strip, as a reader copies them. */
function numberOn(page: Page): Promise<string> {
  return page.getByRole('main').getByRole('img').last().innerText()
}

const ways = [
  { way: 'with JavaScript', language: 'en', javaScript: true, mrz: specimen },
  { way: 'without JavaScript', language: 'kk', javaScript: false, mrz: specimen },
] as const

for (const { way, language, javaScript, mrz } of ways) {
  test(`from a passport to a number that anybody can check, ${way}`, async () => {
    const { page, context, complaints } = await open(javaScript)
    const isFirst = javaScript
    await signIn(page, language)
    await page.getByLabel(say(language, 'desk.opening.mrz')).fill(mrz)
    await press(page, say(language, 'desk.opening.submit'))
    await titled(page, say(language, 'desk.confirm.title'))
    assert.equal(await page.getByLabel(say(language, 'component.year')).inputValue(), '1974')

    // With JavaScript the button waits for this tick.
    if (javaScript) await page.getByLabel(say(language, 'desk.confirm.original')).check()
    await press(page, say(language, 'desk.confirm.submit'))
    const problems = page.getByRole('alert').getByRole('link')
    await problems.nth(6).waitFor()
    assert.equal(await problems.count(), javaScript ? 7 : 8)
    await confirmAll(page, language)
    await page.getByLabel(say(language, 'desk.confirm.birth_place')).fill('ZENITH')
    await press(page, say(language, 'desk.confirm.submit'))
    await titled(page, say(language, 'receipt.title'))
    await press(page, say(language, 'receipt.decide'))

    if (isFirst) await press(page, say(language, 'desk.decide.form'))
    else {
      await page.getByLabel(say(language, 'desk.decide.same')).check()
      await press(page, say(language, 'desk.decide.submit'))
    }
    const title = isFirst ? 'desk.assigned.title' : 'desk.existing.title'
    await titled(page, say(language, title))
    const iin = await numberOn(page)
    assert.match(iin, /^7408122\d{5}$/)

    for (const link of await page.getByRole('link', { name: '(PDF)' }).all()) {
      const [download] = await Promise.all([page.waitForEvent('download'), link.click()])
      assert.match(download.suggestedFilename(), /^KZ-\w{4}-\w{4}(-masked)?-(kk|ru|en)\.pdf$/)
      const pdf = readPdf(await bytesOf(download))
      assert.equal(pdf.language, await link.getAttribute('hreflang'))
    }

    const check = async () => {
      await page.goto(`${served.origin}/${language}/verify`)
      await page.getByLabel(say(language, 'verify.number')).fill(iin)
      await press(page, say(language, 'verify.submit'))
      return page.locator('[data-level]').getAttribute('data-level')
    }
    assert.equal(await check(), 'issued')
    await press(page, say(language, 'frame.sign_out'))
    assert.equal(await check(), 'well-formed')
    assert.deepEqual(complaints, [])
    await context.close()
  })
}

test('with JavaScript a problem takes the focus, and leads to its field', async () => {
  const { page, context } = await open()
  await signIn(page, 'ru')
  await page.goto(`${served.origin}/ru/desk/new`)
  await page.getByLabel(say('ru', 'desk.opening.mrz')).fill(specimen.replace('L898902C3', 'L898902C8'))
  await press(page, say('ru', 'desk.opening.submit'))
  await page.locator('.govuk-error-summary:focus').waitFor()
  assert.match(await page.title(), /^Ошибка: /)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  assert.equal(await page.evaluate('document.activeElement.id'), 'mrz')
  assert.match(await page.getByLabel(say('ru', 'desk.opening.mrz')).inputValue(), /L898902C8/)
  await context.close()
})

test('the whole desk is worked by the keyboard, and the focus is always to be seen', async () => {
  const { page, context } = await open()
  const { keyboard } = page

  /** Presses Tab until the element with this name has the focus, and looks whether that shows. */
  async function tabTo(name: string): Promise<void> {
    const target = name.startsWith('#')
      ? page.locator(name)
      : page
          .getByRole('button', { name, exact: true })
          .or(page.getByLabel(name, { exact: true }))
          .or(page.getByRole('checkbox', { name, exact: true }))
          .or(page.getByRole('link', { name, exact: true }))
          .first()
    for (let stops = 0; stops < 60; stops++) {
      await keyboard.press('Tab')
      if (await target.evaluate(element => element === element.ownerDocument.activeElement))
        return assertSeen()
    }
    assert.fail(`No Tab leads to "${name}" on ${page.url()}.`)
  }

  async function assertSeen(): Promise<void> {
    const seen = await page.evaluate(`(() => {
      const element = document.activeElement
      const input = element.matches('[type=radio], [type=checkbox]')
      const style = getComputedStyle(input ? element.nextElementSibling : element, input ? '::before' : null)
      const box = element.getBoundingClientRect()
      const isMarked = style.outlineStyle !== 'none' || style.boxShadow !== 'none'
      return isMarked && box.top >= 0 && box.bottom <= innerHeight
    })()`)
    assert(seen, `The focus shows on ${await page.evaluate('document.activeElement.outerHTML')}`)
  }

  await page.goto(`${served.origin}/en/desk`)
  await tabTo('Name')
  await keyboard.type('desk2')
  await tabTo('Password')
  await keyboard.type('demo-desk-2')
  await keyboard.press('Enter')
  await page.waitForURL('**/en/desk')
  await tabTo(say('en', 'desk.opening.mrz'))
  const [first, second] = printed({ number: 'K00000001', names: 'KEYS<<ONLY' })
  await keyboard.type(first)
  await keyboard.press('Enter')
  await keyboard.type(second)
  await tabTo(say('en', 'desk.opening.submit'))
  await keyboard.press('Space')
  await page.waitForURL('**/en/desk/case/*')
  for (const name of ['birth.seen', 'sex.seen', 'citizenship.seen', 'birth_place'] as const) {
    await tabTo(say('en', `desk.confirm.${name}`))
    if (name === 'birth_place') await keyboard.type('ZENITH')
    else await keyboard.press('Space')
  }
  const papers = ['application_form', 'passport_copy', 'passport_translation'].map(item => `#paper-${item}`)
  for (const tick of [...papers, '#translation_language', '#original']) {
    await tabTo(tick)
    await keyboard.press('Space')
  }
  await tabTo(say('en', 'desk.confirm.submit'))
  await keyboard.press('Enter')
  await tabTo(say('en', 'receipt.decide'))
  await keyboard.press('Enter')
  await page.getByRole('heading', { name: say('en', 'desk.decide.title') }).waitFor()
  await tabTo(say('en', 'desk.decide.form'))
  await keyboard.press('Enter')
  await page.getByRole('heading', { name: say('en', 'desk.assigned.title') }).waitFor()
  await context.close()
})

test('what was typed when the session ended goes on after signing in again', async () => {
  const { page, context } = await open(false)
  await signIn(page, 'en')
  await page.goto(`${served.origin}/en/desk/new`)
  await page.getByLabel(say('en', 'desk.opening.mrz')).fill(specimen)
  await context.clearCookies()
  await press(page, say('en', 'desk.opening.submit'))
  await page.getByText(say('en', 'refusal.sign_in_required')).waitFor()
  await page.getByLabel('Name').fill('desk1')
  await page.getByLabel('Password').fill('demo-desk-1')
  await press(page, say('en', 'desk.sign_in.go_on'))
  await titled(page, say('en', 'desk.confirm.title'))
  await context.close()
})

test('the language switch keeps the application that lies open', async () => {
  const { page, context } = await open(false)
  await signIn(page, 'en')
  await page.goto(`${served.origin}/en/desk?show=closed`)
  await page.getByRole('main').getByRole('link', { name: /^KZ-/ }).first().click()
  const address = page.url()
  await page.getByRole('link', { name: 'Қазақша', exact: true }).click()
  assert.equal(page.url(), address.replace('/en/', '/kk/'))
  await context.close()
})

test('a page that answers a form can be loaded again', async () => {
  const { page, context } = await open(false)
  await page.goto(`${served.origin}/en/verify`)
  await page.getByLabel(say('en', 'verify.number')).fill('990101100010')
  await press(page, say('en', 'verify.submit'))
  await page.locator('[data-level]').waitFor()
  await page.reload()
  assert.equal(await page.locator('[data-level]').getAttribute('data-level'), 'well-formed')
  await context.close()
})
