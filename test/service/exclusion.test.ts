// Exclusions and their way back: grounds of the pack, days, sources, and what they say of a life.

import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, describe, it } from 'node:test'
import { rulesOn } from '../../src/rules/day.ts'
import type { Context } from '../../src/service/context.ts'
import { submit } from '../../src/service/proposal.ts'
import { assertRefused } from '../register/register-of.ts'
import { command, enroll, operator, perform, recordOf, statesOf } from './act-of.ts'
import { at, openDesk, pack, todayOn } from './desk-of.ts'
import { assertSound } from './register-proof.ts'

let context: Context
let close: () => Promise<void>
before(async () => {
  ;({ context, close } = await openDesk())
})
after(() => close())

const source = 'Record 1'
const exclude = (personId: string, ground: string, conditional: boolean, from = '2026-11-01') =>
  perform(context, 'number_exclude', { personId, ground, conditional, from, source })

describe('an exclusion', () => {
  for (const { key, body } of rulesOn(pack, 'exclusion_ground', todayOn)) {
    it(`says of the life what its ground says, and is undone: ${key}`, async () => {
      const { personId } = await enroll(context)
      await exclude(personId, key, false)
      const { life, exclusions } = await recordOf(context, personId)
      assert.equal(life, body.life ?? 'alive')
      assert.deepEqual([exclusions[0]!.ground, exclusions[0]!.source], [key, source])
      await perform(context, 'number_restore', { personId, source: 'Court' })
      assert.equal((await recordOf(context, personId)).life, 'alive')
      assert.deepEqual(await statesOf(context, personId), ['active'])
    })
  }

  it('on condition says nothing of the life, keeps the number in use, and may become a whole one', async () => {
    const { personId } = await enroll(context)
    await exclude(personId, 'death', true)
    assert.deepEqual(
      [(await recordOf(context, personId)).life, await statesOf(context, personId)],
      ['alive', ['conditionally_excluded']],
    )
    await exclude(personId, 'death', false, '2026-11-10')
    const { life, exclusions } = await recordOf(context, personId)
    assert.equal(life, 'deceased')
    assert.deepEqual(
      exclusions.map(({ kind, fromOn, restoredOn }) => [kind, fromOn, restoredOn]),
      [
        ['conditionally_excluded', '2026-11-01', '2026-11-10'],
        ['excluded', '2026-11-10', null],
      ],
    )
    await assertRefused(exclude(personId, 'death', false), 'number_state_unfit')
    await assertRefused(exclude(personId, 'death', true), 'number_state_unfit')
  })

  it('that takes over from a condition never ends it before it began', async () => {
    const { personId } = await enroll(context)
    await exclude(personId, 'death', true, '2026-11-10')
    await exclude(personId, 'death', false, '2026-11-01')
    const { exclusions } = await recordOf(context, personId)
    const conditional = exclusions.find(({ kind }) => kind === 'conditionally_excluded')!
    assert.deepEqual([conditional.fromOn, conditional.restoredOn], ['2026-11-10', '2026-11-10'])
  })

  it('counts from the day of birth to this day in Almaty, the ends included', async () => {
    const [young, today] = [await enroll(context), await enroll(context)]
    await exclude(young.personId, 'death', false, '1974-08-12')
    // Ten in the evening of the 22nd in Greenwich is the 23rd in Almaty.
    const evening = at(context, '2026-11-22T22:00:00.000Z')
    const body = { personId: today.personId, ground: 'death', conditional: false, from: '2026-11-23', source }
    await perform(evening, 'number_exclude', body)
  })

  it('is refused by a ground that no longer holds, or does not hold yet', async () => {
    const { personId } = await enroll(context)
    const rows = pack.rows.map(row =>
      row.kind === 'exclusion_ground' && row.key === 'death' ? { ...row, to: todayOn } : row,
    )
    const later = { ...context, pack: { ...pack, rows } }
    const body = { personId, ground: 'death', conditional: false, from: '2026-11-01', source }
    const act = command('number_exclude', body)
    await assertRefused(submit(later, operator, act, randomUUID()), 'rule_unknown')
    await perform(at(later, '2026-11-22T05:00:00.000Z'), 'number_exclude', body)
  })

  it('is not undone where its ground lets nobody back', async () => {
    const { personId } = await enroll(context)
    await exclude(personId, 'death', false)
    const rows = pack.rows.map(row =>
      row.kind === 'exclusion_ground' ? { ...row, body: { ...row.body, restorable: false } } : row,
    )
    const strict = { ...context, pack: { ...pack, rows } }
    const act = command('number_restore', { personId, source: 'Court' })
    await assertRefused(submit(strict, operator, act, randomUUID()), 'exclusion_not_restorable')
  })

  it('for non-residents takes those who are, and nobody else', async () => {
    for (const category of ['temporary_foreigner', 'diplomat'] as const) {
      const { personId } = await enroll(context)
      await perform(context, 'person_change', { personId, change: { category }, reason: 'new_category' })
      await exclude(personId, 'account_closed', false)
    }
    for (const category of ['citizen', 'kandas', 'permanent_resident', 'stateless', 'refugee'] as const) {
      const { personId } = await enroll(context)
      await perform(context, 'person_change', { personId, change: { category }, reason: 'new_category' })
      await assertRefused(exclude(personId, 'account_closed', false), 'exclusion_ground_unfit')
    }
  })
})

describe('renumbering', () => {
  it('follows the pack of the day: a rule that forms no new number forms none', async () => {
    const { personId } = await enroll(context)
    const rows = pack.rows.map(row =>
      row.kind === 'renumbering' ? { ...row, body: { ...row.body, formsNewNumber: false } } : row,
    )
    const act = command('number_renumber', { personId, reason: 'adoption' })
    await assertRefused(
      submit({ ...context, pack: { ...pack, rows } }, operator, act, randomUUID()),
      'renumbering_unfounded',
    )
    const before = at(context, '2007-08-12T05:00:00.000Z')
    await assertRefused(submit(before, operator, act, randomUUID()), 'rule_unknown')
  })

  it('never follows from a change of data, whatever changes', async () => {
    const { personId, iin } = await enroll(context)
    const birth = { on: '1999-12-31', precision: 'day', source: 'civil_record' } as const
    const sex = { value: 'male', source: 'civil_record' } as const
    const change = { birth, sex, category: 'citizen' } as const
    await perform(context, 'person_change', { personId, change, reason: 'mistake' })
    const { holdings } = await recordOf(context, personId)
    assert.deepEqual(holdings, [{ iin, state: 'active', successor: null, reason: null }])
  })

  it('can be done and undone any number of times, and each number leads to the one in use', async () => {
    const { personId, iin } = await enroll(context)
    for (let round = 0; round < 3; round++) {
      await perform(context, 'number_renumber', { personId, reason: 'adoption' })
      await perform(context, 'renumbering_undo', { personId })
    }
    await assertRefused(perform(context, 'renumbering_undo', { personId }), 'number_state_unfit')
    const { holdings } = await recordOf(context, personId)
    assert.deepEqual(
      holdings.map(({ state, successor }) => [state, successor]),
      [['active', null], ...Array(3).fill(['superseded', iin])],
    )
  })
})

describe('after all of that', () => {
  it('the register is sound', () => assertSound(context.store))
})
