// The applicant's form in a real browser, on a phone: J2 of the service page, check by check.

import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import jsqr from 'jsqr'
import type { Page } from 'playwright-core'
import { PNG } from 'pngjs'
import { readPayload } from '../../src/form/payload.ts'
import { say } from '../../src/text/say.ts'
import { printedText } from '../mrz/lines-of.ts'
import { strictPack } from '../rules/shipped.ts'
import { openSite } from '../web/site.ts'
import { draftOf, fill, goTo, save, untilOn } from './applicant.ts'
import { checkAccessibility, openPage, type Sight, serveApp, startBrowser, untilKept } from './harness.ts'

const [site, strictSite] = [await openSite(), await openSite({ pack: strictPack })]
const [served, strict, browser] = [
  await serveApp(site.app),
  await serveApp(strictSite.app),
  await startBrowser(),
]
after(async () => {
  await browser.close()
  for (const each of [served, strict, site, strictSite]) await each.close()
})

const phone = { width: 360, height: 640 }
const expired = printedText({ expiry: '120415' })

/** A phone on a page of the form. */
async function open(path: string, origin = served.origin, sight: Sight = {}): Promise<Page> {
  return openPage(browser, `${origin}/en/apply${path}`, { ...phone, ...sight })
}

const summaryOf = (page: Page) => page.locator('main > .govuk-error-summary')

test('J2-1 what is needed stands before any question, and nothing is sent before Submit', async () => {
  const page = await open('')
  const sent: string[] = []
  page.on('request', request => request.method() === 'GET' || sent.push(request.url()))
  for (const need of ['passport', 'time', 'account'] as const) {
    await page.getByText(say('en', `apply.need.${need}`)).waitFor()
  }
  assert.equal(await page.locator('main form').count(), 0)
  await page.getByRole('button', { name: say('en', 'apply.start') }).click()
  await fill(page)
  assert.deepEqual(sent, [])
  await goTo(page, 'before-you-submit')
  await page.getByRole('button', { name: 'Send', exact: true }).click()
  await page.getByRole('heading', { name: 'Application sent', level: 1 }).waitFor()
  assert.equal(sent.length, 1)
  assert.match(await page.locator('[data-answer="reference"]').innerText(), /^KZ-[0-9A-Z]{4}-[0-9A-Z]{4}$/)
  await page.getByText('Fee: 0 ₸').waitFor()
  await page.getByText('24 November 2026').waitFor()
})

test('J2-2 the lines of a passport are read, and each value is marked', async () => {
  const page = await open('/passport')
  await page.locator('#mrz').fill(printedText())
  const read = page.locator('[data-place="read"]')
  for (const value of ['ERIKSSON', 'ANNA MARIA', '12 August 1974', 'Female', '15 April 2032']) {
    const row = read.locator('.govuk-summary-list__value', { hasText: value }).first()
    assert(await row.getByText(say('en', 'apply.from_passport')).isVisible(), value)
  }
})

test('J2-3 an expired passport stops the form, its task and the printing, with the same reason', async () => {
  const page = await open('/passport')
  await page.locator('#mrz').fill(expired)
  await save(page)
  const reason = 'Your passport expired on 15 April 2012. A PSC will refuse it. Renew it first.'
  await summaryOf(page).getByText(reason).waitFor()
  assert(await summaryOf(page).evaluate(element => element === element.ownerDocument.activeElement))
  await goTo(page, 'tasks')
  assert.equal(await page.locator('#state-passport').innerText(), 'Cannot go on')
  await goTo(page, 'print')
  await page.getByText(reason).waitFor()
  assert(await page.getByRole('button', { name: 'Print' }).isDisabled())
})

test('J2-4 a wrong check digit names the number and the places to read again; nothing is cleared', async () => {
  const page = await open('/passport')
  const wrong = printedText().replace('L898902C36', 'L898902C37')
  await page.locator('#mrz').fill(wrong)
  await save(page)
  const message = await summaryOf(page).innerText()
  assert.match(message, /document number again: line 2, places 1 to 9\. Its check digit at place 10/)
  assert.equal(await page.locator('#mrz').inputValue(), wrong)
})

test('J2-5 one name only: the box is ticked, nothing else is asked, and the sheet shows a dash', async () => {
  const page = await open('/tasks')
  await fill(page, { mrz: printedText({ names: 'SUHARTINI' }) })
  await goTo(page, 'you')
  assert(await page.getByLabel(say('en', 'apply.one_name')).isChecked())
  assert.equal(await page.locator('#given').inputValue(), '')
  assert.equal(await page.locator('#patronymic').inputValue(), '')
  await goTo(page, 'print')
  assert.equal(await page.locator('[data-row="given"] dd').innerText(), '—')
})

test('J2-6 a birth date is said in three languages, and a month first is suspected', async () => {
  const page = await open('/birth')
  const type = async (day: string, month: string, year: string) => {
    for (const [part, text] of Object.entries({ day, month, year })) {
      await page.locator(`#birth-${part}`).fill(text)
    }
  }
  const words = page.locator('[data-place="words"]')
  await type('7', '3', '1990')
  assert.match(await words.innerText(), /7 March 1990 · 7 наурыз 1990 · 7 марта 1990/)
  assert.match(await words.innerText(), /the number will normally begin 900307/i)
  await type('7', 'MAR', '1990')
  assert.match(await words.innerText(), /7 March 1990/)
  await type('7', '13', '1990')
  await save(page)
  await summaryOf(page).getByText('Month must be 1 to 12. Did you put the month first?').waitFor()
})

