// The decision: one number for one person, whatever two desks do at once, and whatever is sent twice.

import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, describe, it } from 'node:test'
import type { Refusal } from '../../src/kernel/refusal.ts'
import { viewApplication } from '../../src/service/application.ts'
import type { Context } from '../../src/service/context.ts'
import { type Choice, viewEarlierNumbers } from '../../src/service/decision.ts'
import { viewHolder } from '../../src/service/holder.ts'
import { type Store, sql } from '../../src/store/store.ts'
import { assertRefused } from '../register/register-of.ts'
import { accept, at, formed, nowAt, officer, open, openDesk, settle } from './desk-of.ts'

let context: Context
let store: Store
let close: () => Promise<void>
before(async () => {
  ;({ context, close } = await openDesk())
  store = context.store
})
after(() => close())

const desk = officer('desk')
const other = officer('other')

let people = 0
/** A name that nobody has had in this file: A, B, … AA. */
function name(): string {
  return (people++)
    .toString(26)
    .replace(/./g, digit => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[Number.parseInt(digit, 26)]!)
}

const numberOf = async (reference: string) =>
  (await viewHolder(context, desk, reference, 'certificate_read')).iin

async function matchesOf(reference: string, by = desk) {
  return viewEarlierNumbers(context, by, await viewApplication(context, by, reference))
}

async function countOfNumbers(): Promise<number> {
  const [row] = await store.query<{ count: number }>(sql`select count(*) as count from number`)
  return row!.count
}

describe('forming a number', () => {
  it('gives the specimen a demo number, with its holder and the day in Kazakhstan', async () => {
    const late = at(context, '2026-11-23T20:00:00.000Z')
    const reference = await accept(late, desk)
    const decision = await settle(late, desk, reference)
    assert.deepEqual(decision, { reference, outcome: 'assigned', personId: decision.personId })
    const holder = await viewHolder(context, desk, reference, 'certificate_read')
    assert.match(holder.iin, /^7408122\d{5}$/)
    assert.deepEqual(holder, {
      reference,
      office: 'demo_psc',
      iin: holder.iin,
      formedOn: '2026-11-24',
      person: {
        family: 'ERIKSSON',
        given: 'ANNA MARIA',
        birthOn: '1974-08-12',
        birthPlace: 'Zenith',
        sex: 'female',
        citizenship: 'UTO',
      },
      document: { country: 'UTO', number: 'L898902C3', expiresOn: '2032-04-15' },
    })
    const { state, personId } = await viewApplication(context, desk, reference)
    assert.deepEqual([state, personId], ['assigned', decision.personId])
  })

  it('follows the rule for production in production', async () => {
    const { context: fresh, close: closeFresh } = await openDesk()
    const production = { ...fresh, demo: false }
    const reference = await accept(production, desk)
    await settle(production, desk, reference)
    assert.match((await viewHolder(production, desk, reference, 'certificate_read')).iin, /^7408124/)
    await closeFresh()
  })

  it('gives two people at two desks two numbers', async () => {
    const references = await Promise.all([
      accept(context, desk, { number: 'TWO1', names: name() }),
      accept(context, other, { number: 'TWO2', names: name() }),
    ])
    await Promise.all([settle(context, desk, references[0]), settle(context, other, references[1])])
    assert.notEqual(await numberOf(references[0]), await numberOf(references[1]))
  })

  it('leaves no trace when the bucket is full', async () => {
    const full = { ...context, serialLimit: 0 }
    const reference = await accept(context, desk, { number: 'FULL', names: name() })
    await assertRefused(settle(full, desk, reference), 'bucket_full')
    assert.equal((await viewApplication(context, desk, reference)).state, 'in_check')
    assert.deepEqual(await store.query(sql`select person_id from document where number = 'FULL'`), [])
    await settle(context, desk, reference)
  })

  it('is refused for a birth in a century without a rule', async () => {
    const form = { birthYear: '1899', birthMonth: '1', birthDay: '1' }
    const reference = await accept(context, desk, { number: 'OLDEST', names: name() }, form)
    await assertRefused(settle(context, desk, reference), 'birth_date_not_formable')
  })
})

