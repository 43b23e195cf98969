// The compiled files beside their sources: which are stale, and whether any is missing.

import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'

const rooms = ['src', 'test', 'number/src', 'number/test', 'eds/src', 'eds/test']
const outputEnd = /\.(js|js\.map|d\.ts|d\.ts\.map)$/
const sourceEnd = /\.tsx?$/

/** Removes compiled files whose source is gone: a deleted test would otherwise run for ever. */
export function removeStaleOutputs(root) {
  for (const { sources, outputs } of rooms.map(room => placesOf(root, room))) {
    for (const file of filesOf(outputs)) {
      const stem = join(sources, file.replace(outputEnd, ''))
      const hasSource = [`${stem}.ts`, `${stem}.tsx`, join(sources, file)].some(path => existsSync(path))
      if (!hasSource) rmSync(join(outputs, file))
    }
  }
}

/** Whether a source has no compiled file. */
export function missingOutputs(root) {
  return rooms
    .map(room => placesOf(root, room))
    .some(({ sources, outputs }) =>
      filesOf(sources)
        .filter(file => sourceEnd.test(file) && !file.endsWith('.d.ts'))
        .some(file => !existsSync(join(outputs, file.replace(sourceEnd, '.js')))),
    )
}

/** The compiled test files, the only ones the test runner should run. */
export function testFiles(root) {
  return rooms
    .filter(room => room.endsWith('test'))
    .map(room => placesOf(root, room).outputs)
    .flatMap(folder => filesOf(folder).map(file => join(folder, file)))
    .filter(file => file.endsWith('.test.js'))
    .sort()
}

/** Where the compiler puts a test file or folder: `test/store` becomes `dist/test/store`. */
export function compiledPath(root, path) {
  const full = resolve(path)
  const room = rooms.map(each => placesOf(root, each)).find(each => `${full}/`.startsWith(`${each.sources}/`))
  return room ? join(room.outputs, full.slice(room.sources.length).replace(sourceEnd, '.js')) : full
}

// `number/src` is compiled to `number/dist/src`.
function placesOf(root, room) {
  const [name, ...workspace] = room.split('/').reverse()
  const home = join(root, ...workspace)
  return { sources: join(home, name), outputs: join(home, 'dist', name) }
}

function filesOf(folder) {
  if (!existsSync(folder)) return []
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath.slice(folder.length), entry.name))
}
