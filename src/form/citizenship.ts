// What the applicant is to Kazakhstan, of which state a citizen, and where they live.

import type { Edition } from '../rules/change.ts'
import { standingRule } from '../rules/day.ts'
import { type FormFields, textOf } from './field.ts'
import { placeProblems } from './place.ts'
import { chosen, type FormProblem, problem, type Reading, readingOf } from './problem.ts'

/** Who applies for a first number; that of citizens and permanent residents comes with a document. */
export const applicantStatuses = ['foreigner', 'refugee', 'stateless'] as const

export interface Belonging {
  readonly status: (typeof applicantStatuses)[number]
  /** Letters of a machine-readable zone: `XXA` for a stateless person, `XXB` for a refugee without a state. */
  readonly citizenship: string
}

export interface Citizenship extends Belonging {
  readonly address: string
}

/** Reads the topic `citizenship`. */
export function readCitizenship(fields: FormFields, edition: Edition): Reading<Citizenship> {
  const belonging = readBelonging(fields, edition)
  const problems = [
    ...(belonging.ok ? [] : belonging.problems),
    ...placeProblems('citizenship', 'address', 'address_missing', fields),
  ]
  return readingOf(problems, () => ({
    ...(belonging as { value: Belonging }).value,
    address: textOf(fields, 'address'),
  }))
}

/** Reads what a person is to Kazakhstan and of which state a citizen, without where they live. */
export function readBelonging(fields: FormFields, edition: Edition): Reading<Belonging> {
  const status = chosen(fields, 'status', applicantStatuses)
  const problems = [
    ...(status ? [] : [problem('citizenship', 'status', 'status_missing')]),
    ...(status === 'stateless' ? [] : citizenshipProblems(fields, edition)),
  ]
  return readingOf(problems, () => ({
    status: status!,
    citizenship: status === 'stateless' ? 'XXA' : textOf(fields, 'citizenship'),
  }))
}

function citizenshipProblems(fields: FormFields, { pack, dayOn }: Edition): FormProblem[] {
  const citizenship = textOf(fields, 'citizenship')
  if (!/^[A-Z]{1,3}$/.test(citizenship)) return [problem('citizenship', 'citizenship', 'citizenship_missing')]
  const { body } = standingRule(pack, 'channel', 'counter', dayOn)
  return body.notForCitizensOf.includes(citizenship)
    ? [problem('citizenship', 'citizenship', 'citizen_of_kazakhstan')]
    : []
}
