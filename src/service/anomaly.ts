// What stands out among officers: one who far more often than others holds people who look alike to be different.

import { later } from '../kernel/clock.ts'
import { sql } from '../store/store.ts'
import type { Context } from './context.ts'
import { type Officer, permit, permits, type Role, roles } from './permit.ts'

export interface OverrideCount {
  readonly accountId: string
  readonly name: string
  readonly role: Role
  readonly office: string
  /** How often the officer held somebody who looked alike to be another person. */
  readonly overrides: number
  /** Whether that is five times the median of all who can, or more. */
  readonly isListed: boolean
}

export interface OverrideWatch {
  /** How many officers the median is of. */
  readonly officers: number
  readonly median: number
  /** Those who did so at all, the most often first. */
  readonly counts: readonly OverrideCount[]
}

export const watchDays = 90
const dayMs = 24 * 60 * 60 * 1000
export const timesMedian = 5
const shownMax = 100

/** Who can be held against each other: the roles that may form a number for somebody who looks like another. */
const deciders: readonly Role[] = roles.filter(
  role => permits[role].application_decide !== undefined || permits[role].person_register !== undefined,
)

/**
 * Near-duplicate overrides of the last ninety days, by officer, against the median of all who worked then. A median
 * below one counts as one: where overrides are rare, five of them stand out.
 *
 * Refuses with `not_permitted`.
 */
export async function watchOverrides(context: Context, officer: Officer): Promise<OverrideWatch> {
  permit(officer, 'register_watch')
  const since = later(context.clock.nowAt(), -watchDays * dayMs)
  const rows = await context.store.query<Omit<OverrideCount, 'isListed'>>(sql`
    with override as (
      select actor, count(*) as overrides from event
      where kind = 'person_registered' and payload ->> 'difference' is not null and at > ${since}
      group by actor
    )
    select account.id as "accountId", display_name as name, role, office, coalesce(overrides, 0) as overrides
    from account left join override on override.actor = account.id::text
    where overrides is not null or (role = any(${[...deciders]}) and used_at > ${since})
    order by overrides desc nulls last, display_name, account.id`)
  const median = medianOf(rows.map(({ overrides }) => overrides))
  const counts = rows
    .filter(({ overrides }) => overrides > 0)
    .slice(0, shownMax)
    .map(row => ({ ...row, isListed: row.overrides >= timesMedian * Math.max(1, median) }))
  return { officers: rows.length, median, counts }
}

function medianOf(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  const half = Math.floor(sorted.length / 2)
  if (sorted.length === 0) return 0
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2
}
