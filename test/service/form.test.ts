// What an officer types and ticks: each thing that can be wrong with it, one by one.

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { ruleOn } from '../../src/rules/day.ts'
import { checkForm, documentOf, factsOf, proposalOf, type TypedForm } from '../../src/service/form.ts'
import type { Printed } from '../mrz/lines-of.ts'
import { pack, passport, todayOn, typed } from './desk-of.ts'

const fixed = { seed: 20_261_123, numRuns: 1000 }
const channel = ruleOn(pack, 'channel', 'counter', todayOn)!

function check(form: Partial<TypedForm>, parts: Partial<Printed> = {}, on = todayOn) {
  const paper = passport(parts)
  const name = { family: paper.family, given: paper.given ?? '' }
  return checkForm({ ...typed(), ...name, ...form }, paper, { channel, status: 'foreigner', todayOn: on })
}

function problems(form: Partial<TypedForm>, parts: Partial<Printed> = {}, on = todayOn) {
  const answer = check(form, parts, on)
  return answer.ok ? [] : answer.problems
}

function birth(birthYear: string, birthMonth: string, birthDay: string): Partial<TypedForm> {
  return { birthYear, birthMonth, birthDay }
}

describe('a form without a fault', () => {
  it('gives the values that will be stored', () => {
    assert.deepEqual(check({}), {
      ok: true,
      form: {
        name: null,
        birthOn: '1974-08-12',
        sex: 'female',
        citizenship: 'UTO',
        birthPlace: 'Zenith',
        status: 'foreigner',
      },
    })
  })

  it('may differ from the passport lines, for the visual zone counts', () => {
    const answer = check({ ...birth('1974', '12', '8'), sex: 'male', citizenship: 'D' })
    assert(answer.ok)
    assert.equal(answer.form.birthOn, '1974-12-08')
    assert.equal(answer.form.sex, 'male')
    assert.equal(answer.form.citizenship, 'D')
  })

  it('is tidied, never spelled otherwise', () => {
    const answer = check({ birthPlace: ' \t Өскемен\u00a0 қ., \r\n № 5 ', ...birth(' 1974 ', '08', '12 ') })
    assert(answer.ok)
    assert.equal(answer.form.birthPlace, 'Өскемен қ., № 5')
    assert.equal(answer.form.birthOn, '1974-08-12')
  })

  it('takes place names in Latin and Cyrillic letters', () => {
    for (const birthPlace of ["N'Djamena", 'Saint-Jean-d’Angély', 'Ağrı', 'Тараз (Жамбыл)']) {
      assert.deepEqual(problems({ birthPlace }), [], birthPlace)
    }
  })
})

describe('each fault of a form', () => {
  const tooLong = { lengthMax: 200 }
  const cases: readonly [
    what: string,
    form: Partial<TypedForm>,
    code: string,
    field: string,
    details?: object,
  ][] = [
    ['no birth date', birth('', ' ', ''), 'birth_date_missing', 'birth'],
    ['no day', birth('1974', '8', ''), 'birth_date_incomplete', 'birth'],
    ['no year where only one is possible', birth('', '8', '12'), 'birth_date_incomplete', 'birth'],
    ['a year of two digits', birth('74', '8', '12'), 'birth_date_impossible', 'birth'],
    ['words for a month', birth('1974', 'Aug', '12'), 'birth_date_impossible', 'birth'],
    ['a sign before the day', birth('1974', '8', '+12'), 'birth_date_impossible', 'birth'],
    ['30 February', birth('1974', '2', '30'), 'birth_date_impossible', 'birth'],
    ['29 February in a common year', birth('1974', '2', '29'), 'birth_date_impossible', 'birth'],
    ['tomorrow', birth('2026', '11', '24'), 'birth_date_in_future', 'birth'],
    ['130 years ago', birth('1896', '11', '23'), 'birth_date_too_long_ago', 'birth', { years: 130 }],
    ['a birth date not compared', { birthSeen: false }, 'birth_date_not_confirmed', 'birth'],
    ['no sex', { sex: '' }, 'sex_missing', 'sex'],
    ['another sex than two', { sex: 'toString' }, 'sex_missing', 'sex'],
    ['a sex not compared', { sexSeen: false }, 'sex_not_confirmed', 'sex'],
    ['no citizenship', { citizenship: '' }, 'citizenship_missing', 'citizenship'],
    ['a citizenship in words', { citizenship: 'Utopia' }, 'citizenship_missing', 'citizenship'],
    ['a citizenship with a line end', { citizenship: 'UTO\n' }, 'citizenship_missing', 'citizenship'],
    ['a citizenship not compared', { citizenshipSeen: false }, 'citizenship_not_confirmed', 'citizenship'],
    ['a citizen of Kazakhstan', { citizenship: 'KAZ' }, 'citizen_of_kazakhstan', 'citizenship'],
    ['no birth place', { birthPlace: ' \u00a0 ' }, 'birth_place_missing', 'birth_place'],
    ['201 letters', { birthPlace: 'Z'.repeat(201) }, 'birth_place_too_long', 'birth_place', tooLong],
    ['a script that needs a translation', { birthPlace: '北京' }, 'birth_place_characters', 'birth_place'],
    ['an emoji', { birthPlace: 'Zenith 🙂' }, 'birth_place_characters', 'birth_place'],
    ['a null character', { birthPlace: 'Zen\0ith' }, 'birth_place_characters', 'birth_place'],
    ['half an emoji', { birthPlace: 'Zenith \ud83d' }, 'birth_place_characters', 'birth_place'],
    ['markup', { birthPlace: '<b>Zenith</b>' }, 'birth_place_characters', 'birth_place'],
    ['an original not seen', { originalSeen: false }, 'original_not_seen', 'original'],
  ]
  for (const [what, form, code, field, details] of cases) {
    it(`is told alone and at its field: ${what}`, () => {
      assert.deepEqual(problems(form), [details ? { field, code, details } : { field, code }])
    })
  }

  it('is told with all others', () => {
    const nothing = { birthSeen: false, sexSeen: false, citizenshipSeen: false, originalSeen: false }
    const empty = { ...birth('', '', ''), sex: '', citizenship: '', birthPlace: '', ...nothing }
    assert.deepEqual(
      problems(empty).map(({ code }) => code),
      [
        'birth_date_missing',
        'sex_missing',
        'citizenship_missing',
        'birth_place_missing',
        'original_not_seen',
      ],
    )
  })
})

