// Running PostgreSQL's programs, and ending its server.

import { execFile } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { type Account, runAs } from './account.ts'

/** The environment of PostgreSQL's programs: nothing of ours (`PGDATA`, a locale) may change what they do. */
export const programEnvironment = { LC_ALL: 'C', PATH: '/usr/bin:/bin', TZ: 'UTC' }

/** What came of it; `reason` is an error code or an exit status, `output` what the program said. */
export type Outcome = { ok: true; output: string } | { ok: false; reason: string; output: string }

/** Whom a program runs as (null: as ourselves), and the folder it runs in. */
export interface Circumstances {
  readonly account: Account | null
  readonly folder?: string
}

/** Runs `file` for a minute at most. */
export async function runProgram(
  file: string,
  parameters: string[],
  { account, folder = '/' }: Circumstances,
): Promise<Outcome> {
  try {
    const { stdout } = await promisify(execFile)(file, parameters, {
      ...runAs(account),
      cwd: folder,
      env: programEnvironment,
      timeout: timeoutMs,
    })
    return { ok: true, output: stdout }
  } catch (error) {
    const failure = error as { code?: string | number; signal?: string; stdout?: string; stderr?: string }
    const reason = String(failure.code ?? failure.signal ?? 'unknown')
    return { ok: false, reason, output: `${failure.stdout ?? ''}${failure.stderr ?? ''}` }
  }
}

/**
 * The name by which a program that runs in `folder` is told of it. On Linux that needs no right to any folder above,
 * which the account that root lends the server may not have.
 */
export function nameFromWithin(folder: string): string {
  return process.platform === 'linux' ? '/proc/self/cwd' : folder
}

const timeoutMs = 60_000

/** Ends a server cleanly, or at once if that takes too long, or by force; a server that stays even so is a fault. */
export async function endProcess(server: {
  isAlive(): boolean | Promise<boolean>
  signal(name: NodeJS.Signals): void
}): Promise<void> {
  for (const { name, patienceMs } of waysToEnd) {
    if (await server.isAlive()) server.signal(name)
    for (let waitedMs = 0; waitedMs < patienceMs; waitedMs += pollMs) {
      if (!(await server.isAlive())) return
      await sleep(pollMs)
    }
  }
  throw new Error('PostgreSQL does not end, not even by force.')
}

// PostgreSQL's fast and its immediate shutdown; after the latter the next start recovers from the log.
const waysToEnd = [
  { name: 'SIGINT', patienceMs: 20_000 },
  { name: 'SIGQUIT', patienceMs: 5_000 },
  { name: 'SIGKILL', patienceMs: 5_000 },
] as const

const pollMs = 10
