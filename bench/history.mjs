// Lives through many random histories of a register beside a model of it.
//
//     node bench/history.mjs [RUNS] [SEED]
//
// `test/service/history.test.ts` does the same for a few. A failure is told at its shortest, with the seed.

import { openDesk } from '../dist/test/service/desk-of.js'
import { liveThrough } from '../dist/test/service/history.js'
import { assertSound } from '../dist/test/service/register-proof.js'

async function main() {
  const runs = Number(process.argv[2] ?? 500)
  const seed = Number(process.argv[3] ?? Date.now() % 1_000_000_000)
  const { context, close } = await openDesk()
  console.log(`${runs} histories of up to 100 steps, seed ${seed}`)
  await liveThrough(context, { seed, runs, stepsMax: 100 })
  await assertSound(context.store)
  console.log(
    'Each went as the model goes, every invariant held after each step, and the events give the same rows.',
  )
  await close()
}

await main()
