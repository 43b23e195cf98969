// The life of an application at the desk: taken in, sent back, refused, decided, handed over; each once, and on record.

import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { viewApplication } from '../../src/service/application.ts'
import type { Context } from '../../src/service/context.ts'
import { refuseApplication } from '../../src/service/decision.ts'
import { handOver, withdrawApplication } from '../../src/service/ending.ts'
import {
  acceptApplication,
  markCorrected,
  refuseIntake,
  requestCorrection,
} from '../../src/service/intake.ts'
import { letGoOfCase, openCase, takeOverCase } from '../../src/service/lease.ts'
import { openApplication, openFromForm, readIntoCase } from '../../src/service/opening.ts'
import { countApplications, listApplications, nextApplication } from '../../src/service/queue.ts'
import { viewReceipt } from '../../src/service/receipt.ts'
import { submitApplication } from '../../src/service/submission.ts'
import { sql } from '../../src/store/store.ts'
import { byRepresentative, typedFields, withoutZone } from '../form/typed-fields.ts'
import { printedText } from '../mrz/lines-of.ts'
import { freshName, freshNumber } from '../register/people.ts'
import { assertRefused } from '../register/register-of.ts'
import { strictPack } from '../rules/shipped.ts'
import { accept, acceptTyped, at, brought, officer, open, openDesk, settle, typed } from './desk-of.ts'
import { assertSound } from './register-proof.ts'

let context: Context
let close: () => Promise<void>
before(async () => {
  ;({ context, close } = await openDesk())
})
after(() => close())

const [desk, colleague] = [officer('desk'), officer('colleague')]
const supervisor = officer('supervisor', 'supervisor', 'ministry')
const fresh = () => ({ number: freshNumber(), names: freshName() })
const correction = { field: 'birth', reason: 'cannot_be_read' }

async function lettersOf(reference: string): Promise<string[]> {
  const rows = await context.store.query<{ kind: string }>(sql`
    select kind from letter where reference = ${reference} and kind <> 'submitted' order by kind`)
  return rows.map(({ kind }) => kind)
}

async function eventsOf(reference: string) {
  return context.store.query<{ kind: string; payload: Record<string, unknown> }>(sql`
    select kind, event.payload from event join application on event.stream_id = application.id::text
    where reference = ${reference} order by event.version`)
}

/** An application sent from home, whose applicant gave an address. */
async function sent(parts: Record<string, string | undefined> = {}): Promise<string> {
  const [family, given] = [freshName(), freshName()]
  const mrz = printedText({ number: freshNumber(), names: `${family}<<${given}` })
  const fields = typedFields({ mrz, family, given, ...parts })
  const answer = await submitApplication(context, {
    fields,
    language: 'kk',
    key: crypto.randomUUID(),
    address: crypto.randomUUID(),
  })
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems))
  return answer.receipt.reference
}

/** Accepts what was sent, as it stands in the form. */
async function takeIn(reference: string, by = desk, on = context): Promise<void> {
  const { passport } = await viewApplication(on, by, reference)
  const name = { family: passport.family, given: passport.given ?? '' }
  const answer = await acceptApplication(on, by, reference, { form: typed(name), intake: brought() })
  assert.deepEqual(answer, { ok: true })
}

