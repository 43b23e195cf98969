// Registers people and changes what is known of them; the number never changes with it.

import { randomUUID } from 'node:crypto'
import { dayIn } from '../kernel/clock.ts'
import { Refusal } from '../kernel/refusal.ts'
import { sql, type Transaction } from '../store/store.ts'
import { append, type NewEvent } from './event.ts'
import {
  type Category,
  type ChangeReason,
  changeReasons,
  type PersonChange,
  type PersonFacts,
} from './fact.ts'
import { checkPerson, isId, requireCode } from './fact-check.ts'
import { personReducer } from './person-reducer.ts'

/** Who acts, when, and for which application. */
export interface Act {
  readonly at: string
  readonly actor: string
  readonly cause: string | null
}

/** A person as an act needs to know them, locked until the transaction ends. */
export interface LockedPerson {
  readonly id: string
  readonly category: Category | null
  readonly life: 'alive' | 'deceased' | 'declared_dead'
  readonly mergedInto: string | null
  readonly erased: boolean
  readonly birthOn: string | null
}

/**
 * Writes a new person, without documents and number yet, and answers their id.
 *
 * `difference` says why somebody alike was held to be another person. Refuses facts that cannot be meant.
 */
export async function registerPerson(
  tx: Transaction,
  facts: PersonFacts,
  act: Act,
  difference: string | null = null,
): Promise<string> {
  checkPerson(facts, dayIn(act.at))
  const id = randomUUID()
  await appendTo(tx, id, { kind: 'person_registered', payload: { difference }, personal: { ...facts } }, act)
  return id
}

/**
 * Changes facts of a person: names, birth, sex, citizenships, category. The number stays, whatever its digits say.
 *
 * The Ministry of Justice, 5 April 2019: digits that differ from the data are no error (nomad.su; checked 2026-11-22).
 * Refuses facts that cannot be meant, `change_empty`, `person_merged` and `person_erased`.
 */
export async function changePerson(
  tx: Transaction,
  { personId, change, reason }: { personId: string; change: PersonChange; reason: ChangeReason },
  act: Act,
): Promise<void> {
  if (Object.keys(change).length === 0) throw new Refusal('change_empty')
  requireCode('reason', changeReasons, reason)
  checkPerson(change, dayIn(act.at))
  requireUsable(await lockPerson(tx, personId))
  await appendTo(tx, personId, { kind: 'person_changed', payload: { reason }, personal: { ...change } }, act)
}

/** Locks one person until the transaction ends. Refuses with `not_found`. */
export async function lockPerson(tx: Transaction, personId: string): Promise<LockedPerson> {
  const [person] = await lockPersons(tx, [personId])
  return person!
}

/** Locks several persons in one order for everybody, so that no two transactions wait for each other in a circle. */
export async function lockPersons(tx: Transaction, ids: readonly string[]): Promise<LockedPerson[]> {
  if (!ids.every(isId)) throw new Refusal('not_found')
  const rows = await tx.query<{
    id: string
    category: Category | null
    life: LockedPerson['life']
    merged_into: string | null
    erased: boolean
    birth_on: string | null
  }>(sql`
    select id, category, life, merged_into, erased, birth_on from person
    where id = any(${[...ids]}::uuid[]) order by id for update`)
  const found = new Map(
    rows.map(({ merged_into, birth_on, ...row }) => [
      row.id,
      { ...row, mergedInto: merged_into, birthOn: birth_on },
    ]),
  )
  return ids.map(id => {
    const person = found.get(id)
    if (!person) throw new Refusal('not_found')
    return person
  })
}

/** Refuses with `person_merged` or `person_erased` when the record is out of use. */
export function requireUsable({ mergedInto, erased }: LockedPerson): void {
  if (mergedInto !== null) throw new Refusal('person_merged')
  if (erased) throw new Refusal('person_erased')
}

/** Appends the next event of a person who was registered or locked in this transaction. */
export async function appendTo(
  tx: Transaction,
  personId: string,
  event: Pick<NewEvent, 'kind' | 'payload' | 'personal'>,
  { at, actor, cause }: Act,
): Promise<void> {
  await append(tx, personReducer, { streamType: 'person', streamId: personId, at, actor, cause, ...event })
}
