// The applicant's form: everything that can be wrong with it, by the rules of a day.

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type ApplicantForm, readApplicantForm } from '../../src/form/applicant-form.ts'
import { fieldsOf } from '../../src/form/refill.ts'
import type { RulePack } from '../../src/rules/pack.ts'
import { printed, printedText } from '../mrz/lines-of.ts'
import { shippedPack, strictPack } from '../rules/shipped.ts'
import { byRepresentative, typedFields, withoutZone } from './typed-fields.ts'

const todayOn = '2026-11-23'

type Parts = Readonly<Record<string, string | undefined>>

function read(parts: Parts = {}, pack: RulePack = shippedPack, dayOn = todayOn) {
  return readApplicantForm(typedFields(parts), { pack, dayOn }, 'en')
}

function form(parts: Parts = {}): ApplicantForm {
  const reading = read(parts)
  if (!reading.ok) throw new Error(JSON.stringify(reading))
  return reading.value
}

/** The problems as `topic field code`. */
function problems(parts: Parts, pack?: RulePack, dayOn?: string): string[] {
  const reading = read(parts, pack, dayOn)
  return reading.ok ? [] : reading.problems.map(({ topic, field, code }) => `${topic} ${field} ${code}`)
}

describe('a form without a mistake', () => {
  it('is the values, each as a code or a day', () => {
    assert.deepEqual(form(), {
      version: 1,
      language: 'en',
      rulePack: 'seed-2026-05',
      checkedOn: todayOn,
      document: {
        kind: 'passport',
        lines: printed(),
        country: 'UTO',
        number: 'L898902C3',
        expiresOn: '2032-04-15',
        script: 'latin',
      },
      name: { family: 'ERIKSSON', given: 'ANNA MARIA', patronymic: null, choice: null },
      sex: 'female',
      birth: { on: '1974-08-12', place: 'Zenith' },
      status: 'foreigner',
      citizenship: 'UTO',
      address: '12 Sample Street, Zenith',
      contact: { kind: 'email', value: 'anna@example.org' },
      purpose: { code: 'employment_tax', choices: {}, had: 'no' },
      who: { kind: 'self', representative: null },
      authority: null,
      channel: 'counter',
      category: null,
      documents: ['application_form', 'passport_original'],
    })
  })

  it('can be typed without a machine-readable zone, and is marked so', () => {
    const { document, status } = form(withoutZone)
    assert.deepEqual(
      [document.kind, document.lines, document.expiresOn, status],
      ['refugee_certificate', null, '2027-06-30', 'refugee'],
    )
  })

  it('can be sent by a representative', () => {
    const { who, authority } = form(byRepresentative)
    assert.deepEqual([who.representative, authority?.expiresOn], ['Test Helper', '2027-02-01'])
  })

  it('gives back the fields it was read from', () => {
    for (const parts of [{}, withoutZone, byRepresentative, { contact: 'none', email: undefined }]) {
      const once = form(parts)
      assert.deepEqual(readApplicantForm(fieldsOf(once), { pack: shippedPack, dayOn: todayOn }, 'en'), {
        ok: true,
        value: once,
      })
    }
  })
})

