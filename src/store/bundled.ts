// The bundled PostgreSQL from data folder to first session, and back.

import { findBinaries } from './binaries.ts'
import { clusterExists, clusterPath, createCluster, owner } from './cluster.ts'
import { type Connection, onDatabase } from './connection.ts'
import { type DataFolder, folderRefusal, openDataFolder } from './folder.ts'
import { holdFolder } from './hold.ts'
import { endOrphans, processesIn } from './orphan.ts'
import { type ServerLoad, startPostmaster } from './postmaster.ts'
import { readRecord, removeMisleadingRecord } from './record.ts'
import { makeScratch } from './scratch.ts'
import type { Server, StartStep } from './server.ts'
import { openStore, sql } from './store.ts'

/** Holds the data folder, clears away what a crash left, and starts the server; `startServer` lists the refusals. */
export async function startBundled(
  dataFolder: string,
  progress: (step: StartStep) => void,
  load?: ServerLoad,
): Promise<Server> {
  const undo: (() => Promise<void>)[] = []
  let isStopping = false
  const stop = async () => {
    isStopping = true
    for (const step of undo.splice(0).reverse()) await step()
  }
  try {
    const folder = await openDataFolder(dataFolder)
    const hold = await holdFolder(folder.path)
    undo.push(hold.release)
    const isUnclean = await settlePredecessor(folder, progress)
    const scratch = await makeScratch(folder)
    undo.push(scratch.remove)
    const binaries = await findBinaries(folder.account, scratch)
    if (!(await clusterExists(folder))) {
      progress('database_creating')
      await createCluster(folder, binaries)
    }
    progress(isUnclean ? 'database_recovering' : 'database_starting')
    const postmaster = await startPostmaster(folder, binaries, scratch.path, load)
    undo.push(postmaster.end)
    const connection = { host: scratch.path, port: 5432, user: owner, database: owner }
    await ensureDatabase(connection)
    const description = `PostgreSQL ${binaries.version}, ${folder.path}`
    const ended = new Promise<void>(resolve => {
      void postmaster.gone.then(() => isStopping || resolve())
    })
    return { connection, description, ended, stop }
  } catch (error) {
    await stop()
    throw folderRefusal(dataFolder, error)
  }
}

/** Ends what outlived an earlier process; says whether the last server ended without closing its files. */
async function settlePredecessor(folder: DataFolder, progress: (step: StartStep) => void): Promise<boolean> {
  const cluster = clusterPath(folder)
  if ((await processesIn(cluster)).length > 0) {
    progress('database_orphan_stopping')
    await endOrphans(cluster)
  }
  // A server that ends cleanly takes its record with it.
  const record = await readRecord(cluster)
  if (record) await removeMisleadingRecord(cluster, record.pid)
  return record !== null
}

async function ensureDatabase(connection: Connection): Promise<void> {
  const store = openStore(onDatabase(connection, 'postgres'), { connectionsMax: 1 })
  try {
    const found = await store.query(sql`select from pg_database where datname = ${owner}`)
    // The name of a database cannot be sent as a value, so it stands here as it does in `owner`.
    if (found.length === 0) await store.query(sql`create database tizilim`)
  } finally {
    await store.close()
  }
}
