// The limits on how often something may be done stand in the guide for operators as they stand in the program.

import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { limits } from '../../src/service/attempt.ts'

test('each limit on how often something is tried has its line in docs/operate.md, with its numbers', async () => {
  const guide = await readFile(new URL('../../../docs/operate.md', import.meta.url), 'utf8')
  const lines = guide.matchAll(/^\| `(\w+_\w+)` \|[^|]+\| (\d+) \|[^|]+\| (\d+) minutes \|$/gm)
  const told = Object.fromEntries([...lines].map(([, name, tries, minutes]) => [name, [tries, minutes]]))
  const held = Object.entries(limits).map(([name, { triesMax, withinMinutes }]) => [
    name,
    [String(triesMax), String(withinMinutes)],
  ])
  assert.deepEqual(told, Object.fromEntries(held))
})
