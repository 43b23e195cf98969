// One run of the benchmark: fills a register with made-up people, then sends some of them back, and strangers.

import { stockOf } from './name-stock.mjs'
import { makePerson } from './person.mjs'
import { randomOf } from './random.mjs'
import { hardReturns, recordBefore, returns } from './return.mjs'
import { openSearch } from './search.mjs'
import { recordOfStranger, strangers } from './stranger.mjs'

/**
 * What each search came back with: the score of the person sought (null for a stranger, 0 where no key led to them) and
 * the scores of everybody else it came upon. The same parameters have the same outcomes.
 */
export function runBenchmark({ seed, people: peopleCount, searches: searchCount }) {
  const random = randomOf(seed)
  const stock = stockOf(random)
  const people = Array.from({ length: peopleCount }, (_, id) => makePerson(random, stock, id))
  const plan = planSearches(random, people, searchCount)

  const register = openSearch()
  const ways = new Map(plan.map(({ way, person }) => [person.id, way]))
  for (const person of people) register.add(recordBefore(random, ways.get(person.id), person))

  const outcomes = plan.map(({ group, way, person }) => {
    const isStranger = group === 'stranger'
    const record = isStranger ? recordOfStranger(random, way, person, stock) : way.make(random, person)
    const scored = register.search(record)
    const others = scored.filter(({ number }) => isStranger || number !== person.id)
    const own = isStranger ? null : (scored.find(({ number }) => number === person.id)?.score ?? 0)
    return { group, way: way.name, own, others: others.map(({ score }) => score) }
  })
  return { outcomes, keysPerRecord: register.keysPerRecord() }
}

/** Half of the searches are returns; each person is sought once at most, so that no search meddles with another. */
function planSearches(random, people, searchCount) {
  const waiting = [...people]
  const draw = (fits = () => true) => {
    for (let tries = 0; tries < 100_000; tries++) {
      const at = random.below(waiting.length)
      if (fits(waiting[at])) return waiting.splice(at, 1)[0]
    }
    throw new Error('No person is left who fits: make more people, or fewer searches.')
  }
  const planned = (group, ways, total) => {
    const shares = ways.reduce((sum, { share }) => sum + share, 0)
    return ways.flatMap(way => {
      const length = Math.round((total * way.share) / shares)
      return Array.from({ length }, () => ({ group, way, person: draw(way.fits) }))
    })
  }
  return [
    ...planned('return', returns, searchCount / 2),
    ...planned('stranger', strangers, searchCount / 2),
    ...planned('hard return', hardReturns, searchCount / 10),
  ]
}
