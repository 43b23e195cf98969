// The library and <iin-field> in a real browser, unbundled, under the strictest content security policy.

import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
import { after, afterEach, before, beforeEach, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import type { IinField } from '../../src/field/index.ts'
import { readVectors } from '../vector.ts'
import { launch, serve } from './chromium.ts'
import { type Covered, missed } from './covered.ts'
import { PAGES } from './field-page.ts'

// The browser forgets what ran on a page that is gone, so each test hands its own over.
const covered: Covered[] = []

afterEach(async () => {
  covered.push(...(await page.coverage.stopJSCoverage()))
  assert.deepEqual(complaints, [])
})

const verdicts = readVectors().map(({ verdict }) => verdict)

let browser: Browser
let page: Page
let origin: string
let stop: () => void
const complaints: string[] = []
const asked: string[] = []

before(async () => {
  browser = await launch()
  const served = await serve(PAGES)
  origin = served.origin
  stop = () => served.server.close()
  page = await browser.newPage({ viewport: { width: 360, height: 740 } })
  page.setDefaultTimeout(10_000)
  page.on('console', message => message.type() === 'error' && complaints.push(message.text()))
  page.on('pageerror', error => complaints.push(String(error)))
  page.on('request', request => asked.push(request.url()))
})

after(async () => {
  await browser?.close()
  stop?.()
})

beforeEach(async () => {
  await page.coverage.startJSCoverage({ resetOnNavigation: false })
  await page.goto(`${origin}/field.html`)
  await page.waitForFunction(() => customElements.get('iin-field') !== undefined)
})

const input = () => page.getByRole('textbox')
const message = () => page.locator('#message')
const field = () => page.locator('iin-field')

/** Sets attributes of the field; null removes one. */
const set = (attributes: Record<string, string | null>): Promise<void> =>
  field().evaluate((element, attributes) => {
    for (const [name, value] of Object.entries(attributes)) {
      if (value === null) element.removeAttribute(name)
      else element.setAttribute(name, value)
    }
  }, attributes)

/** What the form would send. */
const posted = (): Promise<string | null> =>
  page.evaluate(() => {
    const value = new FormData(document.querySelector('form')!).get('iin')
    return value === null ? null : String(value)
  })

const isValid = (): Promise<boolean> => field().evaluate((element: IinField) => element.checkValidity())

/** Types as a person would, and leaves. */
async function enter(text: string): Promise<void> {
  await input().fill(text)
  await input().blur()
}

test('the library answers every shared case in the browser, unbundled', async () => {
  await page.waitForFunction(() => 'judge' in globalThis)
  const answers = await page.evaluate(async () => {
    const { judge } = globalThis as unknown as { judge: (text: string, options: object) => unknown }
    const vectors = (await (await fetch('/vectors.json')).json()) as { input: string; options: object }[]
    return vectors.map(({ input, options }) => judge(input, options))
  })
  assert.deepEqual(answers, verdicts)
})

test('the field answers every shared case', async () => {
  const answers = await field().evaluate(
    (element: IinField, vectors) =>
      vectors.map(({ input, options }) => {
        element.options = options
        element.value = input
        return element.verdict
      }),
    readVectors(),
  )
  assert.deepEqual(answers, verdicts)
})

test('a number with spaces or dashes is taken, and twelve digits are posted', async () => {
  for (const text of ['990101 100010', '9901-0110-0010', '990101\u00A0100010', '990101100010']) {
    await enter(text)
    assert.equal(await posted(), '990101100010')
    assert.equal(await isValid(), true)
  }
  const attributes = ['inputmode', 'autocomplete', 'spellcheck', 'maxlength']
  const values = await input().evaluate(
    (element, names) => names.map(name => element.getAttribute(name)),
    attributes,
  )
  assert.deepEqual(values, ['numeric', 'off', 'false', null])
})

test('it is quiet while the person types and plain once they have left', async () => {
  await input().pressSequentially('99010110001')
  assert.equal(await message().textContent(), '')
  assert.equal(await input().getAttribute('aria-invalid'), 'false')
  await input().pressSequentially('1')
  assert.equal(await message().textContent(), '')
  await input().blur()
  assert.match(
    (await message().textContent())!,
    /^Check the number: the last digit does not fit the others\./,
  )
  assert.equal(await input().getAttribute('aria-invalid'), 'true')
  await input().press('End')
  await input().press('Backspace')
  await input().pressSequentially('0')
  assert.match((await message().textContent())!, /^Its digits say: born on 1 January 1899, male\./)
  assert.match(
    (await message().textContent())!,
    /does not show that it was issued, or to whom\. A mistake in the 11th/,
  )
  assert.equal(await input().getAttribute('aria-invalid'), 'false')
})

test('the strip shows the groups and copies as twelve digits', async () => {
  await enter('990101100010')
  const groups = page.locator('#strip b')
  assert.deepEqual(await groups.allTextContents(), ['990101', '1', '0001', '0'])
  await set({ as: 'bin' })
  await enter('971240000109')
  assert.deepEqual(await groups.allTextContents(), ['9712', '4', '0', '00010', '9'])
  assert.equal(await page.locator('label').textContent(), 'BIN')
  await enter('97124000010')
  assert.equal(await groups.count(), 0)
})

test('a 7th digit of 0 is taken without a word about birth date or sex', async () => {
  await enter('900101000018')
  assert.match((await message().textContent())!, /^The century and sex are not encoded in this number/)
  assert.equal(await isValid(), true)
})

test('another birth date is a notice and stops nothing', async () => {
  await field().evaluate((element: IinField) => {
    element.options = { person: { birthDate: '1999-05-05' } }
  })
  await enter('990101100010')
  assert.match(
    (await message().textContent())!,
    /This can be right: numbers are not tied to birth dates since 2013/,
  )
  assert.equal(await isValid(), true)
})

test('a lost zero is offered back with a button', async () => {
  const events = await page.evaluateHandle(() => {
    const events: string[] = []
    for (const name of ['input', 'change']) document.addEventListener(name, () => events.push(name))
    return events
  })
  await enter('50607100016')
  const button = page.getByRole('button', { name: 'Use 050607100016' })
  await button.click()
  assert.equal(await posted(), '050607100016')
  assert.equal(await button.isVisible(), false)
  assert.equal(await input().inputValue(), '050607100016')
  assert.deepEqual(await events.jsonValue(), ['input', 'change', 'input', 'change'])
  await enter('5.06071E+10')
  assert.match((await message().textContent())!, /Export the column again as text/)
})

test('a missing number stops the form and is told there', async () => {
  await page.getByRole('button', { name: 'Send' }).click()
  assert.equal(await message().textContent(), 'Enter the number.')
  assert.equal(await page.title(), 'Field')
})

test('a wrong number stops the form, a right one is sent as twelve digits', async () => {
  await enter('990101100011')
  await page.getByRole('button', { name: 'Send' }).click()
  assert.equal(await page.title(), 'Field')
  await enter('990101 1 0001 0')
  await page.getByRole('button', { name: 'Send' }).click()
  await page.waitForURL(/posted/)
  assert.equal(new URL(page.url()).search, '?iin=990101100010')
})

test('advisory tells but does not stop; by law only the check digit stops', async () => {
  await enter('991301100010')
  assert.equal(await isValid(), false)
  await set({ rule: 'law' })
  assert.equal(await isValid(), true)
  await set({ rule: null, advisory: '' })
  assert.equal(await isValid(), true)
  assert.equal(await posted(), '991301100010')
  assert.match((await message().textContent())!, /not a day of the calendar/)
})

test('it takes part in its form: name, value, reset, disabled, restored, read-only', async () => {
  await set({ value: '981231200015', on: '2026-11-23', readonly: '' })
  assert.equal(await posted(), '981231200015')
  assert.equal(await input().evaluate((element: HTMLInputElement) => element.readOnly), true)
  await set({ readonly: null })
  await enter('12')
  const facts = await field().evaluate((element: IinField) => {
    const told = element.reportValidity()
    const before = {
      value: element.value,
      message: element.validationMessage,
      bad: element.validity.badInput,
      told,
    }
    element.form!.reset()
    const after = element.value
    element.formStateRestoreCallback('990101100010')
    const restored = element.value
    element.name = 'number'
    return { before, after, restored, name: element.name }
  })
  assert.deepEqual(facts, {
    before: { value: '12', message: 'The number must have exactly 12 digits.', bad: true, told: false },
    after: '981231200015',
    restored: '990101100010',
    name: 'number',
  })
  await set({ name: 'iin', value: null, disabled: '' })
  assert.equal(await posted(), null)
  assert.equal(await input().isDisabled(), true)
  await set({ disabled: null, required: null })
  assert.equal(await posted(), '')
  assert.equal(await isValid(), true)
  const nameless = await field().evaluate((element: IinField) => {
    element.value = '12'
    element.form!.reset()
    element.removeAttribute('name')
    return [element.value, element.name]
  })
  assert.deepEqual(nameless, ['', ''])
})

test('an empty field that is left says nothing', async () => {
  await enter('1')
  await enter('')
  assert.equal(await message().textContent(), 'Enter the number.')
  await page.reload()
  await input().focus()
  await input().blur()
  assert.equal(await message().textContent(), '')
})

test('it speaks the language around it, or its own', async () => {
  const label = page.locator('label')
  await enter('990101100011')
  await page.evaluate(() => document.documentElement.setAttribute('lang', 'kk-KZ'))
  await set({ lang: null, label: null })
  await enter('990101100010')
  assert.equal(await label.textContent(), 'ЖСН')
  assert.match((await message().textContent())!, /туған күні — 1899 жылғы 1 қаңтар/)
  await set({ lang: 'ru' })
  assert.equal(await label.textContent(), 'ИИН')
  assert.equal(await page.getByText('Где найти ИИН').isVisible(), true)
  await set({ lang: 'de', label: 'Number of the person' })
  assert.equal(await label.textContent(), 'Number of the person')
  assert.equal(await page.getByText('Where to find the IIN').isVisible(), true)
  await page.evaluate(() => document.documentElement.removeAttribute('lang'))
  await set({ lang: null })
  assert.equal(await page.getByText('Where to find the IIN').isVisible(), true)
})

test('the picture opens, says in words what it shows, and fits a small screen', async () => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.getByText('Where to find the IIN').click()
  const picture = page.getByRole('img', { name: /below the date of birth/ })
  assert.equal(await picture.isVisible(), true)
  await enter('990101100010')
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  assert.ok(width <= 320, `${width} px`)
  await page.setViewportSize({ width: 360, height: 740 })
})

