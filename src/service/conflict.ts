// Keeps officers from working alone on people who may be their own family.

import { Refusal } from '../kernel/refusal.ts'
import { foldName } from '../register/name-fold.ts'
import { sql, type Transaction } from '../store/store.ts'
import type { Officer } from './permit.ts'

export interface Clearance {
  /** The officer who has asked for a second one. */
  readonly conflictOfficer: string | null
  /** The second officer, once there is one. */
  readonly conflictSecond: string | null
}

/**
 * Refuses with `second_officer_needed` when the applicant has the officer's surname, in any spelling, unless a second
 * officer has joined this one; who joined is not held up either.
 */
export async function requireNoConflict(
  tx: Transaction,
  officer: Officer,
  family: string,
  clearance: Clearance,
): Promise<void> {
  if (await needsSecondOfficer(tx, officer, family, clearance)) throw new Refusal('second_officer_needed')
}

/** Whether the officer may not work on an applicant of this surname yet. */
export async function needsSecondOfficer(
  tx: Transaction,
  officer: Officer,
  family: string,
  { conflictOfficer, conflictSecond }: Clearance,
): Promise<boolean> {
  if (officer.id === conflictSecond) return false
  if (officer.id === conflictOfficer && conflictSecond !== null) return false
  return sharesSurname(tx, officer, family)
}

/** Whether a surname is among the officer's names: those of the account, and of the officer's own record. */
async function sharesSurname(tx: Transaction, officer: Officer, family: string): Promise<boolean> {
  const wanted = foldName(family)
  if (wanted === null) return false
  const own = officer.name.split(/\s+/)
  const recorded =
    officer.personId === null
      ? []
      : await tx.query<{ family: string }>(sql`
          select family from person_name where person_id = ${officer.personId}`)
  return [...own, ...recorded.map(row => row.family)].some(name => foldName(name) === wanted)
}
