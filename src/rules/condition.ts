// Whether a row speaks of somebody: each of its conditions names the codes that it is about.

import type { AgeLimit, RuleBody } from './body.ts'
import type { Applicant, Channel, Locality, Place, Procedure, Script, Status } from './code.ts'

type Conditions = RuleBody<'document'>['when'] &
  RuleBody<'representation'>['when'] &
  RuleBody<'routing'>['when']

/** What is known of somebody. What no row of a kind asks about need not be said. */
export interface Circumstances {
  readonly status?: Status
  readonly procedure?: Procedure
  readonly channel?: Channel
  readonly place?: Place
  readonly locality?: Locality
  /** The consular category; null where none is asked for. */
  readonly category?: string | null
  readonly applicant?: Applicant
  readonly script?: Script
  /** Full years; null when not known, which meets every limit of age. */
  readonly age?: number | null
}

/** Whether every condition is met; a condition that is not there is met by everybody. */
export function meets(when: Partial<Conditions>, of: Circumstances): boolean {
  return (
    among(when.statuses, of.status) &&
    among(when.procedures, of.procedure) &&
    among(when.channels, of.channel) &&
    among(when.places, of.place) &&
    among(when.localities, of.locality) &&
    among(when.categories, of.category) &&
    !(of.category && when.notCategories?.includes(of.category)) &&
    among(when.applicants, of.applicant) &&
    among(when.scripts, of.script) &&
    (!when.age || of.age === null || of.age === undefined || isOfAge(when.age, of.age))
  )
}

/** Whether somebody of `years` full years is within a limit of age. */
export function isOfAge(limit: AgeLimit, years: number): boolean {
  return 'underYears' in limit ? years < limit.underYears : years >= limit.fromYears
}

function among<Code>(codes: readonly Code[] | undefined, code: Code | null | undefined): boolean {
  return !codes || (code !== null && code !== undefined && codes.includes(code))
}
