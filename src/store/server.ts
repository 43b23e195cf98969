// The PostgreSQL behind the application: the operator's own, or the bundled one as our child process.

import { startBundled } from './bundled.ts'
import type { Connection } from './connection.ts'
import { reachNamed } from './named.ts'
import type { ServerLoad } from './postmaster.ts'

export type { Connection } from './connection.ts'
export type { ServerLoad } from './postmaster.ts'

/** A PostgreSQL that answers. */
export interface Server {
  readonly connection: Connection
  /** Which server it is, for the terminal: version and place, without a password. */
  readonly description: string
  /** Settles when the server ends without having been asked to; a server that is not ours is not watched. */
  readonly ended: Promise<void>
  /** Closes a server of ours cleanly and gives its data folder free; leaves one that is not ours alone. */
  stop(): Promise<void>
}

/** What the start is waiting for; `main` has the words. */
export type StartStep =
  | 'database_reaching'
  | 'database_creating'
  | 'database_orphan_stopping'
  | 'database_recovering'
  | 'database_starting'

/**
 * Finds the server that `databaseUrl` names, or starts the bundled one on `dataFolder`.
 *
 * Refuses with `database_unreachable` and `database_too_old` for a named server; with `data_folder_held`,
 * `data_folder_not_writable`, `data_folder_full`, `data_folder_path_too_long`, `database_platform_unsupported`
 * and `database_binaries_unreachable` for the bundled one.
 */
export async function startServer(options: {
  databaseUrl: string | null
  dataFolder: string
  progress: (step: StartStep) => void
  /** What a bundled server is made ready for; everyday work, when not said. */
  load?: ServerLoad
}): Promise<Server> {
  const { databaseUrl, dataFolder, progress, load } = options
  return databaseUrl === null ? startBundled(dataFolder, progress, load) : reachNamed(databaseUrl, progress)
}
