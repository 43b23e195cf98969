// The scripts behind npm start and npm test: an old Node is told so, and no stale output is ever run.

import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { temporaryFolder } from './serving.ts'

const scripts = new URL('../../../scripts/', import.meta.url)
const entries = ['start.mjs', 'build.mjs', 'test.mjs', 'bench-start.mjs']

interface Output {
  removeStaleOutputs(root: string): void
  missingOutputs(root: string): boolean
  testFiles(root: string): string[]
  compiledPath(root: string, path: string): string
}
const output: Output = await import(new URL('output.mjs', scripts).href)

test('each script says in one line that Node is too old, before it reads anything else', async () => {
  const pretend = `data:text/javascript,Object.defineProperty(process.versions,'node',{value:'12.22.12'})`
  for (const entry of entries) {
    const path = fileURLToPath(new URL(entry, scripts))
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', pretend, path], {
      encoding: 'utf8',
    })
    assert.deepEqual([status, stdout], [1, ''])
    assert.match(stderr, /^Tizilim needs Node 20\.19 or newer, and this is Node 12\.22\.12\..*\n$/)
    // What an old Node reads before that: no newer syntax, and nothing imported at the top.
    const source = await readFile(path, 'utf8')
    assert.deepEqual(source.match(/^import .*/gm), ["import './node-version.mjs'"])
    assert.doesNotMatch(source, /\?\.|\?\?|^await /m)
  }
})

async function tree(context: TestContext, files: string[]): Promise<string> {
  const { path, remove } = await temporaryFolder()
  context.after(remove)
  for (const file of files) {
    await mkdir(dirname(join(path, file)), { recursive: true })
    await writeFile(join(path, file), '')
  }
  return path
}

test('outputs whose source is gone are removed, and no others', async context => {
  const kept = [
    'src/a.ts',
    'src/web/page.tsx',
    'src/data.json',
    'number/test/n.test.ts',
    'dist/src/a.js',
    'dist/src/a.d.ts.map',
    'dist/src/web/page.js',
    'dist/src/data.json',
    'dist/assets/page-1234.js',
    'dist/app.tsbuildinfo',
    'number/dist/test/n.test.js',
  ]
  const stale = [
    'dist/src/b.js',
    'dist/src/b.js.map',
    'dist/test/gone.test.js',
    'number/dist/test/gone.test.js',
  ]
  const root = await tree(context, [...kept, ...stale])
  output.removeStaleOutputs(root)
  assert.deepEqual(
    [...kept, ...stale].filter(file => existsSync(join(root, file))),
    kept,
  )
})

test('a source without its output is noticed', async context => {
  const root = await tree(context, ['src/a.ts', 'dist/src/a.js', 'test/b.test.ts'])
  assert.equal(output.missingOutputs(root), true)
  await mkdir(join(root, 'dist/test'))
  await writeFile(join(root, 'dist/test/b.test.js'), '')
  assert.equal(output.missingOutputs(root), false)
})

test('the runner is given test files only, and finds them by the name of their source', async context => {
  const root = await tree(context, [
    'dist/test/store/fresh.js',
    'dist/test/a.test.js',
    'number/dist/test/b.test.js',
  ])
  const files = ['dist/test/a.test.js', 'number/dist/test/b.test.js'].map(file => join(root, file))
  assert.deepEqual(output.testFiles(root), files)
  assert.equal(output.compiledPath(root, join(root, 'test/a.test.ts')), files[0])
  assert.equal(output.compiledPath(root, join(root, 'number/test')), join(root, 'number/dist/test'))
  assert.equal(output.compiledPath(root, files[0]!), files[0])
})

test('a signal to npm alone ends what npm started', async context => {
  const parent = JSON.stringify(new URL('parent.mjs', scripts))
  const program = `
    import { endWithParent } from ${parent}
    process.once('SIGTERM', () => process.stdout.write('ended', () => process.exit()))
    endWithParent()
    process.stdout.write('up')
    setInterval(() => {}, 60_000)`
  // The shell between, which ends by the signal without passing it on.
  const shell = spawn(
    '/bin/sh',
    ['-c', `"$0" --input-type=module --eval "$1"; true`, process.execPath, program],
    {
      env: { ...process.env, npm_lifecycle_event: 'start' },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  context.after(() => shell.kill('SIGKILL'))
  assert.equal(String((await once(shell.stdout, 'data'))[0]), 'up')
  shell.kill('SIGTERM')
  assert.equal(String((await once(shell.stdout, 'data'))[0]), 'ended')
})
