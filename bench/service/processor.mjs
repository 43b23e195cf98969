// Processor time of the application and its database, which says the same where others use the machine, too.

import { join } from 'node:path'
import { usedByUs, usedUs } from '../allocation/cpu.mjs'

/** Gives a function that answers the microseconds used so far; NaN where that cannot be read. */
export function processorOf({ pid }, folder) {
  const used = new Map()
  return async () => {
    const database = await usedUs(join(folder, 'postgres'))
    if (!database) return Number.NaN
    // A session that ended has not used less than before.
    for (const [each, us] of [...database, [pid, await usedByUs(pid)]]) used.set(each, us)
    used.delete(process.pid)
    return [...used.values()].reduce((sum, us) => sum + us, 0)
  }
}
