// Who may do what: each role and each act, and nothing that the table does not name.

import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, describe, it } from 'node:test'
import { Refusal } from '../../src/kernel/refusal.ts'
import {
  confirmApplication,
  listApplications,
  openApplication,
  viewApplication,
  withdrawApplication,
} from '../../src/service/application.ts'
import { checkNumbers } from '../../src/service/check.ts'
import type { Context } from '../../src/service/context.ts'
import { decide, viewEarlierNumbers } from '../../src/service/decision.ts'
import { viewHolder } from '../../src/service/holder.ts'
import { type Action, mayDo, type Officer, permit, roles } from '../../src/service/permit.ts'
import { sql } from '../../src/store/store.ts'
import { printedText } from '../mrz/lines-of.ts'
import { assertRefused } from '../register/register-of.ts'
import { accept, formed, officer, open, openDesk, settle, typed } from './desk-of.ts'

const actions: readonly Action[] = [
  'application_open',
  'application_read',
  'application_confirm',
  'application_decide',
  'application_withdraw',
  'certificate_read',
  'number_check',
]

let context: Context
let close: () => Promise<void>
before(async () => {
  ;({ context, close } = await openDesk())
})
after(() => close())

const desk = officer('desk')

describe('the table of permits', () => {
  for (const role of roles) {
    it(`lets a ${role} do ${role === 'counter_officer' ? 'all' : 'nothing'} of what there is`, () => {
      for (const action of actions)
        assert.equal(mayDo(officer('somebody', role), action), role === 'counter_officer')
    })
  }

  it('lets nobody do an act that it does not name', () => {
    const unknown = 'number_annul' as Action
    for (const role of roles) assert.equal(mayDo(officer('somebody', role), unknown), false)
    assert.throws(() => permit(officer('somebody', 'auditor'), 'application_read'), Refusal)
  })
})

/** Everything that a service does for an officer, on an application that is there. */
function deeds(by: Officer, reference: string): Readonly<Record<string, () => Promise<unknown>>> {
  const request = { key: randomUUID(), choice: formed() }
  return {
    open: () => openApplication(context, by, printedText()),
    list: () => listApplications(context, by),
    view: () => viewApplication(context, by, reference),
    confirm: () => confirmApplication(context, by, reference, typed()),
    withdraw: () => withdrawApplication(context, by, reference),
    'look for earlier numbers': async () => {
      return viewEarlierNumbers(context, by, await viewApplication(context, desk, reference))
    },
    decide: () => decide(context, by, reference, request),
    'view the holder': () => viewHolder(context, by, reference, 'application_read'),
    'print the certificate': () => viewHolder(context, by, reference, 'certificate_read'),
  }
}

describe('roles without a desk', () => {
  for (const role of roles.filter(each => each !== 'counter_officer')) {
    it(`are refused every deed: ${role}`, async () => {
      const reference = await accept(context, desk, {
        number: role.slice(0, 9).toUpperCase().replace('_', 'X'),
      })
      const trace = await traceOf()
      for (const deed of Object.values(deeds(officer('somebody', role), reference))) {
        await assertRefused(deed(), 'not_permitted')
      }
      const looked = 1
      assert.deepEqual(
        await traceOf(),
        { ...trace, entries: trace.entries + looked },
        'the desk itself looked once',
      )
    })
  }

  it('are the public when they check numbers', async () => {
    const reference = await accept(context, desk, { number: 'PUBLIC' })
    await settle(context, desk, reference)
    const { iin } = await viewHolder(context, desk, reference, 'certificate_read')
    const [verdict] = await checkNumbers(context, officer('somebody', 'auditor'), [iin])
    assert.equal(verdict!.level, 'well-formed')
  })
})

describe('an application of another office', () => {
  it('is not found, as if it were not there', async () => {
    const reference = await accept(context, desk, { number: 'ELSEWHERE' })
    await settle(context, desk, reference, { choice: await choiceAmongAll(reference) })
    const stranger = officer('stranger', 'counter_officer', 'another_psc')
    const { open, list, 'look for earlier numbers': look, ...others } = deeds(stranger, reference)
    for (const deed of Object.values(others)) await assertRefused(deed(), 'not_found')
    assert.deepEqual(await listApplications(context, stranger), [])
  })

  it('is refused in the same way as a reference that nobody has', async () => {
    const stranger = officer('stranger', 'counter_officer', 'another_psc')
    const reference = await open(context, desk, { number: 'SAMEWORDS' })
    const refusals = await Promise.all(
      [reference, 'KZ-0000-0000'].map(each =>
        viewApplication(context, stranger, each).catch((e: unknown) => e),
      ),
    )
    assert.deepEqual(refusals[0], refusals[1])
  })

  async function choiceAmongAll(reference: string) {
    const matches = await viewEarlierNumbers(context, desk, await viewApplication(context, desk, reference))
    return formed(...matches.map(({ personId }) => personId))
  }
})

async function traceOf(): Promise<{ events: number; entries: number }> {
  const [row] = await context.store.query<{ events: number; entries: number }>(sql`
    select (select count(*) from event) as events, (select count(*) from access) as entries`)
  return row!
}
