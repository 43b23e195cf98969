// What a reader's connection carries, byte by byte as it travels: the first view, later pages, tools, and what is kept.

import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import type { BrowserContext, Page } from 'playwright-core'
import { languages } from '../../src/text/language.ts'
import { say } from '../../src/text/say.ts'
import { builtFiles } from '../../src/web/asset.ts'
import { foldFacts } from '../../src/web/fact.ts'
import { offlineKilobytesMax } from '../../src/web/public/offline.tsx'
import { readings } from '../../src/web/reading.ts'
import { shippedPacks } from '../rules/shipped.ts'
import { credentials, openSite, signIn } from '../web/site.ts'
import { confirmCase, decideCase, openCase } from '../web/walk.ts'
import { serveApp, startBrowser } from './harness.ts'
import { isMatrix } from './sight.ts'

const firstBytesMax = 100_000
const laterBytesMax = 20_000
// More than other pages: some bring all the rules, and the printed sheet what draws its code.
const applyBytesMax = 40_000
const toolBytesMax = 150_000
const deskBytesMax = 300_000
const caseBytesMax = 40_000

const site = await openSite()
interface Sent {
  readonly path: string
  readonly bytes: number
  /** The same compressed, also where it travels as it is. */
  readonly gzipBytes: number
}

/** Every answer since the last look, with the bytes of its body as they travel. What a browser has kept is not here. */
let sent: Sent[] = []
let underWay = 0
const [served, browser] = [await serveApp({ fetch: weighed }), await startBrowser()]
after(async () => {
  await browser.close()
  await served.close()
  await site.close()
})

/** A reader who has never been here; what a service worker fetches after the view is weighed apart. */
function stranger(): Promise<BrowserContext> {
  return browser.newContext({ serviceWorkers: 'block', viewport: { width: 360, height: 640 } })
}

async function weighed(request: Request): Promise<Response> {
  underWay++
  const answer = await site.app.fetch(request)
  const body = await answer.arrayBuffer()
  const bytes = body.byteLength
  const gzipBytes = answer.headers.has('Content-Encoding') ? bytes : gzipSync(body).length
  sent.push({ path: new URL(request.url).pathname, bytes, gzipBytes })
  underWay--
  // An answer that leads elsewhere has no body, and must not get one.
  return new Response(body.byteLength > 0 ? body : null, answer)
}

/** What `act` makes the page fetch, until it needs nothing more. */
async function weigh(
  page: Page,
  act: () => Promise<unknown>,
): Promise<{ bytes: number; gzipBytes: number; paths: string[] }> {
  sent = []
  await act()
  for (let rests = 0; rests < 3; rests++) {
    await page.evaluate('document.fonts.ready')
    await page.waitForTimeout(20)
    if (underWay > 0) rests = 0
  }
  return {
    bytes: sum(sent.map(({ bytes }) => bytes)),
    gzipBytes: sum(sent.map(({ gzipBytes }) => gzipBytes)),
    paths: sent.map(({ path }) => path),
  }
}

