// Makes all projections anew from the events and says whether they are the same as the live ones.

import { rebuild } from '../register/projection.ts'
import { reducers } from '../service/reducer.ts'
import { say } from '../text/say.ts'
import type { Call } from './operation.ts'
import { endProgress, print, showProgress } from './print.ts'

export async function rebuildProjections({ context, language, isApplied }: Call): Promise<boolean> {
  const { events, erased, comparisons } = await rebuild(context.store, {
    reducers,
    isApplied,
    progress: done => showProgress(say(language, 'operate.rebuild.progress', { events: done })),
  })
  endProgress()
  for (const { projection, live, rebuilt } of comparisons) {
    const isSame = live.hash === rebuilt.hash && live.rows === rebuilt.rows
    print(`${isSame ? '✓' : '✗'} ${projection.padEnd(18)} ${String(live.rows).padStart(9)}  ${live.hash}`)
    if (!isSame) print(`  ${''.padEnd(18)} ${String(rebuilt.rows).padStart(9)}  ${rebuilt.hash}`)
  }
  const differing = comparisons.filter(({ live, rebuilt }) => live.hash !== rebuilt.hash).length
  print()
  print(say(language, 'operate.rebuild.result', { events, erased, differing }))
  if (isApplied) print(say(language, 'operate.rebuild.applied'))
  return isApplied || differing === 0
}
