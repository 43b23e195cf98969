// Whoever looks at a person leaves an entry in the same transaction; the public, who sees nothing, leaves none.

import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { checkDigit } from '@tizilim/iin'
import { recordNumber } from '../../src/register/holding.ts'
import { viewApplication } from '../../src/service/application.ts'
import { checkNumbers } from '../../src/service/check.ts'
import type { Context } from '../../src/service/context.ts'
import { viewEarlierNumbers } from '../../src/service/decision.ts'
import { withdrawApplication } from '../../src/service/ending.ts'
import { viewHolder } from '../../src/service/holder.ts'
import { listApplications } from '../../src/service/queue.ts'
import { type Store, sql } from '../../src/store/store.ts'
import { freshName } from '../register/people.ts'
import { act, assertRefused, nowAt, register } from '../register/register-of.ts'
import { accept, acceptTyped, officer, open, openDesk, settle, typed } from './desk-of.ts'

let context: Context
let store: Store
let owner: Store
let close: () => Promise<void>
before(async () => {
  ;({ context, owner, close } = await openDesk())
  store = context.store
})
after(() => close())

const desk = officer('desk')

interface Entry {
  readonly actor: string
  readonly subject_type: string
  readonly subject_id: string
  readonly purpose: string
  readonly legal_basis: string
  readonly attributes: readonly string[]
}

/** The entries that `work` wrote. */
async function entriesOf(work: () => Promise<unknown>): Promise<Entry[]> {
  const known = new Set((await store.query<{ id: string }>(sql`select id from access`)).map(({ id }) => id))
  await work()
  const rows = await store.query<Entry & { id: string; at: string }>(
    sql`select * from access order by subject_id`,
  )
  const written = rows.filter(({ id }) => !known.has(id))
  for (const { at } of written) assert.equal(at, nowAt)
  return written
}

function assertEntry(entry: Entry | undefined, expected: Partial<Entry>): void {
  assert.deepEqual({ ...entry, ...expected }, entry)
}

describe('an access entry', () => {
  it('is written for each look at an application', async () => {
    const reference = await open(context, desk, { number: 'LOOK' })
    const { id } = await viewApplication(context, desk, reference)
    const entries = await entriesOf(() => viewApplication(context, desk, reference))
    assert.equal(entries.length, 1)
    assertEntry(entries[0], {
      actor: 'desk',
      subject_type: 'application',
      subject_id: id,
      purpose: 'form_number',
      legal_basis: 'order_258_2020',
    })
  })

  it('is not written for the list, which shows nobody', async () => {
    assert.deepEqual(await entriesOf(() => listApplications(context, desk)), [])
  })

  it('is written for each person shown as a match', async () => {
    const reference = await accept(context, desk, { number: 'MATCH1', names: 'MATCHED' })
    const { personId } = await settle(context, desk, reference)
    const second = await accept(context, desk, { number: 'MATCH2', names: 'MATCHED' })
    const application = await viewApplication(context, desk, second)
    const entries = await entriesOf(() => viewEarlierNumbers(context, desk, application))
    assert.equal(entries.length, 1)
    assertEntry(entries[0], { subject_type: 'person', subject_id: personId, attributes: ['number', 'match'] })
  })

  it('is written for the holder and again for the certificate, each with what is shown of them', async () => {
    const reference = await accept(context, desk, { number: 'HOLDER', names: 'HELD' })
    const { personId } = await settle(context, desk, reference)
    const { id } = await viewApplication(context, desk, reference)
    for (const [look, attribute] of [
      ['masked_number', 'number_end'],
      ['number', 'number'],
      ['certificate', 'birth_date'],
    ] as const) {
      const entries = await entriesOf(() => viewHolder(context, desk, reference, look))
      assert.deepEqual(entries.map(({ subject_id }) => subject_id).sort(), [id, personId].sort())
      const { attributes } = entries.find(({ subject_id }) => subject_id === personId)!
      assert(attributes.includes(attribute), look)
      assert.equal(attributes.includes('number'), look !== 'masked_number', look)
    }
  })

  it('is written when an application is compared, decided or withdrawn, which reads it too', async () => {
    const reference = await open(context, desk, { number: 'READ', names: freshName() })
    const { id } = await viewApplication(context, desk, reference)
    const deeds = [
      () => acceptTyped(context, desk, reference, typed()),
      () => settle(context, desk, reference),
    ]
    for (const deed of deeds) {
      const entries = await entriesOf(deed)
      assert.deepEqual(
        entries.map(({ subject_id }) => subject_id),
        [id],
      )
    }
    const mistake = await open(context, desk, { number: 'MISTAKE', names: freshName() })
    assert.equal((await entriesOf(() => withdrawApplication(context, desk, mistake))).length, 1)
  })

  it('names what was shown and no value of it', async () => {
    const rows = await store.query<Entry>(sql`select distinct attributes from access`)
    for (const name of rows.flatMap(({ attributes }) => attributes)) assert.match(name, /^[a-z_]+$/)
  })

  it('is a condition of the look: without it nothing is shown', async () => {
    const reference = await accept(context, desk, { number: 'CONDITION', names: 'CONDITIONED' })
    const { personId } = await settle(context, desk, reference)
    const { iin } = await viewHolder(context, desk, reference, 'number')
    const application = await viewApplication(context, desk, reference)
    await owner.query(sql`alter table access rename to access_elsewhere`)
    const looks = [
      () => viewApplication(context, desk, reference),
      () => viewHolder(context, desk, reference, 'certificate'),
      () => viewEarlierNumbers(context, desk, application),
      () => checkNumbers(context, desk, [iin]),
    ]
    for (const look of looks) await assert.rejects(look(), { message: /relation "access" does not exist/ })
    await owner.query(sql`alter table access_elsewhere rename to access`)
    assert.equal((await viewApplication(context, desk, reference)).personId, personId)
  })
})

