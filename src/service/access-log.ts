// The log of who looked, for those who may see it: the auditor, and every person their own.

import { Refusal } from '../kernel/refusal.ts'
import { type AccessLine, viewAccessLog } from '../register/access-log.ts'
import { survivorsOf } from '../register/succession.ts'
import type { Transaction } from '../store/store.ts'
import type { Context } from './context.ts'
import { type Officer, permit } from './permit.ts'

/**
 * The entries about a person. Refuses with `not_permitted` whoever is neither an auditor nor that person.
 *
 * Somebody whose record was merged into another of theirs sees the entries about both.
 */
export async function accessLogOf(
  context: Context,
  officer: Officer,
  personId: string,
): Promise<AccessLine[]> {
  const jurisdiction = permit(officer, 'access_read')
  const asked = { actor: officer.id, at: context.clock.nowAt() }
  return context.store.transaction(async tx =>
    jurisdiction === 'self'
      ? viewAccessLog(tx, { ...asked, personId: await requireOwn(tx, officer, personId), reader: 'holder' })
      : viewAccessLog(tx, { ...asked, personId, reader: 'auditor' }),
  )
}

/** The record that stands for the officer's own today. */
async function requireOwn(tx: Transaction, { personId: own }: Officer, asked: string): Promise<string> {
  if (own === null) throw new Refusal('not_permitted')
  const survivor = (await survivorsOf(tx, [own])).get(own)
  if (survivor === undefined || (asked !== own && asked !== survivor)) throw new Refusal('not_permitted')
  return survivor
}
