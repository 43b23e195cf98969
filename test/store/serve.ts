// A process of its own that starts the bundled server, for tests that kill it: node serve.js FOLDER [wait|write|exit].
//
// It says what happens in lines of JSON. Told to write, it inserts numbers over several sessions and says each one
// after PostgreSQL has acknowledged it; told to exit, it leaves without stopping its server. SIGTERM and SIGINT stop
// the server, after one last query, and end the process.

import { writeSync } from 'node:fs'
import { Refusal } from '../../src/kernel/refusal.ts'
import { startServer } from '../../src/store/server.ts'
import { openStore, type Store, sql } from '../../src/store/store.ts'

const [dataFolder, order] = process.argv.slice(2)
const writers = 4

try {
  await serve()
} catch (error) {
  if (!(error instanceof Refusal)) throw error
  say({ refusal: error.code, details: error.details })
}

async function serve(): Promise<void> {
  const stopAsked = new Promise(resolve => process.once('SIGTERM', resolve).once('SIGINT', resolve))
  const server = await startServer({
    databaseUrl: null,
    dataFolder: dataFolder!,
    progress: step => say({ step }),
  })
  const store = openStore(server.connection)
  await store.query(sql`create table if not exists ack (number int8 primary key)`)
  const processes = await store.query<{ pid: number }>(sql`select pid from pg_stat_activity`)
  say({ ready: server.connection, pids: processes.map(({ pid }) => pid) })
  if (order === 'exit') process.exit(3)
  if (order === 'write') for (let writer = 0; writer < writers; writer++) void write(store)

  const waiting = setInterval(() => {}, 60_000)
  await stopAsked
  clearInterval(waiting)
  say({ lastQuery: await store.query(sql`select 1 as one`) })
  await store.close()
  await server.stop()
}

async function write(store: Store): Promise<never> {
  for (;;) {
    const [row] = await store.query<{ number: number }>(sql`
      insert into ack select coalesce(max(number), 0) + 1 from ack on conflict do nothing returning number`)
    if (row) say({ acknowledged: row.number })
  }
}

/** At once and whole, so that a kill right after loses nothing that was said. */
function say(line: object): void {
  writeSync(1, `${JSON.stringify(line)}\n`)
}
