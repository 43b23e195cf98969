// Prints how full the buckets are, their accounts, and when the first of them run out.

import { type BucketCapacity, capacity } from '../register/capacity.ts'
import { dateInWords } from '../text/date.ts'
import type { Language } from '../text/language.ts'
import { say } from '../text/say.ts'
import type { Call } from './operation.ts'
import { bar, print } from './print.ts'

const barWidth = 30

/** Answers whether the accounts of all buckets come out even. */
export async function showCapacity({ context, language }: Call): Promise<boolean> {
  const { buckets, taken, account, tenths, soonest } = await capacity(context.store, context.clock.nowAt())
  print(say(language, 'operate.capacity.total', { buckets, taken }))
  print(say(language, 'operate.capacity.account', { ...account }))
  print(say(language, 'operate.capacity.uneven', { uneven: account.uneven }))
  print()
  print(say(language, 'operate.capacity.tenths'))
  const most = Math.max(...tenths, 1)
  tenths.forEach((count, index) => {
    const range = `${index * 10}–${index * 10 + 10} %`.padStart(9)
    print(`${range}  ${bar(count / most, barWidth)} ${count}`)
  })
  print()
  print(say(language, 'operate.capacity.soonest'))
  for (const bucket of soonest) print(lineOf(language, bucket))
  return account.uneven === 0
}

/** `740812 2  █▋    52/9918  next 53 = 52 + 1 + 0   12 March 2031`. */
function lineOf(language: Language, { bucket, account, usable, left, fullOn }: BucketCapacity): string {
  const digits = String(bucket).padStart(7, '0')
  const used = usable - left
  const { next, formed, void: empty, imported } = account
  return [
    `${digits.slice(0, 6)} ${digits[6]}`,
    bar(used / usable, barWidth),
    `${used}/${usable}`.padStart(9),
    `${next} = ${formed} + ${empty} + ${imported}`.padEnd(22),
    fullOn === null ? say(language, 'operate.capacity.never') : dateInWords(language, fullOn),
  ].join('  ')
}
