// What a receipt of the counter states: the day on which intake was decided, or the number refused, and by whom.

import { assert } from '../kernel/assert.ts'
import { sql } from '../store/store.ts'
import { type Application, readApplication } from './application.ts'
import type { Context } from './context.ts'
import { type Officer, permit } from './permit.ts'

export interface Receipt {
  readonly application: Application
  /** Null before anything has happened at the counter that a receipt could state. */
  readonly given: ReceiptAct | null
}

export interface ReceiptAct {
  /** An instant; whenever the receipt is printed, it states this one. */
  readonly at: string
  /** The account of the officer who did it, and its name; null where the account has none any more. */
  readonly officer: string
  readonly name: string | null
}

/** An application and what its receipt states, with an access entry. Refuses with `not_found`. */
export async function viewReceipt(context: Context, officer: Officer, reference: string): Promise<Receipt> {
  const action = 'application_read'
  permit(officer, action)
  const at = context.clock.nowAt()
  return context.store.transaction(async tx => {
    const application = await readApplication(tx, { officer, action, reference, at })
    const { id, dueOn, ground } = application
    if (dueOn === null && ground === null) return { application, given: null }
    // A case that was taken back is accepted again, and its applicant has the receipt of the first time.
    const kinds = ground === null ? ['intake_accepted'] : ['intake_refused', 'application_refused']
    const [given] = await tx.query<ReceiptAct>(sql`
      select at, actor as officer, account.display_name as name
      from event left join account on account.id::text = event.actor
      where stream_type = 'application' and stream_id = ${id} and kind = any(${kinds})
      order by event.version limit 1`)
    assert(given, 'what has a term or a ground was accepted or refused')
    return { application, given }
  })
}
