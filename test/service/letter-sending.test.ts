// Letters on their way: tried with growing waits, sent once, given up only when they can be of no use.

import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, beforeEach, describe, it } from 'node:test'
import { setImmediate } from 'node:timers/promises'
import { later } from '../../src/kernel/clock.ts'
import type { Context } from '../../src/service/context.ts'
import { type NewLetter, oneTimeCodeTermMs, queueLetter } from '../../src/service/letter.ts'
import {
  type Delivery,
  deliveryTimeMaxMs,
  type Letter,
  sendNextLetter,
  startSending,
} from '../../src/service/letter-sending.ts'
import { type Store, sql } from '../../src/store/store.ts'
import { at, nowAt, openDesk } from './desk-of.ts'

const minuteMs = 60_000

let context: Context
let owner: Store
let close: () => Promise<void>
before(async () => {
  ;({ context, owner, close } = await openDesk())
})
after(() => close())
beforeEach(() => owner.query(sql`delete from letter`))

async function queue(parts: Partial<NewLetter> = {}): Promise<void> {
  const whole = {
    kind: 'decided',
    reference: 'KZ-7M2K-0Q8P',
    applicationId: randomUUID(),
    language: 'en',
    at: nowAt,
  }
  const letter = { ...whole, contact: 'anna@example.org', ...parts } as NewLetter
  await context.store.transaction(tx => queueLetter(tx, letter))
}

function inMinutes(minutes: number): Context {
  return at(context, later(nowAt, minutes * minuteMs))
}

/** Remembers each letter, and answers alike to all of them. */
function recorder(delivery: Delivery): { letters: Letter[]; deliver: (letter: Letter) => Promise<Delivery> } {
  const letters: Letter[] = []
  return {
    letters,
    deliver: async letter => {
      letters.push(letter)
      return delivery
    },
  }
}

async function rows(): Promise<readonly Readonly<Record<string, unknown>>[]> {
  return context.store.query(sql`
    select contact, code, attempts, next_attempt_at, sent_at, given_up_at from letter order by queued_at`)
}

/** In how many minutes the letter is tried again. */
async function nextTry(): Promise<number> {
  const [row] = await rows()
  return (Date.parse(String(row!.next_attempt_at)) - Date.parse(nowAt)) / minuteMs
}

describe('a letter that is taken', () => {
  it('is sent once, and forgets who it went to', async () => {
    await queue()
    const post = recorder('sent')
    assert.equal(await sendNextLetter(context, post.deliver), 'sent')
    assert.equal(await sendNextLetter(inMinutes(60 * 24), post.deliver), 'none')
    assert.equal(post.letters.length, 1)
    assert.equal(post.letters[0]!.contact, 'anna@example.org')
    assert.deepEqual(await rows(), [
      { contact: null, code: null, attempts: 1, next_attempt_at: null, sent_at: nowAt, given_up_at: null },
    ])
  })

  it('is sent once by many senders', async () => {
    for (let index = 0; index < 20; index++) await queue()
    const post = recorder('sent')
    const senders = Array.from({ length: 5 }, async () => {
      while ((await sendNextLetter(context, post.deliver)) !== 'none');
    })
    await Promise.all(senders)
    assert.equal(post.letters.length, 20)
    assert.equal(new Set(post.letters.map(({ id }) => id)).size, 20)
  })
})

