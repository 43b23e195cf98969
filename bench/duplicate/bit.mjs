// Measures how much each reason of the score tells: the logarithm of how much oftener one person has it than strangers.

import { scoreMatch } from '../../dist/src/register/match-score.js'
import { matchWeights } from '../../dist/src/register/match-weight.js'
import { stockOf } from './name-stock.mjs'
import { firstRecord, makePerson } from './person.mjs'
import { randomOf } from './random.mjs'
import { recordBefore, returns } from './return.mjs'

const pairsOfOne = 20_000
const pairsOfStrangers = 400_000

/** One row for each reason, in the order of the weights. */
export function measureBits({ seed, people: peopleCount }) {
  const random = randomOf(seed)
  const stock = stockOf(random)
  const people = Array.from({ length: peopleCount }, (_, id) => makePerson(random, stock, id))
  const ofOne = countReasons(pairsOfOne, () => {
    const way = random.pickShare(returns.map(each => [each, each.share]))
    const person = drawFor(random, people, way)
    return [recordBefore(random, way, person), way.make(random, person)]
  })
  // The made-up people share few birth dates; strangers are born on any day of eighty years.
  const records = people.map(person => firstRecord(random, person))
  const ofStrangers = countReasons(pairsOfStrangers, () => {
    const at = random.below(records.length)
    const other = (at + 1 + random.below(records.length - 1)) % records.length
    return [at, other].map(each => ({ ...records[each], birthOn: anyDay(random) }))
  })
  return Object.entries(matchWeights).map(([code, weight]) => {
    const [one, strangers] = [ofOne(code), ofStrangers(code)]
    return { code, weight, ofOne: one, ofStrangers: strangers, bits: Math.log2(one / strangers) }
  })
}

function countReasons(pairCount, draw) {
  const counts = new Map()
  for (let pair = 0; pair < pairCount; pair++) {
    for (const { code } of scoreMatch(...draw()).reasons) counts.set(code, (counts.get(code) ?? 0) + 1)
  }
  return code => (counts.get(code) ?? 0) / pairCount
}

function drawFor(random, people, { fits = () => true }) {
  for (;;) {
    const person = random.pick(people)
    if (fits(person)) return person
  }
}

function anyDay(random) {
  const two = number => String(number).padStart(2, '0')
  return `${1940 + random.below(80)}-${two(1 + random.below(12))}-${two(1 + random.below(28))}`
}
