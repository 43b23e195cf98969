// A second, slow and obvious judge for the tests, written from the scheme and sharing no code with the library.

import type { JudgeOptions, Kind, Notice, NoticeCode, Problem, Verdict } from '../src/verdict.ts'
import { lookAlikes, tidied } from './reference-text.ts'

const FIRST_WEIGHTS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]
const SECOND_WEIGHTS = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2]
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const RNN_REGIONS = [
  '03',
  '06',
  '09',
  '15',
  '18',
  '21',
  '27',
  '30',
  '33',
  '39',
  '43',
  '45',
  '48',
  '58',
  '60',
  '62',
]
const TEST_NUMBERS = ['123456789011', '123456789021']
const FIRST_YEARS: Record<string, number> = { 1: 1800, 2: 1800, 3: 1900, 4: 1900, 5: 2000, 6: 2000 }

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
const weigh = (digits: readonly number[], weights: readonly number[]) =>
  sum(weights.map((weight, at) => weight * digits[at]!))

/** The check digit of the first eleven digits by both passes as the rules describe them; null if both leave 10. */
export function slowCheckDigit(body: string): number | null {
  const digits = Array.from(body, Number)
  const first = weigh(digits, FIRST_WEIGHTS) % 11
  if (first < 10) return first
  const second = weigh(digits, SECOND_WEIGHTS) % 11
  return second < 10 ? second : null
}

/** Whether the day exists in the Gregorian calendar. */
export function isCalendarDay(year: number, month: number, day: number): boolean {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const length = month === 2 && isLeap ? 29 : MONTH_LENGTHS[month - 1]
  return length !== undefined && day >= 1 && day <= length
}

/** The verdict as the library must give it. */
export function slowJudge(text: string, options: JudgeOptions = {}): Verdict {
  const { characters, digits } = tidied(text, options.exact ?? false)
  if (!/^[0-9]{12}$/.test(digits)) {
    const problems = malformed(text, characters)
    const notices = repairs(digits, options.as)
    return { level: 'not-a-number', kind: null, value: null, encodes: null, problems, notices }
  }
  const kind = options.as ?? kindByFifthDigit(digits)
  const all = problemsOf(digits, kind)
  const excused = excuses(digits, all, options)
  const problems = all.filter(problem => !excused.includes(problem))
  const level = problems.length === 0 ? 'well-formed' : 'broken'
  const codes = noticesOf(digits, kind, digits !== text, all, problems, options)
  const notices = codes.map(code => ({ code }))
  return {
    level,
    kind,
    value: digits,
    encodes: encoded(digits, kind),
    problems,
    notices,
  } as unknown as Verdict
}

function kindByFifthDigit(digits: string): Kind | null {
  if ('0123'.includes(digits[4]!)) return 'iin'
  return '456'.includes(digits[4]!) ? 'bin' : null
}

function malformed(text: string, characters: readonly { character: string; at: number }[]): Problem[] {
  const problems: Problem[] = []
  const bad = characters.slice(0, 13).find(({ character }) => !/[0-9]/.test(character))
  if (bad) problems.push({ code: 'characters', at: bad.at })
  if (characters.length !== 12) problems.push({ code: 'length', at: characters[12]?.at ?? text.length })
  return problems
}

function repairs(digits: string, as: Kind | undefined): Notice[] {
  const passes = (value: string) => {
    const kind = as ?? kindByFifthDigit(value)
    return kind !== null && problemsOf(value, kind).length === 0
  }
  if (/^\d([.,]\d*)?\d*e\+?0*(8|9|10|11)$/i.test(digits)) return [{ code: 'scientific_notation' }]
  if (/^[1-9]\d{8,10}$/.test(digits)) {
    const suggestion = '0'.repeat(12 - digits.length) + digits
    return passes(suggestion) ? [{ code: 'leading_zero_lost', suggestion }] : []
  }
  const suggestion = lookAlikes(digits)
  if (suggestion === null || suggestion.length !== 12) return []
  return [passes(suggestion) ? { code: 'look_alike', suggestion } : { code: 'look_alike' }]
}

function possibleYears(digits: string): number[] {
  const first = FIRST_YEARS[digits[6]!]
  return (first === undefined ? [1800, 1900, 2000] : [first]).map(year => year + Number(digits.slice(0, 2)))
}

