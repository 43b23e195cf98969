// A document without a machine-readable zone at the desk: typed, allowed by the rules, compared twice, and stored so.

import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, describe, it } from 'node:test'
import type { RulePack } from '../../src/rules/pack.ts'
import { viewApplication } from '../../src/service/application.ts'
import type { Context } from '../../src/service/context.ts'
import type { TypedForm } from '../../src/service/form.ts'
import { acceptApplication, refuseIntake } from '../../src/service/intake.ts'
import { openFromTyped, typeIntoCase } from '../../src/service/opening.ts'
import { submitApplication } from '../../src/service/submission.ts'
import { fieldsOfPaper, readTypedPaper } from '../../src/service/typed-paper.ts'
import { sql } from '../../src/store/store.ts'
import { typedFields, typedPaper, withoutZone } from '../form/typed-fields.ts'
import { freshName } from '../register/people.ts'
import { assertRefused } from '../register/register-of.ts'
import { at, brought, officer, openDesk, pack, settle, todayOn, typed } from './desk-of.ts'

let context: Context
let close: () => Promise<void>
before(async () => {
  ;({ context, close } = await openDesk())
})
after(() => close())

const desk = officer('desk')
const edition = { pack, dayOn: todayOn }

async function walkIn(parts: Record<string, string | undefined> = {}): Promise<string> {
  const opening = await openFromTyped(context, desk, typedPaper({ family: freshName(), ...parts }))
  assert(opening.ok, JSON.stringify(opening))
  return opening.reference
}

async function sent(): Promise<string> {
  const fields = typedFields({ ...withoutZone, family: freshName() })
  const [key, address] = [randomUUID(), randomUUID()]
  const answer = await submitApplication(context, { fields, language: 'en', key, address })
  assert(answer.ok, JSON.stringify(answer))
  return answer.receipt.reference
}

/** The papers of a refugee, beside what everybody brings. */
function papers() {
  const intake = brought()
  const certificate = { copy: true, original: true, expiresOn: '2027-06-30' }
  return { ...intake, papers: { ...intake.papers, refugee_certificate: certificate } }
}

async function acceptTyped(reference: string, parts: Partial<TypedForm> = {}, on = context) {
  const { passport } = await viewApplication(on, desk, reference)
  const name = { family: passport.family, given: passport.given ?? '' }
  const form = typed({ ...name, ...parts })
  return acceptApplication(on, desk, reference, { form, intake: papers() })
}

describe('a paper that an officer types', () => {
  it('is read as what it says, and marked as typed', () => {
    const reading = readTypedPaper(typedPaper(), edition)
    assert(reading.ok)
    const { lines, kind, number, expiresOn, family, birth, typed: facts } = reading.value
    assert.deepEqual(
      { lines, kind, number, expiresOn, family, days: birth.days, facts },
      {
        lines: null,
        kind: 'travel_document',
        number: 'БК 004512',
        expiresOn: '2027-06-30',
        family: 'ERIKSSON',
        days: ['1974-08-12'],
        facts: { kind: 'refugee_certificate', status: 'refugee', script: 'latin', birthPlace: 'Zenith' },
      },
    )
  })

  it('is shown again in the fields it came in', () => {
    const wholes = [
      {},
      { status: 'stateless', document_kind: 'other_paper', citizenship: undefined },
      { given: undefined, one_name: 'yes' },
      {
        document_endless: 'yes',
        'document_expires-day': undefined,
        'document_expires-month': undefined,
        'document_expires-year': undefined,
      },
    ]
    for (const parts of wholes) {
      const reading = readTypedPaper(typedPaper(parts), edition)
      assert(reading.ok, JSON.stringify(reading))
      assert.deepEqual(readTypedPaper(fieldsOfPaper(reading.value), edition), reading)
    }
  })

  it('is refused with each thing that is wrong with it', () => {
    const wrong: readonly (readonly [Record<string, string | undefined>, string])[] = [
      [{ document_kind: undefined }, 'document_kind document_kind_missing'],
      [{ document_number: undefined }, 'document_number document_number_missing'],
      [{ document_country: undefined }, 'document_country document_country_missing'],
      [{ family: undefined }, 'family family_missing'],
      [{ sex: undefined }, 'sex sex_missing'],
      [{ 'birth-year': '2031' }, 'birth day_in_future'],
      [{ birth_place: undefined }, 'birth_place birth_place_missing'],
      [{ status: undefined }, 'status status_missing'],
      [{ citizenship: 'KAZ' }, 'citizenship citizen_of_kazakhstan'],
    ]
    for (const [parts, expected] of wrong) {
      const reading = readTypedPaper(typedPaper(parts), edition)
      assert(!reading.ok)
      assert.deepEqual(
        reading.problems.map(({ field, code }) => `${field} ${code}`),
        [expected],
      )
    }
  })

  it('is one that the rules of the day take from such a person', () => {
    for (const [kind, status, isTaken] of [
      ['refugee_certificate', 'refugee', true],
      ['refugee_certificate', 'foreigner', false],
      ['internal_passport', 'foreigner', true],
      ['internal_passport', 'stateless', false],
      ['passport', 'foreigner', true],
      ['other_paper', 'stateless', true],
    ] as const) {
      const reading = readTypedPaper(typedPaper({ document_kind: kind, status }), edition)
      assert.equal(reading.ok, isTaken, `${kind} of a ${status}`)
      if (!reading.ok) {
        assert.equal(reading.problems[0]!.code, 'document_kind_closed')
        assert(reading.problems[0]!.says)
      }
    }
  })
})

