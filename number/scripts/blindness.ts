// How often a slip goes unseen, by position, computed exactly over all numbers and not by trying some. For
// docs/number.md: `npm run blindness -w number` prints the chart after a build.

import { blindness, overall } from '../test/blindness.ts'

const BAR_WIDTH = 40
const percent = (share: number): string => `${(share * 100).toFixed(2).padStart(6)} %`
const bar = (share: number): string => '█'.repeat(Math.round(share * BAR_WIDTH)) || '▏'

const table = blindness()
process.stdout.write('One wrong digit that goes unseen, of all that could be made at the place\n\n')
process.stdout.write('place  check digit   with the calendar and the 7th digit\n')
table.forEach(({ byCheckDigit, byAll }, at) => {
  const place = String(at + 1).padStart(5)
  process.stdout.write(`${place}     ${percent(byCheckDigit)}   ${percent(byAll)}  ${bar(byAll)}\n`)
})
const { byCheckDigit, byAll } = overall(table)
process.stdout.write(`  all     ${percent(byCheckDigit)}   ${percent(byAll)}\n`)
