// The abolished taxpayer number: what is one, what is none, and that a well-formed IIN can be one by chance.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { generate, isRnn, judge } from '../src/index.ts'

test('a region, and a check digit that fits', () => {
  assert.equal(isRnn('600400000000'), true)
  assert.equal(isRnn('600400000001'), false, 'The check digit does not fit.')
  assert.equal(isRnn('610400000000'), false, 'No region has the code 61.')
})

test('whatever is not twelve digits is none', () => {
  for (const text of ['', '60040000000', '6004000000000', '60040000000O', '600 400000000']) {
    assert.equal(isRnn(text), false, text)
  }
})

test('some well-formed numbers of persons fit both, and the verdict stays well-formed', () => {
  const both = generate({ seed: 3, count: 2000 }).filter(isRnn)
  assert.ok(both.length > 10 && both.length < 100, `${both.length}`)
  assert.equal(judge(both[0]!).level, 'well-formed')
})
