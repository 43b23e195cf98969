// Letters are queued with what they tell of: both are there, or neither is.

import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, describe, it } from 'node:test'
import type { Context } from '../../src/service/context.ts'
import { isMailAddress, letterKinds, type NewLetter, queueLetter } from '../../src/service/letter.ts'
import { sql } from '../../src/store/store.ts'
import { nowAt, openDesk } from './desk-of.ts'

let context: Context
let close: () => Promise<void>
before(async () => {
  ;({ context, close } = await openDesk())
})
after(() => close())

const applicationId = randomUUID()

function letter(parts: Partial<NewLetter> = {}): NewLetter {
  const whole = { kind: 'decided', reference: 'KZ-7M2K-0Q8P', applicationId, language: 'kk', at: nowAt }
  return { ...whole, contact: 'anna@example.org', ...parts } as NewLetter
}

async function countOfLetters(): Promise<number> {
  const [row] = await context.store.query<{ count: number }>(sql`select count(*) as count from letter`)
  return row!.count
}

describe('queueLetter', () => {
  it('stands or falls with the transaction of what it tells of', async () => {
    const before = await countOfLetters()
    const work = context.store.transaction(async tx => {
      assert.equal(await queueLetter(tx, letter()), true)
      throw new Error('the decision fails after its letter was queued')
    })
    await assert.rejects(work, /the decision fails/)
    assert.equal(await countOfLetters(), before)
    await context.store.transaction(tx => queueLetter(tx, letter()))
    assert.equal(await countOfLetters(), before + 1)
  })

  it('queues each kind, to be sent at once', async () => {
    for (const kind of letterKinds) {
      const parts = kind === 'one_time_code' ? { kind, code: '012345' } : { kind }
      assert.equal(await context.store.transaction(tx => queueLetter(tx, letter(parts))), true)
    }
    const rows = await context.store.query<{ kind: string; due: boolean }>(sql`
      select distinct kind, next_attempt_at = queued_at as due from letter order by kind`)
    assert.deepEqual(
      rows,
      [...letterKinds].sort().map(kind => ({ kind, due: true })),
    )
  })

  it('says that none goes out to a telephone number, or to nobody', async () => {
    for (const contact of ['+7 701 000 00 00', '', null]) {
      assert.equal(await context.store.transaction(tx => queueLetter(tx, letter({ contact }))), false)
    }
  })
})

describe('an address', () => {
  it('may be anything that a mail server could take', () => {
    for (const contact of ['a@b', ' anna@example.org ', "o'connor+kz@example.org", 'әсем@мысал.қаз']) {
      assert(isMailAddress(contact), contact)
    }
  })

  it('steers no mail server', () => {
    const hostile = [
      'a@b\r\nBcc: everybody@example.org',
      'a@b, c@d',
      'a@b;c@d',
      'Anna <a@b>',
      'a b@c',
      'a@b@c',
      '"a"@b',
      '@b',
      'a@',
      `${'a'.repeat(250)}@b.kz`,
      'a@b\u202e',
    ]
    for (const contact of hostile) assert(!isMailAddress(contact), contact)
  })
})
