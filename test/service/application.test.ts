// An application on its way: opened from a passport, confirmed, looked at, withdrawn.

import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { viewApplication } from '../../src/service/application.ts'
import type { Context } from '../../src/service/context.ts'
import { withdrawApplication } from '../../src/service/ending.ts'
import { openApplication } from '../../src/service/opening.ts'
import { listApplications } from '../../src/service/queue.ts'
import { readReference } from '../../src/service/reference.ts'
import { sql } from '../../src/store/store.ts'
import { printedText } from '../mrz/lines-of.ts'
import { assertRefused } from '../register/register-of.ts'
import {
  accept,
  acceptTyped,
  at,
  nowAt,
  officer,
  open,
  openDesk,
  pack,
  passport,
  settle,
  typed,
} from './desk-of.ts'

let context: Context
let close: () => Promise<void>
before(async () => {
  ;({ context, close } = await openDesk())
})
after(() => close())

const desk = officer('desk')

describe('opening an application', () => {
  it('reads the passport and gives a reference that says nothing of the person', async () => {
    const reference = await open(context, desk)
    assert.equal(readReference(reference), reference)
    const application = await viewApplication(context, desk, reference)
    assert.deepEqual(application, {
      id: application.id,
      reference,
      state: 'draft',
      version: 1,
      channel: 'counter',
      office: 'demo_psc',
      openedAt: nowAt,
      changedAt: nowAt,
      dueOn: null,
      ground: null,
      correction: null,
      personId: null,
      applicant: null,
      passport: passport(),
      isPaperRead: true,
      form: null,
      acceptedBefore: null,
      intake: null,
    })
  })

  it('stores nothing while the lines cannot be right', async () => {
    const before = await countOfEvents()
    for (const mrz of ['', 'P<UTO', printedText({ sex: 'X' }), printedText({ expiry: '261122' })]) {
      const opening = await openApplication(context, desk, mrz)
      assert.equal(opening.ok, false)
    }
    assert.equal(await countOfEvents(), before)
  })

  it('takes a passport on its last day', async () => {
    assert(await open(context, desk, { expiry: '261123', number: 'LASTDAY' }))
  })

  it('is refused where the rule of the counter does not hold, or has closed it', async () => {
    const early = at(context, '2012-12-31T12:00:00.000Z')
    await assertRefused(openApplication(early, desk, printedText()), 'channel_closed')
    const takes = { first_issue: 'closed', correction: 'open', exchange: 'open' } as const
    const rows = pack.rows.map(row =>
      row.kind === 'channel' ? { ...row, body: { ...row.body, takes } } : row,
    )
    const closed = { ...context, pack: { ...pack, rows } }
    await assertRefused(openApplication(closed, desk, printedText()), 'channel_closed')
  })

  it('opens by the day of Almaty, where it is already the first day of the rule', async () => {
    const firstMinute = at(context, '2012-12-31T19:00:00.000Z')
    const opening = await openApplication(
      firstMinute,
      desk,
      printedText({ expiry: '130101', number: 'EARLY' }),
    )
    assert.equal(opening.ok, true)
  })
})

describe('confirming an application', () => {
  it('stores the form and accepts it', async () => {
    const reference = await open(context, desk, { number: 'CONFIRM' })
    assert.deepEqual(await acceptTyped(context, desk, reference, typed()), { ok: true })
    const { state, version, form } = await viewApplication(context, desk, reference)
    assert.deepEqual([state, version], ['intake_accepted', 2])
    const seen = { birthOn: '1974-08-12', sex: 'female', citizenship: 'UTO', birthPlace: 'Zenith' }
    assert.deepEqual(form, { name: null, status: 'foreigner', ...seen })
  })

  it('answers the problems of the form and changes nothing', async () => {
    const reference = await open(context, desk, { number: 'FAULTY' })
    const confirmation = await acceptTyped(context, desk, reference, typed({ birthPlace: '' }))
    assert.deepEqual(confirmation, {
      ok: false,
      problems: [{ field: 'birth_place', code: 'birth_place_missing' }],
    })
    assert.equal((await viewApplication(context, desk, reference)).version, 1)
  })

  it('may be done again until it is decided, and the last form counts', async () => {
    const reference = await accept(context, desk, { number: 'TWICE' })
    await acceptTyped(context, desk, reference, typed({ birthPlace: 'Nadir' }))
    const { version, form } = await viewApplication(context, desk, reference)
    assert.deepEqual([version, form!.birthPlace], [3, 'Nadir'])
  })

  it('at two desks at once leaves one state after the other, and no gap', async () => {
    const reference = await open(context, desk, { number: 'BOTH' })
    const places = ['Here', 'There', 'Elsewhere']
    await Promise.all(places.map(birthPlace => acceptTyped(context, desk, reference, typed({ birthPlace }))))
    const { version, id } = await viewApplication(context, desk, reference)
    assert.equal(version, 4)
    const versions = await context.store.query<{ version: number }>(sql`
      select version from event where stream_id = ${id} order by version`)
    assert.deepEqual(
      versions.map(row => row.version),
      [1, 2, 3, 4],
    )
  })
})

describe('withdrawing an application', () => {
  it('closes it for ever', async () => {
    const reference = await accept(context, desk, { number: 'MISTAKE' })
    await withdrawApplication(context, desk, reference)
    const { state, personId } = await viewApplication(context, desk, reference)
    assert.deepEqual([state, personId], ['withdrawn', null])
    await assertRefused(withdrawApplication(context, desk, reference), 'application_already_decided')
    await assertRefused(acceptTyped(context, desk, reference, typed()), 'application_already_decided')
    await assertRefused(settle(context, desk, reference), 'application_already_decided')
    const numbers = await context.store.query(sql`select iin from number`)
    assert.deepEqual(numbers, [], 'a withdrawn application holds no number')
  })
})

describe('the list at the desk', () => {
  it('has the oldest of the office first while none is due, and nothing personal', async () => {
    const office = { ...desk, office: 'list_psc' }
    const minutes = ['07:00', '06:00', '08:00']
    const references = []
    for (const minute of minutes) {
      references.push(await open(at(context, `2026-11-23T${minute}:00.000Z`), office, { number: 'LIST' }))
    }
    const [second, first, third] = references
    const lines = await listApplications(context, office)
    assert.deepEqual(
      lines.map(({ reference }) => reference),
      [first, second, third],
    )
    const openedAt = '2026-11-23T06:00:00.000Z'
    const rest = { channel: 'counter', openedAt, changedAt: openedAt, dueOn: null, heldBy: null }
    assert.deepEqual(lines[0], { reference: first, state: 'draft', ...rest })
  })

  it('is limited to 50', async () => {
    const office = { ...desk, office: 'busy_psc' }
    await Promise.all(Array.from({ length: 55 }, () => open(context, office, { number: 'BUSY' })))
    assert.equal((await listApplications(context, office)).length, 50)
  })
})

async function countOfEvents(): Promise<number> {
  const [row] = await context.store.query<{ count: number }>(sql`select count(*) as count from event`)
  return row!.count
}
