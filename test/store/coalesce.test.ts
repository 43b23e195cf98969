// Lookups that share a query: each gets its own answer, and a bad question harms nobody.

import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { coalesce } from '../../src/store/coalesce.ts'
import { sql } from '../../src/store/store.ts'
import { assertRefused } from '../register/register-of.ts'
import { type FreshStore, freshStore } from './fresh.ts'

let fresh: FreshStore
before(async () => {
  fresh = await freshStore()
  await fresh.store.query(sql`create table square (root int8 primary key, square int8)`)
  await fresh.store.query(sql`insert into square select n, n * n from generate_series(0, 999) as n`)
})
after(() => fresh.close())

/** A lookup on the table of squares, and the questions of each query it made. */
function squares(limits: Parameters<typeof coalesce>[1] = {}) {
  const asked: (readonly unknown[])[] = []
  const find = coalesce(async (roots: readonly (number | string)[]) => {
    asked.push(roots)
    const rows = await fresh.store.query<{ root: number; square: number }>(sql`
      select root, square from square where root = any(${roots}::bigint[])`)
    return new Map<number | string, number>(rows.map(row => [row.root, row.square]))
  }, limits)
  return { find, asked }
}

describe('lookups that wait', () => {
  it('share queries, and each gets its own answer', async () => {
    const { find, asked } = squares()
    const roots = Array.from({ length: 500 }, (_, at) => at)
    assert.deepEqual(
      await Promise.all(roots.map(find)),
      roots.map(root => root * root),
    )
    assert.deepEqual(
      asked.map(({ length }) => length),
      [1, 1, 498],
      'the first two find nobody there',
    )
  })

  it('of the same question send it once', async () => {
    const { find, asked } = squares()
    assert.deepEqual(await Promise.all(Array(50).fill(7).map(find)), Array(50).fill(49))
    assert.deepEqual(asked, [[7], [7], [7]])
  })

  it('of what is not there find nothing', async () => {
    const { find } = squares()
    assert.deepEqual(await Promise.all([3, 5_000, 4].map(find)), [9, null, 16])
  })

  it('are harmed by no bad question beside them', async () => {
    const { find } = squares()
    const outcomes = await Promise.allSettled([1, 2, 3, 'four', 5].map(find))
    const answers = outcomes.map(outcome => (outcome.status === 'fulfilled' ? outcome.value : null))
    assert.deepEqual(answers, [1, 4, 9, null, 25])
    assert.equal(outcomes[3]?.status, 'rejected')
  })

  it('are refused when too many wait', async () => {
    const { find } = squares({ waitingMax: 1 })
    const waiting = [1, 2, 3].map(find)
    await assertRefused(find(4), 'register_busy')
    assert.deepEqual(await Promise.all(waiting), [1, 4, 9])
  })
})
