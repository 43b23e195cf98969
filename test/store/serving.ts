// Running `serve.ts` as a child, and killing it the hard way.

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chown, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { type Account, runAs } from '../../src/store/account.ts'
import type { Connection } from '../../src/store/connection.ts'
import { readRecord } from '../../src/store/record.ts'

/** One line of `serve.ts`. */
export interface Said {
  step?: string
  ready?: Connection
  pids?: number[]
  refusal?: string
  details?: Record<string, string | number>
  acknowledged?: number
  lastQuery?: object[]
}

export interface Serving {
  readonly process: ChildProcess
  readonly said: Said[]
  /** Settles with the first line that has `key`; fails when the process ends without one. */
  until(key: keyof Said): Promise<Said>
  /** Settles when the process is gone and everything it said has been read. */
  readonly ended: Promise<number | null>
}

/** Starts `serve.ts`, or a copy of it, on `folder`, through the program `wrapper` if one is given. */
export function serve(
  folder: string,
  options: {
    account?: Account | null
    order?: 'wait' | 'write' | 'exit'
    program?: string
    wrapper?: string[]
  } = {},
): Serving {
  const program = options.program ?? fileURLToPath(new URL('./serve.js', import.meta.url))
  const parts = [...(options.wrapper ?? []), process.execPath, program, folder, options.order ?? 'wait']
  const child = spawn(parts[0]!, parts.slice(1), {
    ...runAs(options.account ?? null),
    cwd: '/',
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  })
  const said: Said[] = []
  const lines = createInterface(child.stdout!)
  const ended = Promise.all([once(child, 'exit'), once(lines, 'close')]).then(([[code]]) => code)
  const until = async (key: keyof Said) => {
    for (;;) {
      const line = said.find(each => key in each)
      if (line) return line
      const isOver = await Promise.race([once(lines, 'line').then(() => false), ended.then(() => true)])
      if (isOver && !said.some(each => key in each))
        throw new Error(`ended without ${key}: ${JSON.stringify(said)}`)
    }
  }
  lines.on('line', line => said.push(JSON.parse(line)))
  return { process: child, said, until, ended }
}

/** The refusal with which the start ends; a start that succeeds instead is stopped and fails the test. */
export async function refusalOf(serving: Serving): Promise<Required<Pick<Said, 'refusal' | 'details'>>> {
  await Promise.race([serving.ended, serving.until('ready').catch(() => {})])
  if (serving.said.some(({ ready }) => ready)) await stop(serving)
  const { refusal, details } = await serving.until('refusal')
  return { refusal: refusal!, details: details! }
}

/** Asks a process that is ready to end, and gives its exit code. */
export async function stop(serving: Serving): Promise<number | null> {
  await serving.until('ready')
  serving.process.kill('SIGTERM')
  return serving.ended
}

/** Kills Node, the server and every one of its processes, leaving nobody a chance to tidy up. */
export async function killEverything(serving: Serving, folder: string): Promise<void> {
  const { pids } = await serving.until('ready')
  const record = await readRecord(join(folder, 'postgres'))
  for (const pid of [serving.process.pid!, record!.pid, ...pids!]) killIfAlive(pid)
  await serving.ended
}

/** A folder for one test, given to `account` if there is one. */
export async function temporaryFolder(
  account: Account | null = null,
  inFolder = tmpdir(),
): Promise<{ path: string; remove(): Promise<void> }> {
  const path = await mkdtemp(join(inFolder, 'tizilim-store-'))
  if (account) await chown(path, account.uid, account.gid)
  return { path, remove: () => rm(path, { recursive: true, force: true, maxRetries: 10 }) }
}

/** Kills a process that may have ended by itself: those of a server end when the server does. */
export function killIfAlive(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}
