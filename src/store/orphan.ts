// A PostgreSQL that outlived its Node process: found by its own record, and stopped cleanly before the next start.
//
// It is stopped, not adopted: it may run the settings of an older program, its log and exit could not be watched as a
// child's can, and a clean stop and start cost a fifth of a second.

import { execFile } from 'node:child_process'
import { readFile, readlink, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { endProcess } from './program.ts'

/** What `postmaster.pid` says; the file stays behind when the server did not end cleanly. */
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

/** Whether that server still lives; only then is the process with its number a server on these very files. */
export async function isServing(cluster: string, pid: number): Promise<boolean> {
  if (process.platform === 'linux') {
    // A server works inside its files. A process we may not look into runs as somebody else and is not ours.
    return (await readlink(`/proc/${pid}/cwd`).catch(() => null)) === cluster
  }
  const command = await promisify(execFile)('ps', ['-ww', '-o', 'command=', '-p', String(pid)]).catch(
    () => null,
  )
  return command?.stdout.includes(`postgres -D ${cluster} `) ?? false
}

/** Ends the server `pid` on `cluster`, and never another process. */
export async function endOrphan(cluster: string, pid: number): Promise<void> {
  await endProcess({
    isAlive: () => isServing(cluster, pid),
    signal: name => process.kill(pid, name),
  })
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