describe('a birth year that may be two', () => {
  it('is asked with both, and never guessed', () => {
    assert.deepEqual(problems(birth('', '1', '1'), { birth: '200101' }), [
      { field: 'birth', code: 'birth_year_ambiguous', details: { first: 1920, second: 2020 } },
    ])
    assert.deepEqual(problems(birth('2020', '1', '1'), { birth: '200101' }), [])
    assert.deepEqual(problems(birth('1920', '1', '1'), { birth: '200101' }), [])
  })
})

describe('the limits of a birth date', () => {
  it('are today, and the day before one is 130 years old', () => {
    assert.deepEqual(problems(birth('2026', '11', '23')), [])
    assert.deepEqual(problems(birth('1896', '11', '24')), [])
  })
})

describe('what the passport lines propose', () => {
  const untouched = {
    birthSeen: false,
    sexSeen: false,
    citizenshipSeen: false,
    originalSeen: false,
    nameSeen: false,
    documentSeen: false,
  }

  it('is what they say, with nothing ticked and the birth place left to the visual zone', () => {
    assert.deepEqual(proposalOf(passport()), typed({ birthPlace: '', ...untouched }))
  })

  it('leaves open what they leave open', () => {
    const open = proposalOf(passport({ birth: '20<<<<', sex: '<', citizenship: '' }))
    assert.deepEqual(
      open,
      typed({ ...birth('', '', ''), sex: '', citizenship: '', birthPlace: '', ...untouched }),
    )
  })
})

describe('the facts that the register stores', () => {
  it('keep the source of each value', () => {
    const read = passport({ names: 'NILAVADHANANANDA<<CHAYAPA<DEJTHAMRONG<K' })
    const name = { family: read.family, given: read.given ?? '' }
    const answer = checkForm(typed(name), read, { channel, status: 'foreigner', todayOn })
    assert(answer.ok)
    const facts = factsOf(read, answer.form)
    const { names, birth, birthPlace, sex, citizenships } = facts
    assert.deepEqual(
      [...names, documentOf(read)].map(({ source }) => source),
      ['mrz', 'mrz'],
    )
    assert.equal(names[0]!.cut, true)
    for (const fact of [birth, birthPlace, sex, ...citizenships]) assert.equal(fact?.source, 'visual_zone')
  })
})

describe('any form at all', () => {
  it('is answered, never thrown at', () => {
    const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.constantFrom('12', '1974', 'UTO'))
    const form = fc.record({
      family: text,
      given: text,
      patronymic: text,
      nameReason: text,
      birthDay: text,
      birthMonth: text,
      birthYear: text,
      sex: text,
      citizenship: text,
      birthPlace: text,
      birthSeen: fc.boolean(),
      sexSeen: fc.boolean(),
      citizenshipSeen: fc.boolean(),
      originalSeen: fc.boolean(),
      nameSeen: fc.boolean(),
      documentSeen: fc.boolean(),
    })
    fc.assert(
      fc.property(form, each => {
        const answer = checkForm(each, passport(), { channel, status: 'foreigner', todayOn })
        assert(answer.ok || answer.problems.length > 0)
      }),
      fixed,
    )
  })
})
