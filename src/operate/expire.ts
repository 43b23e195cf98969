// Ends applications that nobody went on with in time; without --apply it only says how many there are.

import { countOverdueWaits, expireWaiting } from '../service/expiry.ts'
import { say } from '../text/say.ts'
import type { Call } from './operation.ts'
import { print } from './print.ts'

export async function expire({ context, language, isApplied }: Call): Promise<boolean> {
  if (!isApplied) {
    print(say(language, 'operate.expire.due', { count: await countOverdueWaits(context) }))
    print(say(language, 'operate.expire.dry'))
    return true
  }
  print(say(language, 'operate.expire.done', { count: await expireWaiting(context) }))
  return true
}
