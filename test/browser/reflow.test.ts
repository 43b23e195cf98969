// Every public page for those who see, read and press in other ways: at 400 % zoom, widely spaced, by touch, by key.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readings } from '../../src/web/reading.ts'
import { checkAccessibility, openPage, untilReady } from './harness.ts'
import { isMatrix, languagesAt } from './sight.ts'
import { openStage } from './stage.ts'

const { served, browser } = await openStage()

const result =
  'status=foreigner&purpose=property&deal=buy&object=car&where=abroad&category=heir&eds=helper&had=no'
const paths = [
  ...readings.map(({ path }) => path).filter(path => !path.includes(':')),
  '/check-need/purpose?status=foreigner',
  `/check-need/result?${result}`,
  '/psc?region=abai',
  '/consulates?country=italy',
  '/search?q=IIN',
  '/documents?channel=consulate&category=heir',
]

const addresses = paths.flatMap((path, index) => languagesAt(index).map(language => `/${language}${path}`))

const examples = [
  '/en',
  '/kk/verify',
  `/ru/check-need/result?${result}`,
  '/kk/apply/passport',
  '/en/psc?region=abai',
]

// 1280 px zoomed to 400 % leave 320.
const narrow = { width: 320, height: 256 }
const excess = 'document.documentElement.scrollWidth - innerWidth'

test('J7-5 at 400 % zoom no page is wider than the screen, however letters and lines are spaced', async () => {
  const page = await openPage(browser, `${served.origin}/en`, narrow)
  const faults: string[] = []
  for (const address of addresses) {
    await page.goto(`${served.origin}${address}`)
    await page.evaluate('document.fonts.ready')
    const plain = await page.evaluate(excess)
    if (plain !== 0) faults.push(`${address}: ${plain} px too wide`)
    await page.addStyleTag({ content: spacing })
    const spaced = await page.evaluate(excess)
    if (spaced !== 0) faults.push(`${address}: ${spaced} px too wide with wide spacing`)
    for (const cut of (await page.evaluate(cutWords)) as string[]) faults.push(`${address}: cut off: ${cut}`)
  }
  assert.deepEqual(faults, [])
})

