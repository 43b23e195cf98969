// Measures the search for duplicates on made-up people: node bench/duplicate.mjs, after npm run build.
//
//     node bench/duplicate.mjs --seed 7 --people 44000 --searches 8000     precision, recall, comparisons
//     node bench/duplicate.mjs --json                                      the same, for a program
//     node bench/duplicate.mjs --bits                                      what each reason of the score is worth

import { parseArgs } from 'node:util'
import { possibleScore, probableScore } from '../dist/src/register/match-weight.js'
import { runBenchmark } from './duplicate/benchmark.mjs'
import { measureBits } from './duplicate/bit.mjs'
import { measure } from './duplicate/measure.mjs'
import { printBits, printTables } from './duplicate/table.mjs'

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    people: { type: 'string', default: '44000' },
    searches: { type: 'string', default: '8000' },
    json: { type: 'boolean', default: false },
    bits: { type: 'boolean', default: false },
  },
})
const parameters = {
  seed: Number(values.seed),
  people: Number(values.people),
  searches: Number(values.searches),
}

if (values.bits) printBits(measureBits(parameters))
else {
  const measured = measure(runBenchmark(parameters), { possible: possibleScore, probable: probableScore })
  if (values.json) console.log(JSON.stringify({ parameters, ...measured }))
  else printTables(parameters, measured)
}
