// A case whose paper or form changes after acceptance: it is taken back, and only another acceptance leads to a number.

import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, describe, it } from 'node:test'
import type { FormFields } from '../../src/form/field.ts'
import { viewApplication } from '../../src/service/application.ts'
import { basisOf } from '../../src/service/basis.ts'
import type { Context } from '../../src/service/context.ts'
import { expireWaiting } from '../../src/service/expiry.ts'
import {
  acceptApplication,
  markCorrected,
  refuseIntake,
  requestCorrection,
} from '../../src/service/intake.ts'
import { openCase } from '../../src/service/lease.ts'
import { readIntoCase } from '../../src/service/opening.ts'
import { listApplications } from '../../src/service/queue.ts'
import { submitApplication } from '../../src/service/submission.ts'
import { correctApplication, trackApplication } from '../../src/service/tracking.ts'
import { sql } from '../../src/store/store.ts'
import { typedFields } from '../form/typed-fields.ts'
import { printedText } from '../mrz/lines-of.ts'
import { freshName, freshNumber } from '../register/people.ts'
import { assertRefused } from '../register/register-of.ts'
import { accept, acceptTyped, at, brought, officer, openDesk, settle, typed } from './desk-of.ts'
import { assertSound } from './register-proof.ts'

let context: Context
let close: () => Promise<void>
before(async () => {
  ;({ context, close } = await openDesk())
})
after(() => close())

const desk = officer('desk')
const operator = officer('operator', 'operator', 'ministry')
const birthOn = '1974-08-12'

/** Sent from home and taken in, as its form stands; its check has begun. */
async function takenIn(): Promise<string> {
  const [family, given] = [freshName(), freshName()]
  const mrz = printedText({ number: freshNumber(), names: `${family}<<${given}` })
  const answer = await submitApplication(context, {
    fields: typedFields({ mrz, family, given }),
    language: 'en',
    key: randomUUID(),
    address: randomUUID(),
  })
  assert(answer.ok)
  const { reference } = answer.receipt
  const form = typed({ family, given })
  assert.deepEqual(await acceptApplication(context, desk, reference, { form, intake: brought() }), {
    ok: true,
  })
  await openCase(context, desk, reference)
  return reference
}

async function corrected(reference: string, field: string, parts: FormFields): Promise<void> {
  await requestCorrection(context, desk, reference, { field, reason: 'differs_from_document' })
  const claim = { reference, birthOn, address: randomUUID() }
  assert.deepEqual(await correctApplication(context, claim, typedFields(parts)), { ok: true })
}

async function placesOf(personId: string): Promise<string[]> {
  const rows = await context.store.query<{ place: string }>(sql`
    select birth_place as place from person where id = ${personId}`)
  return rows.map(({ place }) => place)
}

describe('a passport read in after acceptance', () => {
  it('takes the case back: no number is formed of one paper and the confirmation of another', async () => {
    const reference = await accept(context, desk, { number: freshNumber() })
    await openCase(context, desk, reference)
    const mrz = printedText({ number: freshNumber(), names: 'OTHERNAME<<SOMEBODY', birth: '900101' })
    assert.deepEqual(await readIntoCase(context, desk, reference, mrz), { ok: true })
    const application = await viewApplication(context, desk, reference)
    assert.deepEqual([application.state, application.form], ['draft', null])
    assert.equal(application.acceptedBefore?.passport.family, 'ERIKSSON')
    assert.equal(application.acceptedBefore?.form.birthOn, birthOn)
    await assertRefused(settle(context, desk, reference), 'application_not_confirmed')
    const dueOn = application.dueOn
    await acceptTyped(context, desk, reference, typed({ birthDay: '1', birthMonth: '1', birthYear: '1990' }))
    const again = await viewApplication(context, desk, reference)
    assert.deepEqual([again.state, again.dueOn, again.acceptedBefore], ['intake_accepted', dueOn, null])
    await settle(context, desk, reference)
  })

  it('leaves a case that waits for its applicant waiting, and takes its acceptance', async () => {
    const reference = await takenIn()
    await requestCorrection(context, desk, reference, { field: 'passport', reason: 'cannot_be_read' })
    await readIntoCase(context, desk, reference, printedText({ number: freshNumber() }))
    const { state, form } = await viewApplication(context, desk, reference)
    assert.deepEqual([state, form], ['needs_correction', null])
    await assertRefused(acceptTyped(context, desk, reference, typed()), 'application_state_unfit')
    await markCorrected(context, desk, reference)
    assert.equal((await viewApplication(context, desk, reference)).state, 'draft')
  })
})

