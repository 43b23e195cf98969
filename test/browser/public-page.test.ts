// Every public page and the states that answers bring it to: accessible, within the screen, and kept as a picture.

import { describe, test } from 'node:test'
import { readings } from '../../src/web/reading.ts'
import { openPage, visit } from './harness.ts'
import { checkWidth, isMatrix, languagesAt, lookAt, phone } from './sight.ts'
import { openStage } from './stage.ts'

const { served, browser } = await openStage()

const result = 'status=foreigner&purpose=employment_tax&where=in_kazakhstan&eds=none&had=no'

/** What answers, choices and mistakes make of pages. */
const states: readonly string[] = [
  '/documents?channel=consulate',
  '/exchange?locality=without_branch',
  '/check-need/status?answered=yes',
  '/check-need/purpose?status=foreigner',
  '/check-need/details?status=foreigner&purpose=property',
  `/check-need/result?${result}`,
  `/check-need/result?${result}&asOf=2024-06-01&pack=order-258-2024`,
  '/fraud/check?sent=yes&no_visit=yes',
  '/fraud/check?sent=yes',
  '/search?q=1414',
  '/psc/abai-sample',
  '/psc/abai-village',
  '/consulates/argentina',
]

const paths = [
  ...readings.filter(({ method, path }) => !method && !path.includes(':')).map(({ path }) => path),
  ...states,
].filter(path => path !== '/check-need/result')

/** A name for the pictures of a page: its address, and its place among those of the same address. */
function nameOf(path: string): string {
  const [address = ''] = path.split('?')
  const before = paths.filter(each => each.split('?')[0] === address)
  const place = before.indexOf(path)
  return `public${address.replaceAll('/', '-') || '-home'}${place > 0 ? `-${place}` : ''}`.replace('-', '/')
}

describe('each public page', async () => {
  const page = await openPage(browser, `${served.origin}/en`, phone)
  for (const [index, path] of paths.entries()) {
    for (const language of languagesAt(index)) {
      test(`${path || '/'} in ${language} is accessible and within the screen`, async () => {
        await page.goto(`${served.origin}/${language}${path}`)
        await lookAt(page, nameOf(path), language)
      })
    }
  }
})

describe('each public page without JavaScript', async () => {
  const page = await openPage(browser, `${served.origin}/en`, { javaScript: false, width: 320, height: 640 })
  const among = isMatrix ? paths : ['', '/documents', '/fraud/report']
  for (const [index, path] of among.entries()) {
    for (const language of languagesAt(index)) {
      test(`${path || '/'} in ${language} is there and within the narrowest screen`, async () => {
        await visit(page, `${served.origin}/${language}${path}`)
        await page.locator('h1').waitFor()
        await checkWidth(page)
      })
    }
  }
})
