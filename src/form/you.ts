// The applicant's name and sex: as typed, held against what the machine-readable zone says.

import type { Zone } from '../mrz/zone.ts'
import type { Edition } from '../rules/change.ts'
import { type FieldName, type FormFields, textOf } from './field.ts'
import { zoneOf } from './passport.ts'
import { chosen, type FormProblem, lengthProblems, problem, type Reading, readingOf } from './problem.ts'

const sexes = ['male', 'female'] as const

/** Which spelling the applicant wants the officer to take where the two differ; the register copies the zone. */
export const nameChoices = ['machine_readable', 'typed'] as const

export interface ApplicantName {
  readonly family: string
  /** Null for a person with one name only. */
  readonly given: string | null
  readonly patronymic: string | null
  /** Null where the typed name and the zone agree, or there is no zone. */
  readonly choice: (typeof nameChoices)[number] | null
}

export interface You {
  readonly name: ApplicantName
  readonly sex: (typeof sexes)[number]
}

/** Reads the topic `you`. */
export function readYou(fields: FormFields, edition: Edition): Reading<You> {
  const sex = chosen(fields, 'sex', sexes)
  const hasOneName = textOf(fields, 'one_name') === 'yes'
  const zone = zoneOf(fields, edition)
  const differs = zone !== null && nameDiffers(fields, zone)
  const choice = differs ? chosen(fields, 'name_choice', nameChoices) : null
  const family = textOf(fields, 'family')
  const problems = [
    ...(family === '' ? [problem('you', 'family', 'family_missing')] : []),
    ...(!hasOneName && textOf(fields, 'given') === '' ? [problem('you', 'given', 'given_missing')] : []),
    ...nameProblems(fields, hasOneName),
    ...(differs && !choice
      ? [problem('you', 'name_choice', 'name_choice_missing', { details: spellings(fields, zone) })]
      : []),
    ...(sex ? [] : [problem('you', 'sex', 'sex_missing')]),
  ]
  return readingOf(problems, () => ({
    name: {
      family,
      given: hasOneName ? null : textOf(fields, 'given'),
      patronymic: textOf(fields, 'patronymic') || null,
      choice,
    },
    sex: sex!,
  }))
}

/** Whether the typed name is another than the zone's; marks over letters, hyphens and apostrophes do not count. */
export function nameDiffers(fields: FormFields, zone: Zone): boolean {
  const hasOneName = textOf(fields, 'one_name') === 'yes'
  const [typed, read] = [
    [textOf(fields, 'family'), hasOneName ? '' : textOf(fields, 'given')].map(plain),
    [zone.family, zone.given ?? ''].map(plain),
  ]
  if (typed.join('') === '') return false
  // The zone has no room for the end of a long name.
  if (zone.namesCut) return !typed.join('  ').startsWith(read.join('  ').trimEnd())
  return typed.join('  ') !== read.join('  ')
}

/** Both spellings, for a sentence that shows them. */
export function spellings(fields: FormFields, zone: Zone): Readonly<Record<'typed' | 'read', string>> {
  const typed = [textOf(fields, 'family'), textOf(fields, 'given')].filter(name => name !== '').join(' ')
  return { typed, read: [zone.family, zone.given].filter(Boolean).join(' ') }
}

function nameProblems(fields: FormFields, hasOneName: boolean): readonly FormProblem[] {
  const names: readonly FieldName[] = hasOneName
    ? ['family', 'patronymic']
    : ['family', 'given', 'patronymic']
  const odd = names.filter(
    name => !/^[\p{Script=Latin}\p{Script=Cyrillic}\p{M} .,'’ʼ`()/-]*$/u.test(textOf(fields, name)),
  )
  return [
    ...odd.map(name => problem('you', name, 'name_characters')),
    ...lengthProblems('you', fields, names),
  ]
}

/** Capitals of the Latin alphabet, as a machine-readable zone would have them. */
function plain(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/['’ʼ`.,]/g, '')
    .replace(/[-\s]+/g, ' ')
    .trim()
    .toUpperCase()
}
