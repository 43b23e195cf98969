// The cases of vectors.json: what is asked, and by which options. The answers come from the slow judge.
// No living person can hold any of these numbers: the 7th digit is 1 or 2, the date has not come, or the digits are
// broken. The one with a 7th digit of 0 is the example that the project publishes for it.

import type { JudgeOptions } from '../src/verdict.ts'
import { slowCheckDigit } from './reference.ts'
import { DASHES, LETTERS, SPACES, ZEROS } from './reference-text.ts'

export interface VectorCase {
  readonly input: string
  readonly options: JudgeOptions
}

const SAMPLE = '990101100010'
const CENTURY_UNKNOWN = '900101000018'
const TODAY = '2026-11-23'

/** Eleven digits with the check digit that belongs to them; where there is none, with 0. */
const closed = (body: string): string => `${body}${slowCheckDigit(body) ?? 0}`
const padded = (number: number, width: number): string => String(number).padStart(width, '0')
const each = (inputs: readonly string[], options: JudgeOptions = {}): VectorCase[] =>
  inputs.map(input => ({ input, options }))

/** Every case, in a fixed order. */
export function vectorCases(): VectorCase[] {
  const cases = [
    ...wellFormed(),
    ...broken(),
    ...byLaw(),
    ...futures(),
    ...centuryUnknown(),
    ...businesses(),
    ...forced(),
    ...persons(),
    ...tidiedTexts(),
    ...lookAlikes(),
    ...spreadsheets(),
    ...others(),
  ]
  const seen = new Set(cases.map(vector => JSON.stringify(vector)))
  return [...seen].map(vector => JSON.parse(vector) as VectorCase)
}

function wellFormed(): VectorCase[] {
  const dates = [
    '990101',
    '981231',
    '000101',
    '000708',
    '050607',
    '960229',
    '040229',
    '911130',
    '770430',
    '120831',
  ]
  const bodies = dates.flatMap(date =>
    ['1', '2'].flatMap(centuryDigit =>
      ['0001', '0180', '4217', '9999'].map(serial => date + centuryDigit + serial),
    ),
  )
  const named = [SAMPLE, '981231200015', '950308101803', '960229200018', '990101100020']
  return each([...named, ...bodies.map(closed)])
}

function broken(): VectorCase[] {
  const wrongCheckDigits = Array.from({ length: 10 }, (_, digit) => SAMPLE.slice(0, 11) + digit)
  const neverIssued = Array.from({ length: 10 }, (_, digit) => `95030810189${digit}`)
  const months = [0, 13, 14, 19, 20, 45, 99].map(month => closed(`99${padded(month, 2)}0110001`))
  const days = ['0100', '0132', '0230', '0229', '0431', '0631', '0931', '1131', '0139']
  const impossible = days.map(monthDay => closed(`99${monthDay}10001`))
  const leap = ['000229', '010229', '020229', '030229'].map(date => closed(`${date}10001`))
  const centuryDigits = ['7', '8', '9'].map(digit => closed(`990101${digit}0001`))
  const kindless = ['7', '8', '9'].map(digit => closed(`9901${digit}110001`))
  const severalAtOnce = ['991332900010', '990230800019', '000000000000', '999999999999', '950308701891']
  return each([
    ...[...wrongCheckDigits, ...neverIssued, ...months, ...impossible],
    ...[...leap, ...centuryDigits, ...kindless, ...severalAtOnce],
  ])
}

function byLaw(): VectorCase[] {
  const inputs = [...broken(), ...each([SAMPLE, CENTURY_UNKNOWN, '991301100010', '971240000109'])]
  return inputs.map(({ input }) => ({ input, options: { rule: 'law' } }))
}

function futures(): VectorCase[] {
  const dates = ['310101', '400229', '451231', '560615', '990930', '880811']
  const inputs = dates.flatMap(date => ['5', '6'].map(digit => closed(`${date}${digit}0012`)))
  return [
    ...each(inputs),
    ...each(inputs, { on: TODAY }),
    ...each(inputs.slice(0, 4), { on: '2040-02-29' }),
    ...each([SAMPLE, '971240000109'], { on: '1898-12-31' }),
  ]
}

function centuryUnknown(): VectorCase[] {
  const inputs = [
    CENTURY_UNKNOWN,
    '9001 0100 0018',
    '900101000017',
    closed('01022900001'),
    closed('90013200001'),
  ]
  return [
    ...each(inputs),
    ...each(inputs, { on: TODAY, person: { birthDate: '1990-02-03', sex: 'female' } }),
    ...each([CENTURY_UNKNOWN], { as: 'iin' }),
  ]
}

