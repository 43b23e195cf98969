// Applications that nobody goes on with: each ends once, on the day after its term, and none that somebody works on.

import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, beforeEach, describe, it } from 'node:test'
import { setImmediate } from 'node:timers/promises'
import { later } from '../../src/kernel/clock.ts'
import type { Context } from '../../src/service/context.ts'
import { refuseApplication } from '../../src/service/decision.ts'
import { withdrawApplication } from '../../src/service/ending.ts'
import { countOverdueWaits, expireWaiting, startExpiring } from '../../src/service/expiry.ts'
import { refuseIntake, requestCorrection } from '../../src/service/intake.ts'
import { leaseMs, letGoOfCase, openCase } from '../../src/service/lease.ts'
import { submitApplication } from '../../src/service/submission.ts'
import { trackApplication } from '../../src/service/tracking.ts'
import { type Store, sql } from '../../src/store/store.ts'
import { typedFields } from '../form/typed-fields.ts'
import { freshName, freshNumber } from '../register/people.ts'
import { assertRefused } from '../register/register-of.ts'
import { accept, acceptTyped, at, nowAt, officer, open, openDesk, settle, typed } from './desk-of.ts'

let context: Context
let owner: Store
let close: () => Promise<void>
before(async () => {
  ;({ context, owner, close } = await openDesk())
})
after(() => close())
beforeEach(() => owner.query(sql`truncate application cascade`))

const desk = officer('desk')
const correction = { field: 'birth', reason: 'cannot_be_read' }

/** The last instant of the day in Kazakhstan that lies so many days after the desk's, or the first one behind it. */
function endOfDay(days: number, beyondMs = 0): Context {
  return at(context, later('2026-11-23T18:59:59.999Z', days * 24 * 60 * 60 * 1000 + beyondMs))
}

async function sent(): Promise<string> {
  const [key, address] = [randomUUID(), randomUUID()]
  const answer = await submitApplication(context, { fields: typedFields(), language: 'kk', key, address })
  assert(answer.ok)
  return answer.receipt.reference
}

/** Somebody of their own, opened at the desk and in nobody's hands. */
const opened = () => open(context, desk, { number: freshNumber(), names: freshName() })

async function stateOf(reference: string): Promise<string> {
  const [row] = await context.store.query<{ state: string }>(sql`
    select state from application where reference = ${reference}`)
  return row!.state
}

/** How many events of expiry and letters of it an application has. */
async function traces(reference: string): Promise<{ events: number; letters: number }> {
  const [row] = await context.store.query<{ events: number; letters: number }>(sql`
    select (select count(*) from event where cause = ${reference} and kind = 'application_expired') as events,
      (select count(*) from letter where reference = ${reference} and kind = 'expired') as letters`)
  return row!
}

describe('an application that waits', () => {
  const waits: readonly (readonly [string, number, () => Promise<string>])[] = [
    ['draft', 30, opened],
    ['submitted', 90, sent],
    [
      'needs_correction',
      30,
      async () => {
        const reference = await sent()
        await requestCorrection(context, desk, reference, correction)
        return reference
      },
    ],
  ]
  for (const [state, days, make] of waits) {
    it(`as ${state} ends when ${days} days are over, and not a moment before`, async () => {
      const reference = await make()
      assert.equal(await expireWaiting(endOfDay(days)), 0)
      assert.equal(await stateOf(reference), state)
      assert.equal(await countOverdueWaits(endOfDay(days, 1)), 1)
      assert.equal(await expireWaiting(endOfDay(days, 1)), 1)
      assert.equal(await stateOf(reference), 'expired')
      assert.equal(await expireWaiting(endOfDay(days + 400)), 0)
    })
  }

  it('tells its applicant by one letter and on the status page, and says from which state it ended', async () => {
    const reference = await sent()
    await expireWaiting(endOfDay(91))
    assert.deepEqual(await traces(reference), { events: 1, letters: 1 })
    const [letter] = await context.store.query(sql`
      select language, contact from letter where reference = ${reference} and kind = 'expired'`)
    assert.deepEqual(letter, { language: 'kk', contact: 'anna@example.org' })
    const [event] = await context.store.query(sql`
      select actor, payload from event where cause = ${reference} and kind = 'application_expired'`)
    assert.deepEqual(event, { actor: 'expiry', payload: { waited: 'submitted' } })
    const claim = { reference, birthOn: '1974-08-12', address: randomUUID() }
    const track = await trackApplication(endOfDay(91), claim)
    assert.deepEqual([track.state, track.clock, track.waitsUntilOn], ['expired', 'ended', null])
  })

  it('waits anew after a correction was asked for', async () => {
    const reference = await sent()
    await requestCorrection(endOfDay(60), desk, reference, correction)
    assert.equal(await expireWaiting(endOfDay(90)), 0)
    assert.equal(await expireWaiting(endOfDay(91)), 1)
  })

  it('ends once, with one letter, however many programs look at the same time', async () => {
    const references = await Promise.all(Array.from({ length: 12 }, sent))
    const ended = await Promise.all(Array.from({ length: 3 }, () => expireWaiting(endOfDay(91))))
    assert.equal(
      ended.reduce((sum, count) => sum + count),
      12,
    )
    for (const each of references) assert.deepEqual(await traces(each), { events: 1, letters: 1 })
  })
})

