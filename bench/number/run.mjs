// `npm run bench:number`: what a call costs, as ratios within one run. After a build: node bench/number/run.mjs
// Each process may lay out its machine code luckily or not, so several measure and the median of each ratio counts.

import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const PROCESSES = 5
const MEASURE = fileURLToPath(new URL('measure.mjs', import.meta.url))

/** In the order of measure.mjs: names, and what is promised of the ratio to isIin or, for a parser, to parse. */
const ROWS = [
  { name: 'isIin' },
  { name: 'why', atMost: 1.25 },
  { name: 'parse' },
  { name: 'judge', atMost: 6 },
  { name: 'snippet: regex and loops', atLeast: 4 },
  { name: 'snippet: regex and reduce', atLeast: 4 },
  { name: 'snippet: split, map, reduce', atLeast: 4 },
  { name: 'inn-validate (stand-in)', atLeast: 20 },
  { name: 'regex and Date, as idnumbers (stand-in)', atLeast: 35 },
  { name: 'inn-validate with details (stand-in)', atLeastOfParse: 7 },
  { name: 'regex and Date, parse (stand-in)', atLeastOfParse: 7 },
]
const [IS_IIN, WHY, PARSE, JUDGE, SNIPPET] = [0, 1, 2, 3, 4]
const [VALID, BROKEN, MALFORMED] = [0, 1, 2]

const runs = Array.from({ length: PROCESSES }, () =>
  JSON.parse(execFileSync(process.execPath, [MEASURE], { encoding: 'utf8' })),
)

/** The median over the processes of what one row costs against another on a list. */
function ratio(row, to, list) {
  const ratios = runs.map(lists => lists[list][row] / lists[list][to])
  return ratios.toSorted((a, b) => a - b)[PROCESSES >> 1]
}

/** The promise on a row and whether this run keeps it: upper limits on both lists, lower on well-formed ones. */
function promise({ atMost, atLeast, atLeastOfParse }, row) {
  const kept = holds => (holds ? 'kept' : 'missed')
  if (atMost)
    return `≤ ${atMost}: ${kept(Math.max(ratio(row, IS_IIN, VALID), ratio(row, IS_IIN, BROKEN)) <= atMost)}`
  if (atLeast) return `≥ ${atLeast}: ${kept(ratio(row, IS_IIN, VALID) >= atLeast)}`
  return atLeastOfParse
    ? `≥ ${atLeastOfParse} × parse: ${kept(ratio(row, PARSE, VALID) >= atLeastOfParse)}`
    : ''
}

console.log('| | × isIin, 4 % wrong | × isIin, 96 % wrong | × parse, 4 % | × parse, 96 % | promise |')
console.log('|---|---:|---:|---:|---:|---|')
ROWS.forEach((contender, row) => {
  const cells = [IS_IIN, PARSE].flatMap(to => [VALID, BROKEN].map(list => ratio(row, to, list).toFixed(2)))
  console.log(`| ${contender.name} | ${cells.join(' | ')} | ${promise(contender, row)} |`)
})

const ofSnippet = row => ratio(row, SNIPPET, MALFORMED).toFixed(1)
console.log(`
Texts that are no number (a digit missing, a letter, a space), × the snippet with regex and loops, which only says no:
isIin ${ofSnippet(IS_IIN)}, why ${ofSnippet(WHY)}, parse ${ofSnippet(PARSE)}, judge ${ofSnippet(JUDGE)}
(judge tidies and looks for what may have happened).`)
