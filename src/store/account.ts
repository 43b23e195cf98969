// Who the bundled PostgreSQL runs as: it refuses to run as root, so root lends it an account without rights.

import { execFile } from 'node:child_process'
import { stat } from 'node:fs/promises'
import { promisify } from 'node:util'

/** An account by number. */
export interface Account {
  readonly uid: number
  readonly gid: number
}

/**
 * Null when we are not root, for the server then runs as ourselves. For root it is the owner of `folder`, or
 * `nobody` where root owns it: the one account that every Linux and macOS has, and `initdb` wants one with a name.
 */
export async function accountFor(folder: string): Promise<Account | null> {
  if (process.getuid?.() !== 0) return null
  const { uid, gid } = await stat(folder)
  return uid === 0 ? nobody() : { uid, gid }
}

/** What `spawn` needs to run a program as `account`, or as ourselves. */
export function runAs(account: Account | null): { uid?: number; gid?: number } {
  // macOS numbers `nobody` 4294967294, which `spawn` takes only as the same 32 bits with a sign.
  return account ? { uid: account.uid | 0, gid: account.gid | 0 } : {}
}

async function nobody(): Promise<Account> {
  return { uid: await idOf('-u'), gid: await idOf('-g') }
}

async function idOf(flag: '-u' | '-g'): Promise<number> {
  const { stdout } = await promisify(execFile)('id', [flag, 'nobody'])
  return Number(stdout)
}
