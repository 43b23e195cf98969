// Prints what was measured: percentiles beside their limit and beside one committed insert of the same run.

import { percentiles } from './wait.mjs'

/** A row an act. The last column says the same on a busy machine: processor time of application and database. */
export function printActs(lines) {
  const commit = lines.find(({ name }) => name === 'one committed insert')
  const least = percentiles(commit.waitsMs).p95
  console.log('| act | failed | p50 | p95 | p99 | limit of p95 | p95 / limit | p95 / insert | processor |')
  console.log('|---|--:|--:|--:|--:|--:|--:|--:|--:|')
  for (const { name, limitMs, waitsMs, failures, usedMs } of lines) {
    const { p50, p95, p99 } = percentiles(waitsMs)
    const limit = limitMs === null ? ['', ''] : [`${limitMs} ms`, (p95 / limitMs).toFixed(2)]
    const used = Number.isFinite(usedMs) ? inMs(usedMs) : ''
    const cells = [failures.length, ...[p50, p95, p99].map(inMs), ...limit, (p95 / least).toFixed(1), used]
    console.log(`| ${name} | ${cells.join(' | ')} |`)
  }
  for (const { name, failures } of lines) if (failures.length > 0) console.log(`\n${name}: ${failures[0]}`)
}

/** A row a step, and what came of it all. */
export function printRush({ lines, failures, numbers, tookMs }, officers) {
  console.log('| step | requests | p50 | p95 | p99 |')
  console.log('|---|--:|--:|--:|--:|')
  for (const { name, waitsMs } of [...lines, { name: 'all', waitsMs: lines.flatMap(each => each.waitsMs) }]) {
    const { p50, p95, p99 } = percentiles(waitsMs)
    console.log(`| ${name} | ${waitsMs.length} | ${[p50, p95, p99].map(inMs).join(' | ')} |`)
  }
  const different = new Set(numbers).size
  console.log(
    `\n${officers} officers at once: ${numbers.length} numbers formed, ${different} different ones, ` +
      `${failures.length} requests failed, in ${(tookMs / 1000).toFixed(1)} s.`,
  )
  if (failures.length > 0) console.log(failures.slice(0, 3).join('\n'))
  return failures.length === 0 && numbers.length === officers && different === officers
}

function inMs(ms) {
  return `${ms.toFixed(1)} ms`
}
