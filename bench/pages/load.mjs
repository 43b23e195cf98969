// A load of its own process: requests at a steady rate, whether or not the answers keep up.
//
//     node bench/pages/load.mjs http://127.0.0.1:3000/en/why 200 5
//
// A request counts from the moment it was due, so that a server that makes others wait is not spared. Prints one line
// of JSON: how many answers came, how many were not a page, and the median, p99 and longest time in milliseconds.

import { Agent, request } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'

const [url, rate, seconds] = process.argv.slice(2)
const agent = new Agent({ keepAlive: true })
const headers = { 'Accept-Encoding': 'gzip' }

function ask(dueAt) {
  return new Promise(resolve => {
    const asked = request(url, { agent, headers }, answer => {
      answer.resume()
      answer.on('end', () => resolve({ ms: performance.now() - dueAt, isGood: answer.statusCode === 200 }))
    })
    asked.on('error', () => resolve({ ms: performance.now() - dueAt, isGood: false }))
    asked.end()
  })
}

async function load(count) {
  const beganAt = performance.now()
  const answers = []
  for (let index = 0; index < count; index++) {
    const dueAt = beganAt + (index * 1000) / Number(rate)
    const earlyMs = dueAt - performance.now()
    if (earlyMs > 0) await sleep(earlyMs)
    answers.push(ask(dueAt))
  }
  return Promise.all(answers)
}

// Connections are opened and code is warm before anything counts.
const warmUp = (await load(Number(rate))).length
const answers = await load(Number(rate) * Number(seconds))
agent.destroy()
const times = answers.map(({ ms }) => ms).sort((a, b) => a - b)
const at = share => times[Math.min(times.length - 1, Math.floor(times.length * share))]
const failed = answers.filter(({ isGood }) => !isGood).length
console.log(
  JSON.stringify({ warmUp, count: times.length, failed, p50: at(0.5), p99: at(0.99), max: times.at(-1) }),
)
