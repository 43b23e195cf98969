// Beyond the shared cases: what is no text, options that nobody can mean, and values that nobody can change.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isBin, isIin, type JudgeOptions, judge, parse, why } from '../src/index.ts'

const NOT_TEXTS = [
  undefined,
  null,
  990101100010,
  990101100010n,
  Number.NaN,
  true,
  [],
  {},
  Symbol('iin'),
  () => '',
]

test('what is no text is not a number, and nothing throws', () => {
  for (const thing of NOT_TEXTS as unknown as string[]) {
    assert.deepEqual(judge(thing), {
      level: 'not-a-number',
      kind: null,
      value: null,
      encodes: null,
      problems: [{ code: 'characters', at: 0 }],
      notices: [],
    })
    assert.deepEqual(why(thing), { code: 'characters', at: 0 })
    assert.deepEqual(parse(thing), { ok: false, problems: [{ code: 'characters', at: 0 }] })
    assert.equal(isIin(thing), false)
    assert.equal(isBin(thing), false)
  }
})

test('an option that nobody can mean is a RangeError with its name', () => {
  const wrong: [object, RegExp][] = [
    [{ as: 'IIN' }, /^RangeError: as must be iin or bin$/],
    [{ rule: 'Law' }, /^RangeError: rule must be practice or law$/],
    [{ on: '23.11.2026' }, /^RangeError: on must be YYYY-MM-DD$/],
    [{ person: { birthDate: '1999' } }, /^RangeError: birthDate must be YYYY-MM-DD$/],
    [{ person: { sex: 'm' } }, /^RangeError: sex must be male or female$/],
  ]
  for (const [options, message] of wrong) assert.throws(() => judge('', options as JudgeOptions), message)
})

test('options may be undefined or null where nothing is known', () => {
  const nothing: JudgeOptions = { as: undefined, on: undefined, person: { birthDate: null, sex: null } }
  assert.deepEqual(judge('990101100010', nothing), judge('990101100010'))
})

test('shared values are frozen', () => {
  const { problems, notices } = judge('991301100011')
  assert.ok(problems.length === 2 && notices.length === 1)
  for (const value of [problems, notices, ...problems, ...notices]) assert.ok(Object.isFrozen(value))
  assert.equal(judge('991301100011').problems, problems)
  assert.ok(Object.isFrozen(why('99010110001')))
})

test('the official test numbers pass judge alone, and only when asked', () => {
  for (const number of ['123456789011', '123456789021']) {
    assert.equal(judge(number, { as: 'iin' }).level, 'broken')
    assert.equal(judge(number, { as: 'iin', allowTest: true }).level, 'well-formed')
    assert.equal(isIin(number) || isBin(number), false)
  }
})

test('a megabyte of text is answered as any other', () => {
  const text = '9'.repeat(1 << 20)
  assert.deepEqual(judge(text).problems, [{ code: 'length', at: 12 }])
  assert.deepEqual(judge(` ${text}x`).problems, [{ code: 'length', at: 13 }])
})
