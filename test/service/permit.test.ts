// Who may do what: each role and each act, and nothing that the table does not name.

import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, describe, it } from 'node:test'
import { Refusal } from '../../src/kernel/refusal.ts'
import { viewApplication } from '../../src/service/application.ts'
import { checkNumbers } from '../../src/service/check.ts'
import type { Context } from '../../src/service/context.ts'
import { viewHolder } from '../../src/service/holder.ts'
import { type Action, mayDo, permit, type Role, roles } from '../../src/service/permit.ts'
import { submit } from '../../src/service/proposal.ts'
import { listApplications } from '../../src/service/queue.ts'
import { sql } from '../../src/store/store.ts'
import { freshName, freshNumber } from '../register/people.ts'
import { command, enroll } from './act-of.ts'
import { accept, officer, open, openDesk, settle } from './desk-of.ts'
import { type OfficerDeed, officerDeeds, type Scene } from './officer-deed.ts'
import { functionsForOfficers } from './officer-function.ts'

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

const proposer = officer('proposer', 'register_administrator', 'ministry')

/** An accepted application, a person with a number, and an act on the register that waits for a second person. */
async function sceneOf(): Promise<Scene> {
  const reference = await accept(context, desk, { number: freshNumber(), names: freshName() })
  const application = await viewApplication(context, desk, reference)
  const { personId } = await enroll(context)
  const exclusion = { personId, ground: 'death', conditional: false, from: '2026-11-01', source: 'Record' }
  const outcome = await submit(context, proposer, command('number_exclude', exclusion), randomUUID())
  assert(outcome.outcome === 'proposed')
  return { reference, application, personId, proposalId: outcome.proposalId }
}

/** The code of the refusal, if that is how it ends; whatever else is wrong with a deed is no matter here. */
async function refusalOf(deed: () => unknown): Promise<string | null> {
  try {
    await deed()
    return null
  } catch (error) {
    assert(error instanceof Refusal, String(error))
    return error.code
  }
}

describe('every function of the services that answers an officer', () => {
  it('is tried', () => {
    const tried = new Set(Object.keys(officerDeeds).map(name => name.split(' ')[0]!))
    assert.deepEqual([...tried].sort(), functionsForOfficers().sort())
  })

  for (const role of roles) {
    const all = Object.entries(officerDeeds)
    const may = ({ needs }: OfficerDeed) => needs === null || mayDo(officer('somebody', role), needs)
    const [allowed, forbidden] = [all.filter(([, deed]) => may(deed)), all.filter(([, deed]) => !may(deed))]

    it(`refuses ${role} the ${forbidden.length} that need another permit, and leaves no trace`, async () => {
      const scene = await sceneOf()
      const by = officer('somebody', role)
      const trace = await traceOf()
      for (const [name, { run }] of forbidden) {
        assert.equal(await refusalOf(() => run(context, by, scene)), 'not_permitted', name)
      }
      assert.deepEqual(await traceOf(), trace)
    })

    it(`permits ${role} the other ${allowed.length}`, async () => {
      for (const [name, { run }] of allowed) {
        const scene = await sceneOf()
        const by = { ...officer('somebody', role), personId: role === 'holder' ? scene.personId : null }
        assert.notEqual(await refusalOf(() => run(context, by, scene)), 'not_permitted', name)
      }
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
    const scene = { ...(await sceneOf()), reference }
    for (const [name, { needs, isOnCase, run }] of Object.entries(officerDeeds)) {
      if (!isOnCase || !mayDo(stranger, needs!)) continue
      assert.equal(await refusalOf(() => run(context, stranger, scene)), 'not_found', name)
    }
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
