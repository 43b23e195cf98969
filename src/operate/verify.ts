// Runs every invariant over the live register and prints what breaks, with counts, and the last seal.

import { dayIn, timeIn } from '../kernel/clock.ts'
import { type Proof, proveAtLength } from '../service/audit-proof.ts'
import { sealEveryMs } from '../service/sealing.ts'
import { dateInWords } from '../text/date.ts'
import type { Language } from '../text/language.ts'
import { type MessageKey, say, sayAny } from '../text/say.ts'
import type { Call } from './operation.ts'
import { endProgress, print, showProgress } from './print.ts'

/** The words, where there are any, are a seal as an earlier run printed it, which must still be in the chain. */
export async function verify({ context, language, parameters }: Call): Promise<boolean> {
  const proof = await proveAtLength(context.store, parameters.join(' '), showProgress)
  endProgress()
  for (const { code, count, at } of proof.results) {
    const says = sayAny(language, `operate.invariant.${code}` as MessageKey, {})
    print(`${count === 0 ? '✓' : '✗'} ${code.padEnd(10)} ${says}`)
    if (count > 0)
      print(`    ${say(language, 'operate.verify.breaches', { count })} ${at.slice(0, 10).join('; ')}`)
  }
  const broken = proof.results.filter(({ count }) => count > 0).length
  print()
  print(say(language, 'operate.verify.result', { checked: proof.results.length, broken }))
  printSeals(language, proof)
  return broken === 0 && proof.isKeptHeadThere !== false
}

function printSeals(language: Language, { seals, isKeptHeadThere }: Proof): void {
  const { head, waiting, waitingSince } = seals
  const since =
    waitingSince === null ? '' : `${dateInWords(language, dayIn(waitingSince))}, ${timeIn(waitingSince)}`
  const seconds = sealEveryMs / 1000
  if (isKeptHeadThere !== null)
    print(say(language, isKeptHeadThere ? 'operate.seal.kept' : 'operate.seal.lost'))
  print(say(language, 'operate.seal.waiting', { waiting, since, seconds }))
  print(say(language, head === null ? 'operate.seal.none' : 'operate.seal.head'))
  if (head !== null) print(`${head.number} ${head.hash}`)
}
