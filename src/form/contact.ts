// How the applicant is told: by e-mail, by telephone, or not at all.

import { type FormFields, textOf } from './field.ts'
import { chosen, type FormProblem, lengthProblems, problem, type Reading, readingOf } from './problem.ts'

export const contactKinds = ['email', 'phone', 'none'] as const

export interface Contact {
  readonly kind: (typeof contactKinds)[number]
  /** Empty when there is none. */
  readonly value: string
}

/** Reads the topic `contact`. */
export function readContact(fields: FormFields): Reading<Contact> {
  const kind = chosen(fields, 'contact', contactKinds)
  const problems = [
    ...(kind ? [] : [problem('contact', 'contact', 'contact_missing')]),
    ...(kind === 'email' ? emailProblems(fields) : []),
    ...(kind === 'phone' ? phoneProblems(fields) : []),
  ]
  return readingOf(problems, () => ({
    kind: kind!,
    value: kind === 'none' ? '' : textOf(fields, kind as 'email' | 'phone'),
  }))
}

function emailProblems(fields: FormFields): readonly FormProblem[] {
  const isAddress = /^[^\s\p{C}@<>()[\],;:\\"]+@[^\s\p{C}@<>()[\],;:\\"]+$/u.test(textOf(fields, 'email'))
  return isAddress
    ? lengthProblems('contact', fields, ['email'])
    : [problem('contact', 'email', 'email_invalid')]
}

function phoneProblems(fields: FormFields): readonly FormProblem[] {
  const digits = textOf(fields, 'phone').replace(/[\s()./-]/g, '')
  return /^\+?\d{6,15}$/.test(digits) ? [] : [problem('contact', 'phone', 'phone_invalid')]
}
