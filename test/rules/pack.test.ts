// A rule pack is relied on whole or not at all, and what is wrong with it is named with its row.

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { readPack } from '../../src/rules/pack.ts'

const term = {
  kind: 'term',
  key: 'counter',
  from: '2020-01-01',
  to: '2024-03-15',
  body: { workingDays: 1, applicationDayCounts: false },
  source: 'an_order',
  quote: '1 working day',
  checkedOn: '2026-11-22',
  confidence: 'official',
  says: { kk: 'Бір жұмыс күні.', ru: 'Один рабочий день.', en: 'One working day.' },
}
const later = { ...term, from: '2024-03-15', to: null }

function formation(key: string, male: number, female: number) {
  const digits = { male, female }
  return { ...term, kind: 'formation', key, body: { centuryDigits: { '20': digits, '21': digits } } }
}

function problemsOf(rows: readonly unknown[]) {
  const reading = readPack({ pack: 'test', rows })
  return reading.ok ? [] : reading.problems.map(({ at, words }) => `${at}: ${words}`)
}

/** Asserts one problem in the second of two rows, at `part` of it. */
function assertProblem(row: object, part: string, words: RegExp) {
  const found = problemsOf([{ ...term, key: 'other' }, row])
  assert.equal(found.length, 1, found.join('\n'))
  assert.match(found[0]!, new RegExp(`^rows 1 \\(.*\\)${part && ` ${part}`}: .*${words.source}`))
}

describe('a row of a pack', () => {
  it('follows the row before it without a gap or an overlap', () => {
    assert.deepEqual(problemsOf([later, term]), [])
  })

  it('has a source, a quote and the day it was checked', () => {
    const { source, quote, checkedOn, ...rest } = later
    assertProblem({ ...rest, quote, checkedOn }, 'source', /string/)
    assertProblem({ ...rest, source, checkedOn, quote: '' }, 'quote', /small/)
    assertProblem({ ...rest, source, quote }, 'checkedOn', /string/)
  })

  it('speaks all three languages, and no other', () => {
    const { kk, ru, en } = later.says
    assertProblem({ ...later, says: { ru, en } }, 'says kk', /string/)
    assertProblem({ ...later, says: { kk, ru: '', en } }, 'says ru', /small/)
    assertProblem({ ...later, says: { kk, ru, en, de: 'Ein Tag.' } }, 'says', /"de"/)
  })

  it('has days that the calendar has', () => {
    assertProblem({ ...later, from: '2025-02-29' }, 'from', /not a calendar day/)
    assertProblem({ ...later, to: '2026-13-01' }, 'to', /not a calendar day/)
    assertProblem({ ...later, checkedOn: '22.11.2026' }, 'checkedOn', /not a calendar day/)
  })

  it('holds for at least one day', () => {
    assertProblem({ ...later, to: '2024-03-15' }, '', /holds on no day/)
    assertProblem({ ...later, to: '2024-03-14' }, '', /holds on no day/)
    assert.deepEqual(problemsOf([{ ...later, to: '2024-03-16' }]), [])
  })

  it('is of a kind that is known, with the body of that kind and nothing more', () => {
    assertProblem({ ...later, kind: 'price' }, 'kind', /./)
    assertProblem({ ...later, body: { ...later.body, workingDays: 1.5 } }, 'body workingDays', /int/)
    assertProblem({ ...later, body: { ...later.body, days: 2 } }, 'body', /"days"/)
    assertProblem({ ...later, remark: 'see above' }, '', /"remark"/)
    assertProblem({ ...later, confidence: 'certain' }, 'confidence', /./)
  })
})

describe('two rows of one kind and key', () => {
  it('may not hold on the same day', () => {
    assert.deepEqual(problemsOf([{ ...later, from: '2024-03-14' }, term]), [
      'term counter: two rows hold from 2024-03-14',
    ])
    assert.deepEqual(problemsOf([term, { ...term }]), ['term counter: two rows hold from 2020-01-01'])
  })

  it('are found out even with another row between them', () => {
    const forEver = { ...term, to: null }
    const between = { ...term, from: '2021-01-01', to: '2021-02-01' }
    assert.notDeepEqual(problemsOf([forEver, later, between]), [])
  })
})

describe('how numbers are formed', () => {
  const words = 'only the demo forms numbers with 1 or 2 in the seventh place'

  it('keeps the seventh digits of demo and production apart', () => {
    assert.deepEqual(problemsOf([formation('demo', 1, 2), formation('production', 3, 6)]), [])
    assert.deepEqual(problemsOf([formation('demo', 3, 2)]), [`rows 0 (formation demo): ${words}`])
    assert.deepEqual(problemsOf([formation('production', 3, 2)]), [`rows 0 (formation production): ${words}`])
  })

  it('knows no number with 0 or more than 6 in the seventh place', () => {
    assert.equal(problemsOf([formation('demo', 0, 2)]).length, 2, 'in both centuries')
    assert.equal(problemsOf([formation('production', 3, 7)]).length, 2)
  })
})

describe('what is no pack', () => {
  it('is answered with a problem, whatever it is', () => {
    for (const json of [null, 7, 'pack', [], {}, { pack: '', rows: [] }, { pack: 'a', rows: [null] }]) {
      assert.equal(readPack(json).ok, false, JSON.stringify(json))
    }
  })
})
