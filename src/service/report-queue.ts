// What readers reported about our pages, for the editors who answer it; offers to sell numbers stand elsewhere.

import { Refusal } from '../kernel/refusal.ts'
import { isId } from '../register/fact-check.ts'
import { sql } from '../store/store.ts'
import type { Context } from './context.ts'
import { type Officer, permit } from './permit.ts'
import { offerReportPage } from './report.ts'

export interface QueuedReport {
  readonly id: string
  readonly reference: string
  readonly reportedAt: string
  /** The address of the page after its language. */
  readonly page: string
  readonly language: 'kk' | 'ru' | 'en'
  readonly pack: string
  /** Which build of the program showed it, or null for one from before that was kept. */
  readonly build: string | null
  readonly words: string
  readonly answeredAt: string | null
  /** The name of who answered it. */
  readonly answeredBy: string | null
}

// Who has more than that to answer needs colleagues, not a longer page.
const shownMax = 200

/** Open ones the oldest first, answered ones the latest first. Refuses with `not_permitted`. */
export async function listReports(
  context: Context,
  officer: Officer,
  isAnswered: boolean,
): Promise<QueuedReport[]> {
  permit(officer, 'report_manage')
  return context.store.query<QueuedReport>(sql`
    select report.id, reference, reported_at as "reportedAt", page, language, pack, build, words,
      answered_at as "answeredAt", account.display_name as "answeredBy"
    from report left join account on account.id::text = answered_by
    where (answered_at is not null) = ${isAnswered} and page <> ${offerReportPage}
    order by case when answered_at is null then reported_at end, answered_at desc limit ${shownMax}`)
}

/** How many wait. */
export async function countOpenReports(context: Context, officer: Officer): Promise<number> {
  permit(officer, 'report_manage')
  const [row] = await context.store.query<{ count: number }>(sql`
    select count(*) as count from report where answered_at is null and page <> ${offerReportPage}`)
  return row!.count
}

/** Marks a report as answered, or as open again. Refuses with `not_permitted` or `not_found`. */
export async function setReportAnswered(
  context: Context,
  officer: Officer,
  id: string,
  isAnswered: boolean,
): Promise<void> {
  permit(officer, 'report_manage')
  if (!isId(id)) throw new Refusal('not_found')
  const [at, by] = isAnswered ? [context.clock.nowAt(), officer.id] : [null, null]
  const changed = await context.store.query(sql`
    update report set answered_at = ${at}, answered_by = ${by}
    where id = ${id} and page <> ${offerReportPage} returning 1`)
  if (changed.length === 0) throw new Refusal('not_found')
}
