// Runs every invariant over the live register and prints what breaks, with counts.

import { checkInvariants } from '../register/invariant.ts'
import { type MessageKey, say, sayAny } from '../text/say.ts'
import type { Call } from './operation.ts'
import { endProgress, print, showProgress } from './print.ts'

export async function verify({ context, language }: Call): Promise<boolean> {
  const results = await checkInvariants(context.store, code => showProgress(code))
  endProgress()
  for (const { code, count, at } of results) {
    const says = sayAny(language, `operate.invariant.${code}` as MessageKey, {})
    print(`${count === 0 ? '✓' : '✗'} ${code.padEnd(9)} ${says}`)
    if (count > 0)
      print(`    ${say(language, 'operate.verify.breaches', { count })} ${at.slice(0, 10).join('; ')}`)
  }
  const broken = results.filter(({ count }) => count > 0).length
  print()
  print(say(language, 'operate.verify.result', { checked: results.length, broken }))
  return broken === 0
}
