// Forgets what is past its term: the values of applications that ended without a number, and of excluded persons.

import { dayIn, later } from '../kernel/clock.ts'
import { erasePerson, eraseValues } from '../register/erasure.ts'
import { append } from '../register/event.ts'
import type { Act } from '../register/person.ts'
import { ruleOn } from '../rules/day.ts'
import type { RuleOf } from '../rules/pack.ts'
import { sql, type Transaction } from '../store/store.ts'
import { applicationReducer } from './application-reducer.ts'
import type { Context } from './context.ts'

/** Who does it when a machine does. */
export const retentionActor = 'retention'

export interface Erasure {
  readonly persons: number
  readonly applications: number
  /** Events whose personal values are gone. */
  readonly values: number
}

/** What is past its term today; erased at most so many at once, so that it can be interrupted and run again. */
const batchMax = 1000

/** The persons and applications whose term is over, by the pack of the day. */
export async function dueForErasure(
  context: Context,
): Promise<{ persons: string[]; applications: string[] }> {
  const at = context.clock.nowAt()
  const persons = await context.store.query<{ id: string }>(sql`
    select person.id from person
    where not erased and exists (select from holding where person_id = person.id)
      and not exists (
        select from holding left join exclusion on exclusion.person_id = holding.person_id
          and exclusion.iin = holding.iin and exclusion.restored_on is null
        where holding.person_id = person.id
          and (holding.state <> 'excluded' or exclusion.from_on is null
            or exclusion.from_on >= ${termStart(context, 'excluded_person', at)}))
    order by person.id limit ${batchMax}`)
  const applications = await context.store.query<{ id: string }>(sql`
    select application.id from application join application_value on application_value.application_id = application.id
    where state in ('withdrawn', 'refused', 'intake_refused', 'expired')
      and changed_at < ${termStart(context, 'closed_application', at)}::date
    order by application.id limit ${batchMax}`)
  return { persons: persons.map(({ id }) => id), applications: applications.map(({ id }) => id) }
}

/** Erases what is due, each person and application in a transaction of its own; `progress` after each. */
export async function eraseDue(context: Context, progress: (done: Erasure) => void): Promise<Erasure> {
  let done: Erasure = { persons: 0, applications: 0, values: 0 }
  const at = context.clock.nowAt()
  const act = { at, actor: retentionActor, cause: null }
  const due = await dueForErasure(context)
  for (const personId of due.persons) {
    const beforeOn = termStart(context, 'excluded_person', at)
    const erased = await context.store.transaction(tx => eraseWithApplications(tx, personId, beforeOn, act))
    done = {
      persons: done.persons + 1,
      applications: done.applications + erased.applications,
      values: done.values + erased.values,
    }
    progress(done)
  }
  for (const id of due.applications) {
    const values = await context.store.transaction(tx => eraseApplication(tx, id, act))
    done = { ...done, applications: done.applications + 1, values: done.values + values }
    progress(done)
  }
  return done
}

/** What led to a person is forgotten with them. */
async function eraseWithApplications(
  tx: Transaction,
  personId: string,
  beforeOn: string,
  act: Act,
): Promise<{ applications: number; values: number }> {
  let values = await erasePerson(tx, { personId, beforeOn }, act)
  const applications = await tx.query<{ id: string }>(sql`
    select id from application where person_id = ${personId} order by id`)
  for (const { id } of applications) values += await eraseApplication(tx, id, act)
  return { applications: applications.length, values }
}

async function eraseApplication(tx: Transaction, id: string, act: Act): Promise<number> {
  const stream = { streamType: 'application', streamId: id } as const
  await tx.query(sql`select from application where id = ${id} for update`)
  await append(tx, applicationReducer, {
    ...stream,
    ...act,
    kind: 'application_erased',
    payload: {},
    personal: null,
  })
  return eraseValues(tx, 'application', id)
}

/** The day before which whatever ended is past its term, `YYYY-MM-DD`; by our own rule where no law was read. */
function termStart(context: Context, key: string, at: string): string {
  const rule = ruleOn(context.pack, 'retention', key, dayIn(at))
  if (!rule) return '0001-01-01'
  return dayIn(later(at, -daysOf(rule) * 24 * 60 * 60 * 1000))
}

function daysOf({ body: { keep } }: RuleOf<'retention'>): number {
  return 'years' in keep ? Math.ceil(keep.years * 365.2425) : keep.days
}
