// The numbers people hold, and every lawful change of their state. No state gives a number back for another person.

import { randomUUID } from 'node:crypto'
import { dayIn } from '../kernel/clock.ts'
import { isDay } from '../kernel/day.ts'
import { Refusal } from '../kernel/refusal.ts'
import type { RuleOf } from '../rules/pack.ts'
import { sql, type Transaction } from '../store/store.ts'
import type { Category } from './fact.ts'
import { checkReference, requireCode } from './fact-check.ts'
import { type Formation, formNumber, importNumber } from './number.ts'
import { type Act, appendTo, type LockedPerson, lockPerson, requireUsable } from './person.ts'

export type NumberState = 'active' | 'conditionally_excluded' | 'excluded' | 'superseded' | 'annulled'

export interface Holding {
  readonly iin: string
  readonly state: NumberState
  readonly successor: string | null
  /** Why it was superseded or annulled, or null. */
  readonly reason: string | null
}

/** Whether its holder may use the number; on condition still counts. */
export function isInUse({ state }: Pick<Holding, 'state'>): boolean {
  return state === 'active' || state === 'conditionally_excluded'
}

/**
 * Forms a number for a person and binds it to them. Refuses with `bucket_full`, and with `person_has_a_number` when one
 * is in use or excluded: an excluded number is restored, never replaced.
 */
export async function formFor(tx: Transaction, formation: Formation, reason: string): Promise<string> {
  const { personId, bucket } = formation
  await requireNumberless(tx, personId)
  const iin = await formNumber(tx, formation)
  const payload = { iin: Number(iin), bucket, reason }
  await appendTo(tx, personId, { kind: 'number_formed', payload, personal: null }, formation)
  return iin
}

/**
 * Binds a number that exists already to a person. A wrong check digit is flagged, digits that differ from the
 * person's data are no error. Refuses with `number_malformed`, `number_already_recorded` or `person_has_a_number`.
 */
