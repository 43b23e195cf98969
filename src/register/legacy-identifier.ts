// Numbers of older registers: linked to people, found again, and kept for both when two claim the same.

import { randomUUID } from 'node:crypto'
import { Refusal } from '../kernel/refusal.ts'
import { sql, type Transaction } from '../store/store.ts'
import type { LegacyIdentifierFacts } from './fact.ts'
import { checkLegacyIdentifier } from './fact-check.ts'
import { type Act, appendTo, lockPerson, requireUsable } from './person.ts'

export type LegacyState = 'active' | 'conflict' | 'retired'

/**
 * Links a number of an older register to a person. When another person has it already it is kept as a conflict,
 * which blocks neither of them.
 */
export async function linkLegacyIdentifier(
  tx: Transaction,
  personId: string,
  identifier: LegacyIdentifierFacts,
  act: Act,
): Promise<LegacyState> {
  checkLegacyIdentifier(identifier)
  requireUsable(await lockPerson(tx, personId))
  await lockValue(tx, identifier)
  const holders = await findByLegacyIdentifier(tx, identifier)
  if (holders.some(holder => holder.personId === personId)) throw new Refusal('legacy_identifier_linked')
  const state = holders.some(holder => holder.state === 'active') ? 'conflict' : 'active'
  const payload = { identifierId: randomUUID(), scheme: identifier.scheme, state }
  await appendTo(
    tx,
    personId,
    { kind: 'legacy_identifier_linked', payload, personal: { ...identifier } },
    act,
  )
  return state
}

/** Retires the number of an older register, or settles a conflict for this person once no other has it active. */
export async function changeLegacyIdentifier(
  tx: Transaction,
  { identifierId, state }: { identifierId: string; state: 'active' | 'retired' },
  act: Act,
): Promise<void> {
  const [row] = await tx.query<{ person_id: string } & LegacyIdentifierFacts>(sql`
    select person_id, scheme, value from legacy_identifier where id = ${identifierId}`)
  if (!row) throw new Refusal('not_found')
  requireUsable(await lockPerson(tx, row.person_id))
  await lockValue(tx, row)
  const others = (await findByLegacyIdentifier(tx, row)).filter(({ personId }) => personId !== row.person_id)
  if (state === 'active' && others.some(other => other.state === 'active')) {
    throw new Refusal('legacy_identifier_conflict')
  }
  const payload = { identifierId, state }
  await appendTo(tx, row.person_id, { kind: 'legacy_identifier_state_changed', payload, personal: null }, act)
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
