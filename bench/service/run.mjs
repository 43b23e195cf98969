// npm run bench:service: how long the service keeps people waiting, as percentiles of one run, beside one trivial
// committed insert by the same client.
//
//     node bench/service/run.mjs --people 2000000 --clients 8 --acts 400        after npm run build

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { clockAt } from '../../dist/src/kernel/clock.js'
import { openLog } from '../../dist/src/kernel/log.js'
import { readRules } from '../../dist/src/rule-folder.js'
import { prepareDatabase } from '../../dist/src/store/role.js'
import { startServer } from '../../dist/src/store/server.js'
import { openStore } from '../../dist/src/store/store.js'
import { openTogether } from '../../dist/src/store/together.js'
import { decisions } from './decide.mjs'
import { populate } from './population.mjs'
import { submissions } from './submit.mjs'

const { values } = parseArgs({
  options: {
    people: { type: 'string', default: '20000' },
    clients: { type: 'string', default: '8' },
    acts: { type: 'string', default: '400' },
  },
})
const [people, clients, acts] = [values.people, values.clients, values.acts].map(Number)

const folder = await mkdtemp(join(tmpdir(), 'tizilim-bench-'))
// A process that ends by a signal would leave its server running; one that exits takes it along.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1))
const server = await startServer({ databaseUrl: null, dataFolder: folder, progress: () => {} })
try {
  const { connection } = await prepareDatabase(
    server.connection,
    new URL('../../db/migrations/', import.meta.url),
  )
  const [owner, store] = [openStore(server.connection), openStore(connection)]
  console.error(`Filling a register with ${people} people …`)
  await populate(owner, people)
  const { packs } = await readRules()
  const context = {
    store,
    together: openTogether(store),
    clock: clockAt('2026-11-23T05:00:00.000Z'),
    pack: packs.get('seed-2026-05'),
    demo: true,
    serialLimit: 10_000,
    log: openLog(() => {}),
  }
  for (const { name, limitMs, act, prepare } of [...submissions(context, owner), ...decisions(context)]) {
    const { p50, p95, p99 } = await measure(act, prepare)
    const limit = limitMs === null ? '' : `, to be at most ${limitMs} ms at p95`
    console.log(`${name}: p50 ${p50} ms, p95 ${p95} ms, p99 ${p99} ms${limit}`)
  }
  await Promise.all([owner.close(), store.close()])
} finally {
  await server.stop()
  await rm(folder, { recursive: true })
}

/** Lets so many clients act so often in all, after some that do not count, and gives the waiting times. */
async function measure(act, prepare = () => {}) {
  for (let warm = 0; warm < 20; warm++) await act(await prepare())
  // Made ready beforehand: otherwise what one client prepares would make another wait.
  const ready = []
  while (ready.length < acts) ready.push(await prepare())
  const waitsMs = []
  const client = async () => {
    while (ready.length > 0) {
      const given = ready.pop()
      const startMs = performance.now()
      await act(given)
      waitsMs.push(performance.now() - startMs)
    }
  }
  await Promise.all(Array.from({ length: clients }, client))
  waitsMs.sort((a, b) => a - b)
  const at = share => waitsMs[Math.floor((waitsMs.length - 1) * share)].toFixed(1)
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) }
}
