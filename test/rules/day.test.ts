// What holds on a day, on both sides of the day on which it changes.

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { ruleOn, rulesOn } from '../../src/rules/day.ts'
import { type RuleOf, type RulePack, readPack } from '../../src/rules/pack.ts'

function term(key: string, from: string, to: string | null, workingDays: number) {
  return {
    kind: 'term',
    key,
    from,
    to,
    body: { workingDays, applicationDayCounts: false },
    source: 'an_order',
    quote: 'so many days',
    checkedOn: '2026-11-22',
    confidence: 'official',
    says: { kk: 'Күндер.', ru: 'Дни.', en: 'Days.' },
  }
}

function packOf(rows: unknown[]): RulePack {
  const reading = readPack({ pack: 'test', rows })
  assert(reading.ok, JSON.stringify(reading))
  return reading.pack
}

const pack = packOf([
  term('counter', '2020-03-27', '2024-03-15', 1),
  term('consulate', '2024-04-13', '2024-12-31', 2),
  term('counter', '2024-03-15', null, 3),
])

const days = (rule: RuleOf<'term'> | null) => rule?.body.workingDays ?? null

describe('the rule that holds on a day', () => {
  it('begins on its first day and not before', () => {
    assert.equal(days(ruleOn(pack, 'term', 'counter', '2020-03-26')), null)
    assert.equal(days(ruleOn(pack, 'term', 'counter', '2020-03-27')), 1)
  })

  it('gives way to the next on the day that one begins', () => {
    assert.equal(days(ruleOn(pack, 'term', 'counter', '2024-03-14')), 1)
    assert.equal(days(ruleOn(pack, 'term', 'counter', '2024-03-15')), 3)
    assert.equal(days(ruleOn(pack, 'term', 'counter', '2999-12-31')), 3)
  })

  it('no longer holds on its last named day', () => {
    assert.equal(days(ruleOn(pack, 'term', 'consulate', '2024-12-30')), 2)
    assert.equal(days(ruleOn(pack, 'term', 'consulate', '2024-12-31')), null)
  })

  it('is none for an unknown key or another kind', () => {
    assert.equal(ruleOn(pack, 'term', 'portal', '2024-05-01'), null)
    assert.equal(ruleOn(pack, 'channel', 'counter', '2024-05-01'), null)
  })
})

describe('all rules of a kind that hold on a day', () => {
  it('come in the order of the pack', () => {
    const keys = rulesOn(pack, 'term', '2024-05-01').map(({ key }) => key)
    assert.deepEqual(keys, ['consulate', 'counter'])
  })
})