describe('somebody with such a paper', () => {
  it('walks in, is accepted when every value was compared, and gets a number with the source on record', async () => {
    const reference = await walkIn()
    const without = await acceptTyped(reference, { nameSeen: false, documentSeen: false, birthSeen: false })
    assert(!without.ok)
    assert.deepEqual(
      without.problems.map(({ code }) => code),
      ['name_not_confirmed', 'document_not_confirmed', 'birth_date_not_confirmed'],
    )
    assert.deepEqual(await acceptTyped(reference), { ok: true })
    const { personId } = await settle(context, desk, reference)
    const [stored] = await context.store.query(sql`
      select person.category, document.kind, document.number, document.source as document,
        person_name.source as name
      from person join document on document.person_id = person.id
      join person_name on person_name.person_id = person.id where person.id = ${personId}`)
    assert.deepEqual(stored, {
      category: 'refugee',
      kind: 'travel_document',
      number: 'БК 004512',
      document: 'visual_zone',
      name: 'visual_zone',
    })
  })

  it('is asked for the papers of what the officer says they are', async () => {
    const reference = await walkIn()
    const intake = { ...papers(), papers: {} }
    const { passport } = await viewApplication(context, desk, reference)
    const form = typed({ family: passport.family, given: passport.given ?? '' })
    const answer = await acceptApplication(context, desk, reference, { form, intake })
    assert(!answer.ok)
    assert(answer.problems.some(({ field }) => field === 'paper-refugee_certificate'))
  })

  it('who has sent a form is accepted from what they typed, once an officer has compared it', async () => {
    const reference = await sent()
    const { passport, isPaperRead } = await viewApplication(context, desk, reference)
    assert.deepEqual([isPaperRead, passport.typed?.kind], [false, 'refugee_certificate'])
    assert.equal((await acceptTyped(reference, { documentSeen: false })).ok, false)
    assert.deepEqual(await acceptTyped(reference), { ok: true })
  })

  it('who has mistyped is typed anew from the paper, on record', async () => {
    const reference = await sent()
    const typing = await typeIntoCase(context, desk, reference, typedPaper({ document_number: 'БК 004513' }))
    assert.deepEqual(typing, { ok: true })
    const { passport, isPaperRead } = await viewApplication(context, desk, reference)
    assert.deepEqual([isPaperRead, passport.number], [true, 'БК 004513'])
    const [event] = await context.store.query<{ payload: unknown }>(sql`
      select payload from event where cause = ${reference} and kind = 'passport_read'`)
    assert.deepEqual(event!.payload, { typed: true, takenBack: false })
    assert.equal((await typeIntoCase(context, desk, reference, {})).ok, false)
  })

  it('whose paper has run out is opened only to be refused', async () => {
    const reference = await walkIn({ 'document_expires-year': '2025' })
    await assertRefused(acceptTyped(reference), 'passport_expired')
    await refuseIntake(context, desk, reference, 'i2')
  })

  it('whose paper is no longer taken meanwhile is not accepted', async () => {
    const reference = await walkIn()
    const rows = pack.rows.map(row =>
      row.kind === 'typed_document' && row.key === 'refugee_certificate'
        ? { ...row, body: { ...row.body, access: 'closed' as const } }
        : row,
    )
    const stricter: RulePack = { ...pack, rows }
    const answer = await acceptTyped(reference, {}, { ...context, pack: stricter })
    assert(!answer.ok)
    assert.deepEqual(answer.problems, [{ field: 'document', code: 'document_kind_closed' }])
    assert.deepEqual(await acceptTyped(reference, {}, at(context, context.clock.nowAt())), { ok: true })
  })

  it('is opened once for one form that is sent twice', async () => {
    const [fields, key] = [typedPaper({ family: freshName() }), randomUUID()]
    const first = await openFromTyped(context, desk, fields, key)
    assert.deepEqual(await openFromTyped(context, desk, fields, key), first)
  })
})
