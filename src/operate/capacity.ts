// Prints how full the buckets are, and when the fullest run out.

import { capacity } from '../register/capacity.ts'
import { dateInWords } from '../text/date.ts'
import { say } from '../text/say.ts'
import type { Call } from './operation.ts'
import { bar, print } from './print.ts'

const barWidth = 30

export async function showCapacity({ context, language }: Call): Promise<boolean> {
  const { buckets, taken, tenths, fullest } = await capacity(context.store, context.clock.nowAt())
  print(say(language, 'operate.capacity.total', { buckets, taken }))
  print()
  print(say(language, 'operate.capacity.tenths'))
  const most = Math.max(...tenths, 1)
  tenths.forEach((count, index) => {
    const range = `${index * 10}–${index * 10 + 10} %`.padStart(9)
    print(`${range}  ${bar(count / most, barWidth)} ${count}`)
  })
  print()
  print(say(language, 'operate.capacity.fullest'))
  for (const { bucket, usable, taken: given, fullOn } of fullest) {
    const name = String(bucket).padStart(7, '0')
    const day = fullOn === null ? say(language, 'operate.capacity.never') : dateInWords(language, fullOn)
    print(`${name.slice(0, 6)} ${name[6]}  ${bar(given / usable, barWidth)} ${given}/${usable}  ${day}`)
  }
  return true
}
