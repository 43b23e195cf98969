// What the number is needed for, and whether there has been one before.

import type { Edition } from '../rules/change.ts'
import { type HadNumber, hadNumber } from '../rules/code.ts'
import { ruleOn } from '../rules/day.ts'
import { type FieldName, type FormFields, textOf } from './field.ts'
import { chosen, type FormProblem, problem, type Reading, readingOf } from './problem.ts'

export interface Purpose {
  /** The key of a case of the rules. */
  readonly code: string
  /** Its further choices, such as `{ deal: 'buy', object: 'car' }`. */
  readonly choices: Readonly<Record<string, string>>
  readonly had: HadNumber
}

/** Reads the topic `purpose` by the cases of the day. */
export function readPurpose(fields: FormFields, { pack, dayOn }: Edition): Reading<Purpose> {
  const code = textOf(fields, 'purpose')
  const of = ruleOn(pack, 'case', code, dayOn)
  const choices = of?.body.choices ?? []
  const nameOf = (choice: { code: string }): FieldName => `choice-${choice.code}`
  const had = chosen(fields, 'had', hadNumber)
  const problems: FormProblem[] = [
    ...(of ? [] : [problem('purpose', 'purpose', 'purpose_missing')]),
    ...choices
      .filter(choice => !choice.options.some(option => option.code === textOf(fields, nameOf(choice))))
      .map(choice => problem('purpose', nameOf(choice), 'choice_missing')),
    ...(had ? [] : [problem('purpose', 'had', 'had_missing')]),
  ]
  return readingOf(problems, () => ({
    code,
    choices: Object.fromEntries(choices.map(choice => [choice.code, textOf(fields, nameOf(choice))])),
    had: had!,
  }))
}
