// Forgetting by the terms of the pack: the values go everywhere; the numbers, events and hashes stay, and all holds.

import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, describe, it } from 'node:test'
import { rebuild } from '../../src/register/projection.ts'
import { viewApplication } from '../../src/service/application.ts'
import type { Context } from '../../src/service/context.ts'
import { withdrawApplication } from '../../src/service/ending.ts'
import { queueLetter } from '../../src/service/letter.ts'
import { findPersons } from '../../src/service/person.ts'
import { reducers } from '../../src/service/reducer.ts'
import { storeReport } from '../../src/service/report.ts'
import { countPastTerm, eraseAllPastTerm } from '../../src/service/retention.ts'
import { noteSuspicion } from '../../src/service/suspicion.ts'
import { sql } from '../../src/store/store.ts'
import { freshName, freshNumber, freshPerson } from '../register/people.ts'
import { assertRefused, passportOf } from '../register/register-of.ts'
import { enroll, operator, perform, recordOf } from './act-of.ts'
import { forgettable } from './command-case.ts'
import { accept, at, nowAt, officer, open, openDesk, settle } from './desk-of.ts'
import { assertSound } from './register-proof.ts'

let context: Context
let close: () => Promise<void>
before(async () => {
  ;({ context, close } = await openDesk())
})
after(() => close())

const desk = officer('desk')
const eraseAll = (in_: Context) => eraseAllPastTerm(in_, () => {})

/** Every text of every table, where a value that was forgotten could still be. */
async function everything(): Promise<string> {
  const tables = await context.store.query<{ text: string }>(sql`
    select (xpath('/row/text/text()', query_to_xml(
      format('select string_agg(t::text, E''\\n'') as text from %I as t', relname), false, true, '')))[1]::text as text
    from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace`)
  return tables.map(({ text }) => text).join('\n')
}

