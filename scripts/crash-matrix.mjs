// Everything killed under load, again and again: nothing that was acknowledged may ever be missing.
//
//     node scripts/crash-matrix.mjs         25 rounds
//     node scripts/crash-matrix.mjs 100     another number of them

import './node-version.mjs'

async function main([rounds = '25']) {
  const { prepare, run } = await import('./prepare.mjs')
  await prepare()
  const parameters = [
    'scripts/test.mjs',
    '--test-name-pattern=kill of everything',
    'test/store/crash.test.ts',
  ]
  process.exitCode = await run(process.execPath, parameters, { CRASH_ROUNDS: rounds })
}

await main(process.argv.slice(2))
