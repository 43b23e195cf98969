// `npm run bench:number`: what a call costs, as ratios within one run. After a build: node bench/number/run.mjs
// Every contender sees the same texts in its own loop, rounds are interleaved, CPU time is counted, medians compared.

import { generate, isIin, judge, parse, why } from '../../number/dist/src/index.js'
import { innValidate } from './peer/inn-validate.mjs'
import { parses, validates } from './peer/regex-and-date.mjs'
import { loops, reduced, splitAndReduced } from './peer/snippet.mjs'

const TEXTS = 16_384
const ROUNDS = 31
const WARM_UP_PASSES = 30
const TURN_MS = 20

const CONTENDERS = [
  { name: 'isIin', call: isIin },
  { name: 'why', call: why, limit: 1.25 },
  { name: 'parse', call: parse },
  { name: 'judge', call: judge, limit: 6 },
  { name: 'snippet: regex and loops', call: loops, atLeast: 4 },
  { name: 'snippet: regex and reduce', call: reduced, atLeast: 4 },
  { name: 'snippet: split, map, reduce', call: splitAndReduced, atLeast: 4 },
  { name: 'inn-validate (stand-in)', call: text => innValidate({ text }), atLeast: 20 },
  { name: 'regex and Date, as idnumbers (stand-in)', call: validates, atLeast: 35 },
  {
    name: 'inn-validate with details (stand-in)',
    call: text => innValidate({ text, details: true }),
    parseAtLeast: 7,
  },
  { name: 'regex and Date, parse (stand-in)', call: parses, parseAtLeast: 7 },
]

/** Texts as they come out of a file: flat strings, each its own. */
const flat = texts => texts.map(text => Buffer.from(text, 'latin1').toString('latin1'))

// Twelve digits with something wrong, and texts that are no number at all.
const BROKEN = [
  text => text.slice(0, 11) + ((Number(text[11]) + 1) % 10),
  text => text.slice(0, 11) + ((Number(text[11]) + 5) % 10),
  text => `${text.slice(0, 2)}13${text.slice(4)}`,
  text => `${text.slice(0, 4)}32${text.slice(6)}`,
]
const MALFORMED = [
  text => text.slice(1),
  text => `${text.slice(0, 6)}O${text.slice(7)}`,
  text => `${text.slice(0, 6)} ${text.slice(6)}`,
]

/** Well-formed test numbers with a share spoiled in the ways of people and files. */
function list(spoiledShare, ways) {
  const numbers = generate({ seed: 20261123, count: TEXTS })
  const isSpoiled = at => (at * 0.618034) % 1 < spoiledShare
  return flat(numbers.map((text, at) => (isSpoiled(at) ? ways[at % ways.length](text) : text)))
}

/** A loop of its own for each contender, so that none pays for what the engine learnt of another. */
const loopOf = call =>
  new Function(
    'call',
    'texts',
    'let yes = 0; for (const text of texts) if (call(text)) yes++; return yes',
  ).bind(null, call)

/** CPU time of a call in nanoseconds, over so many passes of the list. */
function nanoseconds(loop, texts, passes) {
  const before = process.cpuUsage()
  for (let pass = 0; pass < passes; pass++) loop(texts)
  const { user, system } = process.cpuUsage(before)
  return ((user + system) * 1000) / (passes * texts.length)
}

const median = numbers => numbers.toSorted((a, b) => a - b)[numbers.length >> 1]

/** The median cost of each contender; each gets the same time in a round, so that a noisy neighbour hits all alike. */
function measure(texts) {
  const loops = CONTENDERS.map(({ call }) => loopOf(call))
  for (const loop of loops) nanoseconds(loop, texts, WARM_UP_PASSES)
  const passes = loops.map(loop => {
    const passMs = (nanoseconds(loop, texts, 4) * texts.length) / 1e6
    return Math.max(1, Math.round(TURN_MS / passMs))
  })
  const times = CONTENDERS.map(() => [])
  for (let round = 0; round < ROUNDS; round++) {
    loops.forEach((loop, at) => {
      times[at].push(nanoseconds(loop, texts, passes[at]))
    })
  }
  return times.map(median)
}

/** The promise that a contender is held to, and whether this run keeps it on the worse of the two lists. */
function promise({ limit, atLeast, parseAtLeast }, ratios, parseRatios) {
  if (limit) return `≤ ${limit}: ${Math.max(...ratios) <= limit ? 'kept' : 'missed'}`
  if (atLeast) return `≥ ${atLeast}: ${ratios[0] >= atLeast ? 'kept' : 'missed'}`
  if (parseAtLeast)
    return `≥ ${parseAtLeast} × parse: ${Math.min(...parseRatios) >= parseAtLeast ? 'kept' : 'missed'}`
  return ''
}

const runs = [measure(list(0.04, BROKEN)), measure(list(0.96, BROKEN))]
const place = name => CONTENDERS.findIndex(contender => contender.name === name)
console.log('| | × isIin, 4 % wrong | × isIin, 96 % wrong | × parse, 4 % | × parse, 96 % | promise |')
console.log('|---|---:|---:|---:|---:|---|')
CONTENDERS.forEach((contender, at) => {
  const ratios = runs.map(times => times[at] / times[0])
  const parseRatios = runs.map(times => times[at] / times[place('parse')])
  const cells = [...ratios, ...parseRatios].map(ratio => ratio.toFixed(2))
  console.log(`| ${contender.name} | ${cells.join(' | ')} | ${promise(contender, ratios, parseRatios)} |`)
})

const malformed = measure(list(1, MALFORMED))
const times = name => (malformed[place(name)] / malformed[place('snippet: regex and loops')]).toFixed(1)
console.log(`
Texts that are no number (a digit missing, a letter, a space), × the snippet with regex and loops, which only says no:
isIin ${times('isIin')}, why ${times('why')}, parse ${times('parse')}, judge ${times('judge')}
(judge tidies, and finds what may have happened).`)
