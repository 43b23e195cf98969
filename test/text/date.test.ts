// Dates in words, and the names of states as passports carry them.

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { countryName, countryNames, isCountry } from '../../src/text/country.ts'
import { dateInWords } from '../../src/text/date.ts'
import { isLanguage, languages } from '../../src/text/language.ts'

describe('a date in words', () => {
  it('stands in the order and the case of its language', () => {
    assert.equal(dateInWords('en', '1990-03-07'), '7 March 1990')
    assert.equal(dateInWords('ru', '1990-03-07'), '7 марта 1990')
    assert.equal(dateInWords('kk', '1990-03-07'), '1990 жылғы 7 наурыз')
  })

  it('has the month names that Node knows, in each of twelve months', () => {
    for (const language of languages) {
      const format = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' })
      for (let month = 1; month <= 12; month++) {
        const on = `2026-${String(month).padStart(2, '0')}-15`
        const name = format.formatToParts(new Date(on)).find(({ type }) => type === 'month')!.value
        assert(dateInWords(language, on).includes(name), `${language} ${on} ${name}`)
      }
    }
  })
})

describe('the name of a state', () => {
  it('is known by the three letters of a passport, and Germany by its one', () => {
    assert.equal(countryName('en', 'KAZ'), 'Kazakhstan')
    assert.equal(countryName('kk', 'KAZ'), 'Қазақстан')
    assert.equal(countryName('ru', 'D'), 'Германия')
    assert.equal(countryName('en', 'UTO'), 'Utopia (specimen)')
  })

  it('stays the code where nobody knows it', () => {
    assert.equal(countryName('kk', 'QQQ'), 'QQQ')
    assert.equal(isCountry('QQQ'), false)
    assert.equal(isCountry('toString'), false)
    assert.equal(isCountry(''), false)
    assert.equal(isCountry('XXA'), true)
  })

  it('is there for every code in every language, and no two are alike', () => {
    const codes = countryNames('en').map(([code]) => code)
    assert(codes.length > 250)
    for (const language of languages) {
      const names = countryNames(language)
      assert.deepEqual(names.map(([code]) => code).sort(), [...codes].sort())
      assert.equal(new Set(names.map(([, name]) => name)).size, names.length)
      for (const [code, name] of names) assert.notEqual(name, code)
    }
  })
})

describe('a language', () => {
  it('is one of three', () => {
    assert.deepEqual(['kk', 'ru', 'en', 'de', 'toString'].map(isLanguage), [true, true, true, false, false])
  })
})