test('J2-7 two spellings of a name are shown, and the choice stands among the answers', async () => {
  const page = await open('/tasks')
  await fill(page)
  await goTo(page, 'you')
  await page.locator('#family').fill('ERICSSON')
  const warning = page.locator('[data-place="differs"]')
  assert.match(await warning.innerText(), /ERICSSON ANNA MARIA.*ERIKSSON ANNA MARIA.*register copies/s)
  await save(page)
  await summaryOf(page).waitFor()
  await page.getByLabel(say('en', 'apply.name_choice.machine_readable')).check()
  await save(page)
  await goTo(page, 'check')
  const choice = await page.locator('[data-answer="name_choice"]').innerText()
  assert.equal(choice, say('en', 'apply.name_choice.machine_readable'))
})

test('J2-8 whether a translation is needed follows from the letters and the rules, with its source', async () => {
  const paperOf = async (origin: string, script: string) => {
    const page = await open('/passport', origin)
    await page.locator(`[name="script"][value="${script}"]`).check()
    await goTo(page, 'documents')
    return page.locator('.govuk-checkboxes__item', { hasText: 'translation' }).innerText()
  }
  assert.match(await paperOf(served.origin, 'other'), /\(needed\)/)
  assert.match(await paperOf(served.origin, 'latin'), /\(needed\).*guide.*\(Guide/s)
  assert.match(await paperOf(strict.origin, 'other'), /\(needed\)/)
  assert.match(await paperOf(strict.origin, 'latin'), /\(probably not needed\).*the order.*\(.*258/s)
})

test('J2-9 each answer has a link of its own, which leads back, and nothing is asked twice', async () => {
  const page = await open('/tasks')
  await fill(page)
  const links = await page.getByRole('link', { name: /^Change/ }).allInnerTexts()
  assert.equal(new Set(links).size, links.length)
  await page.getByRole('link', { name: 'Change Address' }).click()
  await page.locator('#address').fill('7 Other Street')
  await save(page)
  await untilOn(page, 'check')
  assert.equal(await page.locator('[data-answer="address"]').innerText(), '7 Other Street')
  const labels = new Set<string>()
  for (const topic of ['passport', 'you', 'birth', 'citizenship', 'contact', 'purpose', 'who', 'channel']) {
    await goTo(page, topic)
    const asked = await page
      .locator('legend, label:not(fieldset label):not(.govuk-date-input label)')
      .allInnerTexts()
    for (const label of asked.filter(text => text !== '')) {
      assert(!labels.has(label), `${label} is asked twice`)
      labels.add(label)
    }
  }
})

test('J2-10 the sheet is two sides of A4 with every Kazakh letter, and its code holds the form', async () => {
  const page = await open('/tasks')
  await fill(page)
  await goTo(page, 'print')
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  assert((pdf.match(/\/Type \/Page\b(?!s)/g) ?? []).length <= 2)
  assert.match(pdf, /\/MediaBox \[0 0 59[45](\.\d+)? 84[12](\.\d+)?\]/)
  assert.match(pdf, /\/FontFile2|\/FontFile3/)
  const letters = await page.locator('.app-sheet').innerText()
  for (const label of ['Тегі · Фамилия', 'ERIKSSON', 'Қайда', 'Өтініш']) {
    assert(letters.includes(label), label)
  }
  assert.equal(await page.evaluate(`document.fonts.check('16px "Golos Text Variable"', 'ӘҒҚҢӨҰҮҺІ')`), true)
  await page.setViewportSize({ width: 1280, height: 900 })
  const picture = PNG.sync.read(await page.locator('[data-place="symbol"]').screenshot({ scale: 'css' }))
  const scanned = jsqr.default(new Uint8ClampedArray(picture.data), picture.width, picture.height)?.data ?? ''
  const reading = readPayload(scanned)
  assert.deepEqual(reading, { ok: true, language: 'en', fields: (await draftOf(page))?.fields })
})

test('J2-11 without a network the form is finished, reloaded and printed', async () => {
  const page = await open('/tasks', served.origin, { keepsPages: true })
  await untilKept(page)
  await page.context().setOffline(true)
  await fill(page)
  await page.reload()
  await page.getByText('You are offline. Your form is saved on this device only.').waitFor()
  assert.equal(await page.locator('[data-answer="family"]').innerText(), 'ERIKSSON')
  await goTo(page, 'print')
  await page.locator('[data-place="symbol"] svg').waitFor()
  await goTo(page, 'before-you-submit')
  await page.getByRole('button', { name: 'Send', exact: true }).click()
  await page.getByText(say('en', 'apply.send.failed')).waitFor()
  await page.context().setOffline(false)
})

test('J2-12 the form is deleted from the device, and that is announced', async () => {
  const page = await open('/passport')
  await page.locator('#mrz').fill(printedText())
  await goTo(page, 'tasks')
  assert(await draftOf(page))
  await page.getByRole('button', { name: say('en', 'apply.delete') }).click()
  const said = page.locator('[data-place="said"]')
  assert.equal(await said.innerText(), say('en', 'apply.deleted'))
  assert.equal(await said.getAttribute('aria-live'), 'polite')
  assert.equal(await draftOf(page), null)
  assert.equal(await page.evaluate('indexedDB.databases().then(found => found.length)'), 0)
})

test('J2-13 a passport that runs out soon is a notice; a birth tomorrow or 130 years ago is none', async () => {
  const page = await open('/passport')
  await page.locator('#mrz').fill(printedText({ expiry: '270102' }))
  assert.match(await page.locator('[data-notice="expires_soon"]').innerText(), /2 January 2027/)
  await page.getByLabel('Latin letters').check()
  await save(page)
  await page.waitForURL(/\/you$/)
  await goTo(page, 'birth')
  const type = async (day: string, month: string, year: string) => {
    for (const [part, text] of Object.entries({ day, month, year })) {
      await page.locator(`#birth-${part}`).fill(text)
    }
    await save(page)
    return summaryOf(page).innerText()
  }
  assert.match(await type('24', '11', '2026'), /lies in the future/)
  assert.match(await type('1', '1', '1896'), /Check the year/)
})

test('J3-1 and J3-8 online stands there, closed, with its reason and its source', async () => {
  for (const [origin, reason] of [
    [served.origin, /needs an electronic signature.*Guide/s],
    [strict.origin, /This way is closed.*29 February 2024|closed/s],
  ] as const) {
    const page = await open('/channel', origin)
    const online = page.locator('.govuk-radios__item', { has: page.locator('[value="online"]') })
    assert(await online.locator('input').isDisabled())
    assert.match(await online.innerText(), reason)
  }
})

test('J3-7 a second press while the first is on its way sends one key, and one application is stored', async () => {
  const page = await open('/tasks')
  await fill(page)
  await goTo(page, 'before-you-submit')
  const key = (await draftOf(page))?.key
  await page.getByRole('button', { name: 'Send', exact: true }).dblclick()
  await page.getByRole('heading', { name: 'Application sent', level: 1 }).waitFor()
  const { key: after, receipt } = (await draftOf(page))!
  assert.equal(after, key)
  assert.match(receipt!.reference, /^KZ-/)
})

test('J3-9 what changed in the rules since the form was begun is listed before it is sent', async () => {
  const page = await open('/tasks')
  await fill(page)
  await goTo(page, 'before-you-submit')
  await page.getByText(say('en', 'apply.before.unchanged')).waitFor()
  await page.evaluate(`(() => {
    const draft = JSON.parse(localStorage.getItem('tizilim-form'))
    localStorage.setItem('tizilim-form', JSON.stringify({ ...draft, rulePack: 'order-258-2024' }))
  })()`)
  await page.reload()
  const changes = page.locator('[data-place="changes"]')
  await changes.getByText(/have changed since you began on 23 November 2026/).waitFor()
})

test('J5-4 a form is begun again with its answers, and is then another application', async () => {
  const page = await open('/tasks')
  await fill(page)
  await goTo(page, 'before-you-submit')
  await page.getByRole('button', { name: 'Send', exact: true }).click()
  await page.getByRole('heading', { name: 'Application sent', level: 1 }).waitFor()
  const first = (await draftOf(page))!
  await goTo(page, 'tasks?again=yes')
  const again = (await draftOf(page))!
  assert.deepEqual([again.fields, again.receipt], [first.fields, null])
  assert.notEqual(again.key, first.key)
})

test('a form that was left for more than thirty days is deleted, and that is said', async () => {
  const page = await open('/passport')
  await page.locator('#mrz').fill(printedText())
  await page.evaluate(`(() => {
    const draft = JSON.parse(localStorage.getItem('tizilim-form'))
    localStorage.setItem('tizilim-form', JSON.stringify({ ...draft, savedOn: '2026-10-23' }))
  })()`)
  await goTo(page, 'tasks')
  assert.equal(await page.locator('[data-place="said"]').innerText(), say('en', 'apply.tasks.expired'))
  assert.equal(await draftOf(page), null)
})

test('each page of the form is accessible, empty and filled, in three languages', async () => {
  const page = await open('/tasks')
  await fill(page)
  const names = [
    '',
    'tasks',
    'passport',
    'you',
    'birth',
    'citizenship',
    'contact',
    'purpose',
    'who',
    'authority',
  ]
  const more = ['channel', 'documents', 'check', 'before-you-submit', 'confirmation', 'print', 'form']
  for (const [at, name] of [...names, ...more].entries()) {
    const language = (['en', 'ru', 'kk'] as const)[at % 3]
    await page.goto(`${served.origin}/${language}/apply${name && `/${name}`}`)
    await checkAccessibility(page)
    const excess = await page.evaluate('document.documentElement.scrollWidth - innerWidth')
    assert.equal(excess, 0, `${name} is ${excess} px too wide`)
  }
})
