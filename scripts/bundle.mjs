// Bundles what runs on a reader's device: the scripts of the pages, and programs that run beside a page.

import { fileURLToPath } from 'node:url'

/** The script of every page, and the pieces of it that a page loads when it needs them. */
export async function bundlePages() {
  const chunks = await bundle('../src/browser/page.ts', {
    format: 'es',
    entryFileNames: '[name]-[hash].js',
    chunkFileNames: '[name]-[hash].js',
    // What several tools share comes in one piece.
    codeSplitting: { groups: [{ name: 'shared', test: /src\/browser\/(?!page)[\w-]+\.ts$/ }] },
  })
  return chunks.map(({ name, fileName, code }) => ({ name: `${name}.js`, file: fileName, code }))
}

/** The worker of the bulk check, in one piece. */
export async function bundleBulkWorker() {
  return program('../src/browser/bulk/worker.ts')
}

/** The service worker, in one piece. */
export async function bundleServiceWorker() {
  return program('../src/browser/offline/keeper.ts')
}

async function program(entry) {
  const [chunk] = await bundle(entry, { format: 'iife' })
  return chunk.code
}

async function bundle(entry, options) {
  const { rolldown } = await import('rolldown')
  const input = fileURLToPath(new URL(entry, import.meta.url))
  const built = await rolldown({ input, platform: 'browser' })
  const { output } = await built.generate({ ...options, minify: true })
  await built.close()
  return output
}
