// The log of who looked, for those who may see it: the auditor, and every person their own.

import { Refusal } from '../kernel/refusal.ts'
import { type AccessLine, viewAccessLog } from '../register/access-log.ts'
import type { Context } from './context.ts'
import { type Officer, permit } from './permit.ts'

/** The entries about a person. Refuses with `not_permitted` whoever is neither an auditor nor that person. */
export async function accessLogOf(
  context: Context,
  officer: Officer,
  personId: string,
): Promise<AccessLine[]> {
  const jurisdiction = permit(officer, 'access_read')
  if (jurisdiction === 'self' && officer.personId !== personId) throw new Refusal('not_permitted')
  const reader = jurisdiction === 'self' ? 'holder' : 'auditor'
  const asked = { personId, reader, actor: officer.id, at: context.clock.nowAt() } as const
  return context.store.transaction(tx => viewAccessLog(tx, asked))
}