// WCAG 1.4.12, to the letter.
const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }`

// What hides what flows over must hold its words; what is there for screen readers only is one pixel on purpose.
const cutWords = `[...document.querySelectorAll('body *')]
  .filter(each => getComputedStyle(each).overflow.includes('hidden') && each.clientWidth > 1)
  .filter(each => each.scrollWidth > each.clientWidth + 1 || each.scrollHeight > each.clientHeight + 1)
  .map(each => each.className)`

test('what is pressed is at least 24 px high and wide, unless it stands within a sentence', async () => {
  const page = await openPage(browser, `${served.origin}/en`, { width: 360, height: 640 })
  const faults: string[] = []
  for (const address of addresses) {
    await page.goto(`${served.origin}${address}`)
    for (const small of (await page.evaluate(smallTargets)) as string[]) faults.push(`${address}: ${small}`)
  }
  assert.deepEqual(faults, [])
})

// A link among words is as high as its line (WCAG 2.5.8 leaves it out), and a tick has its label around it.
const smallTargets = `[...document.querySelectorAll('a[href], button, input, select, textarea, summary')]
  .filter(each => each.checkVisibility() && each.type !== 'hidden' && getComputedStyle(each).display !== 'inline')
  .filter(each => !each.closest('.govuk-skip-link') && each.getClientRects().length > 0)
  .map(each => [each, each.getBoundingClientRect()])
  .filter(([, box]) => box.width > 1 && (box.width < 24 || box.height < 24))
  .map(([each, box]) => each.tagName + ' ' + each.textContent.trim() + ' ' + box.width + ' × ' + box.height)`

// The first page, a form, a tool and a page of papers; together they hold every kind of thing that is pressed.
const walked = ['', '/exchange', '/verify', '/what-is-iin', '/psc', '/check-need/status']

test('J7-6 the keyboard alone reaches all that can be pressed, in order, always seen, and gets out again', async () => {
  const page = await openPage(browser, `${served.origin}/kk`, { width: 360, height: 640 })
  for (const path of walked) {
    await page.goto(`${served.origin}/kk${path}`)
    await untilReady(page)
    const stuck = await page.evaluate(`[...document.querySelectorAll('body *')]
      .filter(each => /fixed|sticky/.test(getComputedStyle(each).position)).length`)
    assert.equal(stuck, 0, `${path}: no bar lies over the page.`)
    const stops = (await page.evaluate(numberStops)) as number
    const reached: string[] = []
    for (let press = 0; press < stops; press++) {
      await page.keyboard.press('Tab')
      const mark = (await page.evaluate(focusMark)) as { seen: boolean; what: string; stop: string }
      assert(mark.seen, `${path}: ${mark.what} shows that it has the focus.`)
      reached.push(mark.stop)
    }
    const inOrder = Array.from({ length: stops }, (_, index) => String(index))
    assert.deepEqual(reached, inOrder, `${path}: each stop is reached, in the order of the page.`)
    await page.keyboard.press('Tab')
    const last = (await page.evaluate(focusMark)) as { stop?: string }
    assert.notEqual(last.stop, String(stops - 1), `${path}: nothing holds the focus fast.`)
  }
})

// Of some radios the chosen one is the stop, or the first; a box that scrolls has none where something in it has one.
const numberStops = `(() => {
  const isStop = each => each.checkVisibility({ visibilityProperty: true }) && !each.disabled && each.tabIndex >= 0
  const isLead = each => each.type !== 'radio' || each.checked ||
    (!document.querySelector('[name="' + each.name + '"]:checked') && each === document.getElementsByName(each.name)[0])
  const all = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')]
  const stops = all.filter(each => isStop(each) && isLead(each))
  for (const [index, each] of stops.entries()) each.dataset.stop = index
  return stops.length
})()`

// The mark stands on what has the focus, on its label, or on the card that it fills.
const focusMark = `(() => {
  const own = document.activeElement
  const around = [own, own.nextElementSibling, own.closest('li')].filter(Boolean)
  const isMarked = each => [getComputedStyle(each), getComputedStyle(each, '::before')]
    .some(style => style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2)
  const { top, bottom } = own.getBoundingClientRect()
  const seen = around.some(isMarked) && bottom > 0 && top < innerHeight
  return { seen, what: own.outerHTML.slice(0, 120), stop: own.dataset.stop }
})()`

test('nothing moves for those who asked for rest', async () => {
  const page = await openPage(browser, `${served.origin}/en`)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  for (const path of ['', '/verify', '/verify/bulk', '/what-is-iin']) {
    await page.goto(`${served.origin}/kk${path}`)
    assert.equal(await page.evaluate('document.getAnimations().length'), 0, path)
  }
})

for (const [name, sight] of [
  ['in the dark', { width: 360, height: 640, scheme: 'dark' }],
  ['in the colors of the system', { width: 1280, forcedColors: true }],
] as const) {
  test(`${name} every page can be read`, async () => {
    const page = await openPage(browser, `${served.origin}/en`, sight)
    // The matrix reads them all.
    for (const address of isMatrix ? addresses : examples) {
      await page.goto(`${served.origin}${address}`)
      await checkAccessibility(page)
    }
  })
}

test('each Kazakh letter is set in the one typeface, in every weight', async () => {
  const page = await openPage(browser, `${served.origin}/kk`)
  const missing = await page.evaluate(`(async () => {
    const missing = []
    for (const weight of [400, 500, 600, 650, 700]) {
      for (const letter of 'ӘәҒғҚқҢңӨөҰұҮүҺһІі') {
        const faces = await document.fonts.load(weight + ' 20px "Golos Text Variable"', letter)
        if (faces.length === 0) missing.push(weight + letter)
      }
    }
    return missing
  })()`)
  assert.deepEqual(missing, [])
})
