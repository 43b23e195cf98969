// The README's five steps: each button that they name is there, by the name that the page gives it.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { en } from '../../src/text/en.ts'

// Compiled, this file lies in dist/test/text.
const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8')
const sentences = new Set<string>(Object.values(en))

test('what a newcomer is told to press stands on a page', () => {
  const named = [...readme.matchAll(/[Pp]ress \*([^*]+)\*/g)].map(([, name]) => name!)
  assert(named.length >= 4)
  assert.deepEqual(
    named.filter(name => !sentences.has(name)),
    [],
  )
})
