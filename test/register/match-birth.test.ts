// Birth dates are compared as they are meant: exactly, either way round, or only by the year.

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { birthEitherWay, compareBirths } from '../../src/register/match-birth.ts'
import type { BirthPrecision } from '../../src/register/match-traits.ts'

type Row = readonly [one: string, other: string, code: string]

function born(text: string) {
  const [birthOn, birthPrecision = 'day'] = text.split(' ') as [string, BirthPrecision?]
  return { birthOn, birthPrecision }
}

describe('two birth dates', () => {
  const rows: readonly Row[] = [
    ['1974-08-11', '1974-08-11', 'birth_date_equal'],
    ['1974-08-11', '1974-11-08', 'birth_date_swapped'],
    ['1974-02-01', '1974-01-02', 'birth_date_swapped'],
    ['1974-08-11', '1974-08-12', 'birth_date_slip'],
    ['1974-08-21', '1974-08-12', 'birth_date_slip'],
    ['1974-08-11', '1947-08-11', 'birth_date_slip'],
    ['1974-08-11', '1984-08-11', 'birth_date_slip'],
    ['1974-08-11', '1974-05-30', 'birth_year_near'],
    ['1974-08-11', '1977-03-02', 'birth_year_near'],
    ['1974-08-11', '1978-03-02', 'birth_differs'],
    ['1974-08-13', '1974-03-18', 'birth_year_near'],
    // The first of January is nobody's day.
    ['1974-01-01', '1974-01-01', 'birth_year_equal'],
    ['1974-01-01', '1974-08-11', 'birth_year_equal'],
    ['1974-01-01', '1974-01-01 nominal', 'birth_year_equal'],
    ['1974-01-01', '1975-01-01', 'birth_year_near'],
    ['1974-01-01', '1984-01-01', 'birth_differs'],
    // What is meant in part is compared in part.
    ['1974-01-01 year', '1974-08-11', 'birth_year_equal'],
    ['1974-08-01 month', '1974-08-11', 'birth_month_equal'],
    ['1974-08-01 month', '1974-08-01 month', 'birth_month_equal'],
    ['1974-08-01 month', '1974-09-11', 'birth_year_near'],
    ['1974-08-01 month', '1974-01-01 year', 'birth_year_equal'],
    ['1974-01-01 month', '1974-01-20', 'birth_month_equal'],
    ['1974-01-01 year', '1976-08-11', 'birth_year_near'],
    ['1974-01-01 nominal', '1990-08-11', 'birth_differs'],
  ]
  for (const [one, other, code] of rows) {
    it(`${one} and ${other}: ${code}`, () => {
      assert.equal(compareBirths(born(one), born(other)), code)
      assert.equal(compareBirths(born(other), born(one)), code)
    })
  }
})

describe('a date either way', () => {
  it('is one for the two days that could be mistaken, and itself for all others', () => {
    assert.equal(birthEitherWay('1974-11-08'), birthEitherWay('1974-08-11'))
    assert.equal(birthEitherWay('1974-08-13'), '1974-08-13')
    assert.equal(birthEitherWay('1974-08-08'), '1974-08-08')
    assert.notEqual(birthEitherWay('1974-11-08'), birthEitherWay('1975-08-11'))
  })
})
