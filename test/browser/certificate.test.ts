// The check of a certificate in a real browser: on the device, without a network, from picture, camera and paste.

import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import type { Page, Request } from 'playwright-core'
import { signClaims } from '../../src/certificate/token.ts'
import { signWithdrawals } from '../../src/certificate/withdrawal.ts'
import { openCertificateKeys } from '../../src/service/certificate-key.ts'
import type { Language } from '../../src/text/language.ts'
import { say } from '../../src/text/say.ts'
import { fullCode as codeOfOthers, fullClaims, maskedClaims, realKey } from '../certificate/code-of.ts'
import { openSite } from '../web/site.ts'
import { filmOf, pictureOf } from './code-picture.ts'
import {
  checkAccessibility,
  keepPicture,
  openPage,
  type Sight,
  serveApp,
  startBrowser,
  untilKept,
  untilReady,
} from './harness.ts'
import { languagesAt } from './sight.ts'

const site = await openSite()
const folder = await mkdtemp(join(tmpdir(), 'tizilim-film-'))
const { signing } = await openCertificateKeys(site.context, null)
const code = await signClaims(signing, fullClaims)
const masked = await signClaims(signing, maskedClaims)
await writeFile(join(folder, 'film.y4m'), filmOf(code))

const served = await serveApp(site.app)
const browser = await startBrowser([
  '--use-fake-ui-for-media-stream',
  '--use-fake-device-for-media-stream',
  `--use-file-for-fake-video-capture=${join(folder, 'film.y4m')}`,
])
after(async () => {
  await browser.close()
  await served.close()
  await site.close()
  await rm(folder, { recursive: true })
})

/** The page of the check, and every request that it sends from now on. */
async function openCheck(language: Language, sight: Sight = {}): Promise<{ page: Page; sent: Request[] }> {
  const page = await openPage(browser, `${served.origin}/${language}/verify/certificate`, sight)
  const sent: Request[] = []
  page.on('request', request => sent.push(request))
  return { page, sent }
}

const field = (page: Page, language: Language = 'en') => page.getByLabel(say(language, 'certify.code'))

async function check(page: Page, text: string, language: Language = 'en'): Promise<void> {
  await page.locator('[data-place="verdict"]').evaluate(place => place.replaceChildren())
  await field(page, language).fill(text)
  await page.getByRole('button', { name: say(language, 'certify.submit'), exact: true }).click()
  await page.locator('[data-place="verdict"] > *, .govuk-error-message').first().waitFor()
}

const stateOn = (page: Page) => page.locator('[data-place="verdict"] [data-state]').getAttribute('data-state')

function changed(text: string, at: number): string {
  return text.slice(0, at) + (text[at] === 'A' ? 'B' : 'A') + text.slice(at + 1)
}

describe('J5-6 a certificate is checked without a network', () => {
  test('its code is accepted, and one changed byte is not genuine', async () => {
    const { page } = await openCheck('en', { keepsPages: true })
    await untilKept(page)
    await page.waitForFunction("caches.has('tizilim-certificate')")
    await page.context().setOffline(true)
    await page.reload()
    await untilReady(page)
    await check(page, code)
    assert.equal(await stateOn(page), 'demo')
    assert.equal(await page.locator('[data-place="verdict"] .app-strip').textContent(), fullClaims.iin)
    await page.getByText(/There is no network now\. On the list of .+ it was not withdrawn\./).waitFor()
    for (const at of [3, 100, code.length - 2]) {
      await check(page, changed(code, at))
      assert.notEqual(await stateOn(page), 'demo')
      await page.getByRole('heading', { name: /^Not genuine/ }).waitFor()
    }
    await check(page, codeOfOthers)
    assert.equal(await stateOn(page), 'unknown_key')
  })
})

describe('J5-6 a link that a telephone has scanned', () => {
  test('opens with the verdict, also offline and one after the other, and leaves no code in the address', async () => {
    const address = `${served.origin}/kk/verify/certificate`
    const sent: string[] = []
    const page = await openPage(browser, address, { keepsPages: true })
    page.on('request', request => sent.push(request.url()))
    await untilKept(page)
    await page.waitForFunction("caches.has('tizilim-certificate')")
    await page.context().setOffline(true)
    for (const [text, state] of [
      [code, 'demo'],
      [masked, 'demo'],
      [changed(code, code.length - 2), 'altered'],
    ] as const) {
      await page.goto(`${address}#${text}`)
      await page.locator(`[data-place="verdict"] [data-state="${state}"]`).waitFor()
      assert.equal(page.url(), address)
    }
    assert(sent.every(url => !url.includes(code.slice(0, 20))))
  })
})

