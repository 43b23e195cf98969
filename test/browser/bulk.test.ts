// The check of a whole list in a real browser: nothing leaves the device, and everything found can be looked at.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import type { Download, Page, Request } from 'playwright-core'
import { type Language, languages } from '../../src/text/language.ts'
import { say } from '../../src/text/say.ts'
import { headings, listRows, listText, numbers } from '../bulk/list.ts'
import { checkAccessibility, keepPicture, openPage, type Sight } from './harness.ts'
import { languagesAt } from './sight.ts'
import { openStage } from './stage.ts'

const { served, browser } = await openStage()

/** A page of the check, and every request that it sends from now on. */
async function openBulk(language: Language, sight: Sight = {}): Promise<{ page: Page; sent: Request[] }> {
  const page = await openPage(browser, `${served.origin}/${language}/verify/bulk`, sight)
  const sent: Request[] = []
  page.on('request', request => sent.push(request))
  return { page, sent }
}

async function choose(page: Page, name = 'staff.csv', text: string | Buffer = listText(';')): Promise<void> {
  const file = { name, mimeType: 'application/octet-stream', buffer: Buffer.from(text) }
  await page.locator('#file').setInputFiles(file)
}

async function judge(page: Page): Promise<void> {
  await page.locator('[data-act="judge"]').click()
  await page.locator('[data-step="result"]').waitFor()
}

function finding(
  page: Page,
  language: Language,
  code: 'leading_zero_lost' | 'tidied' | 'digit_11' | 'duplicate',
) {
  return page.locator('[data-place="findings"] details', { hasText: say(language, `bulk.name.${code}`) })
}

async function textOf(download: Promise<Download>): Promise<{ name: string; bytes: Buffer }> {
  const done = await download
  return { name: done.suggestedFilename(), bytes: readFileSync(await done.path()) }
}

