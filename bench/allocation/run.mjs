// npm run bench:allocation: what forming a number costs, alone and together with others that wait, beside one trivial
// committed insert by the same client in the same round. Absolute rates depend on the machine; the ratios much less.
//
//     node bench/allocation/run.mjs --rounds 3 --ms 1500        after npm run build
//     node bench/allocation/run.mjs --sync-us 1500              as on a disk that needs so long for each commit

import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { prepareDatabase } from '../../dist/src/store/role.js'
import { startServer } from '../../dist/src/store/server.js'
import { openStore, Sql, sql } from '../../dist/src/store/store.js'
import { contenders } from './contender.mjs'
import { betweenUs, usedUs } from './cpu.mjs'
import { printTable } from './table.mjs'

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    ms: { type: 'string', default: '1500' },
    clients: { type: 'string', default: '1,8,32,64' },
    'sync-us': { type: 'string', default: '0' },
  },
})
const [rounds, ms] = [Number(values.rounds), Number(values.ms)]
const clientCounts = values.clients.split(',').map(Number)
const migrations = new URL('../../db/migrations/', import.meta.url)

const folder = await mkdtemp(join(tmpdir(), 'tizilim-bench-'))
const cluster = join(folder, 'postgres')
const server = await startServer({ databaseUrl: null, dataFolder: folder, progress: () => {} })
try {
  const { connection } = await prepareDatabase(server.connection, migrations)
  const owner = openStore(server.connection)
  await slowCommits(owner, Number(values['sync-us']))
  const store = openStore(connection)
  const cells = await measure(await contenders(store, owner))
  printTable(cells, { clientCounts, description: server.description })
  await Promise.all([owner.close(), store.close()])
} finally {
  await server.stop()
  await rm(folder, { recursive: true })
}

/** Lets each commit wait before it is written, for all sessions to come. */
async function slowCommits(owner, us) {
  assert(us >= 0 && us <= 100_000, 'a commit waits at most 100,000 microseconds')
  await owner.query(new Sql([`alter database tizilim set commit_delay = ${us}`], []))
  await owner.query(sql`alter database tizilim set commit_siblings = 0`)
}

/** Runs each contender with each number of clients, some rounds, one after the other. */
async function measure(contenders) {
  const cells = []
  for (let round = 1; round <= rounds; round++) {
    console.error(`Round ${round} of ${rounds} …`)
    for (const clients of clientCounts) {
      for (const { name, act } of contenders)
        cells.push({ round, clients, name, ...(await run(act, clients)) })
    }
  }
  return cells
}

/** Lets so many clients act again and again, and gives the rate and the waiting times. */
async function run(act, clients) {
  const waitsMs = []
  const before = await usedUs(cluster)
  const startMs = performance.now()
  const client = async () => {
    for (let nowMs = performance.now(); nowMs < startMs + ms; ) {
      await act()
      const thenMs = nowMs
      nowMs = performance.now()
      waitsMs.push(nowMs - thenMs)
    }
  }
  await Promise.all(Array.from({ length: clients }, client))
  const rate = (waitsMs.length * 1000) / (performance.now() - startMs)
  const after = await usedUs(cluster)
  const cpuUs = before === null ? null : betweenUs(before, after) / waitsMs.length
  waitsMs.sort((a, b) => a - b)
  const quantile = share => waitsMs[Math.floor((waitsMs.length - 1) * share)]
  return { rate, cpuUs, p50Ms: quantile(0.5), p99Ms: quantile(0.99) }
}
