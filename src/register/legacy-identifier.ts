// Numbers of older registers: linked to people, found again, and kept for both when two claim the same.

import { randomUUID } from 'node:crypto'
import { Refusal } from '../kernel/refusal.ts'
import { sql, type Transaction } from '../store/store.ts'
import type { LegacyIdentifierFacts } from './fact.ts'
import { checkLegacyIdentifier, isId, requireCode } from './fact-check.ts'
import { type Act, appendTo, lockPerson, requireUsable } from './person.ts'

export type LegacyState = 'active' | 'conflict' | 'retired'

/** What a link can be made by hand; a conflict only arises. */
const settledStates = ['active', 'retired'] as const

/**
 * Links a number of an older register to a person. When another person has it already it is kept as a conflict,
 * which blocks neither of them. Refuses with `legacy_identifier_linked` when this person has it.
 */
export async function linkLegacyIdentifier(
  tx: Transaction,
  { personId, identifier }: { personId: string; identifier: LegacyIdentifierFacts },
  act: Act,
): Promise<{ identifierId: string; state: LegacyState }> {
  checkLegacyIdentifier(identifier)
  requireUsable(await lockPerson(tx, personId))
  await lockValue(tx, identifier)
  const holders = await findByLegacyIdentifier(tx, identifier)
  if (holders.some(holder => holder.personId === personId)) throw new Refusal('legacy_identifier_linked')
  const state: LegacyState = holders.some(holder => holder.state === 'active') ? 'conflict' : 'active'
  const link = { identifierId: randomUUID(), state }
  const payload = { ...link, scheme: identifier.scheme }
  await appendTo(
    tx,
    personId,
    { kind: 'legacy_identifier_linked', payload, personal: { ...identifier } },
    act,
  )
  return link
}

export interface LegacyIdentifierChange {
  readonly personId: string
  readonly identifierId: string
  readonly state: (typeof settledStates)[number]
}

/**
 * Retires the number of an older register, or settles a conflict for this person once no other has it active.
 *
 * Refuses with `not_found` unless the link is this person's, and with `legacy_identifier_conflict`.
 */
export async function changeLegacyIdentifier(
  tx: Transaction,
  { personId, identifierId, state }: LegacyIdentifierChange,
  act: Act,
): Promise<void> {
  requireCode('state', settledStates, state)
  requireUsable(await lockPerson(tx, personId))
  const [row] = isId(identifierId)
    ? await tx.query<LegacyIdentifierFacts>(sql`
        select scheme, value from legacy_identifier where id = ${identifierId} and person_id = ${personId}`)
    : []
  if (!row) throw new Refusal('not_found')
  await lockValue(tx, row)
  const holders = await findByLegacyIdentifier(tx, row)
  const isTaken = holders.some(other => other.personId !== personId && other.state === 'active')
  if (state === 'active' && isTaken) throw new Refusal('legacy_identifier_conflict')
  const payload = { identifierId, state }
  await appendTo(tx, personId, { kind: 'legacy_identifier_state_changed', payload, personal: null }, act)
}

/** Everybody to whom this number of an older register is linked. */
export async function findByLegacyIdentifier(
  tx: Transaction,
  { scheme, value }: LegacyIdentifierFacts,
): Promise<{ personId: string; identifierId: string; state: LegacyState }[]> {
  const rows = await tx.query<{ person_id: string; id: string; state: LegacyState }>(sql`
    select person_id, id, state from legacy_identifier where scheme = ${scheme} and value = ${value} order by id`)
  return rows.map(({ person_id, id, state }) => ({ personId: person_id, identifierId: id, state }))
}

async function lockValue(tx: Transaction, { scheme, value }: LegacyIdentifierFacts): Promise<void> {
  await tx.query(sql`select pg_advisory_xact_lock(hashtextextended(${`legacy ${scheme} ${value}`}, 0))`)
}
