// Suspected intermediaries: officers note who seems to sell numbers or to come for many, and supervisors look into it.

import { Refusal } from '../kernel/refusal.ts'
import { isId } from '../register/fact-check.ts'
import { sql } from '../store/store.ts'
import { countAttempt } from './attempt.ts'
import type { Context } from './context.ts'
import { type Officer, permit } from './permit.ts'
import { newReference, readReference } from './reference.ts'
import { offerReportPage } from './report.ts'

export interface SuspicionNote {
  /** A UUID made with the form: the same form sent twice is the same note. */
  readonly id: string
  /** The reference of an application, as typed; empty when there is none. */
  readonly application: string
  /** 1 to 2000 characters: who, what, since when. Names people, so it is never logged. */
  readonly words: string
}

export interface Suspicion {
  readonly id: string
  readonly reference: string
  readonly reportedAt: string
  /** The officer and the office, or null where a reader reported an offer. */
  readonly reportedBy: string | null
  readonly office: string | null
  readonly application: string | null
  readonly words: string
  readonly answeredAt: string | null
  readonly answeredBy: string | null
}

export const suspicionWordsLengthMax = 2000
const shownMax = 200

/**
 * Stores a note and answers its reference, `S-XXXX-XXXX`.
 *
 * Refuses with `not_permitted`, with `reference_invalid` where what was typed is no reference, and with
 * `suspicion_too_often` past thirty notes of one officer within a quarter of an hour.
 */
export async function noteSuspicion(
  context: Context,
  officer: Officer,
  { id, application, words }: SuspicionNote,
): Promise<string> {
  permit(officer, 'suspicion_report')
  const at = context.clock.nowAt()
  const about = application === '' ? null : readReference(application)
  if (application !== '' && about === null) throw new Refusal('reference_invalid')
  await context.store.transaction(tx => countAttempt(tx, at, [['suspicion_officer', officer.id]]))
  const [row] = await context.store.query<{ reference: string }>(sql`
    insert into suspicion as s (id, reference, reported_at, reported_by, office, application, words)
    values (${id}, ${newReference().replace('KZ', 'S')}, ${at}, ${officer.id}, ${officer.office}, ${about},
      ${words.replaceAll('\0', '')})
    on conflict on constraint suspicion_pkey do update set reference = s.reference
    returning reference`)
  return row!.reference
}

/** What officers noted, and what readers reported of offers. */
const all = sql`
  select id, reference, reported_at, reported_by, office, application, words, answered_at, answered_by from suspicion
  union all
  select id, reference, reported_at, null, null, null, words, answered_at, answered_by from report
  where page = ${offerReportPage}`

/** Open ones the oldest first, those that were looked into the latest first. Refuses with `not_permitted`. */
export async function listSuspicions(
  context: Context,
  officer: Officer,
  isAnswered: boolean,
): Promise<Suspicion[]> {
  permit(officer, 'suspicion_manage')
  return context.store.query<Suspicion>(sql`
    select told.id, reference, reported_at as "reportedAt", told.office, application, words,
      coalesce(reporter.display_name, reported_by) as "reportedBy", answered_at as "answeredAt",
      answerer.display_name as "answeredBy"
    from (${all}) as told left join account as reporter on reporter.id::text = reported_by
    left join account as answerer on answerer.id::text = answered_by
    where (answered_at is not null) = ${isAnswered}
    order by case when answered_at is null then reported_at end, answered_at desc limit ${shownMax}`)
}

/** How many wait. */
export async function countOpenSuspicions(context: Context, officer: Officer): Promise<number> {
  permit(officer, 'suspicion_manage')
  const [row] = await context.store.query<{ count: number }>(sql`
    select count(*) as count from (${all}) as told where answered_at is null`)
  return row!.count
}

/** Marks one as looked into, or as open again. Refuses with `not_permitted` or `not_found`. */
export async function setSuspicionAnswered(
  context: Context,
  officer: Officer,
  id: string,
  isAnswered: boolean,
): Promise<void> {
  permit(officer, 'suspicion_manage')
  if (!isId(id)) throw new Refusal('not_found')
  const [at, by] = isAnswered ? [context.clock.nowAt(), officer.id] : [null, null]
  const changed = await context.store.query(sql`
    with note as (update suspicion set answered_at = ${at}, answered_by = ${by} where id = ${id} returning 1),
      offer as (
        update report set answered_at = ${at}, answered_by = ${by}
        where id = ${id} and page = ${offerReportPage} returning 1
      )
    select 1 from note union all select 1 from offer`)
  if (changed.length === 0) throw new Refusal('not_found')
}
