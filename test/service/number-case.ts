// The cases of the acts on numbers: recording, excluding, restoring, renumbering, annulling.

import assert from 'node:assert/strict'
import { checkDigit } from '@tizilim/iin'
import { findIssued } from '../../src/register/succession.ts'
import type { CommandBodies } from '../../src/service/command.ts'
import type { Context } from '../../src/service/context.ts'
import { freshPerson } from '../register/people.ts'
import { enroll, perform, recordOf, statesOf } from './act-of.ts'
import { type Body, type Cases, unusable } from './command-case.ts'
import { todayOn } from './desk-of.ts'

const exclusion = { ground: 'death', conditional: false, from: '2026-11-01', source: 'Civil record 12' }

const excluding =
  (parts: Partial<CommandBodies['number_exclude']>): Body<'number_exclude'> =>
  async context => ({ personId: (await enroll(context)).personId, ...exclusion, ...parts })

/** Somebody whose number is excluded, on condition or wholly. */
async function excluded(
  context: Context,
  parts: Partial<CommandBodies['number_exclude']> = {},
): Promise<string> {
  const { personId } = await enroll(context)
  await perform(context, 'number_exclude', { personId, ...exclusion, ...parts })
  return personId
}

/** Somebody whose number is annulled: they have none in use. */
async function annulled(context: Context): Promise<string> {
  const { personId } = await enroll(context)
  await perform(context, 'number_annul', { personId, ground: 'formed_by_mistake' })
  return personId
}

let recorded = 0

/** A number of another register that nobody has, with a check digit that fits or does not. */
export function foreignNumber({ fits = true } = {}): string {
  for (;;) {
    const body = `8505052${String(9_999 - recorded++).padStart(4, '0')}`
    const digit = checkDigit(body)
    if (digit !== null) return `${body}${fits ? digit : (digit + 1) % 10}`
  }
}

/** Somebody with a recorded number whose check digit does not fit. */
async function misfit(context: Context): Promise<string> {
  return (await enroll(context, { ...freshPerson(), iin: foreignNumber({ fits: false }) })).personId
}

async function renumbered(context: Context): Promise<string> {
  const personId = await misfit(context)
  await perform(context, 'number_renumber', { personId, reason: 'check_digit_mismatch' })
  return personId
}

export const numberCases: Cases<
  | 'number_record'
  | 'number_exclude'
  | 'number_restore'
  | 'number_renumber'
  | 'renumbering_undo'
  | 'number_annul'
  | 'annulment_undo'