describe('intake', () => {
  it('accepts with a due date in working days, tells the applicant, and takes the case into its office', async () => {
    const reference = await sent()
    await takeIn(reference)
    const { state, dueOn, office, intake } = await viewApplication(context, desk, reference)
    assert.deepEqual([state, dueOn, office], ['intake_accepted', '2026-11-24', 'demo_psc'])
    assert.deepEqual(
      intake?.papers.map(({ item }) => item),
      ['application_form', 'passport_copy', 'passport_translation'],
    )
    assert.deepEqual(await lettersOf(reference), ['intake_accepted'])
    const stranger = officer('stranger', 'counter_officer', 'elsewhere')
    await assertRefused(viewApplication(context, stranger, reference), 'not_found')
  })

  it('keeps its term when it is accepted again, and writes no second letter', async () => {
    const reference = await sent()
    await takeIn(reference)
    await takeIn(reference, desk, at(context, '2026-11-24T05:00:00.000Z'))
    assert.equal((await viewApplication(context, desk, reference)).dueOn, '2026-11-24')
    assert.deepEqual(await lettersOf(reference), ['intake_accepted'])
  })

  it('names each paper that is missing, has run out, or lacks its language', async () => {
    const reference = await open(context, desk, fresh())
    const paper = { copy: false, original: false, expiresOn: '' }
    const intake = brought({
      papers: { passport_translation: { ...paper, original: true } },
      translationLanguage: '',
    })
    const answer = await acceptApplication(context, desk, reference, { form: typed(), intake })
    assert(!answer.ok)
    const codes = answer.problems.flatMap(({ field, code }) =>
      field.includes('paper') || field.includes('lang') ? [`${field} ${code}`] : [],
    )
    assert.deepEqual(codes, [
      'paper-application_form paper_missing',
      'paper-passport_copy paper_missing',
      'translation_language translation_language_missing',
    ])
  })

  it('is refused on a ground of the day, with the receipt in the history and a letter', async () => {
    const reference = await sent()
    await refuseIntake(context, desk, reference, 'i2')
    const { state, ground } = await viewApplication(context, desk, reference)
    assert.deepEqual([state, ground], ['intake_refused', 'i2'])
    assert.deepEqual(await lettersOf(reference), ['intake_refused'])
    await assertRefused(settle(context, desk, reference), 'application_already_decided')
    await assertRefused(refuseIntake(context, desk, await sent(), 'r1'), 'rule_unknown')
    await assertRefused(
      refuseIntake(context, desk, await accept(context, desk, fresh()), 'i1'),
      'application_state_unfit',
    )
  })

  it('takes a passport that has run out only to refuse it', async () => {
    const mrz = printedText({ expiry: '261122', ...fresh() })
    const opening = await openApplication(context, desk, mrz, { toRefuse: true })
    assert(opening.ok)
    await assertRefused(acceptTyped(context, desk, opening.reference, typed()), 'passport_expired')
    await refuseIntake(context, desk, opening.reference, 'i2')
  })

  it('takes the fields of a 2D code, also of a form that it will refuse', async () => {
    const cases = [{}, byRepresentative, withoutZone, { mrz: printedText({ expiry: '261122' }) }]
    for (const parts of cases) {
      const fields = typedFields({ ...parts })
      const opening = await openFromForm(context, desk, { language: 'en', fields })
      assert(opening.ok, JSON.stringify(opening))
      const { applicant, isPaperRead } = await viewApplication(context, desk, opening.reference)
      assert.equal(applicant?.name.family, 'ERIKSSON')
      assert.equal(isPaperRead, false)
    }
    const broken = await openFromForm(context, desk, {
      language: 'en',
      fields: typedFields({ sex: undefined }),
    })
    assert.equal(broken.ok, false)
  })

  it('reads the lines of the paper itself in place of what was typed', async () => {
    const reference = await sent()
    const number = freshNumber()
    assert.deepEqual(await readIntoCase(context, desk, reference, printedText({ number })), { ok: true })
    const { passport, isPaperRead } = await viewApplication(context, desk, reference)
    assert.deepEqual([passport.number, isPaperRead], [number, true])
    assert.equal((await readIntoCase(context, desk, reference, 'P<UTO')).ok, false)
  })
})

describe('the receipt', () => {
  it('states the day of intake and who decided it, whoever prints it and whatever happens later', async () => {
    const reference = await sent()
    assert.equal((await viewReceipt(context, desk, reference)).given, null)
    await takeIn(reference)
    const later = at(context, '2026-11-25T05:00:00.000Z')
    await openCase(later, colleague, reference)
    await takeIn(reference, colleague, later)
    const { given } = await viewReceipt(later, supervisor, reference)
    assert.deepEqual(given, { at: '2026-11-23T05:00:00.000Z', officer: 'desk', name: null })
    await refuseApplication(later, colleague, reference, 'r2')
    const refused = await viewReceipt(later, supervisor, reference)
    assert.deepEqual(refused.given, { at: '2026-11-25T05:00:00.000Z', officer: 'colleague', name: null })
  })
})

