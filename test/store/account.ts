// Whom the tests of the bundled server can run as on this machine, and what only root can set up.

import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { type Account, accountFor, runAs } from '../../src/store/account.ts'

const ourselves = { name: process.getuid?.() === 0 ? 'root' : 'an ordinary user', account: null }

/** Ourselves; and where we are root also an account without rights, if it can reach Node and the program at all. */
export const accounts: readonly { name: string; account: Account | null }[] = [ourselves, ...(await others())]

/** Whether the bundled programs need no copy: not so for root in a home of its own. */
export const isInReach = process.getuid?.() !== 0 || accounts.length > 1

async function others(): Promise<{ name: string; account: Account }[]> {
  const account = await accountFor('/')
  if (!account || !canRun(account)) return []
  return [{ name: 'an ordinary user', account }]
}

function canRun(account: Account): boolean {
  const program = new URL('./serve.js', import.meta.url).pathname
  const { status } = spawnSync(process.execPath, ['--check', program], { ...runAs(account), cwd: '/' })
  return status === 0
}

/** The program and parameters that run another one with a file system of its own at `folder`, gone with the program. */
export function inFileSystem(folder: string, options: string): string[] {
  const script = `mount -t tmpfs -o ${options} tmpfs "$0" && exec "$@"`
  return ['unshare', '--mount', '/bin/sh', '-c', script, folder]
}

/** Whether we may make such a file system; in most containers nobody may. */
export const canMount = process.getuid?.() === 0 && tryMount()

function tryMount(): boolean {
  const [program, ...parameters] = inFileSystem(tmpdir(), 'size=1m')
  return spawnSync(program!, [...parameters, 'true']).status === 0
}