describe('a person past the term', () => {
  it('is forgotten in every table, while the number, the events and their hashes stay', async () => {
    const [family, passport, slip] = [freshName(), freshNumber(), '600411998877']
    const reference = await accept(
      context,
      desk,
      { number: passport, names: family },
      { birthPlace: 'Hushville' },
    )
    const { personId } = await settle(context, desk, reference)
    const identifier = { scheme: 'tin', value: slip } as const
    await perform(context, 'legacy_identifier_link', { personId, identifier })
    const source = 'Registry of Hushville, record 7'
    const exclusion = { ground: 'death', conditional: false, from: '2026-11-01', source }
    await perform(context, 'number_exclude', { personId, ...exclusion })
    const secrets = [family, passport, slip, 'Hushville', 'Registry of']
    const before = await everything()
    for (const secret of secrets) assert(before.includes(secret), secret)
    const [counts] = await countsOf()

    const late = at(context, '2076-11-02T05:00:00.000Z')
    const { requests, ...due } = await countPastTerm(late)
    assert.deepEqual([due, requests > 0], [{ persons: 1, applications: 0, reports: 0 }, true])
    const erased = await eraseAll(late)
    assert.deepEqual([erased.persons, erased.applications], [1, 0])
    const after = await everything()
    for (const secret of secrets) assert(!after.includes(secret), secret)
    const [left] = await countsOf()
    assert.deepEqual(left, {
      ...counts!,
      // The person, the application and the proposal each say that they were forgotten.
      events: counts!.events + 3,
      commitments: counts!.commitments,
      values: counts!.values - erased.values,
    })
    const { holdings, life, exclusions } = await recordOf(context, personId)
    assert.deepEqual(
      [holdings[0]!.state, life, exclusions[0]!.fromOn],
      ['excluded', 'deceased', '2026-11-01'],
    )
    await assertRefused(viewApplication(context, desk, reference), 'not_found')

    const rebuilt = await rebuild(context.store, { reducers, isApplied: false, progress: () => {} })
    assert.equal(rebuilt.erased, erased.values)
    await assertSound(context.store)
    const nothing = { persons: 0, applications: 0, reports: 0, requests: 0 }
    assert.deepEqual(await countPastTerm(late), nothing)
  })

  it('is found by nobody any more, and takes no act', async () => {
    const personId = await forgettable(context)
    const [document] = (await recordOf(context, personId)).documents
    await perform(context, 'person_erase', { personId })
    const asked = { names: [], birthOn: '1921-03-04', birthPrecision: 'day', sex: 'female' } as const
    const rest = { birthPlace: null, citizenships: [], legacyIdentifiers: [] }
    assert.deepEqual(await findPersons(context, operator, { documents: [document!], ...asked, ...rest }), [])
    await assertRefused(perform(context, 'person_erase', { personId }), 'person_erased')
    // The passport is nobody's now.
    await enroll(context, freshPerson({}, [passportOf(document!.number)]))
  })

  it('takes along every record that was merged into theirs', async () => {
    const into = await forgettable(context)
    const records = [await enroll(context), await enroll(context)]
    await perform(context, 'number_restore', { personId: into, source: 'Court' })
    await perform(context, 'person_merge', { from: records[0]!.personId, into: records[1]!.personId })
    await perform(context, 'person_merge', { from: records[1]!.personId, into })
    const exclusion = { ground: 'death', conditional: false, from: '1970-01-01', source: 'Record' }
    await perform(context, 'number_exclude', { personId: into, ...exclusion })
    await perform(context, 'person_erase', { personId: into })
    for (const { personId } of records) assert.equal((await recordOf(context, personId)).facts, null)
    await assertRefused(perform(context, 'merge_undo', { from: records[1]!.personId }), 'person_erased')
    await assertSound(context.store)
  })

  it('is forgotten with a number that was superseded, too', async () => {
    const personId = await forgettable(context)
    await perform(context, 'number_restore', { personId, source: 'Court' })
    await perform(context, 'number_renumber', { personId, reason: 'adoption' })
    const exclusion = { ground: 'death', conditional: false, from: '1970-01-01', source: 'Record' }
    await perform(context, 'number_exclude', { personId, ...exclusion })
    await perform(context, 'person_erase', { personId })
    assert.equal((await recordOf(context, personId)).facts, null)
  })

  it('is everybody from the day after fifty years on, and nobody a day before', async () => {
    const exactly = await forgettable(context, '1976-11-23')
    const dayEarly = await forgettable(context, '1976-11-24')
    await assertRefused(perform(context, 'person_erase', { personId: dayEarly }), 'erasure_too_early')
    await perform(context, 'person_erase', { personId: exactly })
  })

  const lives: Readonly<Record<string, (personId: string) => Promise<unknown>>> = {
    'whose number is in use again': personId =>
      perform(context, 'number_restore', { personId, source: 'Court' }),
    'whose number was annulled meanwhile': async personId => {
      await perform(context, 'number_restore', { personId, source: 'Court' })
      await perform(context, 'number_annul', { personId, ground: 'court_decision' })
    },
    'who was excluded again, later': async personId => {
      await perform(context, 'number_restore', { personId, source: 'Court' })
      const exclusion = { ground: 'death', conditional: false, from: '2026-11-01', source: 'Record' }
      await perform(context, 'number_exclude', { personId, ...exclusion })
    },
    'whose number is excluded on condition only': async personId => {
      await perform(context, 'number_restore', { personId, source: 'Court' })
      const exclusion = { ground: 'death', conditional: true, from: '1970-01-01', source: 'Record' }
      await perform(context, 'number_exclude', { personId, ...exclusion })
    },
  }
  for (const [what, live] of Object.entries(lives)) {
    it(`is nobody ${what}`, async () => {
      const personId = await forgettable(context)
      await live(personId)
      await assertRefused(perform(context, 'person_erase', { personId }), 'erasure_too_early')
    })
  }
})