describe('a list', () => {
  test('J11-8 is read, judged and saved on the device: no request carries anything of it', async () => {
    const { page, sent } = await openBulk('en')
    await choose(page)
    await page.locator('[data-step="column"]').waitFor()
    assert.equal(await page.locator('#column').inputValue(), '1', 'The column of numbers is supposed.')
    await judge(page)
    const download = textOf(page.waitForEvent('download'))
    await page.getByRole('button', { name: say('en', 'bulk.save.csv') }).click()
    const { name, bytes } = await download
    assert.equal(name, 'staff-checked.csv')
    const lines = bytes.toString().split('\r\n')
    assert.equal(
      lines[0],
      '\ufeff"№";"ИИН";"Имя";"Город";"level";"problems";"notices";"suggestion";"before_repair"',
    )
    assert.match(
      lines[4]!,
      /^"4";"50607100016";.*"not-a-number";"length";"leading_zero_lost";"050607100016";""$/,
    )
    const urls = sent.map(request => request.url()).filter(url => !url.startsWith('blob:'))
    for (const request of sent) assert.equal(request.method(), 'GET')
    assert.deepEqual(
      urls.filter(url => !/\/assets\/[\w-]+\.js$/.test(url)),
      [],
    )
    assert.equal(await page.evaluate('document.cookie + JSON.stringify(localStorage)'), '{}')
  })

  test('J11-7 tells a number that differs from another only in digit 11', async () => {
    const { page } = await openBulk('en')
    await choose(page)
    await page.locator('[data-step="column"]').waitFor()
    await judge(page)
    const group = finding(page, 'en', 'digit_11')
    await group.locator('summary').click()
    await group.getByRole('button', { name: say('en', 'bulk.look.show') }).click()
    await group.getByText(numbers.nearTwin).waitFor()
    assert.deepEqual(await group.locator('.app-example__text').allTextContents(), [
      numbers.twin,
      numbers.nearTwin,
    ])
    const rows = listRows()
    const line = rows.findIndex(row => row[1] === numbers.twin) + 1
    assert.match(
      (await group.locator('.app-example').first().textContent()) ?? '',
      new RegExp(`Row ${line}\\b`),
    )
  })

  test('J11-9 labels a business number and an old taxpayer number as what they are', async () => {
    const { page } = await openBulk('en')
    await choose(page)
    await page.locator('[data-step="column"]').waitFor()
    await judge(page)
    const counts = page.locator('[data-place="counts"]')
    await counts.locator('summary').click()
    for (const name of ['Business number (BIN)', 'Old taxpayer number (RNN)', 'Rounded by a spreadsheet']) {
      const row = counts.getByRole('row', { name: new RegExp(`^${name.replace(/[()]/g, '\\$&')}`) })
      assert.equal(await row.locator('td').first().textContent(), '1', name)
    }
  })

  test('keeps its numbers masked until they are asked for', async () => {
    const { page } = await openBulk('ru')
    await choose(page)
    await page.locator('[data-step="column"]').waitFor()
    assert.match((await page.locator('.app-preview').textContent()) ?? '', /••••••••4462/)
    await judge(page)
    const group = finding(page, 'ru', 'duplicate')
    await group.locator('summary').click()
    await group.getByText('••••••••4462').first().waitFor()
    assert.equal(await group.getByText(numbers.fine).count(), 0)
    await group.getByRole('button', { name: say('ru', 'bulk.look.show') }).click()
    await group.getByText(numbers.fine).first().waitFor()
    await page.keyboard.press('Enter')
    await group.getByText('••••••••4462').first().waitFor()
    assert.equal(await group.getByText(numbers.fine).count(), 0)
  })

  test('is repaired row by row and by group, only after a look, and all can be taken back', async () => {
    const { page } = await openBulk('en')
    await choose(page)
    await page.locator('[data-step="column"]').waitFor()
    await judge(page)
    const zeros = finding(page, 'en', 'leading_zero_lost')
    await zeros.locator('summary').click()
    await zeros.locator('.app-example').first().waitFor()
    assert.equal(
      await zeros.getByRole('button', { name: /Accept/ }).count(),
      0,
      'Nothing is accepted unseen.',
    )
    await zeros.getByRole('button', { name: say('en', 'bulk.look.show') }).click()
    await zeros.getByRole('button', { name: 'Accept the repair in row 5' }).click()
    await page.getByText('Repairs accepted: 1.').first().waitFor()
    assert.equal(await zeros.getByRole('button', { name: /Accept the repair/ }).count(), 1)
    await zeros.getByRole('button', { name: 'Accept all: 1' }).click()
    await page.locator('[data-place="accepted-count"]', { hasText: '2' }).waitFor()
    assert.equal(await zeros.locator('.app-example').count(), 0)
    assert.equal(await page.evaluate('document.activeElement.tagName'), 'SUMMARY')

    const download = textOf(page.waitForEvent('download'))
    await page.getByRole('button', { name: say('en', 'bulk.save.csv') }).click()
    const line = (await download).bytes.toString().split('\r\n')[4]
    assert.match(line!, /^"4";"050607100016";.*"well-formed";"";"nineteenth_century";"";"50607100016"$/)

    await page.getByRole('button', { name: say('en', 'bulk.take_back') }).click()
    await page.locator('[data-place="accepted"]').waitFor({ state: 'hidden' })
    assert.match((await zeros.locator('summary').textContent()) ?? '', /: 2$/)
  })

  test('in a workbook is read too, and comes out as a workbook of texts with words', async () => {
    const { page } = await openBulk('ru')
    await choose(page)
    await page.locator('[data-step="column"]').waitFor()
    await judge(page)
    const download = textOf(page.waitForEvent('download'))
    await page.getByRole('button', { name: say('ru', 'bulk.save.xlsx') }).click()
    const { name, bytes } = await download
    assert.equal(name, 'staff-checked.xlsx')
    await page
      .locator('[data-step="result"]')
      .getByRole('button', { name: say('ru', 'bulk.again') })
      .click()
    await choose(page, name, bytes)
    await page.locator('[data-step="column"]').waitFor()
    assert.equal(await page.locator('#column').inputValue(), '1')
    const options = await page.locator('#column option').allTextContents()
    assert.deepEqual(options.slice(0, 5), [
      ...headings.map((heading, at) => `${'ABCD'[at]}: ${heading}`),
      `E: ${say('ru', 'bulk.name.level')}`,
    ])
    await page.getByText(/«1»/).waitFor()
  })

  test('can be dropped on the page, is told about while it is checked, and replaced by another', async () => {
    const { page } = await openBulk('en')
    const rows = Array.from({ length: 60_000 }, (_, at) => [`${at}`, numbers.fine, 'x', 'y'])
    const text = JSON.stringify(listText(',', [[...headings], ...rows]))
    const transfer = await page.evaluateHandle(`
      const transfer = new DataTransfer()
      transfer.items.add(new File([${text}], 'long.csv'))
      transfer
    `)
    await page.dispatchEvent('[data-place="drop"]', 'drop', { dataTransfer: transfer })
    await page.locator('[data-step="column"]').waitFor()
    await page.getByText('Rows in the file: 60,001.').waitFor()
    await page.evaluate(`
      window.heard = []
      new MutationObserver(changes => {
        for (const { target } of changes) heard.push(target.textContent)
      }).observe(document.querySelector('[data-place="status"]'), { childList: true })
    `)
    await judge(page)
    const heard = (await page.evaluate('heard')) as string[]
    assert(
      heard.some(words => /^\d+,000 of 60,000$/.test(words)),
      `It is told how far the check is: ${heard.join(' | ')}`,
    )
    await page.getByRole('button', { name: say('en', 'bulk.again') }).click()
    await choose(page, 'second.csv')
    await page.locator('[data-step="column"]').waitFor()
    await page.getByRole('button', { name: say('en', 'bulk.other') }).click()
    await page.locator('#file').waitFor()
    await choose(page)
    await page.getByText('Rows in the file: 18.').waitFor()
  })

  for (const [trouble, name, bytes] of [
    ['file_empty', 'empty.csv', Buffer.from('\r\n \r\n')],
    ['file_old_excel', 'old.xls', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0])],
    ['file_damaged', 'half.xlsx', Buffer.from('PK\u0003\u0004 and no more')],
  ] as const) {
    test(`that cannot be read says why: ${trouble}`, async () => {
      const { page } = await openBulk('kk')
      await choose(page, name, bytes)
      await page.getByText(say('kk', `bulk.trouble.${trouble}`)).waitFor()
      assert.equal(await page.evaluate('document.activeElement.id'), 'file')
      assert.equal(await page.locator('#file').getAttribute('aria-describedby'), 'file-hint file-error')
      await checkAccessibility(page)
      await keepPicture(page, `bulk/${trouble}-1280-kk`)
      await choose(page)
      await page.locator('[data-step="column"]').waitFor()
    })
  }

  test('is heard: the result is announced, and each step begins at its heading', async () => {
    const { page } = await openBulk('en')
    await choose(page)
    await page.locator('[data-step="column"]').waitFor()
    assert.equal(await page.evaluate('document.activeElement.textContent'), say('en', 'bulk.column.title'))
    await judge(page)
    assert.equal(await page.evaluate('document.activeElement.textContent'), say('en', 'bulk.result.title'))
    const status = page.locator('[role="status"][data-place="status"]')
    assert.equal(await status.textContent(), 'Rows checked: 17. Well-formed: 7. Not well-formed: 10.')
    const chart = page.getByRole('img', { name: /Well-formed IIN: 6; Business number \(BIN\): 1;/ })
    await chart.waitFor()
  })
})