test('axe finds nothing to say of any state, in any language, light or dark', async () => {
  const axe = createRequire(import.meta.url).resolve('axe-core')
  // Only to bring axe in, this page has no policy.
  const context = await browser.newContext({ bypassCSP: true, viewport: { width: 360, height: 740 } })
  const other = await context.newPage()
  for (const path of ['/field.html', '/dark.html']) {
    await other.goto(`${origin}${path}`)
    await other.addScriptTag({ path: axe })
    await other.locator('summary').click()
    for (const lang of ['kk', 'ru', 'en']) {
      for (const text of ['', '990101100011', '50607100016', '990101100010']) {
        await other.evaluate(lang => document.documentElement.setAttribute('lang', lang), lang)
        await other.getByRole('textbox').fill(text)
        await other.locator('iin-field').evaluate((element: IinField) => element.reportValidity())
        const violations = await other.evaluate(async () => {
          const { axe } = globalThis as unknown as {
            axe: { run: () => Promise<{ violations: { id: string }[] }> }
          }
          return (await axe.run()).violations.map(({ id }) => id)
        })
        assert.deepEqual(violations, [], `${path} ${lang} ${text}`)
      }
    }
  }
  await context.close()
})

test('a value set before the field was there is taken over', async () => {
  await page.goto(`${origin}/early.html`)
  await page.waitForFunction(() => customElements.get('iin-field') !== undefined)
  assert.equal(await posted(), '990101100010')
  assert.equal(await input().inputValue(), '990101 100010')
})

test('a page that loads it twice keeps the first', async () => {
  await page.goto(`${origin}/twice.html`, { waitUntil: 'load' })
  await enter('990101100010')
  assert.equal(await isValid(), true)
})

test('nothing was asked of any other place, and the browser never complained', () => {
  assert.ok(asked.length > 20)
  assert.deepEqual(
    asked.filter(url => !url.startsWith(origin)),
    [],
  )
})

test('every block of the field was executed', () => {
  const files = covered.filter(({ url }) => url.includes('/dist/src/field/'))
  assert.ok(files.length >= 10, `${files.length} files`)
  assert.deepEqual(
    [...new Set(files.map(({ url }) => new URL(url).pathname))].flatMap(path => missed(path, files)),
    [],
  )
})
