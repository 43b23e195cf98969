// The one way in which an officer changes an application that needs no number.

import type { Transaction } from '../store/store.ts'
import { type Application, appendTo, readApplication } from './application.ts'
import type { Context } from './context.ts'
import { releaseCase } from './lease.ts'
import { tellApplicant } from './notice.ts'
import { type Action, type Officer, permit } from './permit.ts'

/** Appends the event, and queues the letter that tells of it, if any. */
type Append = (
  event: Omit<Parameters<typeof appendTo>[2], 'at' | 'actor'>,
  letter?: Parameters<typeof tellApplicant>[2]['kind'],
) => Promise<void>

/**
 * Changes one application in a transaction of its own: read under a lock, with an access entry. `end` lets the case go.
 *
 * Refuses with `not_permitted`, `not_found`, `second_officer_needed` and `case_held`, beside what the work refuses.
 */
export async function changeCase<Answer>(
  context: Context,
  officer: Officer,
  { action, reference }: { readonly action: Action; readonly reference: string },
  work: (
    application: Application,
    append: Append,
    end: () => Promise<void>,
    tx: Transaction,
  ) => Promise<Answer>,
): Promise<Answer> {
  permit(officer, action)
  const at = context.clock.nowAt()
  return context.store.transaction(async tx => {
    const application = await readApplication(tx, { officer, action, reference, at }, { forUpdate: true })
    const append: Append = async (event, kind) => {
      await appendTo(tx, application, { at, actor: officer.id, ...event })
      if (kind) await tellApplicant(tx, application, { kind, at })
    }
    return work(application, append, () => releaseCase(tx, application.id), tx)
  })
}