describe('a tool that does not come to its end', () => {
  async function openWith(worker: 'silent' | 'missing'): Promise<Page> {
    // A service worker would answer in place of the network.
    const context = await browser.newContext({ serviceWorkers: 'block', bypassCSP: true })
    await context.route('**/bulk-worker-*.js', route =>
      worker === 'silent' ? route.fulfill({ body: '' }) : route.abort(),
    )
    const page = await context.newPage()
    await page.goto(`${served.origin}/en/verify/bulk`)
    await page.locator('#file').waitFor()
    await choose(page)
    return page
  }

  test('is canceled, and what is left is the choice of a file', async () => {
    const page = await openWith('silent')
    await page.locator('progress').waitFor()
    assert.equal(await page.evaluate('document.activeElement.innerText'), say('en', 'bulk.reading'))
    await checkAccessibility(page)
    await page.getByRole('button', { name: say('en', 'bulk.cancel') }).click()
    assert.equal(await page.locator('[data-place="status"]').textContent(), say('en', 'bulk.canceled'))
    assert.equal(await page.evaluate('document.activeElement.id'), 'file')
  })

  test('is told when it could not be loaded', async () => {
    const page = await openWith('missing')
    await page.getByText(say('en', 'bulk.trouble.tool_failed')).waitFor()
    assert.equal(await page.evaluate('document.activeElement.id'), 'file')
  })
})