describe('an application that is not ready', () => {
  it('is not decided before it is confirmed', async () => {
    const reference = await open(context, desk, { number: 'DRAFT', names: name() })
    await assertRefused(settle(context, desk, reference), 'application_not_confirmed')
  })

  it('is not decided when the passport has expired meanwhile', async () => {
    const reference = await accept(context, desk, { number: 'EXPIRES', names: name(), expiry: '261124' })
    const dayAfter = at(context, '2026-11-24T19:00:00.000Z')
    await assertRefused(settle(dayAfter, desk, reference), 'passport_expired')
    await settle(at(context, '2026-11-24T18:59:00.000Z'), desk, reference)
  })

  it('is not decided twice, and what it led to stays', async () => {
    const reference = await accept(context, desk, { number: 'ONCE', names: name() })
    await settle(context, desk, reference)
    const iin = await numberOf(reference)
    await assertRefused(settle(context, desk, reference), 'application_already_decided')
    assert.equal(await numberOf(reference), iin)
  })
})

describe('the same decision sent again', () => {
  it('50 times at once forms one number and gives one answer', async () => {
    const reference = await accept(context, desk, { number: 'FIFTY', names: name() })
    const before = await countOfNumbers()
    const key = randomUUID()
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => settle(context, desk, reference, { key })),
    )
    for (const answer of answers) assert.deepEqual(answer, answers[0])
    assert.equal(await countOfNumbers(), before + 1)
  })

  it('after its answer was lost gives that answer', async () => {
    const reference = await accept(context, desk, { number: 'LOST', names: name() })
    const key = randomUUID()
    const deaf: Context = { ...context, store: { ...store, transaction: committedButUnheard } }
    await assert.rejects(settle(deaf, desk, reference, { key }), { message: 'the connection broke' })
    const decision = await settle(context, desk, reference, { key })
    assert.equal(decision.outcome, 'assigned')
    assert.equal((await viewApplication(context, desk, reference)).personId, decision.personId)
  })

  it('with another choice under the same key is refused', async () => {
    const reference = await accept(context, desk, { number: 'REUSED', names: name() })
    const key = randomUUID()
    const { personId } = await settle(context, desk, reference, { key })
    const choice: Choice = { kind: 'existing', personId }
    await assertRefused(settle(context, desk, reference, { key, choice }), 'idempotency_key_reused')
  })

  async function committedButUnheard<T>(work: Parameters<Store['transaction']>[0]): Promise<T> {
    await store.transaction(work)
    throw new Error('the connection broke')
  }
})

describe('a person who has a number', () => {
  it('is found by the same passport, and gets no second number', async () => {
    const names = name()
    const first = await accept(context, desk, { number: 'SAMEDOC', names })
    const { personId } = await settle(context, desk, first)
    const again = await accept(context, desk, { number: 'SAMEDOC', names: `${names}<<CHANGED` })
    assert.deepEqual(await matchesOf(again), [
      { personId, iin: await numberOf(first), reasons: ['same_document'] },
    ])
    await assertRefused(settle(context, desk, again), 'document_already_held')
    const choice = formed(personId)
    await assertRefused(settle(context, desk, again, { choice }), 'document_already_held')
  })

  it('is found by name and birth date, and the officer must say whether it is the same', async () => {
    const names = name()
    const first = await accept(context, desk, { number: 'NAMED1', names })
    const { personId } = await settle(context, desk, first)
    const second = await accept(context, desk, { number: 'NAMED2', names })
    assert.deepEqual(
      (await matchesOf(second)).map(({ reasons }) => reasons),
      [['same_name_and_birth_date']],
    )
    await assertRefused(settle(context, desk, second), 'earlier_number_found')
    for (const choice of [formed(randomUUID()), { ...formed(personId), difference: null }] as Choice[]) {
      await assertRefused(settle(context, desk, second, { choice }), 'earlier_number_found')
    }
    const decision = await settle(context, desk, second, { choice: formed(personId) })
    assert.equal(decision.outcome, 'assigned')
    assert.notEqual(decision.personId, personId)
    assert.notEqual(await numberOf(second), await numberOf(first))
  })

  it('is found with one name only, and by no name that merely begins alike', async () => {
    const names = name()
    const first = await accept(context, desk, { number: 'SINGLE1', names })
    const { personId } = await settle(context, desk, first)
    const same = await accept(context, desk, { number: 'SINGLE2', names })
    assert.deepEqual(
      (await matchesOf(same)).map(match => match.personId),
      [personId],
    )
    for (const [number, other] of [
      ['SINGLE3', `${names}<<ANNA`],
      ['SINGLE4', `${names}<ANNA`],
    ] as const) {
      assert.deepEqual(await matchesOf(await accept(context, desk, { number, names: other })), [])
    }
  })

  it('is not found by the name with another birth date', async () => {
    const names = name()
    await settle(context, desk, await accept(context, desk, { number: 'DAY1', names }))
    const form = { birthDay: '13' }
    assert.deepEqual(await matchesOf(await accept(context, desk, { number: 'DAY2', names }, form)), [])
  })

  it('keeps the number when the officer confirms it: that is a success, and forms nothing', async () => {
    const names = name()
    const first = await accept(context, desk, { number: 'KEEP1', names })
    const { personId } = await settle(context, desk, first)
    const second = await accept(context, desk, { number: 'KEEP2', names })
    const before = await countOfNumbers()
    const choice: Choice = { kind: 'existing', personId }
    const decision = await settle(context, desk, second, { choice })
    assert.deepEqual(decision, { reference: second, outcome: 'existing_found', personId })
    assert.equal(await countOfNumbers(), before)
    assert.equal(await numberOf(second), await numberOf(first))
    const { state } = await viewApplication(context, desk, second)
    assert.equal(state, 'existing_found')
  })

  it('cannot be confirmed to be somebody else who does not match', async () => {
    const stranger = await settle(
      context,
      desk,
      await accept(context, desk, { number: 'STRANGER', names: name() }),
    )
    const reference = await accept(context, desk, { number: 'MYSELF', names: name() })
    for (const personId of [stranger.personId, randomUUID(), 'nobody']) {
      const choice: Choice = { kind: 'existing', personId }
      await assertRefused(settle(context, desk, reference, { choice }), 'changed_meanwhile')
    }
  })
})

