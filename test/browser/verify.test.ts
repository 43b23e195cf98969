// The number check in a real browser: it answers on the device, sends nothing, and says what it does not show.

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { explanation, judge } from '@tizilim/iin'
import type { Page, Request } from 'playwright-core'
import { type Language, languages } from '../../src/text/language.ts'
import { say } from '../../src/text/say.ts'
import { signIn } from '../web/site.ts'
import { formNumber } from '../web/walk.ts'
import { checkAccessibility, keepPicture, openPage, type Sight, untilReady } from './harness.ts'
import { languagesAt } from './sight.ts'
import { openStage } from './stage.ts'

const { site, served, browser } = await openStage()

/** A page of the check, and every request that it sends from now on. */
async function openCheck(language: Language, sight: Sight = {}): Promise<{ page: Page; sent: Request[] }> {
  const page = await openPage(browser, `${served.origin}/${language}/verify`, sight)
  const sent: Request[] = []
  page.on('request', request => sent.push(request))
  return { page, sent }
}

async function type(page: Page, text: string): Promise<void> {
  await page.locator('#number').fill(text)
  await page.locator('#number').blur()
}

const levelOn = (page: Page) => page.locator('[data-level]').getAttribute('data-level')

describe('on the device', () => {
  for (const text of ['990101 100010', '9901-0110-0010', '990101\u00a01\u00a00001\u00a00']) {
    test(`J11-1 ${JSON.stringify(text)} is well-formed, and nothing is sent`, async () => {
      const { page, sent } = await openCheck('en')
      await type(page, text)
      assert.equal(await levelOn(page), 'well-formed')
      assert.equal(await page.locator('.app-verdict .app-strip').textContent(), '990101100010')
      assert.deepEqual(
        sent.map(request => request.url()),
        [],
      )
      const field = page.locator('#number')
      for (const [name, value] of [
        ['inputmode', 'numeric'],
        ['autocomplete', 'off'],
        ['spellcheck', 'false'],
      ] as const) {
        assert.equal(await field.getAttribute(name), value)
      }
      assert.equal(await field.inputValue(), text, 'Nothing that was typed is cut off or changed.')
    })
  }

  test('J11-2 a digit that does not fit is told as that, with where to find the number', async () => {
    const { page } = await openCheck('en')
    await type(page, '990101100011')
    const verdict = page.locator('.app-verdict')
    await verdict.getByText('Check the number: the last digit does not fit the others.').waitFor()
    await verdict.getByText(say('en', 'verify.where')).click()
    await verdict.getByText(say('en', 'verify.where.card')).waitFor()
    assert.doesNotMatch((await verdict.textContent()) ?? '', /invalid/i)
    const fault = page.locator('.app-strip__group--fault')
    assert.equal(
      await fault.getAttribute('class'),
      'app-strip__group app-strip__group--check app-strip__group--fault',
    )
    assert.equal(await fault.textContent(), '1')
  })

  test('J11-3 a seventh digit of 0 is accepted, and contradicts no date and no sex', async () => {
    const { page } = await openCheck('en')
    await page.getByText(say('en', 'verify.compare')).click()
    for (const [part, value] of [
      ['day', '3'],
      ['month', '2'],
      ['year', '1991'],
    ]) {
      await page.locator(`#birth-${part}`).fill(value!)
    }
    await page.getByLabel(say('en', 'verify.sex.female')).check()
    await type(page, '900101000018')
    assert.equal(await levelOn(page), 'well-formed')
    assert.equal(await page.locator('[data-notice]').getAttribute('data-notice'), 'century_unknown')
    assert.equal(await page.locator('#birth-day').inputValue(), '3')
  })

  test('J11-4 a birth date and a sex that differ are told as something that can be right', async () => {
    const { page, sent } = await openCheck('en')
    await type(page, '990101100010')
    await page.getByText(say('en', 'verify.compare')).click()
    await page.locator('#birth-day').fill('2')
    await page.locator('#birth-month').fill('1')
    await page.locator('#birth-year').fill('1899')
    await page.getByLabel(say('en', 'verify.sex.female')).check()
    const notices = await page.locator('[data-notice]').getAttribute('data-notice')
    assert.equal(notices, 'nineteenth_century birth_date_differs sex_differs')
    assert.equal(await levelOn(page), 'well-formed')
    await page
      .getByText('This can be right: numbers are not tied to birth dates since 2013. Check the document.')
      .waitFor()
    assert.equal(sent.length, 0)
  })

  test('J11-5 a lost zero is offered on a button, and a rounded number is not guessed', async () => {
    const { page, sent } = await openCheck('en')
    await type(page, '50607100016')
    await page.getByText('11 digits: did a spreadsheet drop a leading zero?').waitFor()
    await page.getByRole('button', { name: 'Use 050607100016' }).click()
    assert.equal(await page.locator('#number').inputValue(), '050607100016')
    assert.equal(await levelOn(page), 'well-formed')
    await type(page, '5.06071E+10')
    await page.getByText(/cannot be recovered/).waitFor()
    assert.equal(await page.locator('.app-suggestion').count(), 0)
    assert.equal(sent.length, 0)
  })

  test('J11-6, J14-5 well-formed is said with its limits, and no sign of good news stands beside it', async () => {
    for (const language of languages) {
      const { page } = await openCheck(language)
      await type(page, '990101100010')
      const verdict = page.locator('.app-verdict')
      const [notShown, missed] = explanation(judge(''), language).limits
      const text = (await verdict.textContent()) ?? ''
      assert(text.includes(notShown!) && text.includes(say(language, 'verify.easy_to_fake')))
      const missing = verdict.getByText(missed!)
      assert.equal(await missing.isVisible(), false)
      await verdict.getByText(say(language, 'verify.misses')).click()
      assert.equal(await missing.isVisible(), true)
      assert.equal(await page.locator('.app-verdict--good').count(), 0)
    }
  })

  test('it is quiet while a number is typed, answers at the twelfth digit, and is quiet again', async () => {
    const { page } = await openCheck('ru')
    const field = page.locator('#number')
    await field.pressSequentially('99010110001')
    assert.equal(await page.locator('[data-level]').count(), 0)
    await field.press('0')
    assert.equal(await levelOn(page), 'well-formed')
    await field.press('1')
    assert.equal(await page.locator('[data-level]').count(), 0, 'Thirteen digits are not called wrong yet.')
    await field.blur()
    assert.equal(await levelOn(page), 'not-a-number')
  })

  test('Enter and the button answer too; an empty field is asked for, and so is half a date', async () => {
    const { page, sent } = await openCheck('kk')
    await page.locator('#number').press('Enter')
    const problem = page.getByText(say('kk', 'problem.number_missing'))
    await problem.waitFor()
    assert.equal(await page.evaluate('document.activeElement.id'), 'number')
    assert.equal(await page.locator('#number').getAttribute('aria-describedby'), 'number-hint number-error')
    await page.locator('#number').fill('990101100011')
    assert.equal(await problem.count(), 0)
    await page.getByText(say('kk', 'verify.compare')).click()
    await page.locator('#birth-month').fill('13')
    await page.getByRole('button', { name: say('kk', 'verify.submit') }).click()
    await page.getByText(say('kk', 'verify.birth.incomplete')).waitFor()
    assert.equal(await page.evaluate('document.activeElement.id'), 'birth-day')
    await page.locator('#birth-day').fill('1')
    await page.locator('#birth-year').fill('1990')
    await page.keyboard.press('Enter')
    await page.getByText(say('kk', 'verify.birth.impossible')).waitFor()
    await page.locator('#birth-month').fill('1')
    await page.keyboard.press('Enter')
    assert.equal(await levelOn(page), 'broken')
    assert.equal(sent.length, 0)
  })

  test('a verdict is said aloud, politely, in whole', async () => {
    const { page } = await openCheck('en')
    await type(page, '990101100010')
    const live = page.locator('[aria-live="polite"]')
    assert.equal(await live.locator('.app-verdict').count(), 1)
    const name = 'born: 9 9 0 1 0 1, century and sex: 1, serial: 0 0 0 1, check: 0'
    await live.getByRole('img', { name }).waitFor()
  })

  test('it says the same as the server does', async () => {
    for (const number of [
      '990101100010',
      '991301100012',
      '971240000109',
      '50607100016',
      'O90101100010',
      '600400000000',
    ]) {
      const { page } = await openCheck('ru')
      await type(page, number)
      const said = await verdictOn(page)
      const without = await openPage(browser, `${served.origin}/ru/verify`, { javaScript: false })
      await without.locator('#number').fill(number)
      await without.keyboard.press('Enter')
      await without.waitForURL('**/ru/verify')
      assert.equal(said, await verdictOn(without), number)
    }
  })

  const verdictOn = async (page: Page) => {
    const verdict = page.locator('[data-level]')
    const attributes = [await verdict.getAttribute('data-level'), await verdict.getAttribute('data-notice')]
    return [...attributes, (await verdict.textContent())?.replace(/\s+/g, ' ').trim()].join(' | ')
  }
})

