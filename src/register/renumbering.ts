// Gives a person another number, for the two reasons the law knows, and leads from the old one to the new.

import { checkDigit } from '@tizilim/iin'
import { Refusal } from '../kernel/refusal.ts'
import type { RuleOf } from '../rules/pack.ts'
import type { Transaction } from '../store/store.ts'
import { type Holding, holdingsOf, requireHolding } from './holding.ts'
import { type Formation, formNumber } from './number.ts'
import { type Act, appendTo, lockPerson, requireUsable } from './person.ts'

/**
 * Forms a new number and supersedes the old one (Law No. 223-III, art. 9: on adoption, and where the check digit
 * does not fit).
 *
 * Refuses with `renumbering_unfounded` when the check digit fits after all, or the rule forms no new number, and with
 * `number_state_unfit` when the person has no active number: nobody gets rid of an exclusion by another number.
 */
export async function renumber(
  tx: Transaction,
  { formation, reason }: { formation: Formation; reason: RuleOf<'renumbering'> },
): Promise<string> {
  const { personId } = formation
  requireUsable(await lockPerson(tx, personId))
  const old = await requireHolding(tx, personId, ['active'])
  const founded =
    reason.body.formsNewNumber && (reason.key !== 'check_digit_mismatch' || !checkDigitFits(old))
  if (!founded) throw new Refusal('renumbering_unfounded')
  const iin = await formNumber(tx, formation)
  // The old number goes first: a person never has two in use, not even within the transaction.
  await supersede(tx, { personId, from: old.iin, to: iin, reason: reason.key }, formation)
  const formed = { iin: Number(iin), bucket: formation.bucket, reason: reason.key }
  await appendTo(tx, personId, { kind: 'number_formed', payload: formed, personal: null }, formation)
  return iin
}

const undone = 'renumbering_undone'

/**
 * The way back, as when a court reverses an adoption: the old number is in use again, and the new one leads to it,
 * since papers may bear it. Refuses with `number_state_unfit` when the active number did not come from a renumbering.
 */
export async function undoRenumbering(tx: Transaction, personId: string, act: Act): Promise<void> {
  requireUsable(await lockPerson(tx, personId))
  const current = await requireHolding(tx, personId, ['active'])
  const holdings = await holdingsOf(tx, personId)
  const former = holdings.find(({ successor, reason }) => successor === current.iin && reason !== undone)
  if (!former) throw new Refusal('number_state_unfit')
  await supersede(tx, { personId, from: current.iin, to: former.iin, reason: undone }, act)
  const reinstated = { iin: Number(former.iin), state: 'active' }
  await appendTo(tx, personId, { kind: 'number_reinstated', payload: reinstated, personal: null }, act)
}

async function supersede(
  tx: Transaction,
  { personId, from, to, reason }: { personId: string; from: string; to: string; reason: string },
  act: Act,
): Promise<void> {
  const payload = { iin: Number(from), successor: Number(to), reason }
  await appendTo(tx, personId, { kind: 'number_superseded', payload, personal: null }, act)
}

function checkDigitFits({ iin }: Holding): boolean {
  return checkDigit(iin.slice(0, 11)) === Number(iin[11])
}