describe('J9-2: a name that differs from the lines', () => {
  it('demands a reason code, which stands in the audit row without the name', async () => {
    const reference = await open(context, desk, fresh())
    const form = typed({ family: 'OTHERNAME', given: 'ANNA' })
    const without = await acceptApplication(context, desk, reference, { form, intake: brought() })
    assert.deepEqual(without, {
      ok: false,
      problems: [{ field: 'name_reason', code: 'name_reason_missing' }],
    })
    const nameReason = 'line_has_an_error'
    const answer = await acceptApplication(context, desk, reference, {
      form: { ...form, nameReason },
      intake: brought(),
    })
    assert.deepEqual(answer, { ok: true })
    const accepted = (await eventsOf(reference)).at(-1)!
    assert.equal(accepted.payload.nameReason, nameReason)
    assert(!JSON.stringify(accepted.payload).includes('OTHERNAME'))
    const { personId } = await settle(context, desk, reference)
    const [name] = await context.store.query<object>(sql`
      select family, given, source from person_name where person_id = ${personId}`)
    assert.deepEqual(name, { family: 'OTHERNAME', given: 'ANNA', source: 'visual_zone' })
  })
})

describe('J9-9: a representative for a first number', () => {
  it('may come by the seed, and is refused by the order of 2024 with I3 and its source', async () => {
    const strict = { ...context, pack: strictPack }
    const fields = typedFields({ ...byRepresentative, mrz: printedText({ number: freshNumber() }) })
    const authority = { name: 'Test Helper', number: '123-А', notary: '', issuedOn: '' }
    for (const [by, expected] of [
      [context, true],
      [strict, false],
    ] as const) {
      const opening = await openFromForm(by, desk, { language: 'en', fields })
      assert(opening.ok)
      const { passport } = await viewApplication(by, desk, opening.reference)
      const form = typed({ family: passport.family, given: passport.given ?? '' })
      const intake = brought({ applicant: 'representative', authority })
      const answer = await acceptApplication(by, desk, opening.reference, { form, intake })
      assert.equal(answer.ok, expected, JSON.stringify(answer))
      if (!answer.ok)
        assert.deepEqual(
          answer.problems.map(({ code }) => code),
          ['authority_closed'],
        )
    }
  })
})

describe('a correction', () => {
  it('pauses the term, and leaves as many working days as there were', async () => {
    const tuesday = at(context, '2026-12-15T05:00:00.000Z')
    const reference = await sent()
    await takeIn(reference, desk, tuesday)
    // The 16th is a holiday.
    assert.equal((await viewApplication(tuesday, desk, reference)).dueOn, '2026-12-17')
    await requestCorrection(tuesday, desk, reference, correction)
    const asked = await viewApplication(tuesday, desk, reference)
    assert.deepEqual([asked.state, asked.correction], ['needs_correction', correction])
    await assertRefused(settle(tuesday, desk, reference), 'application_not_confirmed')
    const friday = at(context, '2026-12-18T05:00:00.000Z')
    await markCorrected(friday, desk, reference)
    const { state, dueOn, correction: none } = await viewApplication(friday, desk, reference)
    assert.deepEqual([state, dueOn, none], ['draft', '2026-12-21', null])
    assert.deepEqual(await lettersOf(reference), ['correction_requested', 'intake_accepted'])
  })

  it('of what no counter has taken in goes back to waiting for one', async () => {
    const reference = await sent()
    await requestCorrection(context, desk, reference, correction)
    await assertRefused(requestCorrection(context, desk, reference, correction), 'application_state_unfit')
    await markCorrected(context, desk, reference)
    assert.equal((await viewApplication(context, desk, reference)).state, 'submitted')
    await assertRefused(markCorrected(context, desk, reference), 'application_state_unfit')
  })

  it('names a part of the form and a reason, both by code', async () => {
    const reference = await sent()
    for (const wrong of [
      { ...correction, field: 'shoes' },
      { ...correction, reason: 'I do not like it' },
    ]) {
      await assertRefused(requestCorrection(context, desk, reference, wrong), 'code_unknown')
    }
  })
})

