// Clocks that jump, forth and back: events keep their order, keys their answers, sessions their limits.

import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, describe, it } from 'node:test'
import { demoSignIns, seedDemoAccounts } from '../../src/service/account.ts'
import type { CommandBodies, CommandKind } from '../../src/service/command.ts'
import type { Context } from '../../src/service/context.ts'
import { submit } from '../../src/service/proposal.ts'
import { officerOf, signIn } from '../../src/service/session.ts'
import { sql } from '../../src/store/store.ts'
import { freshPerson } from '../register/people.ts'
import { command, enroll, operator, perform, recordOf, statesOf } from './act-of.ts'
import { at, nowAt, openDesk } from './desk-of.ts'
import { foreignNumber } from './number-case.ts'
import { assertSound } from './register-proof.ts'

let context: Context
let close: () => Promise<void>
before(async () => {
  ;({ context, close } = await openDesk())
  await seedDemoAccounts(context)
})
after(() => close())

// A week ahead, a week back, a day ahead, years back: no two in order.
const jumps = [
  '2026-11-30T05:00:00.000Z',
  '2026-11-16T05:00:00.000Z',
  '2026-11-24T05:00:00.000Z',
  '2020-01-01T05:00:00.000Z',
  '2026-11-23T04:59:59.999Z',
]

/** Does the acts one after the other, each at another time. */
async function jumping(acts: readonly [CommandKind, object][]): Promise<void> {
  for (const [index, [kind, body]] of acts.entries()) {
    const jumped = at(context, jumps[index % jumps.length]!)
    await perform(jumped, kind, body as CommandBodies[typeof kind])
  }
}

describe('events written while the clock jumps', () => {
  it('keep the order in which they happened, by their versions', async () => {
    const { personId } = await enroll(context)
    const changes = [true, false, true, false, true]
    await jumping(
      changes.map(selfEmployed => [
        'person_change',
        { personId, change: { selfEmployed }, reason: 'mistake' },
      ]),
    )
    const events = await context.store.query<{ version: number; at: string; personal: string }>(sql`
      select version, at, personal from event left join event_value using (stream_type, stream_id, version)
      where stream_id = ${personId} and kind = 'person_changed' order by version`)
    assert.deepEqual(
      events.map(({ version, at: writtenAt }) => [version, writtenAt]),
      jumps.map((jump, index) => [4 + index, jump]),
    )
    assert.deepEqual(
      events.map(({ personal }) => JSON.parse(personal).selfEmployed),
      changes,
    )
    assert.equal(
      (await recordOf(context, personId)).facts!.selfEmployed,
      true,
      'the last one counts, not the latest',
    )
  })

  it('take numbers in their true order, so that the right annulment is undone', async () => {
    const { personId } = await enroll(context)
    const second = foreignNumber()
    await jumping([
      ['number_annul', { personId, ground: 'formed_by_mistake' }],
      ['number_record', { personId, iin: second }],
      ['number_annul', { personId, ground: 'got_by_fraud' }],
      ['annulment_undo', { personId }],
    ])
    const { holdings } = await recordOf(context, personId)
    assert.deepEqual(
      holdings.map(({ state }) => state),
      ['annulled', 'active'],
    )
    assert.equal(holdings[1]!.iin, second)
  })

  it('never end an exclusion before it began', async () => {
    const { personId } = await enroll(context)
    const exclusion = { personId, ground: 'death', from: '2026-11-22', source: 'Record' }
    await perform(context, 'number_exclude', { ...exclusion, conditional: true })
    await perform(at(context, '2026-11-10T05:00:00.000Z'), 'number_restore', { personId, source: 'Court' })
    const { exclusions } = await recordOf(context, personId)
    assert.deepEqual(
      exclusions.map(({ fromOn, restoredOn }) => [fromOn, restoredOn]),
      [['2026-11-22', '2026-11-22']],
    )
  })

  it('let merges and renumberings come apart again', async () => {
    const [from, into] = [(await enroll(context)).personId, (await enroll(context)).personId]
    await jumping([
      ['number_renumber', { personId: from, reason: 'adoption' }],
      ['person_merge', { from, into }],
      ['merge_undo', { from }],
      ['renumbering_undo', { personId: from }],
    ])
    assert.deepEqual(await statesOf(context, from), ['active', 'superseded'])
    await assertSound(context.store)
  })
})

describe('a key', () => {
  it('gives its answer at any time, years before or after', async () => {
    const key = randomUUID()
    const act = command('person_register', freshPerson())
    const answer = await submit(context, operator, act, key)
    for (const jump of [...jumps, '2099-01-01T00:00:00.000Z']) {
      assert.deepEqual(await submit(at(context, jump), operator, act, key), answer)
    }
  })
})

describe('a session', () => {
  const [{ name, password }] = demoSignIns as readonly [(typeof demoSignIns)[0]]
  const enter = (instantAt: string) => signIn(at(context, instantAt), { name, password, address: instantAt })

  it('ends by its limits when the clock jumps ahead, and for ever only when it was swept away', async () => {
    const token = await enter(nowAt)
    assert.equal(await officerOf(at(context, '2026-11-23T15:00:00.001Z'), token), null)
    assert.notEqual(await officerOf(context, token), null, 'the clock was wrong, not the officer')
  })

  it('outlives a clock that was ahead when it began by no more than its limits', async () => {
    const token = await enter('2026-11-24T05:00:00.000Z')
    assert.notEqual(await officerOf(context, token), null)
    assert.equal(await officerOf(at(context, '2026-11-24T15:00:00.001Z'), token), null)
  })

  it('is not made longer by a clock that runs back and forth', async () => {
    const token = await enter(nowAt)
    for (const back of ['2026-11-23T05:20:00.000Z', '2026-11-23T05:10:00.000Z', '2026-11-23T05:30:00.000Z']) {
      assert.notEqual(await officerOf(at(context, back), token), null, back)
    }
    assert.equal(await officerOf(at(context, '2026-11-23T15:00:00.001Z'), token), null)
  })
})