function sum(sizes: readonly number[]): number {
  return sizes.reduce((total, size) => total + size, 0)
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`
}

describe('the first view, with the typeface', () => {
  for (const path of ['', '/what-is-iin', '/check-need', '/verify']) {
    for (const language of languages) {
      test(`/${language}${path} is at most ${kilobytes(firstBytesMax)}`, async t => {
        const context = await stranger()
        const page = await context.newPage()
        const { bytes, paths } = await weigh(page, () => page.goto(`${served.origin}/${language}${path}`))
        t.diagnostic(`/${language}${path} ${kilobytes(bytes)} in ${paths.length} files`)
        assert(paths.some(each => each.endsWith('.woff2')) && paths.some(each => each.endsWith('.css')))
        assert(bytes <= firstBytesMax, kilobytes(bytes))
        await context.close()
      })
    }
  }
})

// Of all that answers can make, a page with much on it.
const result = '/check-need/result?status=foreigner&purpose=marriage&where=abroad&eds=none&had=unsure'

// Kazakh is the longest; the matrix weighs the others, too.
for (const language of isMatrix ? languages : (['kk'] as const)) {
  test(`in ${language}, every page after the first is at most ${kilobytes(laterBytesMax)}`, async t => {
    const context = await stranger()
    const page = await context.newPage()
    await weigh(page, () => page.goto(`${served.origin}/${language}`))
    const paths = readings
      .filter(({ method, path }) => !method && !path.includes(':') && !isApplying(path))
      .map(({ path }) => path)
    const weights: [path: string, bytes: number][] = []
    for (const path of [...paths, result]) {
      const { bytes } = await weigh(page, () => page.goto(`${served.origin}/${language}${path}`))
      weights.push([path, bytes])
    }
    weights.sort(([, a], [, b]) => b - a)
    for (const [path, bytes] of weights.slice(0, 3)) t.diagnostic(`${kilobytes(bytes)} ${path}`)
    assert.deepEqual(
      weights.filter(([, bytes]) => bytes > laterBytesMax),
      [],
    )
    await context.close()
  })
}

/** Whether it is a page of the application form, which whoever starts it fills in on the device. */
function isApplying(path: string): boolean {
  return /^\/apply\b/.test(path)
}

test(`each page of the application form, with its tool, is at most ${kilobytes(applyBytesMax)}`, async t => {
  const context = await stranger()
  const page = await context.newPage()
  await weigh(page, () => page.goto(`${served.origin}/kk`))
  for (const { path } of readings.filter(({ method, path }) => !method && isApplying(path))) {
    const { bytes } = await weigh(page, () => page.goto(`${served.origin}/kk${path}`))
    t.diagnostic(`${path} ${kilobytes(bytes)}`)
    assert(bytes <= applyBytesMax, `${path} ${kilobytes(bytes)}`)
  }
  await context.close()
})

test('the bulk check comes when a file is chosen, says before how much that is, and is no more', async t => {
  const context = await stranger()
  const page = await context.newPage()
  const before = await weigh(page, () => page.goto(`${served.origin}/en/verify/bulk`))
  assert.deepEqual(
    before.paths.filter(path => /worker|tool/.test(path)),
    [],
  )
  const said = /(\d+)\skB/.exec((await page.locator('#file-hint').textContent()) ?? '')
  const buffer = Buffer.from('IIN\n990101100010\n')
  const { bytes } = await weigh(page, async () => {
    await page.locator('#file').setInputFiles({ name: 'list.csv', mimeType: 'text/csv', buffer })
    await page.locator('[data-act="judge"]').click()
    await page.locator('[data-step="result"]').waitFor()
  })
  t.diagnostic(`the page says ${said?.[0]}, the tool is ${kilobytes(bytes)}`)
  assert(bytes > 10_000 && bytes <= toolBytesMax, kilobytes(bytes))
  assert(Number(said?.[1]) * 1000 >= bytes, `${said?.[0]} is not less than ${kilobytes(bytes)}.`)
  await context.close()
})

test(`the desk is at most ${kilobytes(deskBytesMax)}, a page of a case ${kilobytes(caseBytesMax)} in gzip`, async t => {
  const officer = await signIn(site)
  const [taken, checked, decided] = [
    await openCase(officer),
    await confirmCase(officer),
    await confirmCase(officer),
  ]
  await decideCase(officer, decided)
  const context = await stranger()
  const page = await context.newPage()
  const first = await weigh(page, async () => {
    await page.goto(`${served.origin}/kk/desk`)
    const { sign_in_name, sign_in_password } = credentials()
    await page.getByLabel(say('kk', 'desk.sign_in.name')).fill(String(sign_in_name))
    await page.getByLabel(say('kk', 'desk.sign_in.password')).fill(String(sign_in_password))
    await page.getByRole('button', { name: say('kk', 'desk.sign_in.submit'), exact: true }).click()
    await page.getByRole('heading', { level: 1, name: say('kk', 'desk.title') }).waitFor()
  })
  t.diagnostic(`signing in and the first page: ${kilobytes(first.bytes)} in ${first.paths.length} files`)
  assert(first.bytes <= deskBytesMax, kilobytes(first.bytes))
  for (const path of [taken, checked, `${decided}?number=shown`]) {
    const { bytes, gzipBytes } = await weigh(page, () => page.goto(`${served.origin}/kk${path}`))
    // What is for one reader travels as it is: the length of a compressed page tells what is in it.
    t.diagnostic(`${await page.title()}: ${kilobytes(gzipBytes)} in gzip, ${kilobytes(bytes)} as it travels`)
    assert(gzipBytes <= caseBytesMax, `${path} ${kilobytes(gzipBytes)}`)
  }
  await context.close()
})

test('what is kept for reading without a network is no more than its page says', t => {
  const files = Object.entries(builtFiles()).filter(([name]) => !name.endsWith('-wght-normal.woff2'))
  const facts = foldFacts({ demo: true, pack: 'seed-2026-05', packs: [...shippedPacks.values()] })
  const bytes = sum(files.map(([, { sizeBytes }]) => sizeBytes)) + gzipSync(facts).length
  t.diagnostic(`${kilobytes(bytes)} in ${files.length + 1} files`)
  assert(bytes <= offlineKilobytesMax * 1000, kilobytes(bytes))
})
