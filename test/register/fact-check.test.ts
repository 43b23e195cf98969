// What cannot be meant is refused by a code that names it; what people are really called is not.

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { Refusal, type RefusalCode } from '../../src/kernel/refusal.ts'
import type { BirthPrecision, PersonChange, PersonName } from '../../src/register/fact.ts'
import { checkLegacyIdentifier, checkPerson, checkReference } from '../../src/register/fact-check.ts'

const todayOn = '2026-11-23'

function assertCode(check: () => void, code: RefusalCode | null, what: string): void {
  let met: unknown = null
  try {
    check()
  } catch (error) {
    met = error
  }
  if (code === null) {
    assert.equal(met, null, `${what} is taken`)
    return
  }
  assert(
    met instanceof Refusal && met.code === code,
    `${what} is refused with ${code} and not ${String(met)}`,
  )
}

const named = (script: PersonName['script'], family: string, given: string | null = null) => ({
  names: [{ script, family, given, patronymic: null, cut: false, source: 'declared' } as const],
})

const born = (on: string, precision: BirthPrecision = 'day') => ({
  birth: { on, precision, source: 'declared' } as const,
})

describe('a name', () => {
  const taken: readonly (readonly [PersonName['script'], string])[] = [
    ['latin', "O'Connor"],
    ['latin', 'D’Arc'],
    ['latin', 'Müller-Lüdenscheidt'],
    ['latin', 'Ng'],
    ['latin', 'Y'],
    ['latin', 'Oʼktam'],
    ['latin', "G'ulom`"],
    ['latin', 'ABDUL-RAHMAN AL (SAUD)'],
    ['latin', 'Nguyễn'],
    ['latin', 'Ünlü'],
    ['cyrillic', 'Нұрсұлтан'],
    ['cyrillic', 'Әль-Фараби'],
    ['cyrillic', 'Їжакевич'],
    ['cyrillic', 'Мухаммед оглы'],
    ['latin', 'A'.repeat(200)],
  ]
  for (const [script, family] of taken) {
    it(`is taken as it is: ${family.slice(0, 30)}`, () => {
      assertCode(() => checkPerson(named(script, family), todayOn), null, family)
    })
  }

  const refused: readonly (readonly [string, PersonChange, RefusalCode])[] = [
    ['none', { names: [] }, 'name_missing'],
    [
      'two in one script',
      { names: [...named('latin', 'A').names, ...named('latin', 'B').names] },
      'name_missing',
    ],
    ['blank', named('latin', ' \t '), 'name_missing'],
    ['empty', named('latin', ''), 'name_missing'],
    ['with an empty part', named('latin', 'A', ''), 'name_missing'],
    ['of 201 letters', named('latin', 'A'.repeat(201)), 'name_too_long'],
    ['of 10,000 letters', named('latin', 'A'.repeat(10_000)), 'name_too_long'],
    ['with NUL', named('latin', 'AN\0NA'), 'name_characters'],
    ['with a line break', named('latin', 'ANNA\nMARIA'), 'name_characters'],
    ['with a control of direction', named('latin', 'ANNA\u202e'), 'name_characters'],
    ['with a space of no width', named('latin', 'AN\u200bNA'), 'name_characters'],
    ['with half a character', named('latin', 'ANNA\ud83d'), 'name_characters'],
    ['with a picture', named('latin', 'ANNA \u{1f600}'), 'name_characters'],
    ['with a heart of text', named('latin', 'ANNA ❤'), 'name_characters'],
    ['with a digit', named('latin', 'ANNA 2'), 'name_characters'],
    ['with a digit of India', named('latin', 'ANNA २'), 'name_characters'],
    ['with a sign of money', named('latin', 'A$AP'), 'name_characters'],
    ['in Arabic letters', named('latin', 'المهدي'), 'name_script_unknown'],
    ['in Chinese letters', named('cyrillic', '王小明'), 'name_script_unknown'],
    ['in Greek letters', named('latin', 'Ωmega'), 'name_script_unknown'],
    ['in the letters of the other script', named('latin', 'Нұрсұлтан'), 'name_script_unknown'],
    ['in mixed letters', named('cyrillic', 'Нурсултaн'), 'name_script_unknown'],
    ['with a semicolon', named('latin', "Robert'); drop"), 'name_script_unknown'],
    ['of no script', named('runic' as 'latin', 'A'), 'code_unknown'],
  ]
  for (const [what, facts, code] of refused) {
    it(`is refused: ${what}`, () => assertCode(() => checkPerson(facts, todayOn), code, what))
  }
})

describe('a birth date', () => {
  const taken: readonly (readonly [string, BirthPrecision])[] = [
    ['2026-11-23', 'day'],
    ['1896-11-24', 'day'],
    ['2000-02-29', 'day'],
    ['1961-01-01', 'nominal'],
    ['1961-07-01', 'nominal'],
    ['1961-07-01', 'month'],
    ['1961-01-01', 'year'],
  ]
  for (const [on, precision] of taken) {
    it(`is taken: ${on} to the ${precision}`, () => {
      assertCode(() => checkPerson(born(on, precision), todayOn), null, on)
    })
  }

  const refused: readonly (readonly [string, string, BirthPrecision?])[] = [
    ['tomorrow', '2026-11-24'],
    ['130 years ago', '1896-11-23'],
    ['of the Thai calendar', '2567-05-17'],
    ['of the Persian calendar', '1369-05-17'],
    ['of the Islamic calendar', '1410-10-22'],
    ['of the Hebrew calendar', '5750-02-22'],
    ['of the Japanese era', '0002-05-17'],
    ['of no day', '2001-02-29'],
    ['of no month', '1990-13-01'],
    ['with the year last', '17-05-1990'],
    ['with slashes', '1990/05/17'],
    ['with a time', '1990-05-17T00:00'],
    ['of other digits', '१९९०-०५-१७'],
    ['of nothing', ''],
    ['of a month and a day', '1990-05-17', 'month'],
    ['of a year and a month', '1990-05-01', 'year'],
  ]
  for (const [what, on, precision = 'day'] of refused) {
    it(`is refused: ${what}`, () => {
      assertCode(() => checkPerson(born(on, precision), todayOn), 'birth_date_invalid', what)
    })
  }
})

describe('what names an act', () => {
  it('is up to 200 signs that can be printed', () => {
    for (const reference of ['Court of Utopia, case № 7/2026', 'Сот шешімі', 'A'.repeat(200)]) {
      assertCode(() => checkReference(reference), null, reference)
    }
    for (const reference of ['', '  ', 'A'.repeat(201), 'A\0', 'A\nB', '\u{1f600}', '\u202e']) {
      assertCode(() => checkReference(reference), 'reference_invalid', reference)
    }
  })
})

describe('a number of an older register', () => {
  it('is 1 to 20 letters and digits', () => {
    const check = (value: string) => () => checkLegacyIdentifier({ scheme: 'tin', value })
    for (const value of ['1', '600411223344', 'АБ12', '1'.repeat(20)]) assertCode(check(value), null, value)
    for (const value of ['', '1'.repeat(21), '12 34', "1'", '१२']) {
      assertCode(check(value), 'legacy_identifier_invalid', value)
    }
  })
})
