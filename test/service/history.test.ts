// Histories that nobody thought of: the register does what a model of a hundred lines does, step by step.

import { after, before, describe, it } from 'node:test'
import type { Context } from '../../src/service/context.ts'
import { openDesk } from './desk-of.ts'
import { liveThrough } from './history.ts'
import { assertSound } from './register-proof.ts'

let context: Context
let close: () => Promise<void>
before(async () => {
  ;({ context, close } = await openDesk())
})
after(() => close())

describe('a random history of acts', () => {
  // `bench/history.mjs` lives through many more, with a seed of its own each time.
  it('goes as the model goes, and every invariant holds after each step', () =>
    liveThrough(context, { seed: 3, runs: 8, stepsMax: 60 }))

  it('leaves events that fold to the same rows', () => assertSound(context.store))
})
