// Judges numbers for whoever asks; only a signed-in officer also learns which of them the register has issued.

import { type IinVerdict, type JudgeOptions, judge, type Verdict } from '@tizilim/iin'
import { recordAccess } from '../register/access.ts'
import type { NumberState } from '../register/holding.ts'
import { findIssued, type IssuedNumber } from '../register/succession.ts'
import { countAttempt } from './attempt.ts'
import type { Context } from './context.ts'
import { mayDo, type Officer } from './permit.ts'

/** The register's verdict on a number that it has issued. */
export interface IssuedVerdict extends Omit<IinVerdict, 'level'> {
  readonly level: 'issued'
  readonly state: NumberState
  readonly successor: string | null
}

/** The library's verdict, or the register's where it knows more. */
export type RegisterVerdict = Verdict | IssuedVerdict

/** How many numbers one request may ask about. */
export const numbersMax = 1000

/**
 * Counts a program's request for checks from `address`.
 *
 * Refuses with `check_too_often`, which says how long to wait, past a thousand requests within a quarter of an hour.
 */
export function countCheck({ store, clock }: Context, address: string): Promise<void> {
  return store.transaction(tx => countAttempt(tx, clock.nowAt(), [['check_address', address]]))
}

/**
 * The verdicts on `texts`, in their order, each judged with the same `options`.
 *
 * For the public the register is not asked at all, so neither the answer nor its time tells whether a number was
 * issued. For an officer each number found writes an access entry.
 */
export async function checkNumbers(
  context: Context,
  officer: Officer | null,
  texts: readonly string[],
  options?: JudgeOptions,
): Promise<RegisterVerdict[]> {
  const verdicts = texts.map(text => judge(text, options))
  if (!officer || !mayDo(officer, 'number_check')) return verdicts
  // Broken ones too: an imported number may have a check digit that does not fit.
  const numbers = verdicts.flatMap(({ kind, value }) => (kind === 'iin' ? [value] : []))
  const issued = await context.store.transaction(async tx => {
    const found = await findIssued(tx, [...new Set(numbers)])
    for (const { personId } of found.values()) {
      await recordAccess(tx, {
        at: context.clock.nowAt(),
        actor: officer.id,
        subject: { type: 'person', id: personId },
        purpose: 'check_number',
        attributes: ['number_state'],
      })
    }
    return found
  })
  return verdicts.map(verdict => withState(verdict, issued))
}

function withState(verdict: Verdict, issued: ReadonlyMap<string, IssuedNumber>): RegisterVerdict {
  if (verdict.kind !== 'iin') return verdict
  const found = issued.get(verdict.value)
  return found ? { ...verdict, level: 'issued', state: found.state, successor: found.successor } : verdict
}