describe('the source of name and document', () => {
  const sourcesOf = async (personId: string) => {
    const [row] = await context.store.query<{ name: string; document: string }>(sql`
      select person_name.source as name, document.source as document
      from person_name join document using (person_id) where person_id = ${personId}`)
    return row
  }

  it('is the zone only where the desk has read it', async () => {
    const reference = await takenIn()
    const { passport } = await viewApplication(context, desk, reference)
    const name = { family: passport.family, given: passport.given ?? '' }
    const typedAtHome = await settle(context, desk, reference)
    assert.deepEqual(await sourcesOf(typedAtHome.personId), { name: 'visual_zone', document: 'visual_zone' })
    const unread = await takenIn()
    await readIntoCase(context, desk, unread, printedText({ number: freshNumber(), names: freshName() }))
    await acceptTyped(context, desk, unread, typed(name))
    const { personId } = await settle(context, desk, unread)
    assert.deepEqual(await sourcesOf(personId), { name: 'mrz', document: 'mrz' })
  })

  it('that nobody has read is compared by the officer before it is accepted', async () => {
    const reference = await takenIn()
    const { passport } = await viewApplication(context, desk, reference)
    const name = { family: passport.family, given: passport.given ?? '' }
    const unseen = { nameSeen: false, documentSeen: false }
    const answer = await acceptApplication(context, desk, reference, {
      form: typed({ ...name, ...unseen }),
      intake: brought(),
    })
    assert(!answer.ok)
    assert.deepEqual(
      answer.problems.map(({ code }) => code),
      ['name_not_confirmed', 'document_not_confirmed'],
    )
  })
})

describe('a correction by the applicant', () => {
  for (const [field, parts] of [
    ['passport', (names: string) => ({ mrz: printedText({ number: 'CORRECTED', names }) })],
    ['birth', () => ({ birth_place: 'Elsewhere' })],
    ['contact', () => ({ email: 'other@example.org' })],
  ] as const) {
    it(`of ${field} goes back to the desk, and to no number before another acceptance`, async () => {
      const reference = await takenIn()
      const { passport } = await viewApplication(context, desk, reference)
      await corrected(reference, field, parts(`${passport.family}<<${passport.given}`))
      const { state, form } = await viewApplication(context, desk, reference)
      assert.deepEqual([state, form], ['draft', null])
      for (const by of [desk, operator]) {
        await assertRefused(settle(context, by, reference), 'application_not_confirmed')
        await openCase(context, by, reference)
        assert.equal((await viewApplication(context, by, reference)).state, 'draft')
        await context.store.query(sql`delete from application_lease`)
      }
    })
  }

  it('reaches the register as the officer then accepts it', async () => {
    const reference = await takenIn()
    await corrected(reference, 'birth', { birth_place: 'Elsewhere' })
    const { passport } = await viewApplication(context, desk, reference)
    const name = { family: passport.family, given: passport.given ?? '' }
    const form = typed({ ...name, birthPlace: 'Elsewhere' })
    assert.deepEqual(await acceptApplication(context, desk, reference, { form, intake: brought() }), {
      ok: true,
    })
    const { personId } = await settle(context, desk, reference)
    assert.deepEqual(await placesOf(personId), ['Elsewhere'])
  })

  it('is not accepted by a page that shows what was there before', async () => {
    const reference = await takenIn()
    const before = await viewApplication(context, desk, reference)
    const form = typed({ family: before.passport.family, given: before.passport.given ?? '' })
    const stale = { form, intake: brought(), basis: basisOf(before) }
    assert.deepEqual(await acceptApplication(context, desk, reference, stale), { ok: true })
    await corrected(reference, 'birth', { birth_place: 'Elsewhere' })
    await assertRefused(acceptApplication(context, desk, reference, stale), 'changed_meanwhile')
  })

  it('stays in the queue of the office and with its term, which no wait ends, and may be refused', async () => {
    const reference = await takenIn()
    await corrected(reference, 'birth', { birth_place: 'Elsewhere' })
    assert((await listApplications(context, desk)).some(line => line.reference === reference))
    const track = await trackApplication(context, { reference, birthOn, address: randomUUID() })
    assert.deepEqual(
      [track.state, track.clock, track.dueOn, track.waitsUntilOn],
      ['in_check', 'running', '2026-11-24', null],
    )
    await expireWaiting(at(context, '2027-11-23T05:00:00.000Z'))
    assert.equal((await viewApplication(context, desk, reference)).state, 'draft')
    await refuseIntake(context, desk, reference, 'i1')
    assert.equal((await viewApplication(context, desk, reference)).state, 'intake_refused')
  })
})

describe('after all of it', () => {
  it('the register is sound, and rebuilds to the same rows', () => assertSound(context.store))
})
