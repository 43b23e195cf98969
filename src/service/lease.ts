// Keeps an open case in the hands of one officer at a time.

import { later } from '../kernel/clock.ts'
import { Refusal } from '../kernel/refusal.ts'
import { sql, type Transaction } from '../store/store.ts'
import { type Application, appendTo, openStates, readApplication } from './application.ts'
import type { Context } from './context.ts'
import { mayDo, type Officer, permit } from './permit.ts'
import { readReference } from './reference.ts'

/** How long a case stays with who has opened it and does nothing more. */
export const leaseMs = 15 * 60 * 1000

export interface OpenCase {
  readonly application: Application
  /** The colleague who has it open, or null: then it is this officer's, as far as they may work on it. */
  readonly heldBy: { readonly name: string; readonly untilAt: string } | null
}

/**
 * One application to work on: it is then held for this officer, unless a colleague holds it already, and its check has
 * begun if this officer may decide. Writes the access entry. Refuses with `not_found` and `second_officer_needed`.
 */
export async function openCase(context: Context, officer: Officer, reference: string): Promise<OpenCase> {
  permit(officer, 'application_read')
  const at = context.clock.nowAt()
  const asked = { officer, action: 'application_read', reference, at } as const
  return context.store.transaction(async tx => {
    const application = await readApplication(tx, asked)
    const { id, state } = application
    if (!openStates.includes(state) || !mayWork(officer)) return { application, heldBy: null }
    if (!(await holdCase(tx, id, officer.id, at))) return { application, heldBy: await holderOf(tx, id) }
    if (state !== 'intake_accepted' || !mayDo(officer, 'application_decide')) {
      return { application, heldBy: null }
    }
    await appendTo(tx, application, { kind: 'check_begun', at, actor: officer.id })
    return { application: { ...application, ...begun(application, at) }, heldBy: null }
  })
}

/** Takes a case out of a colleague's hands, on record. Refuses with `case_not_held` when nobody holds it. */
export async function takeOverCase(context: Context, officer: Officer, reference: string): Promise<void> {
  permit(officer, 'application_take_over')
  const at = context.clock.nowAt()
  const asked = { officer, action: 'application_take_over', reference, at } as const
  await context.store.transaction(async tx => {
    const application = await readApplication(tx, asked)
    const [lease] = await tx.query<{ officer: string }>(sql`
      select officer from application_lease
      where application_id = ${application.id} and ends_at > ${at} and officer <> ${officer.id} for update`)
    if (!lease) throw new Refusal('case_not_held')
    await appendTo(tx, application, {
      kind: 'case_taken_over',
      at,
      actor: officer.id,
      payload: { from: lease.officer },
    })
    await tx.query(sql`
      update application_lease set officer = ${officer.id}, taken_at = ${at}, ends_at = ${later(at, leaseMs)}
      where application_id = ${application.id}`)
  })
}

/** Holds a case for an officer, or a program, unless somebody else holds it; answers whether it does. */
export async function holdCase(tx: Transaction, id: string, officer: string, at: string): Promise<boolean> {
  const held = await tx.query(sql`
    insert into application_lease as lease (application_id, officer, taken_at, ends_at)
    values (${id}, ${officer}, ${at}, ${later(at, leaseMs)})
    on conflict on constraint application_lease_pkey do update
    set officer = excluded.officer, ends_at = excluded.ends_at,
      taken_at = case when lease.officer = excluded.officer then lease.taken_at else excluded.taken_at end
    where lease.officer = excluded.officer or lease.ends_at <= ${at}
    returning application_id`)
  return held.length > 0
}

/** Puts a case back that this officer holds and has not finished; one that somebody else holds stays with them. */
export async function letGoOfCase({ store }: Context, officer: Officer, reference: string): Promise<void> {
  permit(officer, 'application_read')
  await store.query(sql`
    delete from application_lease using application
    where application.id = application_id and reference = ${readReference(reference)} and
      application_lease.officer = ${officer.id}`)
}

/** Lets go of a case that is done with, in the transaction that does so. */
export async function releaseCase(tx: Transaction, applicationId: string): Promise<void> {
  await tx.query(sql`delete from application_lease where application_id = ${applicationId}`)
}

async function holderOf(tx: Transaction, id: string): Promise<OpenCase['heldBy']> {
  const [row] = await tx.query<{ name: string | null; untilAt: string }>(sql`
    select display_name as name, ends_at as "untilAt" from application_lease
    left join account on account.id::text = application_lease.officer where application_id = ${id}`)
  return row ? { name: row.name ?? '', untilAt: row.untilAt } : null
}

/** Supervisors and auditors look without taking the case into their hands. */
export function mayWork(officer: Officer): boolean {
  return mayDo(officer, 'application_accept') || mayDo(officer, 'application_decide')
}

function begun({ version }: Application, at: string): Pick<Application, 'state' | 'version' | 'changedAt'> {
  return { state: 'in_check', version: version + 1, changedAt: at }
}