function businesses(): VectorCase[] {
  const inputs = ['4', '5', '6'].flatMap(entity =>
    '0123456789'.split('').map(division => closed(`9712${entity}${division}99817`)),
  )
  const months = ['9700', '9713', '9799', '0001'].map(month => closed(`${month}4099817`))
  const wrong = ['971240000108', '971340000108', '971347000108']
  return each(['971240000109', '9712 4 0 00010 9', ...inputs, ...months, ...wrong])
}

function forced(): VectorCase[] {
  const inputs = [
    SAMPLE,
    '971240000109',
    closed('97124399817'),
    closed('99017110001'),
    '950308101890',
    '99010110001',
  ]
  return [
    ...each(inputs, { as: 'iin' }),
    ...each(inputs, { as: 'bin' }),
    ...each(inputs, { as: 'iin', rule: 'law' }),
    ...each(inputs, { as: 'bin', rule: 'law' }),
  ]
}

function persons(): VectorCase[] {
  const inputs = [SAMPLE, '981231200015', '971240000109', '991301100010', closed('99010170001')]
  const people: JudgeOptions['person'][] = [
    { birthDate: '1899-01-01', sex: 'male' },
    { birthDate: '1898-12-31', sex: 'female' },
    { birthDate: '1999-01-01' },
    { sex: 'female' },
    {},
  ]
  return people.flatMap(person => [...each(inputs, { person }), ...each(inputs, { person, rule: 'law' })])
}

function tidiedTexts(): VectorCase[] {
  const marks = [...SPACES, ...DASHES].map(code => String.fromCodePoint(code))
  const parted = marks.map(mark => `990101${mark}100010`)
  const shapes = [
    '9901-0110-0010',
    ' 990101100010 ',
    '990101 1 0001 0',
    '\uFEFF990101100010\r\n',
    '９９０１０１１０００１０',
  ]
  const halves = ['99010110001０', '9901011000１0', '990101\u00A010001', ' - ', '990101100010-5']
  return [
    ...each([...parted, ...shapes, ...halves]),
    ...each([parted[0]!, parted[20]!, ...shapes, ...halves, SAMPLE], { exact: true }),
  ]
}

function lookAlikes(): VectorCase[] {
  const letters = LETTERS.flatMap(all => Array.from(all)).map(letter => `99010110001${letter}`)
  const zeroes = [
    '99O1O11OOO1O',
    '990101l00010',
    '99010110 0О10',
    '99ОЮ1100010',
    'ОООООООООООО',
    'Sobolieslogo',
  ]
  const scripts = ZEROS.map(zero =>
    Array.from(SAMPLE, digit => String.fromCodePoint(zero + Number(digit))).join(''),
  )
  return [
    ...each([...letters, ...zeroes, ...scripts]),
    ...each(['97124OOOO1O9', '99O1O11OOO1O'], { as: 'bin' }),
  ]
}

function spreadsheets(): VectorCase[] {
  const lost = [
    '50607100016',
    '708200012',
    '0708200012',
    '50607100017',
    '5060710001',
    '10010110001',
    '00708200012',
  ]
  const scientific = [
    '5.06071E+10',
    '9.90101E+11',
    '9,90101E+11',
    '9.9e11',
    '7.08E+08',
    '7.08E+8',
    '9E+05',
    '5.06E+99',
  ]
  const numbers = [
    '990101100010.0',
    '9.90101100010E+11',
    '990101100010,00',
    "'990101100010",
    '="990101100010"',
  ]
  return [
    ...each([...lost, ...scientific, ...numbers]),
    ...each(lost, { as: 'bin' }),
    ...each(lost, { exact: true }),
  ]
}

function others(): VectorCase[] {
  const rnn = [
    '609900000102',
    '039900000102',
    '629910012346',
    '609900000180',
    '609900000103',
    '579900000104',
    '068188888863',
  ]
  const official = ['123456789011', '123456789021', '1234 5678 9011']
  const garbage = [
    '',
    ' ',
    'abc',
    '12',
    '9901011000',
    '9901011000101',
    '990101100010990101100010',
    'ЖСН 990101100010',
  ]
  const strange = [
    'IIN990101100010',
    '990101100010x',
    '-990101100010',
    '+990101100010',
    '99010110001\u0000',
    '🙂',
    '\uD83D',
  ]
  return [
    ...each([...rnn, ...official, ...garbage, ...strange]),
    ...each(rnn, { rule: 'law' }),
    ...each(official, { allowTest: true }),
    ...each(official, { allowTest: true, as: 'iin' }),
    ...each(official, { as: 'iin', rule: 'law' }),
    ...each([...garbage, ...strange], { exact: true }),
    ...each([SAMPLE, '990101100011'], { allowTest: true }),
  ]
}
