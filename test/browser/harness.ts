// A real browser for tests: opens pages, checks them with axe, and keeps pictures of them in dist/screenshots.

import assert from 'node:assert/strict'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { serve } from '@hono/node-server'
import type { AxeResults } from 'axe-core'
import {
  type Browser,
  type BrowserContextOptions,
  type ConsoleMessage,
  chromium,
  type Page,
} from 'playwright-core'

const usualPlaces = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
]

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** How a page is looked at; a wide light screen with JavaScript, when not said. */
export interface Sight {
  readonly javaScript?: boolean
  readonly width?: number
  readonly height?: number
  readonly scheme?: 'light' | 'dark'
  readonly forcedColors?: boolean
  /** Whether the device keeps pages for a time without a network; it fetches them all, so only who needs it asks. */
  readonly keepsPages?: boolean
}

/** Starts the browser, with more flags if need be; a machine without one fails with the line that mends it. */
export async function startBrowser(more: readonly string[] = []): Promise<Browser> {
  const executablePath = [process.env.CHROMIUM ?? '', ...usualPlaces].find(path => path && existsSync(path))
  assert(
    executablePath,
    'No Chromium found: run `apt-get install chromium-headless-shell`, or name one in CHROMIUM=/path/to/chromium',
  )
  return chromium.launch({ executablePath, headless: true, args: [...flags, ...more] })
}

/** Opens a new page on `url`, seen as `sight` says, with cookies of its own. */
export async function openPage(browser: Browser, url: string, sight: Sight = {}): Promise<Page> {
  const context = await browser.newContext(contextOptions(sight))
  const page = await context.newPage()
  await visit(page, url)
  return page
}

/** Goes to `url`, waits for its typeface and its tools; what the page complains of on its console fails the test. */
export async function visit(page: Page, url: string): Promise<void> {
  const complaints: string[] = []
  const complain = (message: ConsoleMessage) => {
    // Browsers complain of the page itself where it answers with problems, which is 422; nothing else is that address.
    if (message.type() === 'error' && message.location().url !== url) complaints.push(message.text())
  }
  const fail = (error: Error) => complaints.push(error.message)
  page.on('console', complain).on('pageerror', fail)
  await page.goto(url)
  await page.evaluate('document.fonts.ready')
  await untilReady(page)
  page.off('console', complain).off('pageerror', fail)
  assert.deepEqual(complaints, [], `The console of ${url} stays quiet.`)
}

function contextOptions(sight: Sight): BrowserContextOptions {
  return {
    javaScriptEnabled: sight.javaScript ?? true,
    viewport: { width: sight.width ?? 1280, height: sight.height ?? 900 },
    colorScheme: sight.scheme ?? 'light',
    forcedColors: sight.forcedColors ? 'active' : 'none',
    serviceWorkers: sight.keepsPages ? 'allow' : 'block',
    // axe is put into the page by the test; the page's own policy would keep it out.
    bypassCSP: true,
  }
}

/** Waits until the tools of the page work, where it has any and JavaScript runs. */
export async function untilReady(page: Page): Promise<void> {
  await page.waitForFunction(
    `!document.body.matches('.js-enabled') || !document.querySelector('[data-tool]:not([data-ready])')`,
  )
}

/** Waits until the device can answer for the server, on a page that was opened with `keepsPages`. */
export async function untilKept(page: Page): Promise<void> {
  await page.waitForFunction(
    'navigator.serviceWorker.ready.then(() => navigator.serviceWorker.controller !== null)',
  )
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Runs axe on the page as it stands, by WCAG 2.2 AA and axe's best practices; fails with one line a fault. */
export async function checkAccessibility(page: Page): Promise<void> {
  await page.evaluate(axe)
  const results = (await page.evaluate('axe.run()')) as AxeResults
  const faults = results.violations.flatMap(violation =>
    violation.nodes.map(
      node => `${violation.id}: ${node.target.join(' ')} (${node.failureSummary ?? violation.help})`,
    ),
  )
  assert.equal(faults.length, 0, `${page.url()}\n${faults.join('\n')}`)
}

const pictures = fileURLToPath(new URL('../../screenshots/', import.meta.url))

/** Keeps a picture of the whole page as `dist/screenshots/<name>.png` where PICTURES=1, for taking them is slow. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  if (process.env.PICTURES !== '1') return
  mkdirSync(pictures, { recursive: true })
  await page.screenshot({ path: `${pictures}${name}.png`, fullPage: true })
}

/** Serves an application on a free port of this machine until `close` is called. */
export async function serveApp(app: { fetch: (request: Request) => Response | Promise<Response> }): Promise<{
  readonly origin: string
  close(): Promise<void>
}> {
  const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' })
  await new Promise(resolve => server.once('listening', resolve))
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () => new Promise((resolve, reject) => server.close(error => (error ? reject(error) : resolve()))),
  }
}
