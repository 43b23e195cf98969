// The name that will be stored: copied from the machine-readable zone, or another with the reason why.

import type { PersonName } from '../register/fact.ts'
import { nameLengthMax } from '../register/fact-check.ts'
import type { FormProblem } from './form.ts'
import { type IdentityPaper, sourceOf } from './identity-paper.ts'

/** Why a name is stored otherwise than the machine-readable zone has it; each can be seen on the paper. */
export const nameReasons = [
  /** The line was too short for the whole name, and the visual zone has it. */
  'line_is_cut',
  /** The line holds a printing error. */
  'line_has_an_error',
  /** Surname and given names stand in each other's place. */
  'names_in_wrong_order',
  /** The visual zone has a patronymic, for which the line has no place. */
  'patronymic_in_visual_zone',
  /** An observation in the paper, or an official letter with it, states the name. */
  'official_note',
] as const

export type NameReason = (typeof nameReasons)[number]

export interface TypedName {
  readonly family: string
  readonly given: string
  readonly patronymic: string
  readonly nameReason: string
}

/** A name that differs from the machine-readable zone. */
export interface OtherName {
  readonly family: string
  readonly given: string | null
  readonly patronymic: string | null
  /** Null on a paper that has no such zone. */
  readonly reason: NameReason | null
}

/** What is typed stands for itself: letters are not repaired, only spaces are put in order. */
export function readName(
  typed: TypedName,
  paper: IdentityPaper,
): { name: OtherName | null; problems: FormProblem[] } {
  const [family, given, patronymic] = [typed.family, typed.given, typed.patronymic].map(tidyName) as [
    string,
    string,
    string,
  ]
  const problems = [
    ...(family === '' ? [{ field: 'family', code: 'family_missing' } as const] : []),
    ...problemsOf('family', family),
    ...problemsOf('given', given),
    ...problemsOf('patronymic', patronymic),
  ]
  const isCopied = family === paper.family && given === (paper.given ?? '') && patronymic === ''
  if (problems.length > 0 || isCopied) return { name: null, problems }
  const reason = nameReasons.find(code => code === typed.nameReason) ?? null
  if (reason === null && paper.lines !== null) {
    return { name: null, problems: [{ field: 'name_reason', code: 'name_reason_missing' }] }
  }
  return { name: { family, given: given || null, patronymic: patronymic || null, reason }, problems: [] }
}

/** The name as the register stores it, with where it was taken from. */
export function nameOf(paper: IdentityPaper, other: OtherName | null): PersonName {
  const { family, given, namesCut } = paper
  const copied = { family, given, patronymic: null, cut: namesCut }
  const name = other === null ? copied : { ...other, cut: false }
  return {
    script: /\p{Script=Cyrillic}/u.test(name.family) ? 'cyrillic' : 'latin',
    family: name.family,
    given: name.given,
    patronymic: name.patronymic,
    cut: name.cut,
    source: other === null ? sourceOf(paper) : 'visual_zone',
  }
}

function problemsOf(field: 'family' | 'given' | 'patronymic', text: string): FormProblem[] {
  if (text.length > nameLengthMax)
    return [{ field, code: 'name_too_long', details: { lengthMax: nameLengthMax } }]
  const isWritable =
    /^(?:[\p{Script=Latin}\p{M}\s.,'’ʼ`()/-]*|[\p{Script=Cyrillic}\p{M}\s.,'’ʼ`()/-]*)$/u.test(text)
  return isWritable ? [] : [{ field, code: 'name_characters' }]
}

function tidyName(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim()
}
