// A PostgreSQL that outlived its Node process: found where it works, inside its files, and ended before the next start.
//
// It is ended, not adopted: it may run the settings of an older program, its log and exit could not be watched as a
// child's can, and a clean end and a start cost a fifth of a second.

import { execFile } from 'node:child_process'
import { readdir, readFile, readlink } from 'node:fs/promises'
import { promisify } from 'node:util'
import { endProcess } from './program.ts'
import { readRecord } from './record.ts'

/**
 * The processes of PostgreSQL that work inside the files at `cluster`: a server and its sessions. For whoever holds
 * the data folder and has started none, they are orphans; a stranger that got the number of one is not among them.
 */
export async function processesIn(cluster: string): Promise<number[]> {
  return process.platform === 'linux' ? processesByProc(cluster) : processesByLsof(cluster)
}

/** Ends the orphans in `cluster`: a server cleanly, and the sessions of one that was killed without them by force. */
export async function endOrphans(cluster: string): Promise<void> {
  const server = await readRecord(cluster)
  const isAlive = async () => server !== null && (await processesIn(cluster)).includes(server.pid)
  if (server) await endProcess({ isAlive, signal: name => process.kill(server.pid, name) })
  // A session may wait for ever on a lock of one that was killed, and holds the memory of the server all the while.
  const sessions = await processesIn(cluster)
  await endProcess({
    isAlive: async () => (await processesIn(cluster)).length > 0,
    signal: () => {
      for (const pid of sessions) process.kill(pid, 'SIGKILL')
    },
  })
}

const programName = 'postgres'

async function processesByProc(cluster: string): Promise<number[]> {
  const pids = (await readdir('/proc')).map(Number).filter(pid => pid > 0)
  const isOurs = await Promise.all(
    pids.map(async pid => {
      // Of processes that have ended meanwhile, or are not ours to look into, nothing can be read.
      const folder = await readlink(`/proc/${pid}/cwd`).catch(() => null)
      if (folder !== cluster) return false
      return (await readFile(`/proc/${pid}/comm`, 'utf8').catch(() => '')).trim() === programName
    }),
  )
  return pids.filter((_, index) => isOurs[index])
}

/** For macOS: the same, asked of the program that every Mac has for it. */
async function processesByLsof(cluster: string): Promise<number[]> {
  // It ends with an error where it finds nothing.
  const found = await promisify(execFile)('lsof', ['-a', '-d', 'cwd', '-c', programName, '-Fpn']).catch(
    (error: { stdout: string }) => error,
  )
  return readLsof(found.stdout, cluster)
}

/** Of the lines `p123` and `n/folder`, a process and where it works, the processes that work in `folder`. */
export function readLsof(output: string, folder: string): number[] {
  const processes = output.split(/^p/m).slice(1)
  return processes
    .filter(each => each.split('\n').includes(`n${folder}`))
    .map(each => Number.parseInt(each, 10))
}
