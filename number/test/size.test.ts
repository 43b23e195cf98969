// What a page pays in bytes, tree-shaken, minified and gzipped; `npm run sizes -w number` prints the table.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { BUDGETS, measure } from './size.ts'

test('every budget is kept', async () => {
  for (const { what, names, bytesMax } of BUDGETS) {
    const bytes = await measure(names)
    assert.ok(bytes <= bytesMax, `${what}: ${bytes} of ${bytesMax} bytes`)
  }
})

test('the words are shipped to nobody who does not ask for them', async () => {
  const all = BUDGETS.find(({ what }) => what.startsWith('the whole core'))!.names
  assert.ok((await measure([...all, 'explain'])) > (await measure(all)) + 2000)
})
