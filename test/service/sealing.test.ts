// Sealing while the program runs: by itself, one program after another, and in spite of what goes wrong.

import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { setImmediate } from 'node:timers/promises'
import { sealState } from '../../src/register/seal-proof.ts'
import type { Context } from '../../src/service/context.ts'
import { startSealing } from '../../src/service/sealing.ts'
import { enroll } from './act-of.ts'
import { openDesk } from './desk-of.ts'
import { brokenInvariants } from './register-proof.ts'

let context: Context
let close: () => Promise<void>
before(async () => {
  ;({ context, close } = await openDesk())
})
after(() => close())

async function untilSealed(): Promise<void> {
  while ((await sealState(context.store)).waiting > 0) await setImmediate()
}

describe('a running program', () => {
  it('seals what was done and who looked, and what a program before it left unsealed', async () => {
    await enroll(context)
    assert((await sealState(context.store)).waiting > 0)
    for (let times = 0; times < 2; times++) {
      const sealing = startSealing(context, error => assert.ifError(error))
      await untilSealed()
      await sealing.stop()
      await enroll(context)
    }
    assert((await sealState(context.store)).waiting > 0)
    assert.deepEqual(await brokenInvariants(context.store), {})
  })

  it('tells what went wrong, and ends when it is told to', async () => {
    const failure = new Error('the database is away')
    const broken = { ...context.store, transaction: () => Promise.reject(failure) }
    const faults: unknown[] = []
    const sealing = startSealing({ ...context, store: broken }, error => faults.push(error))
    while (faults.length === 0) await setImmediate()
    await sealing.stop()
    assert.deepEqual(faults, [failure])
  })
})
