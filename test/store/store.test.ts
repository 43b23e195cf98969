// Running SQL: values never become text, types come back unharmed, transactions hold.

import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { constraintOf, sql } from '../../src/store/store.ts'
import { freshStore } from './fresh.ts'

const { store, close } = await freshStore()
after(close)

test('a whole number, a day and an instant come as number and text', async () => {
  const [row] = await store.query(sql`select 1::int8 as whole, date '1900-01-01' as day`)
  assert.deepEqual(row, { whole: 1, day: '1900-01-01' })
  assert.equal(constraintOf(new Error('x')), null)
})
