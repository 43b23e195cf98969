// The figures of the day for those who administer: numbers formed, what waits against its term, refusals; no person.

import { dayIn, later, startOf } from '../kernel/clock.ts'
import { dayAfter } from '../rules/calendar.ts'
import { join, sql } from '../store/store.ts'
import { type ApplicationState, todayOf } from './application.ts'
import type { Context } from './context.ts'
import { type Officer, permit } from './permit.ts'
import { isOpen } from './queue.ts'

/** Open applications of an office by what is left of their term. */
export interface OfficeTerms {
  /** Null for what was sent from home and no office has yet. */
  readonly office: string | null
  readonly overdue: number
  readonly today: number
  readonly later: number
  /** Not taken in yet, so no term runs. */
  readonly untaken: number
  /** The applicant has to act, and the term stands still. */
  readonly paused: number
}

export interface RefusalCount {
  readonly office: string
  readonly state: Extract<ApplicationState, 'intake_refused' | 'refused'>
  /** The key of the ground in the rules. */
  readonly ground: string
  readonly count: number
}

export interface Figures {
  /** Numbers formed on each of the last days, `YYYY-MM-DD`, today last. */
  readonly formed: readonly { readonly day: string; readonly count: number }[]
  readonly terms: readonly OfficeTerms[]
  /** Of the last thirty days, the most frequent first. */
  readonly refusals: readonly RefusalCount[]
}

const formedDays = 7
export const refusalDays = 30
const dayMs = 24 * 60 * 60 * 1000
const rowsMax = 100

/** The figures of the day, over all offices. Refuses with `not_permitted`. */
export async function viewFigures(context: Context, officer: Officer): Promise<Figures> {
  permit(officer, 'register_watch')
  return {
    formed: await formedByDay(context),
    terms: await termsByOffice(context),
    refusals: await refusalsByOffice(context),
  }
}

async function formedByDay({ store, clock }: Context): Promise<Figures['formed']> {
  const todayOn = dayIn(clock.nowAt())
  const days = Array.from({ length: formedDays }, (_, index) => dayAfter(todayOn, index - formedDays + 1))
  const counts = days.map(
    day =>
      sql`count(*) filter (where formed_at >= ${startOf(day)} and formed_at < ${startOf(dayAfter(day, 1))})`,
  )
  const [row] = await store.query<{ counts: string[] }>(sql`
    select array[${join(counts)}] as counts from number
    where origin = 'formed' and formed_at >= ${startOf(days[0]!)}`)
  return days.map((day, index) => ({ day, count: Number(row!.counts[index]) }))
}

async function termsByOffice(context: Context): Promise<readonly OfficeTerms[]> {
  const todayOn = todayOf(context)
  const runs = sql`state <> 'needs_correction' and due_on`
  return context.store.query<OfficeTerms>(sql`
    select office, count(*) filter (where ${runs} < ${todayOn}) as overdue,
      count(*) filter (where ${runs} = ${todayOn}) as today, count(*) filter (where ${runs} > ${todayOn}) as later,
      count(*) filter (where state <> 'needs_correction' and due_on is null) as untaken,
      count(*) filter (where state = 'needs_correction') as paused
    from application where ${isOpen} group by office
    order by overdue desc, today desc, office nulls last limit ${rowsMax}`)
}

async function refusalsByOffice({ store, clock }: Context): Promise<readonly RefusalCount[]> {
  return store.query<RefusalCount>(sql`
    select office, state, ground, count(*) as count from application
    where ground is not null and changed_at > ${later(clock.nowAt(), -refusalDays * dayMs)}
    group by office, state, ground order by count desc, office, ground limit ${rowsMax}`)
}
