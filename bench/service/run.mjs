// npm run bench:service: how long the service keeps people waiting where two million are in the register.
//
//     npm run bench:service -- --folder /tmp/scale --persons 2000000 --acts 200 --rate 10 --officers 100
//
// The folder keeps the register between runs, for making up two million people takes minutes. It may be interrupted:
// the next run goes on. Measured over HTTP, by a process of its own, on the application as it is started for people.

import '../../scripts/node-version.mjs'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpus, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const { values } = parseArgs({
  options: {
    folder: { type: 'string', default: join(tmpdir(), 'tizilim-bench-service') },
    persons: { type: 'string', default: '2000000' },
    acts: { type: 'string', default: '200' },
    rate: { type: 'string', default: '10' },
    officers: { type: 'string', default: '100' },
  },
})

// A process that ends by a signal would leave its server running; one that exits takes it along.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130))

async function main() {
  const { prepare } = await import('../../scripts/prepare.mjs')
  await prepare()
  const { fill, tidy } = await import('./fill.mjs')
  const folder = resolve(values.folder)
  const { there, isNew } = await fill(folder, Number(values.persons))
  const { startApplication } = await import('../pages/application.mjs')
  const { attach } = await import('../../dist/src/store/attach.js')
  const application = await startApplication({ dataFolder: folder })
  try {
    const connection = await attach(folder)
    if (isNew) await tidy(connection)
    console.log(`${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}`)
    console.log(`${there} people in the register; ${values.acts} acts of each kind at ${values.rate}/s\n`)
    if (!(await measureAll(application, folder, connection))) process.exitCode = 1
  } finally {
    await application.stop()
  }
}

async function measureAll(application, folder, connection) {
  const { origin } = application
  const { processorOf } = await import('./processor.mjs')
  const { hireOfficers } = await import('./officer.mjs')
  const { measureActs, measureRush } = await import('./measure.mjs')
  const { printActs, printRush } = await import('./table.mjs')
  const { openReader } = await import('./reader.mjs')
  const { openStore } = await import('../../dist/src/store/store.js')
  const { dayIn } = await import('../../dist/src/kernel/clock.js')
  const store = openStore(connection)
  const peer = spawn(
    process.execPath,
    [fileURLToPath(new URL('../pages/peer.mjs', import.meta.url)), origin],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  try {
    const [port] = await once(createInterface(peer.stdout), 'line')
    const cookies = await hireOfficers(store, Number(values.officers))
    const officers = cookies.map(cookie => openReader(origin, { cookie }))
    const todayOn = dayIn(new Date().toISOString())
    const acts = { acts: Number(values.acts), rate: Number(values.rate) }
    const peerUrl = `http://127.0.0.1:${port}/en/verify`
    const used = processorOf(application, folder)
    const { lines } = await measureActs({ origin, peerUrl, store, officers, todayOn, used, ...acts })
    printActs(lines)
    console.log()
    const rush = await measureRush({ officers, todayOn })
    const isWhole = printRush(rush, officers.length)
    for (const officer of officers) officer.close()
    return isWhole && lines.every(({ failures }) => failures.length === 0)
  } finally {
    peer.kill()
    await store.close()
  }
}

await main()