function problemsOf(digits: string, kind: Kind | null): Problem[] {
  const problems: Problem[] = []
  const month = Number(digits.slice(2, 4))
  const day = Number(digits.slice(4, 6))
  const isMonth = month >= 1 && month <= 12
  if (kind === 'bin') {
    if (!isMonth) problems.push({ code: 'registration_month', at: 2 })
    if (!/[456]/.test(digits[4]!)) problems.push({ code: 'entity_type', at: 4 })
    if (!/[0-4]/.test(digits[5]!)) problems.push({ code: 'division', at: 5 })
  } else {
    if (!isMonth) problems.push({ code: 'birth_date', at: 2 })
    else if (!possibleYears(digits).some(year => isCalendarDay(year, month, day))) {
      problems.push({ code: 'birth_date', at: 4 })
    }
    if (/[789]/.test(digits[6]!)) problems.push({ code: 'century_digit', at: 6 })
  }
  const checkDigit = slowCheckDigit(digits.slice(0, 11))
  if (checkDigit === null) problems.push({ code: 'never_issued', at: 11 })
  else if (checkDigit !== Number(digits[11])) problems.push({ code: 'check_digit', at: 11 })
  return problems
}

function excuses(
  digits: string,
  all: readonly Problem[],
  { rule, allowTest }: JudgeOptions,
): readonly Problem[] {
  if (allowTest && TEST_NUMBERS.includes(digits)) return all
  return rule === 'law' ? all.filter(({ code }) => code === 'birth_date' || code === 'century_digit') : []
}

function encoded(digits: string, kind: Kind | null): unknown {
  const pairs = [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4, 6)] as const
  if (kind === null) return null
  if (kind === 'bin') {
    const entity = { 4: 'resident', 5: 'non_resident', 6: 'joint_entrepreneurship' }[digits[4]!] ?? null
    const division =
      ['head_office', 'branch', 'representative_office', 'other', 'other'][Number(digits[5])] ?? null
    return { month: `${pairs[0]}-${pairs[1]}`, entity, division, serial: digits.slice(6, 11) }
  }
  const monthDay = `${pairs[1]}-${pairs[2]}`
  const serial = digits.slice(7, 11)
  const first = FIRST_YEARS[digits[6]!]
  if (first === undefined) return { birthDate: null, monthDay, century: null, sex: null, serial }
  const year = first + Number(pairs[0])
  return {
    birthDate: isCalendarDay(year, Number(pairs[1]), Number(pairs[2])) ? `${year}-${monthDay}` : null,
    monthDay,
    century: first / 100 + 1,
    sex: '135'.includes(digits[6]!) ? 'male' : 'female',
    serial,
  }
}

function noticesOf(
  digits: string,
  kind: Kind | null,
  isTidied: boolean,
  all: readonly Problem[],
  problems: readonly Problem[],
  { as, rule, on, person }: JudgeOptions,
): NoticeCode[] {
  const {
    birthDate = null,
    century = null,
    sex = null,
  } = kind === 'iin' ? (encoded(digits, kind) as Said) : {}
  const fell = (code: string) => rule === 'law' && all.some(problem => problem.code === code)
  const applies: [NoticeCode, boolean][] = [
    ['tidied', isTidied],
    ['official_test_number', TEST_NUMBERS.includes(digits)],
    ['birth_date', fell('birth_date')],
    ['century_digit', fell('century_digit')],
    ['century_unknown', kind === 'iin' && digits[6] === '0'],
    ['nineteenth_century', century === 19],
    ['in_future', birthDate !== null && on !== undefined && on < birthDate],
    ['birth_date_differs', birthDate !== null && person?.birthDate != null && person.birthDate !== birthDate],
    ['sex_differs', sex !== null && person?.sex != null && person.sex !== sex],
    ['division_disputed', kind === 'bin' && (digits[5] === '3' || digits[5] === '4')],
    ['looks_like_bin', as === 'iin' && problemsOf(digits, 'bin').length === 0],
    ['looks_like_rnn', problems.length > 0 && isSlowRnn(digits)],
  ]
  return applies.filter(([, holds]) => holds).map(([code]) => code)
}

interface Said {
  birthDate?: string | null
  century?: number | null
  sex?: string | null
}

/** The old taxpayer number: weights 1 to 10 and 1 again, turned by one as long as the remainder is 10. */
function isSlowRnn(digits: string): boolean {
  if (!RNN_REGIONS.includes(digits.slice(0, 2))) return false
  const ring = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
  for (let turn = 0; turn < 10; turn++) {
    const rest = weigh(Array.from(digits, Number), [...ring, ring[0]!]) % 11
    if (rest < 10) return rest === Number(digits[11])
    ring.push(ring.shift()!)
  }
  return false
}