> = {
  number_record: {
    right: async context => ({ personId: await annulled(context), iin: foreignNumber({ fits: false }) }),
    holds: async (context, { personId, iin }, answer) => {
      assert.deepEqual(answer, { checkDigitFits: false })
      const { holdings } = await recordOf(context, personId)
      assert.deepEqual(holdings.at(-1), { iin, state: 'active', successor: null, reason: null })
    },
    refused: {
      ...unusable<'number_record'>(personId => ({ personId, iin: foreignNumber() })),
      person_has_a_number: async context => ({ personId: await excluded(context), iin: foreignNumber() }),
      number_already_recorded: async context => ({
        personId: await annulled(context),
        iin: (await enroll(context)).iin,
      }),
      number_malformed: async context => ({ personId: await annulled(context), iin: '85050529999O' }),
    },
  },
  number_exclude: {
    right: excluding({}),
    holds: async (context, { personId, ground, source, from }) => {
      const { life, holdings, exclusions } = await recordOf(context, personId)
      assert.deepEqual([life, holdings[0]!.state], ['deceased', 'excluded'])
      const open = { fromOn: from, restoredOn: null, restoredSource: null }
      assert.deepEqual(exclusions, [{ kind: 'excluded', ground, source, ...open }])
    },
    refused: {
      ...unusable<'number_exclude'>(personId => ({ personId, ...exclusion })),
      reference_invalid: excluding({ source: 'A'.repeat(10_000) }),
      rule_unknown: excluding({ ground: 'dislike' }),
      exclusion_date_invalid: excluding({ from: '2026-02-30' }),
      exclusion_before_birth: excluding({ from: '1974-08-11' }),
      exclusion_in_future: excluding({ from: '2026-11-24' }),
      exclusion_ground_unfit: async context => {
        const { personId } = await enroll(context, freshPerson({ category: 'citizen' }))
        return { personId, ...exclusion, ground: 'account_closed' }
      },
      number_state_unfit: async context => ({
        personId: await excluded(context, { conditional: true }),
        ...exclusion,
        conditional: true,
      }),
    },
  },
  number_restore: {
    right: async context => ({ personId: await excluded(context), source: 'Court of Utopia, case 7' }),
    holds: async (context, { personId, source }) => {
      const { life, holdings, exclusions } = await recordOf(context, personId)
      assert.deepEqual([life, holdings[0]!.state], ['alive', 'active'])
      const { restoredOn, restoredSource } = exclusions[0]!
      assert.deepEqual([restoredOn, restoredSource], [todayOn, source])
    },
    refused: {
      ...unusable<'number_restore'>(personId => ({ personId, source: 'Court' })),
      reference_invalid: async context => ({ personId: await excluded(context), source: '\u0000' }),
      number_state_unfit: async context => ({ personId: (await enroll(context)).personId, source: 'Court' }),
    },
  },
  number_renumber: {
    right: async context => ({ personId: (await enroll(context)).personId, reason: 'adoption' }),
    holds: async (context, { personId }) => {
      const [old, current] = (await recordOf(context, personId)).holdings
      assert.deepEqual([old!.state, old!.successor, old!.reason], ['superseded', current!.iin, 'adoption'])
      assert.deepEqual([current!.state, current!.successor], ['active', null])
      const issued = await context.store.transaction(tx => findIssued(tx, [old!.iin]))
      assert.equal(issued.get(old!.iin)!.successor, current!.iin)
    },
    refused: {
      ...unusable<'number_renumber'>(personId => ({ personId, reason: 'adoption' })),
      rule_unknown: async context => ({ personId: (await enroll(context)).personId, reason: 'bad_luck' }),
      renumbering_unfounded: async context => ({
        personId: (await enroll(context)).personId,
        reason: 'check_digit_mismatch',
      }),
      number_state_unfit: async context => ({
        personId: await excluded(context, { conditional: true }),
        reason: 'adoption',
      }),
    },
  },
  renumbering_undo: {
    right: async context => ({ personId: await renumbered(context) }),
    holds: async (context, { personId }) => {
      const [old, undone] = (await recordOf(context, personId)).holdings
      assert.deepEqual([old!.state, old!.successor, old!.reason], ['active', null, null])
      assert.deepEqual([undone!.state, undone!.successor], ['superseded', old!.iin])
    },
    refused: {
      ...unusable<'renumbering_undo'>(personId => ({ personId })),
      number_state_unfit: async context => {
        // What was undone is not undone again: that would give the second number back.
        const personId = await renumbered(context)
        await perform(context, 'renumbering_undo', { personId })
        return { personId }
      },
    },
  },
  number_annul: {
    right: async context => ({ personId: (await enroll(context)).personId, ground: 'got_by_fraud' }),
    holds: async (context, { personId }) => {
      const { state, successor, reason } = (await recordOf(context, personId)).holdings[0]!
      assert.deepEqual([state, successor, reason], ['annulled', null, 'got_by_fraud'])
    },
    refused: {
      ...unusable<'number_annul'>(personId => ({ personId, ground: 'court_decision' })),
      number_state_unfit: async context => ({ personId: await excluded(context), ground: 'court_decision' }),
      code_unknown: async context => ({
        personId: (await enroll(context)).personId,
        ground: "x'); delete from number; --" as 'court_decision',
      }),
    },
  },
  annulment_undo: {
    right: async context => {
      const personId = await excluded(context, { conditional: true })
      await perform(context, 'number_annul', { personId, ground: 'formed_by_mistake' })
      return { personId }
    },
    holds: async (context, { personId }) => {
      assert.deepEqual(await statesOf(context, personId), ['conditionally_excluded'])
    },
    refused: {
      ...unusable<'annulment_undo'>(personId => ({ personId })),
      person_has_a_number: async context => {
        const personId = await annulled(context)
        await perform(context, 'number_record', { personId, iin: foreignNumber() })
        return { personId }
      },
    },
  },
}
