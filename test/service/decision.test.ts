// The decision: one number for one person, or the number that the person has already.

import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, describe, it } from 'node:test'
import { viewApplication } from '../../src/service/application.ts'
import type { Context } from '../../src/service/context.ts'
import { type Choice, viewEarlierNumbers } from '../../src/service/decision.ts'
import { viewHolder } from '../../src/service/holder.ts'
import { type Store, sql } from '../../src/store/store.ts'
import { freshName } from '../register/people.ts'
import { assertRefused } from '../register/register-of.ts'
import { accept, at, countOfNumbers, formed, nowAt, officer, open, openDesk, settle } from './desk-of.ts'

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

const numberOf = async (reference: string) => (await viewHolder(context, desk, reference, 'certificate')).iin

async function matchesOf(reference: string, by = desk) {
  return viewEarlierNumbers(context, by, await viewApplication(context, by, reference))
}

describe('forming a number', () => {
  it('gives the specimen a demo number, with its holder and the day in Kazakhstan', async () => {
    const late = at(context, '2026-11-23T20:00:00.000Z')
    const reference = await accept(late, desk)
    const decision = await settle(late, desk, reference)
    assert.deepEqual(decision, { reference, outcome: 'assigned', personId: decision.personId })
    const holder = await viewHolder(context, desk, reference, 'certificate')
    assert.match(holder.iin, /^7408122\d{5}$/)
    assert.deepEqual(holder, {
      personId: decision.personId,
      reference,
      office: 'demo_psc',
      iin: holder.iin,
      state: 'active',
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
    assert.match((await viewHolder(production, desk, reference, 'certificate')).iin, /^7408124/)
    await closeFresh()
  })

  it('gives two people at two desks two numbers', async () => {
    const references = await Promise.all([
      accept(context, desk, { number: 'TWO1', names: freshName() }),
      accept(context, other, { number: 'TWO2', names: freshName() }),
    ])
    await Promise.all([settle(context, desk, references[0]), settle(context, other, references[1])])
    assert.notEqual(await numberOf(references[0]), await numberOf(references[1]))
  })

  it('leaves no trace when the bucket is full', async () => {
    const full = { ...context, serialLimit: 0 }
    const reference = await accept(context, desk, { number: 'FULL', names: freshName() })
    await assertRefused(settle(full, desk, reference), 'bucket_full')
    assert.equal((await viewApplication(context, desk, reference)).state, 'intake_accepted')
    assert.deepEqual(await store.query(sql`select person_id from document where number = 'FULL'`), [])
    await settle(context, desk, reference)
  })

  it('is refused for a birth in a century without a rule', async () => {
    const form = { birthYear: '1899', birthMonth: '1', birthDay: '1' }
    const reference = await accept(context, desk, { number: 'OLDEST', names: freshName() }, form)
    await assertRefused(settle(context, desk, reference), 'birth_date_not_formable')
  })
})

describe('an application that is not ready', () => {
  it('is not decided before it is confirmed', async () => {
    const reference = await open(context, desk, { number: 'DRAFT', names: freshName() })
    await assertRefused(settle(context, desk, reference), 'application_not_confirmed')
  })

  it('is not decided when the passport has expired meanwhile', async () => {
    const reference = await accept(context, desk, { number: 'EXPIRES', names: freshName(), expiry: '261124' })
    const dayAfter = at(context, '2026-11-24T19:00:00.000Z')
    await assertRefused(settle(dayAfter, desk, reference), 'passport_expired')
    await settle(at(context, '2026-11-24T18:59:00.000Z'), desk, reference)
  })

  it('is not decided twice, and what it led to stays', async () => {
    const reference = await accept(context, desk, { number: 'ONCE', names: freshName() })
    await settle(context, desk, reference)
    const iin = await numberOf(reference)
    await assertRefused(settle(context, desk, reference), 'application_already_decided')
    assert.equal(await numberOf(reference), iin)
  })
})

describe('a person who has a number', () => {
  it('is found by the same passport, and gets no second number', async () => {
    const names = freshName()
    const first = await accept(context, desk, { number: 'SAMEDOC', names })
    const { personId } = await settle(context, desk, first)
    const again = await accept(context, desk, { number: 'SAMEDOC', names: `${names}<<CHANGED` })
    const [match, ...others] = await matchesOf(again)
    assert.deepEqual(others, [])
    const { reasons, ...found } = match!
    assert.deepEqual(found, { personId, iin: await numberOf(first), state: 'active', score: 100 })
    assert.deepEqual(reasons[0], { code: 'same_document', weight: 80 })
    await assertRefused(settle(context, desk, again), 'document_already_held')
    const choice = formed(personId)
    await assertRefused(settle(context, desk, again, { choice }), 'document_already_held')
  })

  it('is found by name and birth date, and the officer must say whether it is the same', async () => {
    const names = freshName()
    const first = await accept(context, desk, { number: 'NAMED1', names })
    const { personId } = await settle(context, desk, first)
    const second = await accept(context, desk, { number: 'NAMED2', names })
    const [match, ...others] = await matchesOf(second)
    assert.deepEqual(others, [])
    assert.deepEqual(
      match!.reasons.map(({ code }) => code),
      [
        'birth_date_equal',
        'family_equal',
        'birth_place_folded',
        'citizenship_shared',
        'sex_equal',
        'given_missing',
      ],
    )
    assert.equal(
      match!.score,
      match!.reasons.reduce((sum, { weight }) => sum + weight, 0),
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

  it('is found with one name only, and when a second one has come to it', async () => {
    const names = freshName()
    const first = await accept(context, desk, { number: 'SINGLE1', names })
    const { personId } = await settle(context, desk, first)
    for (const [number, same] of [
      ['SINGLE2', names],
      ['SINGLE3', `${names}<<ANNA`],
      ['SINGLE4', `${names}<ANNA`],
    ] as const) {
      const matches = await matchesOf(await accept(context, desk, { number, names: same }))
      assert.equal(matches[0]?.personId, personId, same)
    }
  })

  it('is found with day and month of birth exchanged, and not by the name with quite another date', async () => {
    const names = freshName()
    const { personId } = await settle(context, desk, await accept(context, desk, { number: 'DAY1', names }))
    const swapped = { birthDay: '8', birthMonth: '12' }
    const [match] = await matchesOf(await accept(context, desk, { number: 'DAY2', names }, swapped))
    assert.equal(match?.personId, personId)
    assert(match.reasons.some(({ code }) => code === 'birth_date_swapped'))
    const other = { birthDay: '25', birthMonth: '3' }
    assert.deepEqual(await matchesOf(await accept(context, desk, { number: 'DAY3', names }, other)), [])
  })

  it('keeps the number when the officer confirms it: that is a success, and forms nothing', async () => {
    const names = freshName()
    const first = await accept(context, desk, { number: 'KEEP1', names })
    const { personId } = await settle(context, desk, first)
    const second = await accept(context, desk, { number: 'KEEP2', names })
    const before = await countOfNumbers(context)
    const choice: Choice = { kind: 'existing', personId }
    const decision = await settle(context, desk, second, { choice })
    assert.deepEqual(decision, { reference: second, outcome: 'existing_found', personId })
    assert.equal(await countOfNumbers(context), before)
    assert.equal(await numberOf(second), await numberOf(first))
    const { state } = await viewApplication(context, desk, second)
    assert.equal(state, 'existing_found')
  })

  it('is the holder of the document that is shown, whoever else looks alike', async () => {
    const names = freshName()
    const [holder, twin] = [
      await settle(context, desk, await accept(context, desk, { number: 'HOLDS', names })),
      await accept(context, desk, { number: 'TWIN', names }),
    ]
    const other = await settle(context, desk, twin, { choice: formed(holder.personId) })
    const again = await accept(context, desk, { number: 'HOLDS', names })
    assert.deepEqual(
      (await matchesOf(again)).map(each => each.personId).sort(),
      [holder.personId, other.personId].sort(),
    )
    const wrong: Choice = { kind: 'existing', personId: other.personId }
    await assertRefused(settle(context, desk, again, { choice: wrong }), 'document_already_held')
    const right: Choice = { kind: 'existing', personId: holder.personId }
    assert.equal((await settle(context, desk, again, { choice: right })).personId, holder.personId)
  })

  it('cannot be confirmed to be somebody else who does not match', async () => {
    const stranger = await settle(
      context,
      desk,
      await accept(context, desk, { number: 'STRANGER', names: freshName() }),
    )
    const reference = await accept(context, desk, { number: 'MYSELF', names: freshName() })
    for (const personId of [stranger.personId, randomUUID(), 'nobody']) {
      const choice: Choice = { kind: 'existing', personId }
      await assertRefused(settle(context, desk, reference, { choice }), 'changed_meanwhile')
    }
  })
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
      select distinct birth_source, birth_place_source, sex_source, citizenship.source as citizenship_source,
        person_name.source as name, document.source as document
      from person join person_name on person_id = id join document using (person_id)
      join citizenship using (person_id)`)
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