describe('what is wrong is said at its field', () => {
  const cases: readonly (readonly [string, Parts, string])[] = [
    ['an expired passport', { mrz: printedText({ expiry: '120415' }) }, 'passport mrz passport_expired'],
    ['no zone', { mrz: undefined }, 'passport mrz mrz_missing'],
    [
      'an expired paper',
      { ...withoutZone, 'document_expires-year': '2025' },
      'passport document_expires document_expired',
    ],
    ['no surname', { family: undefined }, 'you family family_missing'],
    ['a given name left out', { given: undefined }, 'you given given_missing'],
    ['digits in a name', { given: 'ANNA 2' }, 'you given name_characters'],
    ['another spelling', { family: 'ERICSSON' }, 'you name_choice name_choice_missing'],
    ['the month first', { 'birth-month': '13' }, 'birth birth-month day_month_unknown'],
    [
      'a day that no month has',
      { 'birth-day': '31', 'birth-month': '2' },
      'birth birth-day day_not_in_calendar',
    ],
    ['a year of two digits', { 'birth-year': '74' }, 'birth birth-year day_year_short'],
    [
      'a birth tomorrow',
      { 'birth-day': '24', 'birth-month': '11', 'birth-year': '2026' },
      'birth birth day_in_future',
    ],
    ['an age of 130', { 'birth-year': '1896' }, 'birth birth-year day_too_long_ago'],
    ['a citizen of Kazakhstan', { citizenship: 'KAZ' }, 'citizenship citizenship citizen_of_kazakhstan'],
    ['letters that no paper prints', { address: '東京' }, 'citizenship address place_characters'],
    ['an address that is too long', { address: 'a'.repeat(201) }, 'citizenship address too_long'],
    ['an e-mail address without @', { email: 'anna' }, 'contact email email_invalid'],
    ['letters in a telephone number', { contact: 'phone', phone: 'call me' }, 'contact phone phone_invalid'],
    ['an unknown purpose', { purpose: 'fun' }, 'purpose purpose purpose_missing'],
    ['no answer to an earlier number', { had: undefined }, 'purpose had had_missing'],
    [
      'a representative without a name',
      { ...byRepresentative, representative: '' },
      'who representative representative_missing',
    ],
    [
      'an expired power',
      { ...byRepresentative, 'authority_expires-year': '2026' },
      'authority authority_expires authority_expired',
    ],
    [
      'a power for something else',
      { ...byRepresentative, authority_scope: 'other' },
      'authority authority_scope authority_scope_too_narrow',
    ],
    [
      'a power that was taken back',
      { ...byRepresentative, authority_revoked: 'yes' },
      'authority authority_revoked authority_revoked',
    ],
    [
      'a power issued tomorrow',
      { ...byRepresentative, 'authority_issued-year': '2027' },
      'authority authority_issued day_in_future',
    ],
    [
      'a way we cannot offer',
      { ...byRepresentative, channel: 'online' },
      'channel channel signature_not_offered',
    ],
    ['a consulate without a category', { channel: 'consulate' }, 'channel category category_missing'],
    [
      'an adult as a child',
      { channel: 'consulate', category: 'child_under_16' },
      'channel category category_age',
    ],
  ]
  for (const [name, parts, expected] of cases) {
    it(name, () => assert(problems(parts).includes(expected), JSON.stringify(problems(parts))))
  }

  it('names both spellings', () => {
    const reading = read({ family: 'ERICSSON' })
    const found = reading.ok ? [] : reading.problems
    assert.deepEqual(found[0]?.details, { typed: 'ERICSSON ANNA MARIA', read: 'ERIKSSON ANNA MARIA' })
  })
})

describe('names', () => {
  it('are the same with marks, hyphens and in another case', () => {
    const mrz = printedText({ names: 'OCONNOR<SMITH<<JEAN<PIERRE' })
    assert.equal(form({ mrz, family: "O'Connor-Smith", given: 'Jéan Pierre' }).name.choice, null)
  })

  it('keep the choice where they differ', () => {
    assert.equal(
      form({ family: 'ERICSSON', name_choice: 'machine_readable' }).name.choice,
      'machine_readable',
    )
  })

  it('can be one, without a given name and a patronymic', () => {
    const mrz = printedText({ names: 'SUHARTINI' })
    const { name } = form({ mrz, family: 'SUHARTINI', given: undefined, one_name: 'yes' })
    assert.deepEqual(name, { family: 'SUHARTINI', given: null, patronymic: null, choice: null })
  })

  it('that are cut in the zone may go on', () => {
    const mrz = printedText({ names: 'NILAVADHANANANDA<<CHAYAPA<DEJTHAMRONG<K' })
    const long = { mrz, family: 'Nilavadhanananda', given: 'Chayapa Dejthamrong Krasuang' }
    assert.equal(form(long).name.choice, null)
  })
})

describe('months', () => {
  for (const month of ['3', '03', 'MAR', 'march', 'наурыз', 'марта', 'март']) {
    it(`${month} is March`, () => {
      assert.equal(
        form({ 'birth-day': '7', 'birth-month': month, 'birth-year': '1990' }).birth.on,
        '1990-03-07',
      )
    })
  }
})

describe('the rules of the day', () => {
  it('close first numbers online and to representatives under the order of 2024', () => {
    assert.deepEqual(
      problems({ channel: 'online' }, strictPack),
      ['channel channel channel_closed'].concat(problems({ channel: 'online' }, strictPack).slice(1)),
    )
    assert.deepEqual(problems(byRepresentative, strictPack), ['channel channel representation_closed'])
  })

  it('close the consulates early in 2025, with the sentence of the rule', () => {
    const reading = read({ channel: 'consulate' }, shippedPack, '2025-02-01')
    const closed = reading.ok ? [] : reading.problems
    assert.match(
      closed.find(({ code }) => code === 'channel_closed')!.says!.en,
      /not taking IIN applications/,
    )
  })

  it('send who is going to marry to a counter', () => {
    const marrying = { channel: 'consulate', category: 'spouse', purpose: 'marriage' }
    assert.deepEqual(problems(marrying), ['channel channel channel_closed'])
  })
})
