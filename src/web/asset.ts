// The files a page asks for after itself: style, script, fonts and icon, under names that change with their content.

import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import { type BuiltFiles, knowFiles } from './built-file.ts'
import type { Facts } from './fact.ts'
import { factsFile, serviceWorker } from './offline.ts'

// Compiled, this file lies in dist/src/web, and `scripts/assets.mjs` writes into dist/assets.
const folder = fileURLToPath(new URL('../../assets/', import.meta.url))

let known: BuiltFiles | undefined

/** The files of this build. */
export function builtFiles(): BuiltFiles {
  known ??= JSON.parse(readFileSync(`${folder}manifest.json`, 'utf8')) as BuiltFiles
  return known
}

knowFiles(builtFiles)

/** Serves `/assets/*` and the service worker; the former compressed, for a browser that understands it. */
export function assets(facts: Facts): Hono {
  const app = new Hono()
  const { address, text } = factsFile(facts)
  const worker = serviceWorker(builtFiles(), address, readFileSync(`${folder}service-worker.js`, 'utf8'))
  app.use('/assets/*', async (c, next) => {
    await next()
    // A name that changes with the content never means anything else.
    if (c.res.ok) c.header('Cache-Control', 'public, max-age=31536000, immutable')
  })
  app.get('/service-worker.js', c =>
    c.body(worker, 200, { 'Content-Type': 'text/javascript; charset=utf-8', 'Cache-Control': 'no-cache' }),
  )
  app.get(address, c => c.body(text, 200, { 'Content-Type': 'application/json' }))
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
