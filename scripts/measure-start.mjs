// The measurements of `npm run bench:start`: the application and, as its peer, the bundled PostgreSQL alone.

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chown, mkdir, mkdtemp, readdir, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { accountFor } from '../dist/src/store/account.js'
import { findBinaries } from '../dist/src/store/binaries.js'
import { createCluster } from '../dist/src/store/cluster.js'
import { startPostmaster } from '../dist/src/store/postmaster.js'
import { makeScratch } from '../dist/src/store/scratch.js'
import { memoryOf } from './memory.mjs'
import { root, say } from './prepare.mjs'

const rounds = 5
const patienceMs = 60_000
const pollMs = 10

/** Measures some rounds, each on new folders, and prints the medians. */
export async function measureStarts() {
  const scratch = await mkdtemp(join(tmpdir(), 'tizilim-bench-'))
  try {
    const results = []
    for (let round = 1; round <= rounds; round++) {
      say(`Round ${round} of ${rounds} …`)
      results.push(await measureRound(join(scratch, String(round))))
    }
    report(results)
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}

async function measureRound(folder) {
  await mkdir(folder)
  const main = [process.execPath, '--enable-source-maps', 'dist/src/main.js']
  const data = join(folder, 'data')
  const cold = await timeApplication(main, data)
  const warm = await timeApplication(main, data)
  const npm = await timeApplication(['npm', 'start'], data)
  const peer = await timePeer(join(folder, 'peer'))
  return { cold: cold.ms, warm: warm.ms, npm: npm.ms, memory: warm.memory, ...peer }
}

/** Starts the application, waits until it answers, looks at its memory, and stops it. */
async function timeApplication([program, ...parameters], dataFolder) {
  const port = await freePort()
  const beganAt = performance.now()
  const child = spawn(program, parameters, {
    cwd: root,
    stdio: 'ignore',
    env: { ...process.env, PORT: String(port), TIZILIM_DATA: dataFolder, DATABASE_URL: '' },
  })
  const ended = once(child, 'exit')
  await until(() => isUp(port), child)
  const ms = performance.now() - beganAt
  const memory = memoryOf(child.pid)
  child.kill('SIGTERM')
  await ended
  // npm ends before the application that it started.
  await until(async () => !(await readdir(dataFolder)).some(name => name.startsWith('holder-')))
  return { ms, memory }
}

/** PostgreSQL alone, made and started as the application does it, and started again. */
async function timePeer(path) {
  await mkdir(path, { mode: 0o700 })
  const folder = { path, account: await accountFor(path) }
  if (folder.account) await chown(path, folder.account.uid, folder.account.gid)
  const scratch = await makeScratch(folder)
  const binaries = await findBinaries(folder.account, scratch)

  const coldAt = performance.now()
  await createCluster(folder, binaries)
  const first = await startPostmaster(folder, binaries, scratch.path)
  const peerCold = performance.now() - coldAt
  await first.end()

  const warmAt = performance.now()
  const second = await startPostmaster(folder, binaries, scratch.path)
  const peerWarm = performance.now() - warmAt
  await second.end()
  await scratch.remove()
  return { peerCold, peerWarm }
}

async function isUp(port) {
  try {
    return (await fetch(`http://127.0.0.1:${port}/healthz`)).ok
  } catch {
    return false
  }
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address()
  server.close()
  return port
}

async function until(isTrue, child = null) {
  const beganAt = performance.now()
  while (!(await isTrue())) {
    if (child && child.exitCode !== null) throw new Error(`The application ended with ${child.exitCode}.`)
    if (performance.now() - beganAt > patienceMs) throw new Error(`Nothing happened within ${patienceMs} ms.`)
    await sleep(pollMs)
  }
}

function report(results) {
  const median = key => results.map(result => result[key]).sort((a, b) => a - b)[Math.floor(rounds / 2)]
  const line = (name, key, peer) => {
    const ratio = peer ? `${(median(key) / median(peer)).toFixed(1)} times bare PostgreSQL` : ''
    say(`  ${name.padEnd(36)}${String(Math.round(median(key))).padStart(6)} ms   ${ratio}`)
  }
  say(`\nMedians of ${rounds} rounds, from the start of the process to the first answer of /healthz:`)
  line('cold start, new data folder', 'cold', 'peerCold')
  line('warm start', 'warm', 'peerWarm')
  line('second start by npm start', 'npm', 'peerWarm')
  line('bare PostgreSQL, initdb and start', 'peerCold')
  line('bare PostgreSQL, start', 'peerWarm')
  reportMemory(results.at(-1).memory)
}

function reportMemory(memory) {
  if (!memory) return say('Memory is measured on Linux only.')
  const { processes, residentMb, proportionalMb } = memory
  say(`\nMemory of ${processes} processes (Node and PostgreSQL), after the first answer:`)
  say(`  ${'each shared page counted once'.padEnd(36)}${String(proportionalMb).padStart(6)} MB`)
  say(`  ${'sum of RSS'.padEnd(36)}${String(residentMb).padStart(6)} MB`)
}
