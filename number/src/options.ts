// The options of judge, checked once, so that a misspelt option never passes for its default.

import { firstNonDigit } from './problem.ts'
import type { JudgeOptions } from './verdict.ts'

/** Refuses with a RangeError what no reader could have meant. */
export function checkOptions({ as, rule, on, person }: JudgeOptions): void {
  checkWord('as', as, ['iin', 'bin'])
  checkWord('rule', rule, ['practice', 'law'])
  checkWord('sex', person?.sex, ['male', 'female'])
  checkDay('on', on)
  checkDay('birthDate', person?.birthDate)
}

/** Refuses a word that is not among those allowed. */
export function checkWord(name: string, word: string | null | undefined, allowed: readonly string[]): void {
  if (word != null && !allowed.includes(word)) throw new RangeError(`${name} must be ${allowed.join(' or ')}`)
}

function checkDay(name: string, day: string | null | undefined): void {
  if (day != null && !/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(day))
    throw new RangeError(`${name} must be YYYY-MM-DD`)
}

/** Refuses a number that is not whole or not from 0 to a last one. */
export function checkNumber(name: string, number: number, last: number): void {
  if (!(Number.isInteger(number) && number >= 0 && number <= last)) {
    throw new RangeError(`${name} must be an integer from 0 to ${last}`)
  }
}

/** Refuses a text that is not so many digits. */
export function checkDigits(text: string, count: number): void {
  if (text.length !== count || firstNonDigit(text) >= 0) throw new RangeError(`not ${count} digits`)
}
