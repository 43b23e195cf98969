// The table of requirements: each sentence of the seeds stands there once, with a test that is there or an issue.

import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'

// Compiled, this file lies in dist/test/web.
const root = new URL('../../../', import.meta.url)
const issues = ['The public side', 'Apply, decide, receive']
const table = readFileSync(new URL('docs/requirements.md', root), 'utf8')
const rows = [...table.matchAll(/^\| S(\d+) \| (.+?) \| (?:(\S+) )?\|$/gm)]

test('each sentence from S1 to S98 has one row', () => {
  const numbers = rows.map(([, number]) => Number(number))
  assert.deepEqual(
    numbers,
    Array.from({ length: 98 }, (_, index) => index + 1),
  )
})

test('a row names a test that is there, or the issue that it waits for', () => {
  for (const [row, , page, proof] of rows) {
    if (proof === undefined) assert(issues.includes(page!.replace(/^later: /, '')), row)
    else assert(existsSync(new URL(proof, root)), row)
  }
})
