// The files a page asks for after itself: style, script, fonts and icon, under names that change with their content.

import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import { assert } from '../kernel/assert.ts'

// Compiled, this file lies in dist/src/web, and `scripts/assets.mjs` writes into dist/assets.
const folder = fileURLToPath(new URL('../../assets/', import.meta.url))

let addresses: Readonly<Record<string, string>> | undefined

/** The address of the built file `name`: `assetPath('page.css')` is `/assets/page-1f0c….css`. */
export function assetPath(name: string): string {
  addresses ??= JSON.parse(readFileSync(`${folder}manifest.json`, 'utf8')) as Record<string, string>
  const path = addresses[name]
  assert(path, `the asset ${name} is built`)
  return path
}

/** Serves `/assets/*`, compressed when the build has done so and the reader's browser understands it. */
export function assets(): Hono {
  const app = new Hono()
  app.use('/assets/*', async (c, next) => {
    await next()
    // A name that changes with the content never means anything else.
    if (c.res.ok) c.header('Cache-Control', 'public, max-age=31536000, immutable')
  })
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
