// What leaves the printer: sheets that are counted, nothing cut at the margins, black only, with address and day.

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { readAnswers } from '../../src/rules/answer.ts'
import { needOf } from '../../src/rules/need.ts'
import { type Language, languages } from '../../src/text/language.ts'
import { readings } from '../../src/web/reading.ts'
import { shippedPack } from '../rules/shipped.ts'
import { openPage } from './harness.ts'
import { languagesAt } from './sight.ts'
import { openStage } from './stage.ts'

const { served, browser } = await openStage()
const page = await openPage(browser, `${served.origin}/en`)

const today = '2026-11-23'

type Codes = Readonly<Record<string, string>>

/** Every way through the need check, as the codes of its address. */
function waysThrough(codes: Codes): readonly Codes[] {
  const reading = readAnswers(shippedPack, today, codes)
  if (reading.ok) return [codes]
  return reading.ask
    .reduce<readonly Codes[]>(
      (made, { name, options }) =>
        made.flatMap(each => options.map(option => ({ ...each, [name]: option.code }))),
      [codes],
    )
    .flatMap(waysThrough)
}

/** How many letters the result of an address has, near enough to find the longest. */
function lengthOf(codes: Codes, language: Language): number {
  const reading = readAnswers(shippedPack, today, codes)
  assert(reading.ok)
  const { ways, reasons, fees, nextSteps } = needOf(shippedPack, today, reading.answers)
  const papers = ways.find(({ access }) => access !== 'closed')?.documents ?? []
  const rows = [...reasons, ...fees, ...papers.flatMap(demand => demand.rows)]
  const sentences = [
    ...rows.map(({ says }) => says[language]),
    ...ways.flatMap(way => [way.says[language], way.representative.row.says[language]]),
  ]
  return sentences.join('').length + 60 * nextSteps.length
}

/** Of all results, the longest for each status here and each category abroad: where it fits, all others do. */
function longestResults(language: Language): readonly Codes[] {
  const longest = new Map<string, { codes: Codes; length: number }>()
  for (const codes of waysThrough({})) {
    const kind = codes.category ?? codes.status!
    const length = lengthOf(codes, language)
    if (length > (longest.get(kind)?.length ?? 0)) longest.set(kind, { codes, length })
  }
  return [...longest.values()].map(({ codes }) => codes)
}

async function sheetsOf(address: string): Promise<number> {
  await page.goto(`${served.origin}${address}`)
  await page.evaluate('document.fonts.ready')
  const pdf = await page.pdf({ preferCSSPageSize: true })
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
}

describe('each result of the need check is one A4 side', () => {
  for (const language of languagesAt(0)) {
    test(`in ${language}`, async () => {
      const long: string[] = []
      for (const codes of longestResults(language)) {
        const address = `/${language}/check-need/result?${new URLSearchParams(codes)}`
        const sheets = await sheetsOf(address)
        if (sheets !== 1) long.push(`${address}: ${sheets} sheets`)
      }
      assert.deepEqual(long, [])
    })
  }
})

describe('what is carried to a counter', () => {
  for (const language of languages) {
    test(`the list of papers and the exchange are two sides at most in ${language}`, async () => {
      for (const path of [
        '/documents',
        '/documents?channel=consulate&category=heir',
        '/exchange',
        '/residents',
      ])
        assert((await sheetsOf(`/${language}${path}`)) <= 2, path)
    })
  }

  test('J7 the exchange is printed in letters of 14 points', async () => {
    await page.goto(`${served.origin}/kk/exchange`)
    await page.emulateMedia({ media: 'print' })
    const sizes = await page.evaluate(`
      [...document.querySelectorAll('.app-large-print :is(p, li, span, strong)')]
        .map(each => Number.parseFloat(getComputedStyle(each).fontSize) * 0.75)
    `)
    for (const size of sizes as number[]) assert(size > 13.9, `${size} pt`)
    await page.emulateMedia({ media: 'screen' })
  })
})

test('every page is printed within its margins, without color, with its address and the day', async () => {
  await page.setViewportSize({ width: 718, height: 1047 }) // A4 without its margins of 10 mm.
  await page.emulateMedia({ media: 'print' })
  for (const [index, { path }] of readings.filter(each => !each.path.includes(':')).entries()) {
    const address = `/${languages[index % languages.length]}${path}`
    await page.goto(`${served.origin}${address}`)
    const found = (await page.evaluate(`(${lookAtSheet})()`)) as Sheet
    assert.equal(found.excess, 0, `${address} is ${found.excess} px too wide for its sheet.`)
    assert.deepEqual(found.colored, [], `${address} needs no color.`)
    assert.match(found.line, /^http:\S+ · \d{4}-\d{2}-\d{2}$/, address)
  }
})

interface Sheet {
  readonly excess: number
  readonly colored: readonly string[]
  readonly line: string
}

// Runs in the page: whose words have a color that is none of black, white and gray, in text or in a drawing.
const lookAtSheet = `() => {
  const isColored = color => {
    const [red, green, blue] = color.match(/[\\d.]+/g)?.map(Number) ?? [0, 0, 0]
    return Math.max(red, green, blue) - Math.min(red, green, blue) > 8
  }
  const colored = [...document.querySelectorAll('body *')]
    .filter(each => each.checkVisibility() && each.getClientRects().length > 0)
    .filter(each => {
      const { color, fill, stroke } = getComputedStyle(each)
      return isColored(color) || (each.closest('svg') && [fill, stroke].some(isColored))
    })
  return {
    excess: document.documentElement.scrollWidth - innerWidth,
    colored: [...new Set(colored.map(each => each.tagName + '.' + each.getAttribute('class')))],
    line: document.querySelector('[data-printed]').textContent,
  }
}`