describe('without JavaScript', () => {
  test('a comparison is sent and answered, and a suggestion is taken with a press', async () => {
    const page = await openPage(browser, `${served.origin}/en/verify`, { javaScript: false })
    await page.locator('#number').fill('50607100016')
    await page.locator('summary').first().click()
    await page.locator('#birth-day').fill('7')
    await page.locator('#birth-month').fill('6')
    await page.locator('#birth-year').fill('2005')
    await page.getByRole('button', { name: 'Check' }).click()
    await page.getByRole('button', { name: 'Use 050607100016' }).click()
    assert.equal(await levelOn(page), 'well-formed')
    assert.equal(
      await page.locator('[data-notice]').getAttribute('data-notice'),
      'nineteenth_century birth_date_differs',
    )
    assert.equal(await page.locator('#birth-year').inputValue(), '2005')
    assert.equal(new URL(page.url()).search, '')
  })

  test('half a date is asked for', async () => {
    const page = await openPage(browser, `${served.origin}/ru/verify`, { javaScript: false })
    await page.locator('#number').fill('990101100010')
    await page.locator('summary').first().click()
    await page.locator('#birth-day').fill('7')
    await page.keyboard.press('Enter')
    await page.locator('#birth-error').waitFor()
  })
})

test('an officer’s number goes to the register, which knows more', async () => {
  const officer = await signIn(site)
  const issued = await formNumber(officer)
  const page = await openPage(browser, `${served.origin}/en`)
  const session = { name: 'session', value: officer.cookies.get('session')!, url: served.origin }
  await page.context().addCookies([session])
  await page.goto(`${served.origin}/en/verify`)
  await page.locator('#number').fill(issued)
  await page.keyboard.press('Enter')
  await page.locator('[data-level="issued"]').waitFor()
})

