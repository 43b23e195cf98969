// The files of the bundled PostgreSQL inside the data folder: made whole or not at all.

import { chown, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Binaries } from './binaries.ts'
import { type DataFolder, folderRefusal, folderRefusalFromWords, syncFolder } from './folder.ts'
import { nameFromWithin, runProgram } from './program.ts'

/** The database user and the database that the application works with. */
export const owner = 'tizilim'

/** Where the files are, once they are there. */
export function clusterPath(folder: DataFolder): string {
  return join(folder.path, 'postgres')
}

/** Whether the files were made in an earlier start. */
export async function clusterExists(folder: DataFolder): Promise<boolean> {
  return stat(clusterPath(folder)).then(
    () => true,
    () => false,
  )
}

/** Makes the files under another name and renames them when complete, so a start cut short leaves nothing half made. */
export async function createCluster(folder: DataFolder, binaries: Binaries): Promise<void> {
  await clearUnfinished(folder)
  try {
    const unfinished = await mkdtemp(join(folder.path, unfinishedPrefix))
    if (folder.account) await chown(unfinished, folder.account.uid, folder.account.gid)
    await initialize(unfinished, folder, binaries)
    await rename(unfinished, clusterPath(folder))
    await syncFolder(folder.path)
  } catch (error) {
    await clearUnfinished(folder)
    throw folderRefusal(folder.path, error)
  }
}

const unfinishedPrefix = 'unfinished-'

async function initialize(path: string, folder: DataFolder, binaries: Binaries): Promise<void> {
  const parameters = [...initdbParameters, `--pgdata=${nameFromWithin(path)}`]
  const outcome = await runProgram(binaries.initdb, parameters, { account: folder.account, folder: path })
  if (!outcome.ok) {
    const words = `initdb ended with ${outcome.reason}: ${outcome.output}`
    throw folderRefusalFromWords(folder.path, words) ?? new Error(words)
  }
}

const initdbParameters = [
  `--username=${owner}`,
  // Whoever may open the socket, which lies in a folder of ours alone, is trusted; there is no other way in.
  '--auth=trust',
  '--encoding=UTF8',
  // The server's own C.UTF-8 sorts the same on every machine; that of a system may change under the indexes.
  '--locale=C',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--data-checksums',
  '--no-instructions',
]

/** An `initdb` that outlived its parent may still write there, so removal is tried again for a while. */
async function clearUnfinished(folder: DataFolder): Promise<void> {
  const names = (await readdir(folder.path)).filter(name => name.startsWith(unfinishedPrefix))
  for (const name of names) {
    await rm(join(folder.path, name), { recursive: true, force: true, maxRetries: 10, retryDelay: 50 })
  }
}
