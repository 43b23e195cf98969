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

/** The worker that reads machine-readable lines in a photo, in one piece. */
export async function bundleZonePhotoWorker() {
  return program('../src/browser/zone-photo/worker.ts')
}

/** The service worker, in one piece. */
export async function bundleServiceWorker() {
  return program('../src/browser/offline/keeper.ts')
}

/**
 * The public pages as the service worker shows them. Of what they import, only what a page that is read needs comes
 * along: nothing that reaches for a database or a disk.
 */
export async function bundleDevice() {
  // It would complain of all that is left out: a database, a disk.
  const leaner = { treeshake: { moduleSideEffects: false }, logLevel: 'silent' }
  const [chunk] = await bundle('../src/web/device.ts', { format: 'iife', name: 'device' }, leaner)
  if (chunk.imports.length > 0) throw new Error(`The pages on the device need ${chunk.imports.join(', ')}.`)
  return chunk.code
}

async function program(entry) {
  const [chunk] = await bundle(entry, { format: 'iife' })
  return chunk.code
}

async function bundle(entry, options, more = {}) {
  const { rolldown } = await import('rolldown')
  const input = fileURLToPath(new URL(entry, import.meta.url))
  const built = await rolldown({ input, platform: 'browser', ...more })
  const { output } = await built.generate({ ...options, minify: true })
  await built.close()
  return output
}
