// The examples of README.md and of the comments over exported functions do what they say.

import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { BUDGETS } from './size.ts'
import { readVectors } from './vector.ts'

const ROOT = new URL('../../', import.meta.url)
const README = readFileSync(new URL('README.md', ROOT), 'utf8')

/** The code blocks of a kind. */
const blocks = (kind: string): string[] =>
  Array.from(README.matchAll(new RegExp(`^\`\`\`${kind}\\n([\\s\\S]*?)^\`\`\`$`, 'gm')), ([, code]) => code!)

/** A block as a module that compares each expression with what stands behind its arrow. */
function asserting(code: string): string {
  const arrow = /^(?!\s*\/\/)(.+?) \/\/ →(?: (.+)|\n(\{\n[\s\S]*?^\}))$/gm
  const asserts = code.replace(
    arrow,
    (_, expression: string, line: string | undefined, lines: string | undefined) => {
      const expected = (line ?? lines)!
      return `assert.deepEqual(JSON.parse(JSON.stringify(${expression})), ${expected})`
    },
  )
  return `import assert from 'node:assert/strict'\n${asserts}`
}

test('the examples in JavaScript hold', async () => {
  const examples = blocks('js')
  assert.ok(examples.length >= 4)
  for (const [at, code] of examples.entries()) {
    assert.match(asserting(code), /assert\.deepEqual/)
    // The file stands inside the package, so that the package finds itself by its own name.
    const file = new URL(`dist/readme-${at}.mjs`, ROOT)
    writeFileSync(file, asserting(code))
    try {
      await import(file.href)
    } finally {
      rmSync(file)
    }
  }
})

test('the command prints what is shown', () => {
  const [shown = ''] = blocks('console')
  const door = fileURLToPath(new URL('bin/iin.js', ROOT))
  const iin = `iin() { "${process.execPath}" "${door}" "$@"; }\n`
  const calls = shown.split(/^\$ /m).slice(1)
  assert.ok(calls.length >= 5)
  for (const call of calls) {
    const [line, ...output] = call.split('\n')
    const { stdout } = spawnSync('sh', ['-c', iin + line], { encoding: 'utf8' })
    assert.equal(stdout, output.join('\n'), line)
  }
})

test('the examples in the comments hold', async () => {
  const library = (await import('../src/index.ts')) as Record<string, unknown>
  const names = Object.keys(library)
  const folder = new URL('src/', ROOT)
  const sources = readdirSync(folder).filter(name => name.endsWith('.ts'))
  const texts = sources.map(name => readFileSync(new URL(name, folder), 'utf8'))
  const examples = texts.flatMap(text => Array.from(text.matchAll(/Example: `(.+?)` is `(.+)`\./g)))
  assert.equal(examples.length, texts.join('').split('Example:').length - 1, 'each example can be executed')
  assert.ok(examples.length >= 14)
  for (const [, expression, expected] of examples) {
    const value: unknown = new Function(...names, `return ${expression}`)(...Object.values(library))
    assert.equal(String(value), expected, expression)
  }
})

test('the README counts its cases and its bytes rightly', () => {
  assert.match(README, new RegExp(`\\b${readVectors().length} shared cases`))
  for (const { what, bytesMax } of BUDGETS) {
    const row = README.split('\n').find(line => line.startsWith(`| ${what} `)) ?? ''
    const [bytes, budget] = row.split('|').slice(2, 4).map(Number)
    assert.ok(bytes && bytes <= bytesMax, what)
    assert.equal(budget, bytesMax)
  }
})