describe('the same person at many desks at once', () => {
  it('gets exactly one number by one passport', async () => {
    const parts = { number: 'RACEDOC', names: name() }
    await race(await Promise.all(desks(8).map(by => accept(context, by, parts))), 'document_already_held')
  })

  it('gets exactly one number by one name and birth date', async () => {
    const names = name()
    const accepted = desks(8).map((by, at) => accept(context, by, { number: `RACE${at}`, names }))
    await race(await Promise.all(accepted), 'earlier_number_found')
  })

  it('gets one number when one application is decided at two desks', async () => {
    const reference = await accept(context, desk, { number: 'ONEREF', names: name() })
    await race([reference, reference], 'application_already_decided')
  })

  /** Decides all at once; one must be assigned and the others refused with `code`. */
  async function race(references: readonly string[], code: Refusal['code']) {
    const before = await countOfNumbers()
    const by = desks(references.length)
    const outcomes = await Promise.allSettled(
      references.map((reference, at) => settle(context, by[at]!, reference)),
    )
    const refusals = outcomes.flatMap(each => (each.status === 'rejected' ? [each.reason.code] : []))
    assert.deepEqual(refusals, Array(references.length - 1).fill(code))
    assert.equal(await countOfNumbers(), before + 1)
  }

  const desks = (count: number) => Array.from({ length: count }, (_, at) => officer(`desk ${at}`))
})

describe('what is kept of a decision', () => {
  it('holds no personal value in events and answers', async () => {
    const parts = { number: 'SECRET9', names: 'QUIETPERSON<<UNSPOKEN' }
    await settle(context, desk, await accept(context, desk, parts, { birthPlace: 'Hushville' }))
    const rows = await store.query<{ text: string }>(sql`
      select payload::text || coalesce(cause, '') || actor as text from event
      union all select answer::text from idempotency
      union all select coalesce(attributes::text, '') || subject_id from access`)
    const secrets = ['QUIETPERSON', 'UNSPOKEN', 'SECRET9', 'Hushville', '1974-08-12', '2032-04-15']
    for (const { text } of rows) for (const secret of secrets) assert(!text.includes(secret), text)
  })

  it('tells why another person was held to be another', async () => {
    const [event] = await store.query<{ payload: object; at: string; actor: string }>(sql`
      select payload, at, actor from event
      where kind = 'number_assigned' and payload->>'difference' is not null limit 1`)
    assert.equal((event!.payload as { difference: string }).difference, 'other_birth_place')
    assert.deepEqual([event!.at, event!.actor], [nowAt, 'desk'])
  })

  it('keeps the source of every value', async () => {
    const sources = await store.query(sql`
      select distinct birth_source, birth_place_source, sex_source, citizenship_source, person_name.source as name,
        document.source as document
      from person join person_name on person_id = id join document using (person_id)`)
    const seen = 'visual_zone'
    assert.deepEqual(sources, [
      {
        birth_source: seen,
        birth_place_source: seen,
        sex_source: seen,
        citizenship_source: seen,
        name: 'mrz',
        document: 'mrz',
      },
    ])
  })
})
