// What six characters may mean as a birth date, and what stays open.

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { readBirth } from '../../src/mrz/birth.ts'
import { readPassport } from '../../src/mrz/passport.ts'
import { printedText } from './lines-of.ts'

const todayOn = '2026-11-23'
const fixed = { seed: 20_261_123, numRuns: 1000 }

describe('a birth date of six characters', () => {
  it('is one day where only one century can be meant', () => {
    const birth = readBirth('740812', todayOn)
    assert.deepEqual(birth, { days: ['1974-08-12'], years: [1974], month: 8, day: 12 })
  })

  it('is two days where the person may be a child or very old, and the officer is asked', () => {
    const birth = readBirth('200101', todayOn)
    assert.deepEqual(birth, { days: ['1920-01-01', '2020-01-01'], years: [1920, 2020], month: 1, day: 1 })
  })

  it('never lies in the future', () => {
    assert.deepEqual(readBirth('261123', todayOn).days, ['1926-11-23', '2026-11-23'])
    assert.deepEqual(readBirth('261124', todayOn).days, ['1926-11-24'])
    assert.deepEqual(readBirth('270101', todayOn).days, ['1927-01-01'])
  })

  it('never lies 130 years ago', () => {
    assert.deepEqual(readBirth('050704', '2035-07-03').days, ['1905-07-04', '2005-07-04'])
    assert.deepEqual(readBirth('050704', '2035-07-04').days, ['2005-07-04'])
  })

  it('is a leap day only in the century that has one', () => {
    assert.deepEqual(readBirth('000229', todayOn).days, ['2000-02-29'])
    assert.deepEqual(readBirth('040229', todayOn).years, [1904, 2004])
    assert.deepEqual(readBirth('010229', todayOn).days, [])
  })

  it('is no day in a thirteenth month, which stays for the officer to correct', () => {
    assert.deepEqual(readBirth('741301', todayOn), { days: [], years: [1974], month: 13, day: 1 })
  })

  it('leaves open what the passport leaves open', () => {
    assert.deepEqual(readBirth('7408<<', todayOn), { days: [], years: [1974], month: 8, day: null })
    assert.deepEqual(readBirth('74<<<<', todayOn), { days: [], years: [1974], month: null, day: null })
    assert.deepEqual(readBirth('20<<<<', todayOn).years, [1920, 2020])
    assert.deepEqual(readBirth('<<<<<<', todayOn), { days: [], years: [], month: null, day: null })
  })

  it('gives back the day that was printed, whichever it was', () => {
    const day = fc.date({ min: new Date('1900-01-01'), max: new Date(todayOn), noInvalidDate: true })
    fc.assert(
      fc.property(day, date => {
        const on = date.toISOString().slice(0, 10)
        assert(readBirth(on.slice(2).replaceAll('-', ''), todayOn).days.includes(on))
      }),
      fixed,
    )
  })
})

describe('a passport with a part of the birth date unknown', () => {
  for (const birth of ['7408<<', '74<<<<', '<<<<<<']) {
    it(`is read with ${birth}`, () => {
      const reading = readPassport(printedText({ birth }), todayOn)
      assert(reading.ok, JSON.stringify(reading))
      assert.deepEqual(reading.passport.birth, readBirth(birth, todayOn))
    })
  }

  it('is not taken for one where a letter stands that its check digit cannot see', () => {
    for (const birth of ['74K812', '7408L2', '740<12', '74 812'.replace(' ', '<')]) {
      assert.deepEqual(readPassport(printedText({ birth }), todayOn), {
        ok: false,
        problems: [{ code: 'mrz_birth_unreadable' }],
      })
    }
  })
})
