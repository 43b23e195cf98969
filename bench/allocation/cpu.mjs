// Processor time of this process and of the server's, which says more than a rate where others use the machine too.

import { readFile } from 'node:fs/promises'
import { processesIn } from '../../dist/src/store/orphan.js'

// Linux counts in hundredths of a second (USER_HZ), whatever its kernel does inside.
const tickUs = 10_000

/** Microseconds that each process has used so far, by its number; null where those of the server cannot be read. */
export async function usedUs(cluster) {
  if (process.platform !== 'linux') return null
  const used = new Map()
  for (const pid of [process.pid, ...(await processesIn(cluster))]) {
    const us = await usedByUs(pid)
    if (us !== null) used.set(pid, us)
  }
  return used
}

/** Microseconds that one process has used so far; null where that cannot be read. */
export async function usedByUs(pid) {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null)
  return stat === null ? null : ticksOf(stat) * tickUs
}

/** Microseconds used in between; a session that ended meanwhile counts no more. */
export function betweenUs(before, after) {
  return [...after].reduce((sum, [pid, us]) => sum + us - (before.get(pid) ?? 0), 0)
}

/** The fields after the name of the program, which may hold anything: `utime` and `stime` are the 12th and 13th. */
function ticksOf(stat) {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return Number(fields[11]) + Number(fields[12])
}
