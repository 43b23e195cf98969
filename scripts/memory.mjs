// The memory of a process and everything it started, as Linux counts it.

import { existsSync, readdirSync, readFileSync } from 'node:fs'

/** In megabytes: the sum of RSS, and of PSS, which divides shared pages among those who share; null elsewhere. */
export function memoryOf(pid) {
  if (!existsSync('/proc/self/smaps_rollup')) return null
  const summaries = familyOf(pid).map(member => readIfThere(`/proc/${member}/smaps_rollup`))
  const sum = field =>
    Math.round(summaries.reduce((total, summary) => total + kilobytes(summary, field), 0) / 1024)
  return { processes: summaries.length, residentMb: sum('Rss'), proportionalMb: sum('Pss') }
}

function familyOf(pid) {
  const parents = new Map(
    readdirSync('/proc')
      .filter(name => /^\d+$/.test(name))
      .map(name => [Number(name), parentOf(name)]),
  )
  const family = [pid]
  for (const member of family) {
    for (const [child, parent] of parents) if (parent === member) family.push(child)
  }
  return family
}

function parentOf(pid) {
  const stat = readIfThere(`/proc/${pid}/stat`)
  // The name of the program stands in parentheses and may hold anything, even a parenthesis.
  return Number(stat.slice(stat.lastIndexOf(')') + 1).split(' ')[2])
}

function kilobytes(summary, field) {
  return Number(new RegExp(`^${field}: +(\\d+) kB`, 'm').exec(summary)?.[1] ?? 0)
}

function readIfThere(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    // A process may end while we look.
    if (error.code === 'ENOENT' || error.code === 'ESRCH') return ''
    throw error
  }
}
