// A short-lived folder outside the data folder: for the server's socket, and for programs that lie out of its reach.

import { chown, mkdtemp, readlink, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import type { Account } from './account.ts'
import { type DataFolder, folderRefusal } from './folder.ts'

/** A folder that only the server's account and root can open. */
export interface Scratch {
  readonly path: string
  remove(): Promise<void>
}

/**
 * Makes one with a path short enough for a socket in it, which ends at 103 bytes on macOS and 107 on Linux, and
 * removes the one that a killed process left: a link in the data folder remembers it.
 */
export async function makeScratch(folder: DataFolder): Promise<Scratch> {
  const { account } = folder
  const link = join(folder.path, 'scratch')
  await removeLinked(link)
  const home = temporaryFolder(account)
  const path = await mkdtemp(join(home, prefix)).catch(error => {
    throw folderRefusal(home, error)
  })
  await symlink(path, link)
  if (account) await chown(path, account.uid, account.gid)
  return { path, remove: () => removeLinked(link) }
}

async function removeLinked(link: string): Promise<void> {
  const path = await readlink(link).catch(() => null)
  if (path === null) return
  if (isScratch(path)) await rm(path, { recursive: true, force: true })
  await rm(link)
}

const prefix = 'tizilim-scratch-'

/** Nothing else is ever removed, whoever may have changed the link. */
function isScratch(path: string): boolean {
  return ['/tmp', tmpdir()].includes(dirname(path)) && /^tizilim-scratch-\w{6}$/.test(basename(path))
}

// The names of the folder and of the socket take forty bytes.
const temporaryFolderMaxBytes = 60

/** Another account may not reach a temporary folder that is ours alone, but everybody reaches `/tmp`. */
function temporaryFolder(account: Account | null): string {
  const isFitting = account === null && Buffer.byteLength(tmpdir()) <= temporaryFolderMaxBytes
  return isFitting ? tmpdir() : '/tmp'
}
