// Reaches the bundled server of an application that is running, for a second program on the same machine.

import { readlink } from 'node:fs/promises'
import { join } from 'node:path'
import { owner } from './cluster.ts'
import type { Connection } from './connection.ts'

/** The way to the server that runs on this data folder, or null when the folder knows of none. */
export async function attach(dataFolder: string): Promise<Connection | null> {
  const socketFolder = await readlink(join(dataFolder, 'scratch')).catch(() => null)
  return socketFolder === null ? null : { host: socketFolder, port: 5432, user: owner, database: owner }
}
