// The table of requirements: each sentence of the seeds stands there once, with a test that is there or an issue.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'

// Compiled, this file lies in dist/test/web.
const root = new URL('../../../', import.meta.url)
const issues = ['Electronic signatures, the package eds']
const table = readFileSync(new URL('docs/requirements.md', root), 'utf8')
const rows = [...table.matchAll(/^\| S(\d+) \| (.+?) \| (?:(\S.*?) )?\|$/gm)]

test('each sentence from S1 to S98 has one row', () => {
  const numbers = rows.map(([, number]) => Number(number))
  assert.deepEqual(
    numbers,
    Array.from({ length: 98 }, (_, index) => index + 1),
  )
})

test('a row names a test that names its sentence, or the issue that it waits for', () => {
  for (const [row, number, page, proof] of rows) {
    if (proof === undefined) {
      assert(issues.includes(page!.replace(/^later: /, '')), row)
      continue
    }
    const files = proof.split(', ').map(file => readFileSync(new URL(file, root), 'utf8'))
    const names = files.flatMap(file => [...file.matchAll(/(?:test|describe)\(\s*['`](.*)/g)])
    const isNamed = names.some(([, name]) => new RegExp(`\\bS${number}\\b`).test(name!))
    // Sentences that are tried by the same steps stand in a table, one line each.
    const isListed = files.some(file => new RegExp(`^  S${number}: \\[`, 'm').test(file))
    assert(isNamed || isListed, `${row} no test there is named S${number}`)
  }
})

test('nothing waits but what wants an electronic signature', () => {
  assert.deepEqual(
    rows.filter(([, , page]) => page?.startsWith('later: ')).map(([, number]) => number),
    ['40'],
  )
})
