// A short folder of its own for the server's Unix socket, since the path of a socket ends at about a hundred bytes.

import { chown, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Account } from './account.ts'

export const socketFolderPrefix = 'tizilim-'

/** Makes a folder that only `account` (null: we ourselves) can open, and a way to remove it. */
export async function makeSocketFolder(
  account: Account | null,
): Promise<{ path: string; remove(): Promise<void> }> {
  const path = await mkdtemp(join(temporaryFolder(account), socketFolderPrefix))
  if (account) await chown(path, account.uid, account.gid)
  return { path, remove: () => rm(path, { recursive: true, force: true }) }
}

// macOS allows 103 bytes, of which the name of the folder and of the socket take thirty.
const temporaryFolderMaxBytes = 70

/** Another account may not reach a temporary folder that is ours alone, but everybody reaches `/tmp`. */
function temporaryFolder(account: Account | null): string {
  const isFitting = account === null && Buffer.byteLength(tmpdir()) <= temporaryFolderMaxBytes
  return isFitting ? tmpdir() : '/tmp'
}