describe('on the device', () => {
  test('nothing that is shown or typed is sent', async () => {
    const { page, sent } = await openCheck('en')
    await check(page, code)
    await page.setInputFiles('#picture', {
      name: 'code.png',
      mimeType: 'image/png',
      buffer: pictureOf(masked),
    })
    await page.getByText(say('en', 'certify.word.demo')).waitFor()
    assert(sent.every(request => request.method() === 'GET' && request.postData() === null))
    const asked = new Set(sent.map(request => new URL(request.url()).pathname))
    const own = [...asked].filter(path => !path.startsWith('/assets/'))
    assert.deepEqual(own.sort(), ['/api/v1/certificate-keys', '/api/v1/certificate-withdrawals'])
  })

  test('a picture is read, and one without a code or that is none is said to be that', async () => {
    const { page } = await openCheck('en')
    const show = (name: string, buffer: Buffer) =>
      page.setInputFiles('#picture', { name, mimeType: 'image/png', buffer })
    await show('masked.png', pictureOf(masked))
    await page.locator('[data-state="demo"]').waitFor()
    assert.equal(await page.locator('[data-place="verdict"] .app-strip').textContent(), '••••••••0010')
    const spoken = await page.locator('[data-place="verdict"] .app-strip').getAttribute('aria-label')
    assert.match(spoken!, /hidden.*serial: 0 0 1, check: 0$/)
    assert.doesNotMatch(await page.locator('[data-place="verdict"]').innerText(), /birth/i)
    await show('empty.png', pictureOf(null))
    await page.getByText(say('en', 'certify.trouble.picture')).waitFor()
    assert.equal(await page.locator('[data-place="verdict"] [data-state]').count(), 0)
    await show('note.png', Buffer.from('no picture at all'))
    await page.getByText(say('en', 'certify.trouble.file')).waitFor()
  })

  test('the camera reads a code and goes off', async () => {
    const { page } = await openCheck('ru')
    await page.getByRole('button', { name: say('ru', 'certify.camera') }).click()
    await page.locator('[data-state="demo"]').waitFor()
    assert.equal(await field(page, 'ru').inputValue(), code)
    assert.equal(await page.evaluate("document.querySelector('video').srcObject"), null)
    await page.getByRole('button', { name: say('ru', 'certify.camera') }).waitFor()
  })

  test('an empty field is a problem of the field, and the next answer takes it away', async () => {
    const { page } = await openCheck('kk')
    await check(page, '   ', 'kk')
    await page.getByText(say('kk', 'certify.missing')).waitFor()
    assert.equal(await field(page, 'kk').getAttribute('aria-describedby'), 'code-hint code-error')
    await check(page, code, 'kk')
    assert.equal(await page.getByText(say('kk', 'certify.missing')).count(), 0)
  })
})

describe('the code of a real register', () => {
  const real = { ...fullClaims, demo: false }
  const at = '2026-11-23T05:00:00.000Z'

  /** A page whose network has the keys and the list of a real register; `list` null: no list comes. */
  async function openReal(ids: readonly string[] | null): Promise<Page> {
    const { page } = await openCheck('en')
    await page.waitForFunction("caches.has('tizilim-certificate')")
    await page.evaluate("caches.delete('tizilim-certificate')")
    await page.route('**/certificate-keys', route => route.fulfill({ json: { keys: [realKey.public] } }))
    const list = ids && (await signWithdrawals(realKey, { at, ids: new Set(ids) }))
    await page.route('**/certificate-withdrawals', route =>
      list ? route.fulfill({ body: list }) : route.abort(),
    )
    return page
  }

  for (const [ids, state, tone] of [
    [[], 'genuine', 'good'],
    [[real.id], 'withdrawn', 'bad'],
    [null, 'unsure', 'caution'],
  ] as const) {
    test(`is ${state} with ${ids ? `a list of ${ids.length}` : 'no list'}`, async () => {
      const page = await openReal(ids)
      await check(page, await signClaims(realKey, real))
      assert.equal(await stateOn(page), state)
      await page.locator(`[data-place="verdict"] .app-verdict--${tone}`).waitFor()
      await checkAccessibility(page)
      await keepPicture(page, `certificate/real-${state}`)
    })
  }
})

test('a device that has never had the keys says so', async () => {
  const { page } = await openCheck('en')
  await page.waitForFunction("caches.has('tizilim-certificate')")
  await page.evaluate("caches.delete('tizilim-certificate')")
  await page.route('**/api/v1/**', route => route.abort())
  await check(page, code)
  await page.getByText(say('en', 'certify.trouble.keys')).waitFor()
})

test('without JavaScript the form is sent and answered', async () => {
  const { page } = await openCheck('en', { javaScript: false })
  await page.getByText(say('en', 'certify.sent')).waitFor()
  assert.equal(await page.locator('#picture').isVisible(), false)
  await field(page).fill(changed(code, 90))
  await page.getByRole('button', { name: say('en', 'certify.submit') }).click()
  await page.getByRole('heading', { name: /^Not genuine/ }).waitFor()
})

for (const [index, width] of [360, 1280].entries()) {
  for (const language of languagesAt(index)) {
    test(`${language} at ${width} px: the page and each verdict are accessible`, async () => {
      const { page } = await openCheck(language, { width, height: 640 })
      await checkAccessibility(page)
      await keepPicture(page, `certificate/empty-${width}-${language}`)
      for (const [text, state] of [
        [code, 'demo'],
        [masked, 'demo'],
        [changed(code, 90), 'altered'],
        [codeOfOthers, 'unknown_key'],
        ['990101100010', 'not_a_certificate'],
      ] as const) {
        await check(page, text, language)
        assert.equal(await stateOn(page), state)
        assert.equal(await page.evaluate('document.documentElement.scrollWidth - innerWidth'), 0)
        await checkAccessibility(page)
        await keepPicture(page, `certificate/${text === masked ? 'masked' : state}-${width}-${language}`)
      }
    })
  }
}
