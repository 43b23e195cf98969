// Numbers that exist already are recorded as they are, and the accounts of their buckets come out even with them.

import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { checkDigit, serials } from '@tizilim/iin'
import { accountsOf } from '../../src/register/bucket-account.ts'
import { recordNumber } from '../../src/register/holding.ts'
import { findIssued } from '../../src/register/succession.ts'
import { type Store, sql } from '../../src/store/store.ts'
import { type FreshStore, freshStore } from '../store/fresh.ts'
import { freshNumber } from './people.ts'
import { act, assertAccounts, assertRefused, form, register } from './register-of.ts'

let fresh: FreshStore
let store: Store
before(async () => {
  fresh = await freshStore()
  store = fresh.store
})
after(() => fresh.close())

/** Records a number for an imaginary woman, born on 12 August 1974. */
async function record(iin: string): Promise<{ personId: string; checkDigitFits: boolean }> {
  const personId = await register(store, freshNumber())
  const recorded = await store.transaction(tx => recordNumber(tx, { personId, iin }, act))
  return { personId, ...recorded }
}

/** Twelve digits from eleven, with the check digit or another one. */
function whole(eleven: string, off = 0): string {
  return `${eleven}${((checkDigit(eleven) ?? 0) + off) % 10}`
}

async function accountOf(bucket: number) {
  return (await accountsOf(store, [bucket])).get(bucket)
}

describe('a number that exists already', () => {
  const odd: Readonly<Record<string, string>> = {
    'whose check digit fits': whole('74081240001'),
    'of another birth date and sex than the holder': whole('90010130001'),
    'with 0 in the seventh place, as some foreigners have it': whole('74081200001'),
    'with 7 in the seventh place, which means nothing': whole('74081270001'),
    'of no day of the calendar': whole('74133140001'),
    'that begins with zeros': whole('00010150001'),
  }

  for (const [what, iin] of Object.entries(odd)) {
    it(`is recorded and found: ${what}`, async () => {
      const { personId, checkDigitFits } = await record(iin)
      assert.equal(checkDigitFits, true)
      const issued = await store.transaction(tx => findIssued(tx, [iin]))
      assert.deepEqual(issued.get(iin), { iin, personId, state: 'active', successor: null })
    })
  }

  it('is recorded with a check digit that does not fit, and flagged', async () => {
    const iin = whole('74081240002', 3)
    const { personId, checkDigitFits } = await record(iin)
    assert.equal(checkDigitFits, false)
    const [event] = await store.query<{ payload: object }>(sql`
      select payload from event where stream_id = ${personId} and kind = 'number_recorded'`)
    assert.deepEqual(event!.payload, { iin: Number(iin), checkDigitFits: false })
  })

  it('is recorded where no check digit exists at all, and flagged', async () => {
    assert.equal(checkDigit('95030810189'), null)
    assert.equal((await record('950308101895')).checkDigitFits, false)
  })

  it('is recorded once: not again for the same person, nor for another, nor by 20 at once', async () => {
    const iin = whole('74081240003')
    const { personId } = await record(iin)
    const again = store.transaction(tx => recordNumber(tx, { personId, iin }, act))
    await assertRefused(again, 'person_has_a_number')
    await assertRefused(record(iin), 'number_already_recorded')
    const contested = whole('74081240004')
    const attempts = await Promise.allSettled(Array.from({ length: 20 }, () => record(contested)))
    assert.equal(attempts.filter(({ status }) => status === 'fulfilled').length, 1)
    for (const attempt of attempts) {
      if (attempt.status === 'rejected') assert.equal(attempt.reason.code, 'number_already_recorded')
    }
  })

  it('is refused when it is not twelve digits', async () => {
    for (const iin of ['', '74081240001', '7408124000123', '74081240001O', '७४०८१२४०००१२', '740812 400012']) {
      await assertRefused(record(iin), 'number_malformed')
    }
  })

  it('that nobody has is not found', async () => {
    const never = whole('74081240009')
    const issued = await store.transaction(tx => findIssued(tx, [never, whole('99123160001')]))
    assert.equal(issued.size, 0)
  })
})

describe('the account of a bucket', () => {
  it('counts an imported serial when the counter passes it, and not before', async () => {
    const bucket = 8_101_011
    await record(whole('81010110000'))
    await record(whole('81010110003'))
    assert.deepEqual(await accountOf(bucket), { next: 0, formed: 0, void: 0, imported: 0 })
    assert.equal((await form(store, bucket)).slice(7, 11), '0001')
    assert.deepEqual(await accountOf(bucket), { next: 2, formed: 1, void: 0, imported: 1 })
    assert.equal((await form(store, bucket)).slice(7, 11), '0002')
    assert.equal((await form(store, bucket)).slice(7, 11), '0004')
    assert.deepEqual(await accountOf(bucket), { next: 5, formed: 3, void: 0, imported: 2 })
    await assertAccounts(store, bucket)
  })

  it('counts a serial once, whatever stands there', async () => {
    const bucket = 9_503_083
    const empty = Array.from({ length: 10_000 }, (_, serial) => String(serial).padStart(4, '0')).find(
      serial => !serials('9503083').includes(serial),
    )!
    await store.query(sql`insert into bucket (bucket, next_serial) values (${bucket}, ${Number(empty)})`)
    const below = await accountOf(bucket)
    // Imported at a serial that has no check digit, before the counter comes to it.
    await record(`9503083${empty}4`)
    const formed = await form(store, bucket)
    assert(formed.slice(7, 11) > empty)
    // Imported beside a formed number, and twice at one serial that lies behind the counter.
    await record(whole(formed.slice(0, 11), 1))
    await record(whole(formed.slice(0, 11), 2))
    const account = (await accountOf(bucket))!
    assert.deepEqual(account, { next: below!.next + 2, formed: 1, void: 1, imported: 0 })
  })

  it('comes out even when a number is formed while the same one is being recorded', async () => {
    const bucket = 8_303_031
    await form(store, bucket)
    const iin = whole('83030310001')
    const personId = await register(store, freshNumber())
    let forming: Promise<string> = Promise.resolve('')
    await store.transaction(async tx => {
      await recordNumber(tx, { personId, iin }, act)
      forming = form(store, bucket)
      await oneWaits()
    })
    assert.equal((await forming).slice(7, 11), '0002')
    await assertAccounts(store, bucket)
  })

  /** Settles when a session of this database waits for a lock that another holds. */
  async function oneWaits(): Promise<void> {
    for (;;) {
      const waiting = await store.query(sql`
        select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`)
      if (waiting.length > 0) return
    }
  }

  it('comes out even when numbers are formed and recorded at once', async () => {
    const bucket = '8202022'
    const recording = serials(bucket)
      .slice(0, 30)
      .filter((_, at) => at % 2 === 0)
      .map(serial => record(whole(`${bucket}${serial}`, Number(serial) % 3)))
    const forming = Array.from({ length: 30 }, () => form(store, Number(bucket)))
    const outcomes = await Promise.allSettled([...recording, ...forming])
    const refusals = outcomes.flatMap(each => (each.status === 'rejected' ? [each.reason.code] : []))
    // A number that was formed a moment before it was to be recorded is there already.
    for (const code of refusals) assert.equal(code, 'number_already_recorded')
    const { next, formed, void: empty, imported } = (await accountOf(Number(bucket)))!
    assert.equal(formed, 30)
    assert.equal(next, formed + empty + imported)
  })
})
