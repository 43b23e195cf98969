// The files a page asks for after itself: style, script, fonts and icon, under names that change with their content.

import { readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import { assert } from '../kernel/assert.ts'
import { serviceWorker } from './offline.ts'

// Compiled, this file lies in dist/src/web, and `scripts/assets.mjs` writes into dist/assets.
const folder = fileURLToPath(new URL('../../assets/', import.meta.url))

let known: Readonly<Record<string, string>> | undefined

function addresses(): Readonly<Record<string, string>> {
  known ??= JSON.parse(readFileSync(`${folder}manifest.json`, 'utf8')) as Record<string, string>
  return known
}

/** The address of the built file `name`: `assetPath('page.css')` is `/assets/page-1f0c….css`. */
export function assetPath(name: string): string {
  const path = addresses()[name]
  assert(path, `the asset ${name} is built`)
  return path
}

/** How much a browser fetches for these files, compressed, in whole kilobytes. */
export function assetKilobytes(...names: readonly string[]): number {
  const sizes = names.map(name => statSync(`${folder}${basename(assetPath(name))}.gz`).size)
  return Math.ceil(sizes.reduce((sum, size) => sum + size, 0) / 1000)
}

/** Serves `/assets/*` and the service worker; the former compressed, for a browser that understands it. */
export function assets(): Hono {
  const app = new Hono()
  app.use('/assets/*', async (c, next) => {
    await next()
    // A name that changes with the content never means anything else.
    if (c.res.ok) c.header('Cache-Control', 'public, max-age=31536000, immutable')
  })
  const worker = kept()
  app.get('/service-worker.js', c =>
    c.body(worker, 200, { 'Content-Type': 'text/javascript; charset=utf-8', 'Cache-Control': 'no-cache' }),
  )
  app.get(
    '/assets/*',
    serveStatic({
      root: folder,
      rewriteRequestPath: path => path.replace(/^\/assets\//, ''),
      precompressed: true,
    }),
  )
  return app
}

/** The service worker; it keeps everything that the pages ask for but the rarer letters of the typeface. */
function kept(): string {
  const files = Object.entries(addresses()).filter(([name]) => !name.endsWith('-wght-normal.woff2'))
  const code = readFileSync(`${folder}service-worker.js`, 'utf8')
  return serviceWorker(code, files.map(([, path]) => path).sort())
}
