// The options of judge, checked once, so that a misspelt option never passes for its default.

import type { JudgeOptions } from './verdict.ts'

const DAY = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/

/** Refuses with a RangeError what no reader could have meant. */
export function checkOptions({ as, rule, on, person }: JudgeOptions): void {
  check(as === undefined || as === 'iin' || as === 'bin', "as must be 'iin' or 'bin'")
  check(rule === undefined || rule === 'practice' || rule === 'law', "rule must be 'practice' or 'law'")
  check(on === undefined || DAY.test(on), 'on must be a day written YYYY-MM-DD')
  const { birthDate, sex } = person ?? {}
  check(birthDate == null || DAY.test(birthDate), 'person.birthDate must be a day written YYYY-MM-DD')
  check(sex == null || sex === 'male' || sex === 'female', "person.sex must be 'male' or 'female'")
}

function check(holds: boolean, words: string): void {
  if (!holds) throw new RangeError(words)
}
