// Decisions sent again and decisions made at once: one deed, one number, whoever is faster.

import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, describe, it } from 'node:test'
import type { Refusal } from '../../src/kernel/refusal.ts'
import { viewApplication } from '../../src/service/application.ts'
import type { Context } from '../../src/service/context.ts'
import type { Choice } from '../../src/service/decision.ts'
import type { Store } from '../../src/store/store.ts'
import { openTogether } from '../../src/store/together.ts'
import { freshName } from '../register/people.ts'
import { assertRefused } from '../register/register-of.ts'
import { accept, countOfNumbers, officer, openDesk, settle } from './desk-of.ts'

let context: Context
let store: Store
let close: () => Promise<void>
before(async () => {
  ;({ context, close } = await openDesk())
  store = context.store
})
after(() => close())

const desk = officer('desk')

describe('the same decision sent again', () => {
  it('50 times at once forms one number and gives one answer', async () => {
    const reference = await accept(context, desk, { number: 'FIFTY', names: freshName() })
    const before = await countOfNumbers(context)
    const key = randomUUID()
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => settle(context, desk, reference, { key })),
    )
    for (const answer of answers) assert.deepEqual(answer, answers[0])
    assert.equal(await countOfNumbers(context), before + 1)
  })

  it('after its answer was lost gives that answer', async () => {
    const reference = await accept(context, desk, { number: 'LOST', names: freshName() })
    const key = randomUUID()
    const deaf: Context = {
      ...context,
      together: openTogether({ ...store, transaction: committedButUnheard }),
    }
    await assert.rejects(settle(deaf, desk, reference, { key }), { message: 'the connection broke' })
    const decision = await settle(context, desk, reference, { key })
    assert.equal(decision.outcome, 'assigned')
    assert.equal((await viewApplication(context, desk, reference)).personId, decision.personId)
  })

  it('with another choice under the same key is refused', async () => {
    const reference = await accept(context, desk, { number: 'REUSED', names: freshName() })
    const key = randomUUID()
    const { personId } = await settle(context, desk, reference, { key })
    const choice: Choice = { kind: 'existing', personId }
    await assertRefused(settle(context, desk, reference, { key, choice }), 'idempotency_key_reused')
  })

  async function committedButUnheard<T>(work: Parameters<Store['transaction']>[0]): Promise<T> {
    await store.transaction(work)
    throw new Error('the connection broke')
  }
})

describe('the same person at many desks at once', () => {
  it('gets exactly one number by one passport', async () => {
    const parts = { number: 'RACEDOC', names: freshName() }
    await race(await Promise.all(desks(8).map(by => accept(context, by, parts))), 'document_already_held')
  })

  it('gets exactly one number by one name and birth date', async () => {
    const names = freshName()
    const accepted = desks(8).map((by, at) => accept(context, by, { number: `RACE${at}`, names }))
    await race(await Promise.all(accepted), 'earlier_number_found')
  })

  it('gets one number when one application is decided at two desks', async () => {
    const reference = await accept(context, desk, { number: 'ONEREF', names: freshName() })
    await race([reference, reference], 'application_already_decided')
  })

  /** Decides all at once; one must be assigned and the others refused with `code`. */
  async function race(references: readonly string[], code: Refusal['code']) {
    const before = await countOfNumbers(context)
    const by = desks(references.length)
    const outcomes = await Promise.allSettled(
      references.map((reference, at) => settle(context, by[at]!, reference)),
    )
    const refusals = outcomes.flatMap(each => (each.status === 'rejected' ? [each.reason.code] : []))
    assert.deepEqual(refusals, Array(references.length - 1).fill(code))
    assert.equal(await countOfNumbers(context), before + 1)
  }

  const desks = (count: number) => Array.from({ length: count }, (_, at) => officer(`desk ${at}`))
})
