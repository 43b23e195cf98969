// The table of sizes in README.md: `npm run sizes -w number` prints it after a build.

import { fileURLToPath } from 'node:url'
import { BUDGETS, measure } from '../test/size.ts'

const FIELD = fileURLToPath(new URL('../src/field/index.js', import.meta.url))
const row = (what: string, bytes: number, limit: string) =>
  process.stdout.write(`| ${what.padEnd(40)} | ${String(bytes).padStart(6)} | ${limit.padStart(6)} |\n`)

process.stdout.write(`| imported                                 |  bytes | budget |\n|---|---:|---:|\n`)
for (const { what, names, bytesMax } of BUDGETS) row(what, await measure(names), String(bytesMax))
row('explain, three languages', await measure(['explain']), '')
row('schema, with explain', await measure(['schema']), '')
row('<iin-field>, with everything', await measure(['IinField'], FIELD), '')
