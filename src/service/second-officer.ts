// Puts a second officer beside one who has the surname of the applicant.

import { Refusal } from '../kernel/refusal.ts'
import { sql, type Transaction } from '../store/store.ts'
import { appendTo, openStates, type PersonalPapers, papersOf } from './application.ts'
import { type Clearance, needsSecondOfficer } from './conflict.ts'
import type { Context } from './context.ts'
import { type Action, type Officer, permit } from './permit.ts'
import { readReference } from './reference.ts'

/**
 * Asks that somebody joins this officer on a case that they may not open alone. Refuses with `application_state_unfit`
 * whoever may open it, and everybody while two officers work on it already: nobody takes their clearance from them.
 */
export async function askSecondOfficer(context: Context, officer: Officer, reference: string): Promise<void> {
  const at = context.clock.nowAt()
  await context.store.transaction(async tx => {
    const application = await lock(tx, officer, 'application_read', reference)
    const { family, conflictSecond } = application
    const isNeeded = await needsSecondOfficer(tx, officer, family, application)
    if (!isNeeded || conflictSecond !== null) throw new Refusal('application_state_unfit')
    await appendTo(tx, application, { kind: 'second_officer_asked', at, actor: officer.id })
  })
}

/** Joins the officer who has asked. Refuses with `second_person_needed` whoever has asked for themselves. */
export async function joinCase(context: Context, officer: Officer, reference: string): Promise<void> {
  const at = context.clock.nowAt()
  await context.store.transaction(async tx => {
    const application = await lock(tx, officer, 'application_join', reference)
    const { conflictOfficer } = application
    if (conflictOfficer === null) throw new Refusal('application_state_unfit')
    if (conflictOfficer === officer.id) throw new Refusal('second_person_needed')
    const payload = { officer: conflictOfficer }
    await appendTo(tx, application, { kind: 'second_officer_joined', at, actor: officer.id, payload })
  })
}

export interface ConflictLine {
  readonly reference: string
  readonly office: string | null
  /** The officer who has asked. */
  readonly askedBy: string
}

const linesMax = 100

/** The cases that wait for a second officer; nothing personal. */
export async function casesWithConflict({ store }: Context, officer: Officer): Promise<ConflictLine[]> {
  permit(officer, 'application_join')
  return store.query<ConflictLine>(sql`
    select reference, application.office, coalesce(account.display_name, '') as "askedBy" from application
    left join account on account.id::text = conflict_officer
    where state = any(${[...openStates]}) and conflict_officer is not null and conflict_second is null
    order by due_on nulls last, opened_at limit ${linesMax}`)
}

interface LockedCase extends Clearance {
  readonly id: string
  readonly reference: string
  readonly version: number
  /** The surname of the applicant, which nobody is told. */
  readonly family: string
}

/** Nothing of it is shown: who may not open a case may still say so. */
async function lock(
  tx: Transaction,
  officer: Officer,
  action: Action,
  reference: string,
): Promise<LockedCase> {
  const jurisdiction = permit(officer, action)
  const [row] = await tx.query<Omit<LockedCase, 'family'> & { personal: PersonalPapers }>(sql`
    select id, reference, version, conflict_officer as "conflictOfficer", conflict_second as "conflictSecond", personal
    from application join application_value on application_id = id
    where reference = ${readReference(reference)} and state = any(${[...openStates]})
      and (${jurisdiction === 'country'} or office = ${officer.office} or office is null) for update of application`)
  if (!row) throw new Refusal('not_found')
  const { personal, ...rest } = row
  return { ...rest, family: papersOf(personal).passport.family }
}
