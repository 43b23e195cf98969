// Forgets what is past its term: values of excluded persons and of closed applications, reports, hashes of forms.

import { dayIn, startOf } from '../kernel/clock.ts'
import { countPersonsPastTerm, erasePerson, eraseValues, personsPastTerm } from '../register/erasure.ts'
import { append, type NewEvent, type Reducer } from '../register/event.ts'
import { countRequestsBefore, forgetRequestsBefore } from '../register/idempotency.ts'
import type { Act } from '../register/person.ts'
import { dayAfter } from '../rules/calendar.ts'
import { erasableUntilOn, type Retained } from '../rules/retention.ts'
import { type Sql, sql, type Transaction } from '../store/store.ts'
import { applicationReducer } from './application-reducer.ts'
import type { Context } from './context.ts'
import { forgetLetters } from './letter.ts'
import { proposalReducer } from './proposal-reducer.ts'
import { countReportsBefore, eraseReportsBefore } from './report.ts'
import { eraseScans } from './scan.ts'

export interface PastTerm {
  readonly persons: number
  /** Those that ended without a number; the others are forgotten with their person. */
  readonly applications: number
  /** What readers reported. */
  readonly reports: number
  /** Requests whose hash is kept only to know them again. */
  readonly requests: number
}

export interface Erasure extends PastTerm {
  /** Events whose personal values are gone. */
  readonly values: number
}

/** Who does it when a machine does. */
const retentionActor = 'retention'

// Looked up in parts; each person and application is erased in a transaction of its own.
const partSize = 500

/** What is past its term today, by the rules of the day. */
export async function countPastTerm(context: Context): Promise<PastTerm> {
  const persons = await countPersonsPastTerm(context.store, lastDay(context, 'excluded_person'))
  const [row] = await context.store.query<{ count: number }>(sql`
    select count(*) as count from application where ${isPastTerm(context)}`)
  const reports = await countReportsBefore(context.store, endOf(context, 'report'))
  const requests = await countRequestsBefore(context.store, endOf(context, 'sent_request'))
  return { persons, applications: row!.count, reports, requests }
}

/** Erases all that is past its term and tells after each how far it is. It can be interrupted and run again. */
export async function eraseAllPastTerm(
  context: Context,
  progress: (done: Erasure) => void,
): Promise<Erasure> {
  const done = { persons: 0, applications: 0, reports: 0, requests: 0, values: 0 }
  const act = { at: context.clock.nowAt(), actor: retentionActor, cause: null }
  const eraseEach = async (
    what: 'persons' | 'applications',
    find: () => Promise<readonly string[]>,
    erase: (tx: Transaction, id: string) => Promise<number>,
  ) => {
    for (let ids = await find(); ids.length > 0; ids = await find()) {
      for (const id of ids) {
        done.values += await context.store.transaction(tx => erase(tx, id))
        done[what]++
        progress({ ...done })
      }
    }
  }
  const untilOn = lastDay(context, 'excluded_person')
  await eraseEach(
    'persons',
    () => personsPastTerm(context.store, untilOn, partSize),
    (tx, id) => erasePastTerm(tx, context, id, act),
  )
  await eraseEach(
    'applications',
    () =>
      idsOf(context.store, sql`select id from application where ${isPastTerm(context)} limit ${partSize}`),
    (tx, id) => eraseStream(tx, 'application', id, act),
  )
  done.reports = await eraseReportsBefore(context.store, endOf(context, 'report'))
  done.requests = await forgetRequestsBefore(context.store, endOf(context, 'sent_request'))
  return done
}

/**
 * Erases a person with the applications and proposals about them, and answers how many events lost their values.
 *
 * Refuses with `erasure_too_early` before the term of the day's rule is over, and with what `erasePerson` refuses.
 */
export async function erasePastTerm(
  tx: Transaction,
  context: Context,
  personId: string,
  act: Act,
): Promise<number> {
  const erased = await erasePerson(tx, { personId, untilOn: lastDay(context, 'excluded_person') }, act)
  let { values } = erased
  for (const person of erased.ids) {
    const applications = sql`select id from application where person_id = ${person} order by id`
    for (const id of await idsOf(tx, applications)) values += await eraseStream(tx, 'application', id, act)
    const proposals = sql`
      select id from proposal
      where ${person} in (command #>> '{body,personId}', command #>> '{body,from}', command #>> '{body,into}')
      order by id`
    for (const id of await idsOf(tx, proposals)) values += await eraseStream(tx, 'proposal', id, act)
  }
  return values
}

const erasable = {
  application: { kind: 'application_erased', reducer: applicationReducer },
  proposal: { kind: 'proposal_erased', reducer: proposalReducer },
} as const satisfies Record<string, { kind: string; reducer: Reducer }>

async function eraseStream(
  tx: Transaction,
  streamType: keyof typeof erasable,
  streamId: string,
  act: Act,
): Promise<number> {
  const { kind, reducer } = erasable[streamType]
  const event: NewEvent = { streamType, streamId, ...act, kind, payload: {}, personal: null }
  await append(tx, reducer, event)
  if (streamType === 'application') {
    await forgetLetters(tx, streamId, act.at)
    await eraseScans(tx, streamId)
  }
  return eraseValues(tx, streamType, streamId)
}

/** True of a row of `application` whose values are still there and past their term. */
function isPastTerm(context: Context): Sql {
  const endAt = endOf(context, 'closed_application')
  return sql`
    state in ('withdrawn', 'refused', 'intake_refused', 'expired') and changed_at < ${endAt}
    and exists (select from application_value where application_id = application.id)`
}

/** The instant before which values must have been closed to be past their term today. */
function endOf(context: Context, kept: Retained): string {
  return startOf(dayAfter(lastDay(context, kept), 1))
}

function lastDay({ pack, clock }: Context, kept: Retained): string {
  return erasableUntilOn(pack, dayIn(clock.nowAt()), kept)
}

async function idsOf(tx: Transaction, statement: Sql): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(statement)
  return rows.map(({ id }) => id)
}
