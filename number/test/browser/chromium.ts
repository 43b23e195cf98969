// A real browser and a small server of the package's own files, for tests that must see the field as people do.

import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname } from 'node:path'
import { type Browser, chromium } from 'playwright-core'

const PLACES = [
  process.env.CHROMIUM,
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
]
const FLAGS = [
  ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
  ...['--disable-background-networking', '--disable-component-update'],
]
const ROOT = new URL('../../../', import.meta.url)
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
}

/** Starts the browser, or fails with the way to get one. */
export async function launch(): Promise<Browser> {
  const executablePath = PLACES.find(place => place !== undefined && existsSync(place))
  assert.ok(executablePath, 'no browser found: apt-get install chromium')
  return chromium.launch({ executablePath, args: FLAGS })
}

// The strictest policy a page could have: no inline script or style, no markup from text.
export const POLICY =
  "default-src 'none'; script-src 'self'; connect-src 'self'; form-action 'self'; require-trusted-types-for 'script'"

/** Serves the built files and the vectors, and `pages` by their path; the answer is the server and its origin. */
export async function serve(
  pages: Readonly<Record<string, string>>,
): Promise<{ server: Server; origin: string }> {
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    const body = pages[path] ?? (await served(path))
    const type = TYPES[extname(path)] ?? TYPES['.html']!
    response.writeHead(body === null ? 404 : 200, { 'content-type': type, 'content-security-policy': POLICY })
    response.end(body ?? 'not found')
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return { server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}

async function served(path: string): Promise<Buffer | null> {
  if (!/^\/(dist\/src\/[\w/-]+\.js|vectors\.json)$/.test(path)) return null
  return readFile(new URL(`.${path}`, ROOT))
}
