// The closed table of refusals: a code, one HTTP status, and an error that carries no personal data in its words.

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { Fault, assert as hold } from '../../src/kernel/assert.ts'
import { Refusal, type RefusalCode, refusals } from '../../src/kernel/refusal.ts'

describe('the table of refusals', () => {
  for (const [code, status] of Object.entries(refusals)) {
    it(`has a plain code and an error status: ${code}`, () => {
      assert.match(code, /^[a-z]+(_[a-z]+)*$/)
      assert(status >= 400 && status <= 599, String(status))
    })
  }
})

describe('a refusal', () => {
  it('carries its code, its status, its details and its cause', () => {
    const cause = new Error('the database said so')
    const refusal = new Refusal('sign_in_too_often', { waitMinutes: 3 }, { cause })
    assert.equal(refusal.code, 'sign_in_too_often')
    assert.equal(refusal.status, 429)
    assert.deepEqual(refusal.details, { waitMinutes: 3 })
    assert.equal(refusal.cause, cause)
    assert.equal(refusal.message, 'sign_in_too_often')
    assert.equal(refusal.name, 'Refusal')
  })

  it('takes no code outside the table', () => {
    // @ts-expect-error: the set of codes is closed.
    const code: RefusalCode = 'payment_required'
    assert.equal(new Refusal(code).status, undefined)
  })
})

describe('a broken assumption', () => {
  it('is a fault and no refusal', () => {
    assert.throws(
      () => hold(false, 'one is two'),
      (error: unknown) => {
        return error instanceof Fault && error.message === 'one is two' && !(error instanceof Refusal)
      },
    )
    assert.doesNotThrow(() => hold(1, 'one is true'))
  })
})