describe('the end of a case', () => {
  it('is a refusal on a legal ground, never that of an earlier number, which is a success', async () => {
    const reference = await sent()
    await takeIn(reference)
    await assertRefused(refuseApplication(context, desk, reference, 'r3'), 'rule_unknown')
    await assertRefused(refuseApplication(context, desk, reference, 'i1'), 'rule_unknown')
    await refuseApplication(context, desk, reference, 'r2')
    const { state, ground } = await viewApplication(context, desk, reference)
    assert.deepEqual([state, ground], ['refused', 'r2'])
    assert.deepEqual(await lettersOf(reference), ['decided', 'intake_accepted'])
  })

  it('is the certificate handed over against a signature, once', async () => {
    const reference = await sent()
    await takeIn(reference)
    await assertRefused(handOver(context, desk, reference), 'application_state_unfit')
    await settle(context, desk, reference)
    await handOver(context, desk, reference)
    const { state, personId } = await viewApplication(context, desk, reference)
    assert.equal(state, 'delivered')
    assert(personId)
    await assertRefused(handOver(context, desk, reference), 'application_state_unfit')
    assert.deepEqual(await lettersOf(reference), ['decided', 'delivered', 'intake_accepted'])
  })
})

describe('a case that lies open', () => {
  it('is one officer’s: a colleague sees who has it, and changes nothing', async () => {
    const reference = await accept(context, desk, fresh())
    const mine = await openCase(context, desk, reference)
    assert.deepEqual([mine.heldBy, mine.application.state], [null, 'in_check'])
    const theirs = await openCase(context, colleague, reference)
    assert.equal(theirs.heldBy?.untilAt, '2026-11-23T05:15:00.000Z')
    await assertRefused(settle(context, colleague, reference), 'case_held')
    await assertRefused(withdrawApplication(context, colleague, reference), 'case_held')
    await settle(context, desk, reference)
  })

  it('is free after its end, when it is put back, and when it is taken over on record', async () => {
    const reference = await open(context, desk, fresh())
    await openCase(context, desk, reference)
    const later = at(context, '2026-11-23T05:15:00.001Z')
    assert.equal((await openCase(later, colleague, reference)).heldBy, null)
    await letGoOfCase(later, desk, reference)
    await assertRefused(withdrawApplication(later, desk, reference), 'case_held')
    await letGoOfCase(later, colleague, reference)
    await assertRefused(takeOverCase(later, desk, reference), 'case_not_held')
    await openCase(later, colleague, reference)
    await takeOverCase(later, desk, reference)
    assert.equal((await openCase(later, desk, reference)).heldBy, null)
    const taken = (await eventsOf(reference)).at(-1)
    assert.deepEqual([taken?.kind, taken?.payload], ['case_taken_over', { from: 'colleague' }])
  })

  it('is not taken into the hands of who only looks', async () => {
    const reference = await open(context, desk, fresh())
    await openCase(context, supervisor, reference)
    assert.equal((await openCase(context, desk, reference)).heldBy, null)
  })
})

describe('the queue', () => {
  it('has what is due first on top, counts it, and hands out what nobody has open', async () => {
    const here = { ...desk, office: 'queue_psc' }
    const there = { ...colleague, office: 'queue_psc' }
    const late = await open(context, here, fresh())
    const soon = await accept(at(context, '2026-11-19T05:00:00.000Z'), here, fresh())
    const waiting = await listApplications(context, here)
    assert.deepEqual(waiting.map(({ reference }) => reference).slice(0, 2), [soon, late])
    const overdue = await listApplications(context, here, 'overdue')
    assert.deepEqual(
      overdue.map(({ reference }) => reference),
      [soon],
    )
    assert.equal((await countApplications(context, here)).overdue, 1)
    assert.equal(await nextApplication(context, there), soon)
    await openCase(context, here, soon)
    assert.deepEqual(
      (await listApplications(context, here, 'mine')).map(({ reference }) => reference),
      [soon],
    )
    assert.notEqual(await nextApplication(context, there), soon)
    await withdrawApplication(context, here, soon)
    assert((await listApplications(context, here, 'closed')).some(({ reference }) => reference === soon))
  })
})

describe('after all of it', () => {
  it('the register is sound, and rebuilds to the same rows', () => assertSound(context.store))
})