describe('checking numbers', () => {
  const unissued = `99010110001${checkDigit('99010110001')}`

  async function issue(number: string): Promise<{ iin: string; personId: string }> {
    const reference = await accept(context, desk, { number, names: freshName() })
    const { personId } = await settle(context, desk, reference)
    const { iin } = await viewHolder(context, desk, reference, 'number')
    return { iin, personId }
  }

  it('tells an officer what was issued, and writes an entry for each person found', async () => {
    const [one, other] = [await issue('CHECKA'), await issue('CHECKB')]
    const texts = [
      one.iin,
      'no number',
      unissued,
      other.iin,
      one.iin,
      `${one.iin.slice(0, 6)} ${one.iin.slice(6)}`,
    ]
    const entries = await entriesOf(async () => {
      const verdicts = await checkNumbers(context, desk, texts)
      const levels = verdicts.map(({ level }) => level)
      assert.deepEqual(levels, ['issued', 'not-a-number', 'well-formed', 'issued', 'issued', 'issued'])
      assert.deepEqual(verdicts[0], { ...verdicts[4], level: 'issued', state: 'active', successor: null })
    })
    assert.deepEqual(entries.map(entry => entry.subject_id).sort(), [one.personId, other.personId].sort())
    for (const entry of entries) {
      assertEntry(entry, {
        purpose: 'check_number',
        legal_basis: 'law_223_2007',
        attributes: ['number_state'],
      })
    }
  })

  it('tells the public what the digits say, and asks the register nothing', async () => {
    const { iin } = await issue('CHECKC')
    const asked = () => assert.fail('the register was asked')
    const unasked = {
      ...context,
      store: { query: asked, transaction: asked, isUp: asked, close: asked },
    } as Context
    const [issued, free] = await checkNumbers(unasked, null, [iin, unissued])
    assert.deepEqual(Object.keys(issued!), Object.keys(free!))
    assert.equal(issued!.level, 'well-formed')
    assert.deepEqual(await entriesOf(() => checkNumbers(context, null, [iin])), [])
  })

  it('knows an imported number although its check digit does not fit', async () => {
    const wrong = `80010120000${(checkDigit('80010120000')! + 1) % 10}`
    const personId = await register(store, 'CHECKD')
    await store.transaction(tx => recordNumber(tx, { personId, iin: wrong }, act))
    const [verdict] = await checkNumbers(context, desk, [wrong])
    assert(verdict?.level === 'issued')
    assert.equal(verdict.state, 'active')
    assert.deepEqual(
      verdict.problems.map(({ code }) => code),
      ['check_digit'],
    )
  })

  it('finds a number that begins with zeros', async () => {
    const parts = { number: 'ZEROES', names: 'ZEROES', birth: '000708' }
    const reference = await accept(context, desk, parts, {
      birthYear: '2000',
      birthMonth: '7',
      birthDay: '8',
    })
    await settle(context, desk, reference)
    const { iin } = await viewHolder(context, desk, reference, 'number')
    assert.match(iin, /^0007082\d{5}$/)
    const [verdict] = await checkNumbers(context, desk, [iin])
    assert.equal(verdict!.level, 'issued')
  })
})

describe('the holder of an application', () => {
  it('is not found before there is one, and nothing is written', async () => {
    const reference = await accept(context, desk, { number: 'NOBODY', names: 'NOBODY' })
    const entries = await entriesOf(() =>
      assertRefused(viewHolder(context, desk, reference, 'certificate'), 'not_found'),
    )
    assert.deepEqual(entries, [])
  })
})
