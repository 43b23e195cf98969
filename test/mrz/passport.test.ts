// What a passport's two lines say, and every way in which they cannot be right.

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type PassportProblem, readPassport } from '../../src/mrz/passport.ts'
import { type Printed, printed, printedText } from './lines-of.ts'

const todayOn = '2026-11-23'

function read(text: string, on = todayOn) {
  const reading = readPassport(text, on)
  assert(reading.ok, JSON.stringify(reading))
  return reading.passport
}

function problems(text: string, on = todayOn): readonly PassportProblem[] {
  const reading = readPassport(text, on)
  assert(!reading.ok, 'the lines were read, but should not have been')
  return reading.problems
}

function problemsOf(parts: Partial<Printed>): readonly PassportProblem[] {
  return problems(printedText(parts))
}

describe('the passports of the shared definitions', () => {
  it('reads the ICAO specimen, valid to 15 April 2032', () => {
    const lines = [
      'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<',
      'L898902C36UTO7408122F3204153ZE184226B<<<<<16',
    ] as const
    assert.deepEqual(read(lines.join('\n')), {
      lines,
      country: 'UTO',
      number: 'L898902C3',
      expiresOn: '2032-04-15',
      family: 'ERIKSSON',
      given: 'ANNA MARIA',
      namesCut: false,
      birth: { days: ['1974-08-12'], years: [1974], month: 8, day: 12 },
      sex: 'female',
      citizenship: 'UTO',
    })
    assert.deepEqual(printed(), [...lines], 'the printer of these tests agrees with ICAO')
  })

  it('stops at the expired specimen with its date', () => {
    const text = 'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10'
    assert.deepEqual(problems(text), [{ code: 'passport_expired', expiresOn: '2012-04-15' }])
  })

  it('reads a person with one name, and no given name', () => {
    const passport = read(
      'P<UTOSUHARTINI<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<\nX123456785UTO9003071F3101012<<<<<<<<<<<<<<<4',
    )
    assert.equal(passport.family, 'SUHARTINI')
    assert.equal(passport.given, null)
    assert.equal(passport.number, 'X12345678')
    assert.deepEqual(passport.birth.days, ['1990-03-07'])
  })

  it('keeps double names apart with a space', () => {
    const passport = read(
      'P<UTOOCONNOR<SMITH<<JEAN<PIERRE<<<<<<<<<<<<<\nU000000011UTO0311052M2812313<<<<<<<<<<<<<<<2',
    )
    assert.equal(passport.family, 'OCONNOR SMITH')
    assert.equal(passport.given, 'JEAN PIERRE')
    assert.equal(passport.sex, 'male')
  })
})

describe('names', () => {
  const longest = 'ABCDEFGHIJKLMNOPQRSTUVWXYZABCDEFGHIJKLM'

  for (const length of [36, 37, 38, 39]) {
    it(`reads one name of ${length} letters as a family name only`, () => {
      const passport = read(printedText({ names: longest.slice(0, length) }))
      assert.equal(passport.family, longest.slice(0, length))
      assert.equal(passport.given, null)
    })
  }

  it('says that names may be cut when they fill the line to its end', () => {
    const names = 'NILAVADHANANANDA<<CHAYAPA<DEJTHAMRONG<K'
    assert.equal(names.length, 39)
    assert.equal(read(printedText({ names })).namesCut, true)
    assert.equal(read(printedText({ names: names.slice(0, 37) })).namesCut, false)
  })

  it('refuses a line without a family name', () => {
    assert.deepEqual(problemsOf({ names: '' }), [{ code: 'mrz_name_missing' }])
    assert.deepEqual(problemsOf({ names: '<<ANNA' }), [{ code: 'mrz_name_missing' }])
  })

  it('refuses a digit in a name, for a zero is not the letter O', () => {
    assert.deepEqual(problemsOf({ names: 'ERIKSS0N<<ANNA' }), [{ code: 'mrz_name_unreadable' }])
    assert.deepEqual(problemsOf({ names: 'ERIKSSON<<ANNA<2' }), [{ code: 'mrz_name_unreadable' }])
  })
})