describe('a letter that is not taken', () => {
  for (const delivery of ['failed', 'refused'] as const) {
    it(`and ${delivery} is tried again after growing waits`, async () => {
      await queue()
      const post = recorder(delivery)
      const triedAfter: number[] = []
      for (let minutes = 0; minutes <= 24 * 60; minutes = await nextTry()) {
        assert.equal(
          await sendNextLetter(at(context, later(nowAt, minutes * minuteMs - 1)), post.deliver),
          'none',
        )
        assert.equal(await sendNextLetter(inMinutes(minutes), post.deliver), delivery)
        triedAfter.push(minutes)
      }
      assert.deepEqual(triedAfter, [0, 2, 6, 14, 30, 62, 126, 254, 510, 870, 1230])
      assert.equal(new Set(post.letters.map(({ id }) => id)).size, 1)
    })
  }

  it('waits longer than a delivery may take, so that nobody else tries it meanwhile', () => {
    assert(deliveryTimeMaxMs < 2 * minuteMs)
  })

  it('is given up when the server has refused it for four days, and never while nobody answers', async () => {
    for (const [delivery, isGivenUp] of [
      ['refused', true],
      ['failed', false],
    ] as const) {
      await owner.query(sql`delete from letter`)
      await queue()
      const post = recorder(delivery)
      for (let hours = 0; hours <= 24 * 8; hours += 6)
        await sendNextLetter(inMinutes(hours * 60), post.deliver)
      const [row] = await rows()
      assert.equal(row!.given_up_at !== null, isGivenUp, delivery)
      assert.equal(row!.contact === null, isGivenUp)
      if (isGivenUp) assert.equal(post.letters.length, 24)
    }
  })
})

describe('a letter that was held up while no server answered', () => {
  it('is given up only when the server has refused it as often as any other', async () => {
    await queue()
    let hours = 0
    const tryFor = async (tries: number, delivery: Delivery) => {
      for (const until = hours + tries * 6; hours < until; hours += 6) {
        assert.equal(await sendNextLetter(inMinutes(hours * 60), recorder(delivery).deliver), delivery)
      }
    }
    await tryFor(40, 'failed')
    await tryFor(23, 'refused')
    assert.equal((await rows())[0]!.given_up_at, null)
    await tryFor(1, 'failed')
    await tryFor(1, 'refused')
    assert.notEqual((await rows())[0]!.given_up_at, null)
  })
})

describe('a letter with a code', () => {
  it('goes before all that have waited longer', async () => {
    for (let index = 0; index < 3; index++) await queue()
    const queuedAt = later(nowAt, 20 * minuteMs)
    await queue({ kind: 'one_time_code', code: '012345', at: queuedAt } as Partial<NewLetter>)
    const post = recorder('sent')
    for (let index = 0; index < 4; index++) await sendNextLetter(inMinutes(20), post.deliver)
    assert.deepEqual(
      post.letters.map(({ code }) => code),
      ['012345', null, null, null],
    )
  })

  it('brings it, and is sent while the code is good', async () => {
    await queue({ kind: 'one_time_code', code: '012345' } as Partial<NewLetter>)
    const post = recorder('sent')
    await sendNextLetter(at(context, later(nowAt, oneTimeCodeTermMs - 1)), post.deliver)
    assert.equal(post.letters[0]!.code, '012345')
    assert.equal((await rows())[0]!.code, null)
  })

  it('is not sent after that', async () => {
    await queue({ kind: 'one_time_code', code: '012345' } as Partial<NewLetter>)
    const post = recorder('sent')
    assert.equal(await sendNextLetter(at(context, later(nowAt, oneTimeCodeTermMs)), post.deliver), 'none')
    const [row] = await rows()
    assert.deepEqual([row!.code, row!.contact, row!.sent_at], [null, null, null])
    assert.notEqual(row!.given_up_at, null)
  })
})

describe('the sender', () => {
  it('sends what waits, and stops after the letter in its hand', async () => {
    for (let index = 0; index < 3; index++) await queue()
    const post = recorder('sent')
    const sending = startSending(context, post.deliver, error => assert.ifError(error))
    while (post.letters.length < 3) await setImmediate()
    await sending.stop()
    assert((await rows()).every(row => row.sent_at !== null))
  })

  it('reports a fault and goes on living', async () => {
    const faults: unknown[] = []
    await queue()
    const broken = startSending(
      context,
      () => Promise.reject(new Error('the disk is full')),
      error => faults.push(error),
    )
    while (faults.length === 0) await setImmediate()
    await broken.stop()
    assert.equal((await rows())[0]!.sent_at, null)
  })
})
