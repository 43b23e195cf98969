// Who may do what: each role and each act, and nothing that the table does not name.

import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, describe, it } from 'node:test'
import { Refusal } from '../../src/kernel/refusal.ts'
import { viewApplication } from '../../src/service/application.ts'
import { checkNumbers } from '../../src/service/check.ts'
import type { Context } from '../../src/service/context.ts'
import { decide, viewEarlierNumbers } from '../../src/service/decision.ts'
import { withdrawApplication } from '../../src/service/ending.ts'
import { viewHolder } from '../../src/service/holder.ts'
import { openApplication } from '../../src/service/opening.ts'
import { type Action, mayDo, type Officer, permit, type Role, roles } from '../../src/service/permit.ts'
import { listApplications } from '../../src/service/queue.ts'
import { sql } from '../../src/store/store.ts'
import { printedText } from '../mrz/lines-of.ts'
import { freshName } from '../register/people.ts'
import { assertRefused } from '../register/register-of.ts'
import { accept, acceptTyped, formed, officer, open, openDesk, settle, typed } from './desk-of.ts'

let context: Context
let close: () => Promise<void>
before(async () => {
  ;({ context, close } = await openDesk())
})
after(() => close())

const desk = officer('desk')

describe('the table of permits', () => {
  it('lets nobody do an act that it does not name, nor a role that it does not know do anything', () => {
    for (const role of roles) {
      for (const unknown of ['number_delete', 'constructor', '__proto__', 'toString', '']) {
        assert.equal(mayDo(officer('somebody', role), unknown as Action), false, `${role} ${unknown}`)
      }
    }
    for (const unknown of ['administrator', 'constructor', '__proto__', '']) {
      assert.equal(mayDo(officer('somebody', unknown as Role), 'application_read'), false, unknown)
    }
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
    confirm: () => acceptTyped(context, by, reference, typed()),
    withdraw: () => withdrawApplication(context, by, reference),
    'look for earlier numbers': async () => {
      return viewEarlierNumbers(context, by, await viewApplication(context, desk, reference))
    },
    decide: () => decide(context, by, reference, request),
    'view the holder': () => viewHolder(context, by, reference, 'number'),
    'print the certificate': () => viewHolder(context, by, reference, 'certificate'),
  }
}

/** Which action each deed needs. */
const needs: Readonly<Record<string, Action>> = {
  open: 'application_open',
  list: 'application_read',
  view: 'application_read',
  confirm: 'application_accept',
  withdraw: 'application_withdraw',
  'look for earlier numbers': 'application_decide',
  decide: 'application_decide',
  'view the holder': 'application_read',
  'print the certificate': 'certificate_read',
}

describe('a role that may not', () => {
  for (const role of roles) {
    const somebody = officer('somebody', role)
    const forbidden = Object.keys(needs).filter(deed => !mayDo(somebody, needs[deed]!))
    if (forbidden.length === 0) continue

    it(`is refused, and leaves no trace: ${role} ${forbidden.join(', ')}`, async () => {
      const reference = await accept(context, desk, { number: 'FORBIDDEN', names: freshName() })
      const all = deeds(somebody, reference)
      assert.deepEqual(Object.keys(all), Object.keys(needs))
      const trace = await traceOf()
      for (const deed of forbidden) await assertRefused(all[deed]!(), 'not_permitted')
      // To look for earlier numbers takes an application, at which the desk looks itself.
      const looked = forbidden.includes('look for earlier numbers') ? 1 : 0
      assert.deepEqual(await traceOf(), { ...trace, entries: trace.entries + looked })
    })
  }

  it('is the public when numbers are checked', async () => {
    const reference = await accept(context, desk, { number: 'PUBLIC', names: freshName() })
    await settle(context, desk, reference)
    const { iin } = await viewHolder(context, desk, reference, 'certificate')
    const [verdict] = await checkNumbers(context, officer('somebody', 'auditor'), [iin])
    assert.equal(verdict!.level, 'well-formed')
  })
})

describe('an application of another office', () => {
  it('is not found, as if it were not there', async () => {
    const reference = await accept(context, desk, { number: 'ELSEWHERE', names: freshName() })
    await settle(context, desk, reference)
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
})

async function traceOf(): Promise<{ events: number; entries: number }> {
  const [row] = await context.store.query<{ events: number; entries: number }>(sql`
    select (select count(*) from event) as events, (select count(*) from access) as entries`)
  return row!
}