const states: readonly (readonly [name: string, act: (page: Page, language: Language) => Promise<void>])[] = [
  ['empty', async () => {}],
  ['well-formed', page => type(page, '990101 1 0001 0')],
  ['broken', page => type(page, '991301100012')],
  ['zero-lost', page => type(page, '50607100016')],
  ['bin', page => type(page, '971240000109')],
  [
    'compared',
    async (page, language) => {
      await page.getByText(say(language, 'verify.compare')).click()
      await page.locator('#birth-day').fill('30')
      await page.locator('#birth-month').fill('2')
      await page.locator('#birth-year').fill('1990')
      await page.getByLabel(say(language, 'verify.sex.female')).check()
      await type(page, '990101100010')
      await page.getByRole('button', { name: say(language, 'verify.submit') }).click()
    },
  ],
]

const sights = [
  ['360', { width: 360, height: 640 }],
  ['1280', { width: 1280 }],
] as const

for (const [index, [sightName, sight]] of sights.entries()) {
  for (const language of languagesAt(index)) {
    test(`${language} at ${sightName} px: each state is accessible and within the screen`, async () => {
      const { page } = await openCheck(language, sight)
      for (const [name, act] of states) {
        await page.reload()
        await untilReady(page)
        await act(page, language)
        await checkAccessibility(page)
        await keepPicture(page, `verify/${name}-${sightName}-${language}`)
        await page.setViewportSize({ width: 320, height: 640 })
        assert.equal(await page.evaluate('document.documentElement.scrollWidth - innerWidth'), 0, name)
        await page.setViewportSize({ width: sight.width, height: 640 })
      }
    })
  }
}
