// A PostgreSQL 15 for one run of the tests: Debian's programs, a temporary folder, no port, an account without rights.

import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chown, mkdir, mkdtemp, open, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { accountFor, runAs } from '../dist/src/store/account.js'
import { endProcess, programEnvironment, runProgram } from '../dist/src/store/program.js'
import { readRecord } from '../dist/src/store/record.js'
import { run } from './prepare.mjs'

const programs = '/usr/lib/postgresql/15/bin'
const patienceMs = 60_000
const pollMs = 20

/** Installs the programs where that needs no question, and starts a server; `remove` leaves nothing of it. */
export async function provideServer(say) {
  if (!isInstalled() && process.getuid() === 0 && existsSync('/etc/debian_version')) await install(say)
  if (!isInstalled()) {
    console.error('These tests need Debian’s PostgreSQL 15. Run: sudo apt-get install postgresql-15')
    process.exit(1)
  }
  say('Starting a PostgreSQL 15 for the tests …')
  const folder = await mkdtemp(join(tmpdir(), 'tizilim-15-'))
  const removeFolder = () => rm(folder, { recursive: true })
  try {
    const end = await start(folder)
    const remove = async () => {
      await end()
      await removeFolder()
    }
    const address = `postgres://tizilim@localhost:5432/postgres?host=${encodeURIComponent(folder)}`
    return { address, remove }
  } catch (error) {
    await removeFolder()
    throw error
  }
}

function isInstalled() {
  return existsSync(`${programs}/postgres`)
}

async function install(say) {
  say('Installing Debian’s postgresql-15 with apt-get; this takes a minute or so …')
  // Only the programs are wanted, and no server of Debian’s own.
  await mkdir('/etc/postgresql-common/createcluster.d', { recursive: true })
  await writeFile('/etc/postgresql-common/createcluster.d/tizilim.conf', 'create_main_cluster = false\n')
  const quietly = { DEBIAN_FRONTEND: 'noninteractive' }
  await run('apt-get', ['update', '-qq'], quietly)
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'postgresql-15'], quietly)
}

/** Starts the server, and gives what ends it. */
async function start(folder) {
  const account = await accountFor(folder)
  if (account) await chown(folder, account.uid, account.gid)
  const data = join(folder, 'data')
  await initialize(data, account)
  const log = await open(join(folder, 'log'), 'w')
  const child = spawn(`${programs}/postgres`, ['-D', data, ...settings(folder)], {
    ...runAs(account),
    cwd: folder,
    env: programEnvironment,
    stdio: ['ignore', log.fd, log.fd],
    // Ctrl-C reaches the tests alone, which need the server until they are done.
    detached: true,
  })
  const isAlive = () => child.exitCode === null && child.signalCode === null
  const end = async () => {
    await endProcess({ isAlive, signal: name => child.kill(name) })
    await log.close()
  }
  try {
    await untilReady(data, isAlive)
    return end
  } catch (error) {
    await end()
    throw new Error(await readFile(join(folder, 'log'), 'utf8'), { cause: error })
  }
}

async function initialize(data, account) {
  const parameters = ['--username=tizilim', '--auth=trust', '--encoding=UTF8', '--locale=C.UTF-8']
  const outcome = await runProgram(`${programs}/initdb`, [`--pgdata=${data}`, ...parameters], { account })
  if (!outcome.ok) throw new Error(`initdb ended with ${outcome.reason}: ${outcome.output}`)
}

function settings(folder) {
  // What the tests write need not outlast the machine.
  const chosen = { listen_addresses: '', unix_socket_directories: folder, fsync: 'off' }
  return Object.entries(chosen).flatMap(([name, value]) => ['-c', `${name}=${value}`])
}

async function untilReady(data, isAlive) {
  for (let waitedMs = 0; waitedMs < patienceMs && isAlive(); waitedMs += pollMs) {
    if ((await readRecord(data))?.isReady) return
    await sleep(pollMs)
  }
  throw new Error('PostgreSQL 15 does not start.')
}
