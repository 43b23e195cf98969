// What is measured, in its order: the least there could be, what applicants do, and each step of a case at the desk.

import { randomInt, randomUUID } from 'node:crypto'
import { newReference } from '../../dist/src/service/reference.js'
import { sql } from '../../dist/src/store/store.js'
import { madeUpApplicant, sendingOf } from './applicant.mjs'
import { newCase, steps, take } from './case.mjs'
import { openReader, wordsOf } from './reader.mjs'
import { atRate, timed } from './wait.mjs'

/** The longest waits that 95 of 100 may have, in milliseconds. */
const limitsMs = { submit: 50, decide: 60, certificate: 50 }

const names = {
  take_in: 'take in: the lines of a passport',
  compare: 'compare: the page of intake',
  accept: 'accept, with every paper',
  search: 'search for people alike: the page of the decision',
  decide: 'decide: search again, number, register, letter',
  number: 'the page with the number',
  certificate: 'certificate, drawn and signed',
  hand_over: 'hand over',
}

/** Measures act by act at a steady rate, and gives a line for each. */
export async function measureActs({ origin, peerUrl, store, officers, acts, rate, todayOn, used }) {
  const measure = async (name, items, act, limitMs = null) => {
    // The first do not count: connections are opened and code is warm before anything does.
    const warm = await atRate(rate, items.slice(0, warmCount), act)
    const [counted, beforeUs] = [items.slice(warmCount), await used()]
    const { waitsMs, failures } = await atRate(rate, counted, act)
    const usedMs = ((await used()) - beforeUs) / 1000 / counted.length
    return { name, limitMs, waitsMs, failures: [...warm.failures, ...failures], usedMs }
  }
  const count = acts + warmCount
  const each = Array.from({ length: count }, (_, at) => at)
  const anybody = openReader(peerUrl)
  const readers = applicants(origin, count)
  const references = []
  const lines = [
    await measure('a bare node:http answers', each, () => timed(() => anybody.get(''))),
    await measure('one committed insert', each, () => timed(() => insertOne(store))),
    await measure(
      'submit',
      each,
      async at => {
        const form = sendingOf(madeUpApplicant(todayOn))
        const beganMs = performance.now()
        const answer = await readers[at].post('/en/apply/form', form)
        const ms = performance.now() - beganMs
        references.push(referenceIn(answer))
        return ms
      },
      limitsMs.submit,
    ),
    await measure('track, unknown reference', each, at => guess(readers[at], newReference())),
    await measure('track, wrong birth date', each, at => guess(readers[at], references[at])),
  ]
  let cases = each.map(at => newCase(officers[at % officers.length], madeUpApplicant(todayOn)))
  for (const step of Object.keys(steps)) {
    const going = []
    const walk = async one => {
      const ms = await take(step, one)
      going.push(one)
      return ms
    }
    lines.push(await measure(names[step], cases, walk, limitsMs[step] ?? null))
    cases = going
  }
  anybody.close()
  for (const reader of new Set(readers)) reader.close()
  return { lines, cases }
}

const warmCount = 20

/** From one address sixty forms may be sent in a quarter of an hour, and fifty guesses made: each run has others. */
function applicants(origin, count) {
  const readers = []
  for (let number = randomInt(2 ** 22); readers.length < count; number++) {
    const last = [1 + (number >> 16), (number >> 8) & 255, number & 255].join('.')
    const reader = openReader(origin, { from: process.platform === 'linux' ? `127.${last}` : undefined })
    for (let times = 0; times < 20; times++) readers.push(reader)
  }
  return readers
}

function insertOne(store) {
  return store.query(sql`
    insert into attempt (what, window_start, tries) values (${randomUUID()}, now(), 1)`)
}

function referenceIn(answer) {
  const [reference] = answer.status === 200 ? (answer.text().match(/KZ-\w{4}-\w{4}/) ?? []) : []
  if (!reference) throw new Error(`answered with ${answer.status}: ${wordsOf(answer.text())}`)
  return reference
}

/** Whoever guesses must not learn from the time which of the two was wrong. */
async function guess(reader, reference) {
  const claim = { 'claim-reference': reference, 'claim-day': '1', 'claim-month': '1', 'claim-year': '1931' }
  const beganMs = performance.now()
  const answer = await reader.post('/en/track', claim)
  const ms = performance.now() - beganMs
  if (answer.status !== 404 && answer.status !== 422) throw new Error(`answered with ${answer.status}`)
  return ms
}

/** Every officer carries a case of their own from taking in to handing over, all at once and without a pause. */
export async function measureRush({ officers, todayOn }) {
  const waitsMs = Object.fromEntries(Object.keys(steps).map(step => [step, []]))
  const [failures, numbers] = [[], []]
  const beganMs = performance.now()
  const work = async officer => {
    const one = newCase(officer, madeUpApplicant(todayOn))
    for (const step of Object.keys(steps)) {
      try {
        waitsMs[step].push(await take(step, one))
      } catch (error) {
        failures.push(`${step}: ${error.message}`)
        return
      }
    }
    numbers.push(one.number)
  }
  await Promise.all(officers.map(work))
  const lines = Object.entries(waitsMs).map(([step, waits]) => ({ name: names[step], waitsMs: waits }))
  return { lines, failures, numbers, tookMs: performance.now() - beganMs }
}
