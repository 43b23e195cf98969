// The bundled PostgreSQL as a running child process.

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { type FileHandle, open } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { runAs } from './account.ts'
import type { Binaries } from './binaries.ts'
import { clusterPath } from './cluster.ts'
import { type DataFolder, folderRefusalFromWords } from './folder.ts'
import { endProcess, nameFromWithin, programEnvironment } from './program.ts'
import { readRecord } from './record.ts'

/** A server that accepts sessions. */
export interface Postmaster {
  /** Settles when the process is gone, for whatever reason. */
  readonly gone: Promise<void>
  /** Ends it cleanly, or by force when it does not listen. */
  end(): Promise<void>
}

/** How much memory and log the server may take: what serves people all day, or what fills a register quickly. */
export type ServerLoad = 'everyday' | 'filling'

/** Starts the server and waits until it accepts sessions; it recovers first where it must. */
export async function startPostmaster(
  folder: DataFolder,
  binaries: Binaries,
  socketFolder: string,
  load: ServerLoad = 'everyday',
): Promise<Postmaster> {
  const log = await openLog(folder)
  const parameters = serverParameters(nameFromWithin(clusterPath(folder)), socketFolder, load)
  const child = await spawnServer(folder, binaries, parameters, log.handle)
  const gone = new Promise<void>(resolve => child.once('exit', () => resolve()))
  const end = () => endProcess({ isAlive: () => isRunning(child), signal: name => child.kill(name) })
  try {
    await waitUntilReady(child, clusterPath(folder))
    return { gone, end }
  } catch (error) {
    await end()
    const words = `${error instanceof Error ? error.message : error} ${await log.wordsSinceStart()}`
    throw folderRefusalFromWords(folder.path, words) ?? new Error(words)
  } finally {
    await log.handle.close()
  }
}

async function spawnServer(
  folder: DataFolder,
  binaries: Binaries,
  parameters: string[],
  log: FileHandle,
): Promise<ChildProcess> {
  const child = spawn(binaries.postgres, parameters, {
    ...runAs(folder.account),
    cwd: clusterPath(folder),
    env: programEnvironment,
    stdio: ['ignore', log.fd, log.fd],
    // A session of its own, so that Ctrl-C reaches Node alone, which ends the server when it is done with it.
    detached: true,
  })
  await once(child, 'spawn')
  child.unref()
  // The last resort, for a process that ends without having stopped its server.
  const endWithUs = () => child.kill('SIGINT')
  process.once('exit', endWithUs)
  child.once('exit', () => process.off('exit', endWithUs))
  return child
}

function serverParameters(cluster: string, socketFolder: string, load: ServerLoad): string[] {
  const settings = { ...serverSettings, ...loadSettings[load], unix_socket_directories: socketFolder }
  return ['-D', cluster, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])]
}

/** For two cores and little memory. On the command line they hold whatever a file in the data folder says. */
const serverSettings = {
  listen_addresses: '',
  unix_socket_permissions: '0700',
  port: 5432,
  max_connections: 50,
  fsync: 'on',
  full_page_writes: 'on',
  synchronous_commit: 'on',
  shared_buffers: '96MB',
  work_mem: '8MB',
  maintenance_work_mem: '64MB',
  effective_cache_size: '512MB',
  max_wal_size: '512MB',
  min_wal_size: '32MB',
  // Readers apart from the server's own sessions, and compiled queries, cost more memory than they save time here.
  io_method: 'sync',
  jit: 'off',
  max_parallel_workers_per_gather: 0,
  autovacuum_max_workers: 1,
  max_wal_senders: 0,
  max_logical_replication_workers: 0,
  wal_level: 'minimal',
  // The log may hold no personal data, which stands in the messages and details of errors.
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_checkpoints: 'off',
  log_timezone: 'UTC',
  timezone: 'UTC',
}

/**
 * A crowd of people touches pages all over the indexes. With little memory each of them is written out and read again,
 * and after each checkpoint the whole of it goes into the log.
 */
const loadSettings: Readonly<Record<ServerLoad, Readonly<Record<string, string>>>> = {
  everyday: {},
  filling: { shared_buffers: '1GB', max_wal_size: '12GB', checkpoint_timeout: '30min' },
}

const recoveryTimeoutMs = 600_000
const pollMs = 10

async function waitUntilReady(child: ChildProcess, cluster: string): Promise<void> {
  for (let waitedMs = 0; waitedMs < recoveryTimeoutMs; waitedMs += pollMs) {
    if (!isRunning(child)) throw new Error(`PostgreSQL ended with ${child.exitCode ?? child.signalCode}.`)
    const record = await readRecord(cluster)
    if (record?.pid === child.pid && record?.isReady) return
    await sleep(pollMs)
  }
  throw new Error(`PostgreSQL was not ready within ${recoveryTimeoutMs} ms.`)
}

function isRunning(child: ChildProcess): boolean {
  return child.exitCode === null && child.signalCode === null
}

const logMaxBytes = 1_000_000

/** The server's log, begun anew when it has grown long, with what this start adds to it. */
async function openLog(
  folder: DataFolder,
): Promise<{ handle: FileHandle; wordsSinceStart(): Promise<string> }> {
  const path = join(folder.path, 'postgres.log')
  const handle = await open(path, 'a+', 0o600)
  if ((await handle.stat()).size > logMaxBytes) await handle.truncate()
  const { size } = await handle.stat()
  const wordsSinceStart = async () => {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(logMaxBytes), 0, logMaxBytes, size)
    return buffer.toString('utf8', 0, bytesRead)
  }
  return { handle, wordsSinceStart }
}
