// What auditors and administrators ask finds its rows by an index, however large the register is.

import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { auditTrail } from '../../src/service/audit-trail.ts'
import type { Context } from '../../src/service/context.ts'
import { viewFigures } from '../../src/service/figure.ts'
import { type Store, sql, type Transaction } from '../../src/store/store.ts'
import { numberOf } from './act-of.ts'
import { accept, officer, openDesk, settle } from './desk-of.ts'

let context: Context
let owner: Store
let close: () => Promise<void>
before(async () => {
  ;({ context, owner, close } = await openDesk())
})
after(() => close())

/** Whatever grows with the register. */
const large = ['event', 'access', 'application', 'number', 'person', 'holding', 'document', 'seal']

/** A store that answers as the given one does, and keeps how each of its questions is answered without reading all. */
function planned(store: Store): { store: Store; plans: string[] } {
  const plans: string[] = []
  const explaining = (tx: Transaction): Transaction => ({
    query: async statement => {
      await tx.query(sql`set local enable_seqscan = off`)
      const lines = await tx.query<{ 'QUERY PLAN': string }>(sql`explain (costs off) ${statement}`)
      plans.push(lines.map(line => line['QUERY PLAN']).join('\n'))
      return tx.query(statement)
    },
  })
  return {
    plans,
    store: {
      ...store,
      query: statement => store.transaction(tx => explaining(tx).query(statement)),
      transaction: (work, options) => store.transaction(tx => work(explaining(tx)), options),
    },
  }
}

describe('no table that grows is read from end to end', () => {
  const auditor = officer('auditor', 'auditor')
  const supervisor = officer('supervisor', 'supervisor')
  const account = '00000000-0000-4000-8000-000000000001'
  let reference: string
  let iin: string
  before(async () => {
    await owner.query(sql`
      insert into account (id, sign_in_name, display_name, role, office, demo, created_at)
      values (${account}, 'desk', 'Desk', 'counter_officer', 'demo_psc', true, now())`)
    const desk = officer(account)
    reference = await accept(context, desk, { number: 'LOOKUP' })
    const { personId } = await settle(context, desk, reference)
    iin = await numberOf(context, personId)
  })

  const questions: Readonly<Record<string, (context: Context) => Promise<unknown>>> = {
    'the trail of a case': asked => auditTrail(asked, auditor, { subject: 'case', text: reference }),
    'the trail of an officer': asked => auditTrail(asked, auditor, { subject: 'officer', text: account }),
    'the trail of a number': asked => auditTrail(asked, auditor, { subject: 'number', text: iin }),
  }
  it('for what waits and what was refused, each by its own index', async () => {
    const { store, plans } = planned(context.store)
    await viewFigures({ ...context, store }, supervisor)
    for (const index of ['application_by_term', 'application_refused']) {
      assert(
        plans.some(plan => plan.includes(index)),
        plans.join('\n'),
      )
    }
  })

  for (const [name, ask] of Object.entries(questions)) {
    it(`for ${name}`, async () => {
      const { store, plans } = planned(context.store)
      assert(await ask({ ...context, store }))
      assert(plans.length > 0)
      for (const plan of plans) {
        for (const table of large) assert.doesNotMatch(plan, new RegExp(`Seq Scan on ${table}\\b`), plan)
      }
    })
  }
})
