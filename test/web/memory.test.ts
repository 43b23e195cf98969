// What is costly is made once for all who ask, forgotten when there is too much of it, and tried again when it failed.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { remembering } from '../../src/web/memory.ts'
import { shippedPack, strictPack } from '../rules/shipped.ts'

test('one name of one pack is made once, also for those who ask while it is made', async () => {
  const remember = remembering<string>(2)
  const made: string[] = []
  const ask = (pack: typeof shippedPack, name: string) =>
    remember(pack, name, async () => {
      made.push(name)
      return `${pack.pack} ${name}`
    })
  const answers = await Promise.all([ask(shippedPack, 'kk'), ask(shippedPack, 'kk'), ask(strictPack, 'kk')])
  assert.deepEqual(answers, ['seed-2026-05 kk', 'seed-2026-05 kk', 'order-258-2024 kk'])
  assert.deepEqual(made, ['kk', 'kk'])
})

test('the one that was not asked for longest is forgotten', async () => {
  const remember = remembering<number>(2)
  let made = 0
  const ask = (name: string) => remember(shippedPack, name, async () => ++made)
  for (const name of ['a', 'b', 'a', 'c', 'a']) await ask(name)
  assert.equal(made, 3)
  await ask('b')
  assert.equal(made, 4)
})

test('what failed is made anew', async () => {
  const remember = remembering<string>(2)
  await assert.rejects(remember(shippedPack, 'kk', () => Promise.reject(new Error('no font'))))
  assert.equal(await remember(shippedPack, 'kk', async () => 'made'), 'made')
})
