// What readers report: errors on our pages and suspicious offers. Stored once, limited, and kept for a term.

import { type Store, sql } from '../store/store.ts'
import { countAttempt } from './attempt.ts'
import type { Context } from './context.ts'
import { newReference } from './reference.ts'

export interface Report {
  /** A UUID made with the form: the same form sent twice is the same report. */
  readonly id: string
  /** The address of the page after its language, such as `/why`. */
  readonly page: string
  /** The language in which the page was read: `kk`, `ru` or `en`. */
  readonly language: string
  /** 1 to 2000 characters. May be personal: never logged. */
  readonly words: string
  /** Which build of the program answered. */
  readonly build: string
  /** Where the request came from, for the limit on number; only its hash is stored, for an hour. */
  readonly address: string
}

export const reportWordsLengthMax = 2000

/** Where readers report suspicious offers: what comes from there names people, and is no editor's to read. */
export const offerReportPage = '/fraud/report'

/**
 * Stores a report and answers its reference, `E-XXXX-XXXX`.
 *
 * Refuses with `report_too_often`, which says how long to wait, past thirty reports from one address within a quarter
 * of an hour.
 */
export async function storeReport(context: Context, report: Report): Promise<string> {
  const at = context.clock.nowAt()
  // Its own transaction: the count must stay when the report is refused.
  await context.store.transaction(tx => countAttempt(tx, at, [['report_address', report.address]]))
  const { id, page, language, words, build } = report
  const [row] = await context.store.query<{ reference: string }>(sql`
    insert into report as r (id, reference, reported_at, page, language, pack, build, words)
    values (${id}, ${newReportReference()}, ${at}, ${page}, ${language}, ${context.pack.pack},
      ${build}, ${words.replaceAll('\0', '')})
    on conflict on constraint report_pkey do update set reference = r.reference
    returning reference`)
  return row!.reference
}

/** Like the reference of an application, and never mistaken for one. */
function newReportReference(): string {
  return newReference().replace('KZ', 'E')
}

/** How many reports of readers, and notes of officers on suspected intermediaries, came before the instant `endAt`. */
export async function countReportsBefore(store: Store, endAt: string): Promise<number> {
  const [row] = await store.query<{ count: number }>(sql`
    select (select count(*) from report where reported_at < ${endAt})
      + (select count(*) from suspicion where reported_at < ${endAt}) as count`)
  return row!.count
}

/** Erases the reports and notes that came before the instant `endAt`, and answers how many. */
export async function eraseReportsBefore(store: Store, endAt: string): Promise<number> {
  const [row] = await store.query<{ count: number }>(sql`
    with note as (delete from suspicion where reported_at < ${endAt} returning id),
      told as (delete from report where reported_at < ${endAt} returning id)
    select (select count(*) from note) + (select count(*) from told) as count`)
  return row!.count
}
