// Ends the applications that nobody went on with in time, by the rules of the day, and tells their applicants.

import type { ApplicantForm } from '../form/applicant-form.ts'
import { startOf } from '../kernel/clock.ts'
import { type Repeating, repeat } from '../kernel/repeat.ts'
import { type Waiting, waitingSinceOn, waitings } from '../rules/waiting.ts'
import { join, type Sql, sql } from '../store/store.ts'
import { appendTo, todayOf } from './application.ts'
import type { Context } from './context.ts'
import { holdCase, releaseCase } from './lease.ts'
import { tellApplicant } from './notice.ts'

/** Who does it when a machine does. */
const expiryActor = 'expiry'

// Looked up in parts; each application ends in a transaction of its own.
const partSize = 500

/** How many have waited past their term and are in nobody's hands. */
export async function countOverdueWaits(context: Context): Promise<number> {
  const [row] = await context.store.query<{ count: number }>(sql`
    select count(*) as count from application where ${isOver(context)} and ${isFree(context)}`)
  return row!.count
}

/**
 * Ends every application that has waited past its term, and answers how many.
 *
 * One that somebody has open is left for the next time, and so is one that changes meanwhile. Any number of programs
 * may do so at once, and it can be interrupted and done again: each application ends once, with one letter.
 */
export async function expireWaiting(context: Context, stopping?: AbortSignal): Promise<number> {
  let count = 0
  for (
    let ids = await partAfter(context, null);
    ids.length > 0;
    ids = await partAfter(context, ids.at(-1)!)
  ) {
    for (const id of ids) {
      if (stopping?.aborted) return count
      if (await expire(context, id)) count++
    }
  }
  return count
}

// Terms are in days.
const lookEveryMs = 60 * 60 * 1000

/** Ends applications past their term now and every hour until it is stopped; `report` hears of faults. */
export function startExpiring(context: Context, report: (error: unknown) => void): Repeating {
  return repeat(async stopping => {
    await expireWaiting(context, stopping).catch(report)
    return lookEveryMs
  })
}

interface WaitingRow {
  readonly reference: string
  readonly version: number
  readonly state: Waiting
  readonly applicant: ApplicantForm | null
}

async function expire(context: Context, id: string): Promise<boolean> {
  const at = context.clock.nowAt()
  return context.store.transaction(async tx => {
    // Whoever has the row is changing it: either the wait is over then, or it is for the next time.
    const [row] = await tx.query<WaitingRow>(sql`
      select reference, version, state, personal -> 'form' as applicant
      from application join application_value on application_value.application_id = application.id
      where application.id = ${id} and ${isOver(context)} for update of application skip locked`)
    // Held as an officer would hold it: so nobody can open a case that is just being ended.
    if (!row || !(await holdCase(tx, id, expiryActor, at))) return false
    const application = { id, ...row }
    const payload = { waited: row.state }
    await appendTo(tx, application, { kind: 'application_expired', at, actor: expiryActor, payload })
    await tellApplicant(tx, application, { kind: 'expired', at })
    await releaseCase(tx, id)
    return true
  })
}

async function partAfter(context: Context, last: string | null): Promise<string[]> {
  const rows = await context.store.query<{ id: string }>(sql`
    select id from application
    where ${isOver(context)} and ${isFree(context)} and (${last}::uuid is null or id > ${last})
    order by id limit ${partSize}`)
  return rows.map(({ id }) => id)
}

/**
 * True of a row of `application` that has waited past the term of its state. One that was taken in and is to be
 * accepted anew has a term of its own, and it is the office's.
 */
function isOver(context: Context): Sql {
  const todayOn = todayOf(context)
  const isOverIn = (waiting: Waiting) => {
    const sinceAt = startOf(waitingSinceOn(context.pack, todayOn, waiting))
    return sql`(state = ${waiting} and changed_at < ${sinceAt} and (due_on is null or state = 'needs_correction'))`
  }
  return sql`(${join(waitings.map(isOverIn), ' or ')})`
}

/** True of a row of `application` that nobody has open. */
function isFree({ clock }: Context): Sql {
  return sql`not exists (
    select from application_lease where application_id = application.id and ends_at > ${clock.nowAt()})`
}
