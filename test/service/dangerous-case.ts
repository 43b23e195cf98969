// The acts that take a second person, with a right body and the refusals of each.

import { numberCases } from './number-case.ts'
import { personCases } from './person-case.ts'

export const dangerousCases = { ...personCases, ...numberCases }

export const dangerous = [
  'annulment_undo',
  'merge_undo',
  'number_annul',
  'number_exclude',
  'number_renumber',
  'number_restore',
  'person_change',
  'person_erase',
  'person_merge',
  'renumbering_undo',
] as const satisfies readonly (keyof typeof dangerousCases)[]
