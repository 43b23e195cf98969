// The shared cases: the library answers them, they are what the slow judge says, and they are nobody's numbers.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { judge, type NoticeCode, type ProblemCode } from '../src/index.ts'
import { readVectors, VECTORS_URL, type Vector } from './vector.ts'
import { vectorsText } from './vector-text.ts'

const vectors = readVectors()
const DAY_OF_WRITING = '2026-11-23'
const PUBLISHED_EXAMPLE = '900101000018'

const PROBLEMS: Record<ProblemCode, true> = {
  characters: true,
  length: true,
  birth_date: true,
  century_digit: true,
  registration_month: true,
  entity_type: true,
  division: true,
  check_digit: true,
  never_issued: true,
}

const NOTICES: Record<NoticeCode, true> = {
  tidied: true,
  look_alike: true,
  leading_zero_lost: true,
  scientific_notation: true,
  birth_date: true,
  century_digit: true,
  century_unknown: true,
  nineteenth_century: true,
  in_future: true,
  birth_date_differs: true,
  sex_differs: true,
  division_disputed: true,
  looks_like_bin: true,
  looks_like_rnn: true,
  official_test_number: true,
}

test('the library answers every shared case', () => {
  assert.ok(vectors.length >= 500, `${vectors.length} cases`)
  for (const { input, options, verdict } of vectors) {
    assert.deepEqual(judge(input, options), verdict, `${JSON.stringify(input)} ${JSON.stringify(options)}`)
  }
})

test('vectors.json is what the slow judge says (npm run vectors -w number)', () => {
  assert.equal(readFileSync(VECTORS_URL, 'utf8'), vectorsText())
})

test('every problem and notice stands in some case', () => {
  const met = (list: 'problems' | 'notices') =>
    [...new Set(vectors.flatMap(({ verdict }) => verdict[list].map(({ code }) => code)))].sort()
  assert.deepEqual(met('problems'), Object.keys(PROBLEMS).sort())
  assert.deepEqual(met('notices'), Object.keys(NOTICES).sort())
})

test('no case holds a number that a living person could hold', () => {
  for (const vector of vectors) assert.ok(isNobodys(vector), JSON.stringify(vector))
})

/** Born in the 1800s, not born yet, the number of an organisation, broken, or the one published example. */
function isNobodys({ verdict }: Vector): boolean {
  const suggestions = verdict.notices.flatMap(({ suggestion }) => suggestion ?? [])
  const numbers = verdict.value === null ? suggestions : [verdict.value]
  return numbers.every(number => {
    const judged = judge(number)
    if (judged.level !== 'well-formed' || judged.kind !== 'iin' || number === PUBLISHED_EXAMPLE) return true
    const { birthDate } = judged.encodes
    return birthDate !== null && (birthDate < '1900' || birthDate > DAY_OF_WRITING)
  })
}
