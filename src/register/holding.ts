// The numbers people hold, and every lawful change of their state. No state gives a number back for another person.

import { randomUUID } from 'node:crypto'
import { dayIn } from '../kernel/clock.ts'
import { isDay } from '../kernel/day.ts'
import { Refusal } from '../kernel/refusal.ts'
import type { RuleOf } from '../rules/pack.ts'
import { sql, type Transaction } from '../store/store.ts'
import { type Formation, formNumber, importNumber } from './number.ts'
import { type Act, appendTo, lockPerson, requireUsable } from './person.ts'

export type NumberState = 'active' | 'conditionally_excluded' | 'excluded' | 'superseded' | 'annulled'

export interface Holding {
  readonly iin: string
  readonly state: NumberState
  readonly successor: string | null
}

/** Forms a number for a person registered in this transaction, and binds it to them. */
export async function formFor(tx: Transaction, formation: Formation, reason: string): Promise<string> {
  const iin = await formNumber(tx, formation)
  const payload = { iin: Number(iin), bucket: formation.bucket, reason }
  await appendTo(tx, formation.personId, { kind: 'number_formed', payload, personal: null }, formation)
  return iin
}

/**
 * Binds a number that exists already to a person. A wrong check digit is flagged, digits that differ from the
 * person's data are no error. Refuses with `number_malformed`, `number_already_recorded` or `person_has_a_number`.
 */
export async function recordNumber(
  tx: Transaction,
  personId: string,
  iin: string,
  act: Act,
): Promise<{ checkDigitFits: boolean }> {
  requireUsable(await lockPerson(tx, personId))
  if (await activeHolding(tx, personId)) throw new Refusal('person_has_a_number')
  const checkDigitFits = await importNumber(tx, { iin, personId, at: act.at })
  const payload = { iin: Number(iin), checkDigitFits }
  await appendTo(tx, personId, { kind: 'number_recorded', payload, personal: null }, act)
  return { checkDigitFits }
}

export interface Exclusion {
  readonly personId: string
  readonly ground: RuleOf<'exclusion_ground'>
  readonly conditional: boolean
  /** The day it takes effect, `YYYY-MM-DD`. */
  readonly from: string
  /** The act or the body that says so. */
  readonly source: string
}

/**
 * Takes a number out of use, for a ground of the rule pack, wholly or on condition (Law No. 223-III, art. 10).
 *
 * Refuses with `exclusion_before_birth`, `exclusion_in_future` or `number_state_unfit`.
 */
export async function excludeNumber(tx: Transaction, exclusion: Exclusion, act: Act): Promise<void> {
  const { personId, ground, conditional, from, source } = exclusion
  const person = await lockPerson(tx, personId)
  requireUsable(person)
  const holding = await requireHolding(
    tx,
    personId,
    conditional ? ['active'] : ['active', 'conditionally_excluded'],
  )
  if (!isDay(from) || (person.birthOn !== null && from < person.birthOn))
    throw new Refusal('exclusion_before_birth')
  if (from > dayIn(act.at)) throw new Refusal('exclusion_in_future')
  const life = conditional ? person.life : (ground.body.life ?? person.life)
  const payload = {
    exclusionId: randomUUID(),
    iin: Number(holding.iin),
    ground: ground.key,
    source,
    from,
    life,
  }
  const kind = conditional ? 'number_conditionally_excluded' : 'number_excluded'
  await appendTo(tx, personId, { kind, payload, personal: null }, act)
}

/** Puts an excluded number back into use, as when a court reverses its decision. */
export async function restoreNumber(
  tx: Transaction,
  { personId, source }: { personId: string; source: string },
  act: Act,
): Promise<void> {
  requireUsable(await lockPerson(tx, personId))
  const holding = await requireHolding(tx, personId, ['excluded', 'conditionally_excluded'])
  const payload = { iin: Number(holding.iin), on: dayIn(act.at), source }
  await appendTo(tx, personId, { kind: 'number_restored', payload, personal: null }, act)
}

/** Declares a number void, as when it was got by fraud. It stays on record and is never given out again. */
export async function annulNumber(
  tx: Transaction,
  { personId, ground }: { personId: string; ground: string },
  act: Act,
): Promise<void> {
  requireUsable(await lockPerson(tx, personId))
  const holding = await requireHolding(tx, personId, ['active', 'conditionally_excluded'])
  const payload = { iin: Number(holding.iin), reason: ground, before: holding.state }
  await appendTo(tx, personId, { kind: 'number_annulled', payload, personal: null }, act)
}

/** The way back from an annulment: the number is in the state it had before. */
export async function undoAnnulment(
  tx: Transaction,
  { personId }: { personId: string },
  act: Act,
): Promise<void> {
  requireUsable(await lockPerson(tx, personId))
  if (await activeHolding(tx, personId)) throw new Refusal('person_has_a_number')
  const holding = await requireHolding(tx, personId, ['annulled'])
  const [annulment] = await tx.query<{ before: NumberState }>(sql`
    select payload ->> 'before' as before from event
    where stream_type = 'person' and stream_id = ${personId} and kind = 'number_annulled'
      and payload ->> 'iin' = ${String(Number(holding.iin))}
    order by version desc limit 1`)
  const payload = { iin: Number(holding.iin), state: annulment!.before }
  await appendTo(tx, personId, { kind: 'number_reinstated', payload, personal: null }, act)
}

/** The number in use, if the person has one: active, or excluded on condition. */
export async function activeHolding(tx: Transaction, personId: string): Promise<Holding | null> {
  const holdings = await holdingsOf(tx, personId)
  return holdings.find(({ state }) => state === 'active' || state === 'conditionally_excluded') ?? null
}

/** Every number the person holds or has held, the oldest first. */
export async function holdingsOf(tx: Transaction, personId: string): Promise<Holding[]> {
  const rows = await tx.query<{ iin: number; state: NumberState; successor: number | null }>(sql`
    select iin, state, successor from holding where person_id = ${personId} order by since, iin`)
  return rows.map(({ iin, state, successor }) => ({
    iin: digitsOf(iin),
    state,
    successor: successor === null ? null : digitsOf(successor),
  }))
}

/** Twelve digits from a number as it is stored. */
export function digitsOf(iin: number): string {
  return String(iin).padStart(12, '0')
}

/** The latest number of the person in one of these states. Refuses with `number_state_unfit`. */
async function requireHolding(
  tx: Transaction,
  personId: string,
  states: readonly NumberState[],
): Promise<Holding> {
  const holdings = await holdingsOf(tx, personId)
  const fit = holdings.filter(({ state }) => states.includes(state)).at(-1)
  if (!fit) throw new Refusal('number_state_unfit')
  return fit
}
