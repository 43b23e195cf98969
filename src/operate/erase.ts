// Forgets what is past its term; without --apply it only says what would be forgotten.

import { countPastTerm, eraseAllPastTerm } from '../service/retention.ts'
import { say } from '../text/say.ts'
import type { Call } from './operation.ts'
import { endProgress, print, showProgress } from './print.ts'

export async function erase({ context, language, isApplied }: Call): Promise<boolean> {
  print(say(language, 'operate.erase.due', { ...(await countPastTerm(context)) }))
  if (!isApplied) {
    print(say(language, 'operate.erase.dry'))
    return true
  }
  const done = await eraseAllPastTerm(context, progress =>
    showProgress(say(language, 'operate.erase.done', { ...progress })),
  )
  endProgress()
  print(say(language, 'operate.erase.done', { ...done }))
  return true
}