export async function recordNumber(
  tx: Transaction,
  { personId, iin }: { personId: string; iin: string },
  act: Act,
): Promise<{ checkDigitFits: boolean }> {
  await requireNumberless(tx, personId)
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

// Whom the early wording of article 10 means where it speaks of non-residents.
const nonResidents: readonly (Category | null)[] = ['temporary_foreigner', 'diplomat']

/**
 * Takes a number out of use, for a ground of the rule pack, wholly or on condition (Law No. 223-III, art. 10).
 *
 * Refuses with `exclusion_date_invalid`, `exclusion_before_birth`, `exclusion_in_future`, `exclusion_ground_unfit`,
 * `reference_invalid` or `number_state_unfit`.
 */
export async function excludeNumber(tx: Transaction, exclusion: Exclusion, act: Act): Promise<void> {
  const { personId, ground, conditional, from, source } = exclusion
  checkReference(source)
  const person = await lockPerson(tx, personId)
  requireUsable(person)
  checkExclusion(exclusion, person, act)
  const states = conditional ? (['active'] as const) : (['active', 'conditionally_excluded'] as const)
  const { iin } = await requireHolding(tx, personId, states)
  const life = conditional ? person.life : (ground.body.life ?? person.life)
  const payload = { exclusionId: randomUUID(), iin: Number(iin), ground: ground.key, from, life }
  const kind = conditional ? 'number_conditionally_excluded' : 'number_excluded'
  await appendTo(tx, personId, { kind, payload, personal: { source } }, act)
}

function checkExclusion({ ground, from }: Exclusion, { birthOn, category }: LockedPerson, act: Act): void {
  if (!isDay(from)) throw new Refusal('exclusion_date_invalid')
  if (birthOn !== null && from < birthOn) throw new Refusal('exclusion_before_birth')
  if (from > dayIn(act.at)) throw new Refusal('exclusion_in_future')
  if (ground.body.appliesTo === 'non_resident' && !nonResidents.includes(category)) {
    throw new Refusal('exclusion_ground_unfit')
  }
}

export interface Restoration {
  readonly personId: string
  /** The act or the body that says so. */
  readonly source: string
  /** Whether an exclusion for this ground, since this day, may be undone at all. */
  readonly isRestorable: (ground: string, fromOn: string) => boolean
}

/**
 * Puts an excluded number back into use, as when a court reverses its decision. Refuses with `reference_invalid`,
 * `number_state_unfit` and `exclusion_not_restorable`.
 */
export async function restoreNumber(
  tx: Transaction,
  { personId, source, isRestorable }: Restoration,
  act: Act,
): Promise<void> {
  checkReference(source)
  requireUsable(await lockPerson(tx, personId))
  const { iin } = await requireHolding(tx, personId, ['excluded', 'conditionally_excluded'])
  const [open] = await tx.query<{ ground: string; from_on: string }>(sql`
    select ground, from_on from exclusion
    where person_id = ${personId} and iin = ${Number(iin)} and restored_on is null`)
  if (open && !isRestorable(open.ground, open.from_on)) throw new Refusal('exclusion_not_restorable')
  const payload = { iin: Number(iin), on: dayIn(act.at) }
  await appendTo(tx, personId, { kind: 'number_restored', payload, personal: { source } }, act)
}

const annulmentGrounds = ['formed_by_mistake', 'got_by_fraud', 'court_decision'] as const

export type AnnulmentGround = (typeof annulmentGrounds)[number]

/** Declares a number void, as when it was got by fraud. It stays on record and is never given out again. */
export async function annulNumber(
  tx: Transaction,
  { personId, ground }: { personId: string; ground: AnnulmentGround },
  act: Act,
): Promise<void> {
  requireCode('ground', annulmentGrounds, ground)
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
  await requireNumberless(tx, personId)
  const { iin } = await requireHolding(tx, personId, ['annulled'])
  const [annulment] = await tx.query<{ before: NumberState }>(sql`
    select payload ->> 'before' as before from event
    where stream_type = 'person' and stream_id = ${personId} and kind = 'number_annulled'
      and (payload ->> 'iin')::bigint = ${Number(iin)}
    order by version desc limit 1`)
  const payload = { iin: Number(iin), state: annulment!.before }
  await appendTo(tx, personId, { kind: 'number_reinstated', payload, personal: null }, act)
}

/** The number in use, if the person has one: active, or excluded on condition. */
export async function holdingInUse(tx: Transaction, personId: string): Promise<Holding | null> {
  return (await holdingsOf(tx, personId)).find(isInUse) ?? null
}

/** Every number the person holds or has held, the oldest first. */
export async function holdingsOf(tx: Transaction, personId: string): Promise<Holding[]> {
  const rows = await tx.query<{
    iin: number
    state: NumberState
    successor: number | null
    reason: string | null
  }>(sql`select iin, state, successor, reason from holding where person_id = ${personId} order by version`)
  return rows.map(({ iin, state, successor, reason }) => ({
    iin: digitsOf(iin),
    state,
    successor: successor === null ? null : digitsOf(successor),
    reason,
  }))
}

/** Twelve digits from a number as it is stored. */
export function digitsOf(iin: number): string {
  return String(iin).padStart(12, '0')
}

/** The latest number of the person in one of these states. Refuses with `number_state_unfit`. */
export async function requireHolding(
  tx: Transaction,
  personId: string,
  states: readonly NumberState[],
): Promise<Holding> {
  const holdings = await holdingsOf(tx, personId)
  const fit = holdings.filter(({ state }) => states.includes(state)).at(-1)
  if (!fit) throw new Refusal('number_state_unfit')
  return fit
}

/** Locks the person. Refuses with `person_has_a_number` unless every number they had is superseded or annulled. */
async function requireNumberless(tx: Transaction, personId: string): Promise<void> {
  requireUsable(await lockPerson(tx, personId))
  const holdings = await holdingsOf(tx, personId)
  if (holdings.some(holding => isInUse(holding) || holding.state === 'excluded')) {
    throw new Refusal('person_has_a_number')
  }
}