describe('states, sex and document', () => {
  it('reads Germany, whose code is one letter', () => {
    const passport = read(printedText({ country: 'D', citizenship: 'D', names: 'MUSTERMANN<<ERIKA' }))
    assert.equal(passport.country, 'D')
    assert.equal(passport.citizenship, 'D')
    assert.equal(passport.family, 'MUSTERMANN')
  })

  it('leaves an unknown state and an open citizenship to the officer', () => {
    const passport = read(printedText({ country: 'QQQ', citizenship: '' }))
    assert.equal(passport.country, 'QQQ')
    assert.equal(passport.citizenship, '')
  })

  it('names the state in which a digit stands', () => {
    const problem = (field: string) => [{ code: 'mrz_state_unreadable', field }]
    assert.deepEqual(problemsOf({ country: 'UT0' }), problem('country'))
    assert.deepEqual(problemsOf({ country: '<<<' }), problem('country'))
    assert.deepEqual(problemsOf({ country: 'U<O' }), problem('country'))
    assert.deepEqual(problemsOf({ citizenship: '0TO' }), problem('citizenship'))
  })

  it('leaves sex open where the passport does', () => {
    assert.equal(read(printedText({ sex: '<' })).sex, null)
    assert.equal(read(printedText({ sex: 'M' })).sex, 'male')
    assert.deepEqual(problemsOf({ sex: 'X' }), [{ code: 'mrz_sex_unreadable' }])
  })

  it('takes only passports', () => {
    assert.deepEqual(problemsOf({ code: 'I<' }), [{ code: 'mrz_not_passport' }])
    assert.equal(read(printedText({ code: 'PD' })).family, 'ERIKSSON')
  })

  it('refuses a passport without a number', () => {
    assert.deepEqual(problemsOf({ number: '' }), [{ code: 'mrz_number_missing' }])
  })

  it('reads a document number without its fillers', () => {
    assert.equal(read(printedText({ number: 'AB12' })).number, 'AB12')
  })
})

describe('the expiry date', () => {
  it('is good on its last day, and not on the day after', () => {
    assert.equal(read(printedText(), '2032-04-15').expiresOn, '2032-04-15')
    assert.deepEqual(problems(printedText(), '2032-04-16'), [
      { code: 'passport_expired', expiresOn: '2032-04-15' },
    ])
  })

  it('lies at most 50 years ahead, so a later year was in the last century', () => {
    assert.equal(read(printedText({ expiry: '761231' })).expiresOn, '2076-12-31')
    assert.deepEqual(problemsOf({ expiry: '770101' }), [
      { code: 'passport_expired', expiresOn: '1977-01-01' },
    ])
  })

  it('must be a day that the calendar has', () => {
    const unreadable = [{ code: 'mrz_expiry_unreadable' }]
    assert.deepEqual(problemsOf({ expiry: '310229' }), unreadable)
    assert.deepEqual(problemsOf({ expiry: '321301' }), unreadable)
    assert.deepEqual(problemsOf({ expiry: '<<<<<<' }), unreadable)
    assert.equal(read(printedText({ expiry: '320229' })).expiresOn, '2032-02-29')
  })
})

describe('several problems', () => {
  it('are all told at once', () => {
    const codes = problemsOf({
      names: 'ERIKSS0N',
      country: 'UT0',
      number: '',
      birth: '74K812',
      sex: 'X',
      expiry: '120415',
    }).map(({ code }) => code)
    assert.deepEqual(codes, [
      'mrz_name_unreadable',
      'mrz_state_unreadable',
      'mrz_number_missing',
      'mrz_birth_unreadable',
      'mrz_sex_unreadable',
      'passport_expired',
    ])
  })
})
