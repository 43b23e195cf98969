// The record that a PostgreSQL keeps of itself beside its files, `postmaster.pid`, gone when it ended cleanly.

import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'

/** What it says of its server. */
export interface ServerRecord {
  readonly pid: number
  readonly isReady: boolean
}

/** The record in the files at `cluster`, or null when there is none or it is not yet complete. */
export async function readRecord(cluster: string): Promise<ServerRecord | null> {
  const content = await readFile(recordPath(cluster), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return ''
    throw error
  })
  // Lines: process, data, start, port, socket folder, address, shared memory, state.
  const [pid, , , , , , , state = ''] = content.split('\n')
  return Number(pid) > 0 ? { pid: Number(pid), isReady: state.trim() === 'ready' } : null
}

/**
 * Removes the record of a server that is gone when its number belongs to a stranger by now, whom PostgreSQL would
 * take for the predecessor. Otherwise PostgreSQL itself makes sure that nothing of the predecessor is left.
 */
export async function removeMisleadingRecord(cluster: string, pid: number): Promise<void> {
  if (isTaken(pid)) await rm(recordPath(cluster), { force: true })
}

function isTaken(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    // No such process, or one that PostgreSQL knows not to be its own either.
    return false
  }
}

function recordPath(cluster: string): string {
  return join(cluster, 'postmaster.pid')
}
