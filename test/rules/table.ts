// Prints every answer of a pack as a table.
//
//     node dist/test/rules/table.js [pack|all] [day] [need|papers|summary]

import assert from 'node:assert/strict'
import { fileURLToPath } from 'node:url'
import { needOf } from '../../src/rules/need.ts'
import type { RulePack } from '../../src/rules/pack.ts'
import { shippedPacks } from './shipped.ts'
import { summaryOf } from './summary.ts'
import { documentLine, everyAnswer, everySituation, type Line, needLine } from './walk.ts'

/** Each kind of table, as text, of a pack as of a day. */
export const tables: Readonly<Record<string, (pack: RulePack, dayOn: string) => string>> = {
  need: (pack, dayOn) => tableOf(everyAnswer(pack).map(of => needLine(of, needOf(pack, dayOn, of)))),
  papers: (pack, dayOn) => tableOf(everySituation(pack).map(of => documentLine(pack, dayOn, of))),
  summary: summaryOf,
}

function tableOf(lines: readonly Line[]): string {
  const width = Math.max(...lines.map(({ asked }) => asked.length))
  return lines.map(({ asked, answered }) => `${asked.padEnd(width)}  ${answered}\n`).join('')
}

function print([name = 'seed-2026-05', dayOn = '2026-11-23', what = 'need']: readonly string[]): void {
  const packs = [...shippedPacks.values()].filter(({ pack }) => name === 'all' || pack === name)
  const table = tables[what]
  assert(packs.length > 0, `there is no pack ${name}, but ${[...shippedPacks.keys()].join(' and ')}`)
  assert(table, `there is no table ${what}, but ${Object.keys(tables).join(', ')}`)
  process.stdout.write(packs.map(pack => table(pack, dayOn)).join('\n'))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) print(process.argv.slice(2))
