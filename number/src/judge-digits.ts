// Twelve digits judged: kind, level, what they encode, every problem and every notice.

import { faultsOf } from './digit-fault.ts'
import { businessDigits, kindOf, personDigits } from './digits.ts'
import * as fault from './fault.ts'
import * as notice from './notice.ts'
import { problemsIn } from './problem.ts'
import { isRnn } from './rnn.ts'
import type { JudgeOptions, Verdict } from './verdict.ts'

/** The verdict on a text of twelve digits, or null if it is none. `known` holds the notices there are already. */
export function judgeDigits(text: string, known: number, options: JudgeOptions): Verdict | null {
  const kind = options.as ?? kindOf(text)
  const first = fault.firstFault(text, kind === 'bin')
  if (first === fault.CHARACTERS) return null
  const found = faultsOf(text, kind, first)
  const binding = bindingFaults(text, found, options)
  const level = binding === 0 ? 'well-formed' : 'broken'
  const problems = problemsIn(binding)
  const bits = first === fault.SOUND ? known : known | faultNotices(text, found, binding, options)
  if (kind === 'iin') {
    const encodes = personDigits(text, (found & NO_DAY) === 0)
    const notices = notice.noticesIn(bits | notice.personNotices(text, encodes, options))
    return { level, kind, value: text, encodes, problems, notices }
  }
  if (kind === 'bin') {
    const encodes = businessDigits(text)
    const notices = notice.noticesIn(encodes.division === 'other' ? bits | notice.DIVISION_DISPUTED : bits)
    return { level, kind, value: text, encodes, problems, notices }
  }
  return { level, kind, value: text, encodes: null, problems, notices: notice.noticesIn(bits) }
}

// Government decree 853 of 26.08.2013 took date and century out of the rules of formation (checked 2026-11-22).
const NO_DAY = (1 << fault.MONTH) | (1 << fault.DAY)
const NO_CENTURY = 1 << fault.CENTURY

function bindingFaults(digits: string, found: number, { rule, allowTest }: JudgeOptions): number {
  if (allowTest && isOfficialTestNumber(digits)) return 0
  return rule === 'law' ? found & ~(NO_DAY | NO_CENTURY) : found
}

/** What there is to know of digits that have a fault, whether it binds or not. */
function faultNotices(digits: string, found: number, binding: number, { rule }: JudgeOptions): number {
  let bits = 0
  if (isOfficialTestNumber(digits)) bits |= notice.OFFICIAL_TEST_NUMBER
  if (rule === 'law' && found & NO_DAY) bits |= notice.BIRTH_DATE
  if (rule === 'law' && found & NO_CENTURY) bits |= notice.CENTURY_DIGIT
  if (binding !== 0 && isRnn(digits)) bits |= notice.LOOKS_LIKE_RNN
  return bits
}

/** The numbers on the state's test certificates (read from them 2026-11-22); both fail date and check digit. */
function isOfficialTestNumber(digits: string): boolean {
  return digits === '123456789011' || digits === '123456789021'
}
