// The bundled server when processes are killed: no orphan stays, nothing acknowledged is lost, no stranger is harmed.

import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { readdir, readFile, readlink, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, type TestContext, test } from 'node:test'
import { runAs } from '../../src/store/account.ts'
import { openDataFolder } from '../../src/store/folder.ts'
import { processesIn, readLsof } from '../../src/store/orphan.ts'
import { readRecord } from '../../src/store/record.ts'
import { startServer } from '../../src/store/server.ts'
import { openStore, sql } from '../../src/store/store.ts'
import { killEverything, killIfAlive, serve, stop, temporaryFolder } from './serving.ts'

const { path: folder, remove } = await temporaryFolder()
after(remove)
const cluster = join(folder, 'postgres')

// `scripts/crash-matrix.mjs` asks for more.
const rounds = Number(process.env.CRASH_ROUNDS ?? 3)

/** Starts on the shared folder, lets `look` work, stops, and gives the steps of the start. */
async function visit(look: (numbers: number[]) => Promise<void> | void = () => {}): Promise<string[]> {
  const steps: string[] = []
  const server = await startServer({
    databaseUrl: null,
    dataFolder: folder,
    progress: step => steps.push(step),
  })
  const store = openStore(server.connection)
  try {
    await store.query(sql`create table if not exists ack (number int8 primary key)`)
    const rows = await store.query<{ number: number }>(sql`select number from ack order by 1`)
    await look(rows.map(({ number }) => number))
  } finally {
    await store.close()
    await server.stop()
  }
  return steps
}

test('a start cut short while the files are made is done over', async () => {
  const child = serve(folder)
  await child.until('step')
  while (!(await readdir(folder)).some(name => name.startsWith('unfinished-'))) await pause()
  child.process.kill('SIGKILL')
  await child.ended
  assert.ok(!existsSync(cluster))
  const scratch = await readlink(join(folder, 'scratch'))
  assert.deepEqual(await visit(), ['database_creating', 'database_starting'])
  assert.deepEqual((await readdir(folder)).sort(), ['postgres', 'postgres.log'])
  assert.ok(!existsSync(scratch))
})

test('a second start uses the files of the first', async () => {
  assert.deepEqual(await visit(), ['database_starting'])
  assert.equal(await readRecord(cluster), null)
})

test('after a kill of everything under load nothing acknowledged is missing', async () => {
  for (let round = 0; round < rounds; round++) {
    const child = serve(folder, { order: 'write' })
    await child.until('acknowledged')
    await pause(300)
    await killEverything(child, folder)
    const acknowledged = child.said.flatMap(line => line.acknowledged ?? [])
    const steps = await visit(numbers => {
      const kept = new Set(numbers)
      assert.deepEqual(
        acknowledged.filter(number => !kept.has(number)),
        [],
      )
    })
    // A session begun after we had asked for all processes may have outlived them.
    assert.equal(steps.at(-1), 'database_recovering')
  }
})

test('a server that outlived its process is ended before the next start', async () => {
  const child = serve(folder)
  await child.until('ready')
  const orphan = await readRecord(cluster)
  const scratch = await readlink(join(folder, 'scratch'))
  child.process.kill('SIGKILL')
  await child.ended
  assert.ok((await processesIn(cluster)).includes(orphan!.pid))
  assert.deepEqual(await visit(), ['database_orphan_stopping', 'database_starting'])
  assert.deepEqual(await processesIn(cluster), [])
  assert.ok(!existsSync(scratch))
})

test('a session that outlived its server and cannot notice is ended before the next start', async () => {
  const child = serve(folder)
  const { pids } = await child.until('ready')
  const session = (await processesIn(cluster)).find(pid => pids!.includes(pid))!
  process.kill(session, 'SIGSTOP')
  const others = (await processesIn(cluster)).filter(pid => pid !== session)
  for (const pid of [child.process.pid!, ...others]) killIfAlive(pid)
  await child.ended
  assert.deepEqual(await visit(), ['database_orphan_stopping', 'database_recovering'])
  assert.deepEqual(await processesIn(cluster), [])
})

test('somebody who looks around in the files is no orphan', async context => {
  const visitor = spawn('sleep', ['60'], { cwd: cluster })
  context.after(() => visitor.kill())
  await once(visitor, 'spawn')
  assert.deepEqual(await visit(), ['database_starting'])
  assert.equal(visitor.exitCode ?? visitor.signalCode, null)
})

test('the processes in a folder are read from what lsof says on macOS', () => {
  const said = 'p12\nfcwd\nn/data/postgres\np345\nfcwd\nn/data/postgres/base\np6\nfcwd\nn/data/postgres\n'
  assert.deepEqual(readLsof(said, '/data/postgres'), [12, 6])
  assert.deepEqual(readLsof('', '/data/postgres'), [])
})

test('a stranger who got the process number of a killed server is left alone', async context => {
  const child = serve(folder)
  await child.until('ready')
  const record = await readFile(join(cluster, 'postmaster.pid'), 'utf8')
  await killEverything(child, folder)
  const stranger = await sleeper(context)
  await writeFile(join(cluster, 'postmaster.pid'), record.replace(/^\d+/, String(stranger.pid)))
  assert.deepEqual(await visit(), ['database_recovering'])
  assert.equal(stranger.exitCode ?? stranger.signalCode, null)
})

test('of what a link left by a killed start leads to, only a scratch folder of ours is removed', async context => {
  const other = await temporaryFolder()
  context.after(other.remove)
  await symlink(other.path, join(folder, 'scratch'))
  await visit()
  assert.ok(existsSync(other.path))
})

test('a second process on the folder is refused, and the first goes on', async () => {
  const first = serve(folder)
  await first.until('ready')
  const second = serve(folder)
  const { refusal, details } = await second.until('refusal')
  assert.deepEqual([refusal, details], ['data_folder_held', { folder, holder: first.process.pid }])
  await second.ended
  assert.equal(await stop(first), 0)
})

test('Ctrl-C reaches Node and not the server, which is stopped when Node is done with it', async () => {
  const child = serve(folder)
  await child.until('ready')
  // What a terminal does: a signal to every process of the group.
  process.kill(-child.process.pid!, 'SIGINT')
  await child.until('lastQuery')
  assert.equal(await child.ended, 0)
  assert.equal(await readRecord(cluster), null)
  assert.deepEqual(await visit(), ['database_starting'])
})

test('a process that exits without stopping its server takes it along', async () => {
  const child = serve(folder, { order: 'exit' })
  await child.until('ready')
  assert.equal(await child.ended, 3)
  while ((await processesIn(cluster)).length > 0) await pause()
  assert.deepEqual(await visit(), ['database_starting'])
})

test('the end of a server that nobody stopped is told', async () => {
  const server = await startServer({ databaseUrl: null, dataFolder: folder, progress: () => {} })
  const { pid } = (await readRecord(cluster))!
  process.kill(pid, 'SIGKILL')
  // Waiting for a child that is not meant to keep its parent alive.
  const waiting = setInterval(() => {}, 60_000)
  await server.ended
  clearInterval(waiting)
  await server.stop()
  await server.stop()
  const steps = await visit()
  assert.equal(steps.at(-1), 'database_recovering')
})

async function sleeper(context: TestContext): Promise<ReturnType<typeof spawn>> {
  const { account } = await openDataFolder(folder)
  const child = spawn('sleep', ['60'], runAs(account))
  context.after(() => child.kill())
  await once(child, 'spawn')
  return child
}

function pause(durationMs = 5): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, durationMs))
}
