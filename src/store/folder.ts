// The data folder: made when missing, given to the right account, and refused with a reason when unusable.

import { chown, mkdir, mkdtemp, open, readdir, realpath, rm, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { Refusal } from '../kernel/refusal.ts'
import { type Account, accountFor } from './account.ts'

/** A folder that exists, with every symbolic link in its path resolved. */
export interface DataFolder {
  readonly path: string
  /** Who the server runs as; null means as ourselves. */
  readonly account: Account | null
}

/** Refuses with `data_folder_not_writable`, `data_folder_full` or `data_folder_path_too_long`. */
export async function openDataFolder(wanted: string): Promise<DataFolder> {
  try {
    refuseIfTooLong(resolve(wanted))
    const path = await makeFolder(wanted)
    refuseIfTooLong(path)
    const account = await accountFor(path)
    if (account && (await readdir(path)).length === 0) await chown(path, account.uid, account.gid)
    await rm(await mkdtemp(join(path, 'probe-')), { recursive: true })
    return { path, account }
  } catch (error) {
    throw folderRefusal(wanted, error)
  }
}

async function makeFolder(wanted: string): Promise<string> {
  await mkdir(dirname(resolve(wanted)), { recursive: true })
  await mkdir(wanted, { mode: 0o700 }).catch(async error => {
    const isFolder = await stat(wanted).then(
      found => found.isDirectory(),
      () => false,
    )
    if (!isFolder) throw error
  })
  return realpath(wanted)
}

/** Makes what was renamed or created inside `folder` outlast a power cut. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder)
  await handle.sync().finally(() => handle.close())
}

/** The refusal behind an error of the file system or of PostgreSQL on it, or the error itself when it is another. */
export function folderRefusal(folder: string, error: unknown): unknown {
  const said = (error as NodeJS.ErrnoException).code ?? ''
  const code = said === diskFull ? 'ENOSPC' : said
  const refusal = refusalByErrorCode[code]
  return refusal
    ? new Refusal(refusal, { folder, reason: code, limit: pathMaxBytes }, { cause: error })
    : error
}

/** The same for the words of a PostgreSQL program, which in the C locale are English; null for other words. */
export function folderRefusalFromWords(folder: string, words: string): Refusal | null {
  const reason = Object.keys(errorCodeByWords).find(known => words.includes(known))
  if (reason === undefined) return null
  const code = errorCodeByWords[reason]!
  return new Refusal(refusalByErrorCode[code]!, { folder, reason: code })
}

// PostgreSQL's own code for a full disk (SQLSTATE, appendix A of its manual).
const diskFull = '53100'

const refusalByErrorCode: Record<
  string,
  'data_folder_not_writable' | 'data_folder_full' | 'data_folder_path_too_long'
> = {
  EACCES: 'data_folder_not_writable',
  EPERM: 'data_folder_not_writable',
  EROFS: 'data_folder_not_writable',
  ENOTDIR: 'data_folder_not_writable',
  EEXIST: 'data_folder_not_writable',
  ENOTSUP: 'data_folder_not_writable',
  EOPNOTSUPP: 'data_folder_not_writable',
  ENOSPC: 'data_folder_full',
  EDQUOT: 'data_folder_full',
  EFBIG: 'data_folder_full',
  ENAMETOOLONG: 'data_folder_path_too_long',
}

const errorCodeByWords: Record<string, string> = {
  'Permission denied': 'EACCES',
  'Operation not permitted': 'EPERM',
  'Read-only file system': 'EROFS',
  'wrong ownership': 'EPERM',
  'No space left on device': 'ENOSPC',
  'Disk quota exceeded': 'EDQUOT',
  'File too large': 'EFBIG',
}

// PostgreSQL keeps paths in buffers of 1024 bytes (MAXPGPATH), and its own file names need some of them.
const pathMaxBytes = 800

function refuseIfTooLong(path: string): void {
  if (Buffer.byteLength(path) > pathMaxBytes) {
    throw new Refusal('data_folder_path_too_long', { folder: path, limit: pathMaxBytes })
  }
}