describe('an application past the term', () => {
  it('is forgotten three years after it ended without a number, and not a day before', async () => {
    const parts = { number: freshNumber(), names: freshName() }
    const reference = await open(context, desk, parts)
    // Half past midnight in Almaty, which is still the day before in UTC.
    await withdrawApplication(at(context, '2026-11-23T19:30:00.000Z'), desk, reference)
    assert.equal((await countPastTerm(at(context, '2029-11-23T18:59:00.000Z'))).applications, 0)
    const late = at(context, '2029-11-23T19:00:00.000Z')
    assert.equal((await countPastTerm(late)).applications, 1)
    assert.deepEqual((await eraseAll(late)).applications, 1)
    assert(!(await everything()).includes(parts.names))
    await assertSound(context.store)
  })

  it('takes along the letters that nobody could send', async () => {
    const reference = await open(context, desk, { number: freshNumber() })
    const { id } = await viewApplication(context, desk, reference)
    const contact = `${freshName()}@example.org`
    const letter = {
      kind: 'decided',
      reference,
      applicationId: id,
      contact,
      language: 'kk',
      at: nowAt,
    } as const
    await context.store.transaction(tx => queueLetter(tx, letter))
    await withdrawApplication(context, desk, reference)
    assert((await everything()).includes(contact))
    await eraseAll(at(context, '2031-01-01T00:00:00.000Z'))
    assert(!(await everything()).includes(contact))
  })

  it('is not forgotten while it is open, however old', async () => {
    const reference = await open(context, desk, { number: freshNumber(), names: freshName() })
    assert.equal((await countPastTerm(at(context, '2099-01-01T05:00:00.000Z'))).applications, 0)
    await viewApplication(context, desk, reference)
  })
})

describe('erasing', () => {
  it('goes on where it was interrupted, and tells after each how far it is', async () => {
    for (let made = 0; made < 3; made++) await forgettable(context)
    const before = (await countPastTerm(context)).persons
    const told: number[] = []
    await assert.rejects(
      eraseAllPastTerm(context, ({ persons }) => {
        told.push(persons)
        if (persons === 2) throw new Error('the power failed')
      }),
      { message: 'the power failed' },
    )
    assert.deepEqual(told, [1, 2])
    assert.equal((await countPastTerm(context)).persons, before - 2)
    assert.equal((await eraseAll(context)).persons, before - 2)
    await assertSound(context.store)
  })
})

function countsOf() {
  return context.store.query<Record<string, number>>(sql`
    select (select count(*) from event) as events, (select count(commitment) from event) as commitments,
      (select count(*) from event_value) as values, (select count(*) from number) as numbers,
      (select count(*) from holding) as holdings`) as Promise<
    { events: number; commitments: number; values: number; numbers: number; holdings: number }[]
  >
}

describe('what readers reported', () => {
  it('is forgotten a year later, and not before', async () => {
    const report = { page: '/why', language: 'en', words: 'A typo in Hushville', build: '', address: '' }
    await storeReport(context, { id: randomUUID(), ...report })
    const note = { id: randomUUID(), application: '', words: 'A typo in a note' }
    await noteSuspicion(context, desk, note)
    const reportsAt = async (instantAt: string) => (await countPastTerm(at(context, instantAt))).reports
    assert.equal(await reportsAt('2027-11-22T05:00:00.000Z'), 0)
    assert.equal(await reportsAt('2027-11-24T05:00:00.000Z'), 2)
    const { reports } = await eraseAll(at(context, '2027-11-24T05:00:00.000Z'))
    assert.equal(reports, 2)
    assert(!(await everything()).includes('A typo'))
  })
})

describe('the hash of what was sent under a key', () => {
  it('is forgotten with its salt thirty days later; the key and its answer stay', async () => {
    await accept(context, desk, { number: freshNumber() })
    await eraseAll(at(context, '2026-12-22T05:00:00.000Z'))
    const [kept] = await hashes()
    assert(kept!.hashes > 0)
    const late = at(context, '2026-12-24T05:00:00.000Z')
    const due = (await countPastTerm(late)).requests
    assert.deepEqual([due, (await eraseAll(late)).requests], [kept!.hashes, kept!.hashes])
    const [left] = await hashes()
    assert.deepEqual(left, { hashes: 0, salts: 0, answers: kept!.answers })
    await assertSound(context.store)
  })
})

function hashes() {
  return context.store.query<{ hashes: number; salts: number; answers: number }>(sql`
    select count(request_hash) as hashes, count(salt) as salts, count(answer) as answers from idempotency`)
}
