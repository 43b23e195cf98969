// Makes all projections anew from the events and says whether they are the same as the live ones.

import { rebuild } from '../register/projection.ts'
import { reducers } from '../service/reducer.ts'
import { say } from '../text/say.ts'
import type { Call } from './operation.ts'
import { endProgress, print, showProgress } from './print.ts'

/** Answers whether the live projections are what the events say, as they stood or as they were just made. */
export async function rebuildProjections({ context, language, isApplied }: Call): Promise<boolean> {
  const { events, erased, comparisons } = await rebuild(context.store, {
    reducers,
    isApplied,
    progress: done => showProgress(say(language, 'operate.rebuild.progress', { events: done })),
  })
  endProgress()
  for (const { table, live, rebuilt, isSame } of comparisons) {
    print(`${isSame ? '✓' : '✗'} ${table.padEnd(18)} ${String(live.rows).padStart(9)}  ${live.hash}`)
    if (!isSame) print(`  ${''.padEnd(18)} ${String(rebuilt.rows).padStart(9)}  ${rebuilt.hash}`)
  }
  const differing = comparisons.filter(({ isSame }) => !isSame).length
  print()
  print(say(language, 'operate.rebuild.result', { events, erased, differing }))
  if (comparisons.some(({ isReplaced }) => isReplaced)) print(say(language, 'operate.rebuild.applied'))
  return comparisons.every(({ isSame, isReplaced }) => isSame || isReplaced)
}