describe('an application that somebody works on', () => {
  it('stays while an officer has it open, and ends when nobody has', async () => {
    const reference = await sent()
    const late = endOfDay(120)
    await openCase(late, desk, reference)
    assert.deepEqual([await countOverdueWaits(late), await expireWaiting(late)], [0, 0])
    const afterLease = at(context, later(late.clock.nowAt(), leaseMs))
    assert.equal(await expireWaiting(afterLease), 1)
    await assertRefused(refuseIntake(afterLease, desk, reference, 'i1'), 'application_already_decided')
  })

  it('stays when it is opened at the very moment at which it would end, or is ended before it is opened', async () => {
    const late = endOfDay(120)
    for (let times = 0; times < 8; times++) {
      const reference = await sent()
      await Promise.all([expireWaiting(late), openCase(late, desk, reference)])
      const [lease] = await context.store.query<{ held: boolean }>(sql`
        select exists (select from application_lease join application on id = application_id
          where reference = ${reference}) as held`)
      const { events } = await traces(reference)
      // Ended first, it may still be shown to who came a moment later; held first, it is left alone.
      if (events === 0) assert(lease!.held)
      await letGoOfCase(late, desk, reference)
      await expireWaiting(late)
      assert.deepEqual(await traces(reference), { events: 1, letters: 1 })
    }
  })

  it('stays when it was taken in or decided, however long ago', async () => {
    const inCheck = await opened()
    await acceptTyped(context, desk, inCheck, typed())
    const assigned = await accept(context, desk, { number: freshNumber(), names: freshName() })
    await settle(context, desk, assigned)
    const refused = await accept(context, desk, { number: freshNumber(), names: freshName() })
    await refuseApplication(context, desk, refused, 'r1')
    const withdrawn = await opened()
    await withdrawApplication(context, desk, withdrawn)
    assert.equal(await expireWaiting(endOfDay(3000)), 0)
    const states = await Promise.all([inCheck, assigned, refused, withdrawn].map(stateOf))
    assert.deepEqual(states, ['intake_accepted', 'assigned', 'refused', 'withdrawn'])
  })
})

describe('the regular look', () => {
  it('ends what is past its term at once, and stops when it is told to', async () => {
    const reference = await sent()
    const expiring = startExpiring(endOfDay(91), error => assert.ifError(error))
    while ((await stateOf(reference)) !== 'expired') await setImmediate()
    await expiring.stop()
    assert.deepEqual(await traces(reference), { events: 1, letters: 1 })
  })

  it('reports a fault', async () => {
    const faults: unknown[] = []
    const broken = { ...context, clock: { nowAt: () => 'no time' } }
    const expiring = startExpiring(broken, error => faults.push(error))
    while (faults.length === 0) await setImmediate()
    await expiring.stop()
    assert.equal(await context.clock.nowAt(), nowAt)
  })
})
