// Builds what a page asks for after itself into dist/assets, under names that change with the content.

import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, gzipSync } from 'node:zlib'

const root = fileURLToPath(new URL('..', import.meta.url))
const target = join(root, 'dist/assets')
const require = createRequire(import.meta.url)

// Whatever a page's files are made of: a change in one of these builds all of them anew.
const inputs = [
  'scripts/assets.mjs',
  'scripts/brand.mjs',
  'scripts/bundle.mjs',
  'scripts/font.mjs',
  'package-lock.json',
]
const inputFolders = [
  'src/web',
  'src/browser',
  'src/certificate',
  'src/form',
  'src/kernel',
  'src/mrz',
  'src/text',
  'src/rules',
  'number/src',
]

// Each file here becomes a style sheet; `src/web/page/sheet.ts` says which page asks for which.
const sheetFolder = 'src/web/look/sheet'

// The oldest browsers that understand layers of style.
const targets = { chrome: 99 << 16, firefox: 97 << 16, safari: (15 << 16) | (4 << 8) }

/** Builds the assets unless nothing they are made of has changed; says their sizes when it builds. */
export async function buildAssets() {
  const stamp = await stampOfInputs()
  if (stamp === (await readFile(join(target, 'stamp'), 'utf8').catch(orMissing))) return
  await rm(target, { recursive: true, force: true })
  await mkdir(target, { recursive: true })
  const manifest = {}
  await addFonts(manifest)
  await addFile(manifest, 'icon.svg', await readFile(join(root, 'src/web/look/icon.svg')))
  for (const sheet of await readdir(join(root, sheetFolder)))
    await addFile(manifest, sheet, await style(sheet, manifest))
  await addScripts(manifest)
  await writeFile(join(target, 'manifest.json'), JSON.stringify(manifest, null, 2))
  // Last, so that a build cut short is done again.
  await writeFile(join(target, 'stamp'), stamp)
}

async function stampOfInputs() {
  const folders = await Promise.all(inputFolders.map(folder => filesIn(join(root, folder))))
  const files = [...inputs.map(input => join(root, input)), ...folders.flat()].sort()
  const hash = createHash('sha256')
  for (const file of files) {
    const { mtimeMs, size } = await stat(file)
    hash.update(`${file} ${mtimeMs} ${size}\n`)
  }
  return hash.digest('hex')
}

async function filesIn(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(orMissing)
  return (entries ?? []).filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name))
}

function orMissing(error) {
  if (error.code !== 'ENOENT') throw error
  return undefined
}

async function addFonts(manifest) {
  const folder = join(packageFolder('@fontsource-variable/golos-text'), 'files')
  const { cut, cutParts } = await import('./font.mjs')
  for (const name of await readdir(folder)) await addFile(manifest, name, await readFile(join(folder, name)))
  for (const part of cutParts) {
    const whole = await readFile(join(folder, `golos-text-${part}-wght-normal.woff2`))
    await addFile(manifest, `golos-text-${part}.woff2`, await cut(part, whole))
  }
}

function packageFolder(name) {
  return join(require.resolve(`${name}/package.json`), '..')
}

async function addFile(manifest, name, content, file = hashedName(name, content)) {
  if (manifest[name]) throw new Error(`Two files are called ${name}.`)
  const packed = gzipSync(content, { level: 9 })
  await writeFile(join(target, file), content)
  if (!name.endsWith('.woff2')) {
    await writeFile(join(target, `${file}.gz`), packed)
    await writeFile(join(target, `${file}.br`), brotliCompressSync(content))
  }
  // Fonts are compressed already.
  const isPacked = name.endsWith('.woff2')
  manifest[name] = { path: `/assets/${file}`, sizeBytes: (isPacked ? content : packed).length }
  const sizes = [content.length, packed.length].map(size => `${(size / 1024).toFixed(1).padStart(6)} kB`)
  console.log(`${name.padEnd(44)} ${sizes[0]}, gzip ${sizes[1]}`)
}

function hashedName(name, content) {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 12)
  return name.replace(/(?=\.[a-z0-9]+$)/, `-${hash}`)
}

async function style(sheet, manifest) {
  const { bundleAsync } = await import('lightningcss')
  const bundled = bundleAsync({
    filename: join(root, sheetFolder, sheet),
    minify: true,
    targets,
    resolver: { resolve: resolveStyle, read: readStyle },
    visitor: { Url: ({ url, loc }) => ({ url: addressOf(url, manifest), loc }) },
  })
  // The error carries the whole style sheet; its place is enough.
  const { code } = await bundled.catch(error => {
    throw new Error(`${error.fileName}:${error.loc?.line}:${error.loc?.column}: ${error.message}`)
  })
  return Buffer.from(code)
}

// Small pictures travel within the style; fonts are files of their own.
function addressOf(url, manifest) {
  if (!url.endsWith('.svg')) return manifest[basename(url)]?.path ?? url
  const picture = readFileSync(join(root, 'src/web/look', url), 'utf8')
  return `data:image/svg+xml,${encodeURIComponent(picture.replace(/\n\s*/g, ' '))}`
}

function resolveStyle(specifier, importer) {
  if (specifier === 'govuk-frontend') {
    return join(packageFolder(specifier), 'dist/govuk/govuk-frontend.min.css')
  }
  if (specifier === 'golos-text-cut') return specifier
  if (specifier.startsWith('.')) return join(importer, '..', specifier)
  return join(packageFolder(specifier), 'index.css')
}

async function readStyle(file) {
  if (file === 'golos-text-cut') return (await import('./font.mjs')).cutStyle()
  const css = await readFile(file, 'utf8')
  if (basename(file) !== 'govuk-frontend.min.css') return css
  const { brand } = await import('./brand.mjs')
  const files = await Promise.all(['src/web', 'src/browser'].map(folder => filesIn(join(root, folder))))
  const pages = files.flat().filter(name => /\.tsx?$/.test(name))
  const sources = await Promise.all(pages.map(page => readFile(page, 'utf8')))
  return brand(css, sources.join('\n'))
}

async function addScripts(manifest) {
  const { bundleBulkWorker, bundleDevice, bundlePages, bundleServiceWorker, bundleZonePhotoWorker } =
    await import('./bundle.mjs')
  for (const { name, file, code } of await bundlePages())
    await addFile(manifest, name, Buffer.from(code), file)
  await addFile(manifest, 'bulk-worker.js', Buffer.from(await bundleBulkWorker()))
  await addFile(manifest, 'zone-photo-worker.js', Buffer.from(await bundleZonePhotoWorker()))
  await addFile(manifest, 'device.js', Buffer.from(await bundleDevice()))
  // Its address never changes, and the server writes something before it.
  await writeFile(join(target, 'service-worker.js'), await bundleServiceWorker())
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildAssets()
