// Waiting times: acts at a steady rate whether or not the answers keep up, and what share of them took how long.

import { setTimeout as sleep } from 'node:timers/promises'

/**
 * Begins an act for each item at a steady rate, and gives the waits in milliseconds and the failures. A wait counts
 * from the moment the act was due, so that an application that makes others wait is not spared.
 */
export async function atRate(perSecond, items, act) {
  const beganMs = performance.now()
  const waitsMs = []
  const failures = []
  const attend = async (item, dueMs) => {
    const lateMs = performance.now() - dueMs
    try {
      waitsMs.push(lateMs + (await act(item)))
    } catch (error) {
      failures.push(error.message)
    }
  }
  const underWay = []
  for (const [at, item] of items.entries()) {
    const dueMs = beganMs + (at * 1000) / perSecond
    const earlyMs = dueMs - performance.now()
    if (earlyMs > 0) await sleep(earlyMs)
    underWay.push(attend(item, dueMs))
  }
  await Promise.all(underWay)
  return { waitsMs, failures }
}

/** Median, 95th and 99th of a hundred. */
export function percentiles(waitsMs) {
  const sorted = [...waitsMs].sort((a, b) => a - b)
  const [p50, p95, p99] = [0.5, 0.95, 0.99].map(share => sorted[Math.ceil(sorted.length * share) - 1] ?? 0)
  return { p50, p95, p99 }
}

/** Measures an act that is timed as a whole. */
export async function timed(work) {
  const beganMs = performance.now()
  await work()
  return performance.now() - beganMs
}
