// One measuring process of run.mjs: the median cost of a call of each contender on each list, as JSON.
// Every contender sees the same texts in its own loop, rounds are interleaved, and CPU time is counted, not the clock.

import { generate, isIin, judge, parse, why } from '../../number/dist/src/index.js'
import { innValidate } from './peer/inn-validate.mjs'
import { parses, validates } from './peer/regex-and-date.mjs'
import { loops, reduced, splitAndReduced } from './peer/snippet.mjs'

const TEXTS = 16_384
const ROUNDS = 15
const WARM_UP_PASSES = 30
const TURN_MS = 20

const CALLS = [
  isIin,
  text => why(text) === null,
  text => parse(text),
  text => judge(text),
  loops,
  reduced,
  splitAndReduced,
  text => innValidate({ text }),
  validates,
  text => innValidate({ text, details: true }),
  parses,
]

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

/** Texts as they come out of a file: flat strings, each its own. */
const flat = texts => texts.map(text => Buffer.from(text, 'latin1').toString('latin1'))

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

/** The median cost of each contender; each gets the same time in a round, so that a noisy neighbour hits all alike. */
function measure(texts) {
  // A loop made before its contender is warm may never see it inlined, so each gets a new one for the measuring.
  for (const call of CALLS) nanoseconds(loopOf(call), texts, WARM_UP_PASSES)
  const loops = CALLS.map(loopOf)
  for (const loop of loops) nanoseconds(loop, texts, WARM_UP_PASSES)
  const passes = loops.map(loop => {
    const passMs = (nanoseconds(loop, texts, 4) * texts.length) / 1e6
    return Math.max(1, Math.round(TURN_MS / passMs))
  })
  const times = loops.map(() => [])
  for (let round = 0; round < ROUNDS; round++) {
    loops.forEach((loop, at) => {
      times[at].push(nanoseconds(loop, texts, passes[at]))
    })
  }
  return times.map(rounds => rounds.toSorted((a, b) => a - b)[ROUNDS >> 1])
}

console.log(JSON.stringify([list(0.04, BROKEN), list(0.96, BROKEN), list(1, MALFORMED)].map(measure)))