test('without JavaScript the page says so honestly, and names another way', async () => {
  for (const language of languages) {
    const page = await openPage(browser, `${served.origin}/${language}/verify/bulk`, { javaScript: false })
    await page.getByText(say(language, 'bulk.without')).first().waitFor()
    await page.getByText('npx @tizilim/iin check < numbers.txt').waitFor()
    assert.equal(await page.locator('#file').isVisible(), false)
  }
})

test('the tool comes only with a file, weighs less than 150 kB, and the page says how much before', async () => {
  const { page, sent } = await openBulk('en')
  const said = Number(/about (\d+)\skB/.exec((await page.locator('main').textContent()) ?? '')?.[1])
  assert(said > 10 && said < 150, `${said} kB`)
  assert.equal(sent.length, 0)
  await choose(page)
  await page.locator('[data-step="column"]').waitFor()
  const names = sent.map(request => /([\w-]+)-[\w-]{8,}\.js$/.exec(request.url())?.[1])
  assert(names.includes('tool') && names.includes('bulk-worker'), names.join(' '))
})

const sights = [
  ['360', { width: 360, height: 640 }],
  ['1280', { width: 1280 }],
  ['360-dark', { width: 360, height: 640, scheme: 'dark' }],
] as const

for (const [index, [sightName, sight]] of sights.entries()) {
  for (const language of languagesAt(index)) {
    test(`${language} at ${sightName} px: each step is accessible and within the screen`, async () => {
      const { page } = await openBulk(language, sight)
      const look = async (name: string) => {
        await checkAccessibility(page)
        await keepPicture(page, `bulk/${name}-${sightName}-${language}`)
        await page.setViewportSize({ width: 320, height: 640 })
        const excess = await page.evaluate('document.documentElement.scrollWidth - innerWidth')
        assert.equal(excess, 0, `${name} is ${excess} px too wide.`)
        await page.setViewportSize({ width: sight.width, height: 640 })
      }
      await look('choose')
      await choose(page)
      await page.locator('[data-step="column"]').waitFor()
      await look('column')
      await judge(page)
      await look('result')
      for (const code of ['leading_zero_lost', 'duplicate', 'tidied'] as const) {
        const group = finding(page, language, code)
        await group.locator('summary').click()
        await group.locator('.app-example').first().waitFor()
        if (code !== 'duplicate') {
          await group.getByRole('button', { name: say(language, 'bulk.look.show') }).click()
          await group.locator('[data-act="accept"]').first().waitFor()
        }
      }
      await finding(page, language, 'leading_zero_lost').locator('[data-act="accept"]').first().click()
      await page.locator('[data-place="accepted"]').waitFor()
      await look('looked')
    })
  }
}
