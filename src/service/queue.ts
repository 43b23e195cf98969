// What waits at the desk, what is due first before all else, and what was done; nothing personal.

import { type Sql, sql } from '../store/store.ts'
import { type ApplicationState, todayOf } from './application.ts'
import type { Context } from './context.ts'
import { type Officer, permit } from './permit.ts'

export const queueFilters = ['waiting', 'mine', 'overdue', 'correction', 'sent', 'closed'] as const

/** `sent`: sent from home, and nobody has come with it yet. `correction`: the applicant has to act. */
export type QueueFilter = (typeof queueFilters)[number]

/** One line of the list at the desk: nothing personal. */
export interface ApplicationLine {
  readonly reference: string
  readonly state: ApplicationState
  readonly channel: string
  readonly openedAt: string
  readonly changedAt: string
  readonly dueOn: string | null
  /** The colleague who has it open. */
  readonly heldBy: string | null
}

export const linesMax = 50

/** The applications of the officer's office that a filter lets through, what is due first on top. */
export async function listApplications(
  context: Context,
  officer: Officer,
  filter: QueueFilter = 'waiting',
): Promise<ApplicationLine[]> {
  const jurisdiction = permit(officer, 'application_read')
  const order = filter === 'closed' ? sql`changed_at desc` : sql`due_on nulls last, opened_at`
  return context.store.query<ApplicationLine>(sql`
    select reference, state, channel, opened_at as "openedAt", changed_at as "changedAt", due_on as "dueOn",
      coalesce(account.display_name, lease.officer) as "heldBy"
    from application
    left join application_lease as lease on lease.application_id = application.id
      and lease.ends_at > ${context.clock.nowAt()} and lease.officer <> ${officer.id}
    left join account on account.id::text = lease.officer
    where (${jurisdiction === 'country'} or application.office = ${officer.office} or application.office is null)
      and ${conditionOf(context, officer, filter)}
    order by ${order}, reference limit ${linesMax}`)
}

/** How many lines each filter has that does not look back. */
export async function countApplications(
  context: Context,
  officer: Officer,
): Promise<Readonly<Record<Exclude<QueueFilter, 'closed'>, number>>> {
  const jurisdiction = permit(officer, 'application_read')
  const count = (filter: QueueFilter) => sql`count(*) filter (where ${conditionOf(context, officer, filter)})`
  const [row] = await context.store.query<Record<Exclude<QueueFilter, 'closed'>, number>>(sql`
    select ${count('waiting')} as waiting, ${count('mine')} as mine, ${count('overdue')} as overdue,
      ${count('correction')} as correction, ${count('sent')} as sent
    from application
    where (${jurisdiction === 'country'} or application.office = ${officer.office} or application.office is null)
      and ${isOpen}`)
  return row!
}

/** The case that is due first and that nobody has open, or null when nothing waits. */
export async function nextApplication(context: Context, officer: Officer): Promise<string | null> {
  const lines = await listApplications(context, officer)
  return lines.find(({ heldBy }) => heldBy === null)?.reference ?? null
}

/** Still to be worked on. Written out as in the index over what waits, which would not be used otherwise. */
export const isOpen = sql`state in ('draft', 'submitted', 'intake_accepted', 'in_check', 'needs_correction')`

// What was sent for a counter waits for its applicant, who comes with the papers.
const isWaiting = sql`
  ${isOpen} and state <> 'needs_correction' and not (state = 'submitted' and channel = 'counter')`

function conditionOf(context: Context, officer: Officer, filter: QueueFilter): Sql {
  switch (filter) {
    case 'waiting':
      return isWaiting
    case 'mine':
      return sql`
        ${isOpen} and exists (select from application_lease as own where own.application_id = application.id
          and own.officer = ${officer.id} and own.ends_at > ${context.clock.nowAt()})`
    case 'overdue':
      return sql`${isWaiting} and due_on < ${todayOf(context)}`
    case 'correction':
      return sql`state = 'needs_correction'`
    case 'sent':
      return sql`state = 'submitted' and channel = 'counter'`
    case 'closed':
      return sql`not (${isOpen})`
  }
}
