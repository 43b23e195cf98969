// Who applies: the person, somebody with a power of attorney, or a parent or guardian; and by which right.

import type { Edition } from '../rules/change.ts'
import { type Applicant, applicants } from '../rules/code.ts'
import { type FormFields, textOf } from './field.ts'
import { chosen, type FormProblem, lengthProblems, problem, type Reading, readingOf } from './problem.ts'
import { readTypedDay } from './typed-day.ts'

/** What a power of attorney may let the representative do; only the first two are enough to apply. */
export const authorityScopes = ['submit', 'submit_and_receive', 'other'] as const

/** The paper by which somebody acts for another. */
export interface Authority {
  readonly kind: 'power_of_attorney' | 'right_to_act'
  readonly number: string
  /** The notary; empty for a parent or guardian. */
  readonly notary: string
  readonly issuedOn: string | null
  /** Null for a right without a term. */
  readonly expiresOn: string | null
  readonly scope: Exclude<(typeof authorityScopes)[number], 'other'>
}

export interface Who {
  readonly kind: Applicant
  /** The name of who acts for the person; null for the person. */
  readonly representative: string | null
}

/** Reads the topic `who`. Whether this person may act is for the channel to say. */
export function readWho(fields: FormFields): Reading<Who> {
  const kind = chosen(fields, 'applicant', applicants)
  const isOther = kind !== null && kind !== 'self'
  const name = textOf(fields, 'representative')
  const problems = [
    ...(kind ? [] : [problem('who', 'applicant', 'applicant_missing')]),
    ...(isOther && name === '' ? [problem('who', 'representative', 'representative_missing')] : []),
    ...(isOther && !/^[\p{Script=Latin}\p{Script=Cyrillic}\p{M} .,'’ʼ`()/-]*$/u.test(name)
      ? [problem('who', 'representative', 'name_characters')]
      : []),
    ...lengthProblems('who', fields, ['representative']),
  ]
  return readingOf(problems, () => ({ kind: kind!, representative: isOther ? name : null }))
}

/** Reads the topic `authority`; null for who applies in person. A parent shows a paper without scope and term. */
export function readAuthority(fields: FormFields, { dayOn }: Edition): Reading<Authority | null> {
  const kind = chosen(fields, 'applicant', applicants)
  if (kind === null || kind === 'self') return { ok: true, value: null }
  return kind === 'representative' ? readPower(fields, dayOn) : readRight(fields)
}

function readRight(fields: FormFields): Reading<Authority> {
  const problems = [...numberProblems(fields), ...lengthProblems('authority', fields, ['authority_number'])]
  return readingOf(problems, () => ({
    kind: 'right_to_act',
    number: textOf(fields, 'authority_number'),
    notary: '',
    issuedOn: null,
    expiresOn: null,
    scope: 'submit_and_receive',
  }))
}

function readPower(fields: FormFields, dayOn: string): Reading<Authority> {
  const [issued, expires] = [
    readTypedDay(fields, 'authority_issued'),
    readTypedDay(fields, 'authority_expires'),
  ]
  const scope = chosen(fields, 'authority_scope', authorityScopes)
  const problems = [
    ...numberProblems(fields),
    ...(textOf(fields, 'authority_notary') === ''
      ? [problem('authority', 'authority_notary', 'authority_notary_missing')]
      : []),
    ...lengthProblems('authority', fields, ['authority_number', 'authority_notary']),
    ...termProblems(issued, expires, dayOn),
    ...scopeProblems(scope),
    ...revocationProblems(textOf(fields, 'authority_revoked')),
  ]
  return readingOf(problems, () => ({
    kind: 'power_of_attorney',
    number: textOf(fields, 'authority_number'),
    notary: textOf(fields, 'authority_notary'),
    issuedOn: (issued as { on: string }).on,
    expiresOn: (expires as { on: string }).on,
    scope: scope as Authority['scope'],
  }))
}

function numberProblems(fields: FormFields): FormProblem[] {
  return textOf(fields, 'authority_number') === ''
    ? [problem('authority', 'authority_number', 'authority_number_missing')]
    : []
}

type TypedDay = ReturnType<typeof readTypedDay>

function termProblems(issued: TypedDay, expires: TypedDay, dayOn: string): FormProblem[] {
  const typed = [
    ['authority_issued', issued],
    ['authority_expires', expires],
  ] as const
  const unread = typed.flatMap(([name, of]) =>
    of.ok ? [] : [problem('authority', of.part ? `${name}-${of.part}` : name, of.code)],
  )
  if (unread.length > 0 || !issued.ok || !expires.ok) return unread
  if (issued.on > dayOn) return [problem('authority', 'authority_issued', 'day_in_future')]
  if (expires.on < issued.on) return [problem('authority', 'authority_expires', 'authority_dates_reversed')]
  if (expires.on < dayOn) {
    const details = { expiresOn: expires.on }
    return [problem('authority', 'authority_expires', 'authority_expired', { details })]
  }
  return []
}

function scopeProblems(scope: (typeof authorityScopes)[number] | null): FormProblem[] {
  if (scope === null) return [problem('authority', 'authority_scope', 'authority_scope_missing')]
  return scope === 'other' ? [problem('authority', 'authority_scope', 'authority_scope_too_narrow')] : []
}

function revocationProblems(answer: string): FormProblem[] {
  if (answer === 'no') return []
  const code = answer === 'yes' ? 'authority_revoked' : 'authority_revoked_missing'
  return [problem('authority', 'authority_revoked', code)]
}
