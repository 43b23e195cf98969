// The application as it is started for people, with a database of its own, for as long as something is measured.

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const main = fileURLToPath(new URL('../../dist/src/main.js', import.meta.url))

/** Starts it on a free port. `stop` ends it and removes what it stored, unless the caller has named the folder. */
export async function startApplication({ dataFolder } = {}) {
  const folder = dataFolder ? null : await mkdtemp(join(tmpdir(), 'tizilim-pages-'))
  const data = dataFolder ?? join(folder, 'data')
  const child = spawn(process.execPath, [main], {
    env: { ...process.env, PORT: '0', TIZILIM_DATA: data, DATABASE_URL: '', LC_ALL: 'en' },
    // Its log would have a line for each request.
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const ended = once(child, 'exit')
  // A measurement that is interrupted takes it along.
  process.once('exit', () => child.kill('SIGTERM'))
  const stop = async () => {
    child.kill('SIGTERM')
    await ended
    if (folder) await rm(folder, { recursive: true, force: true })
  }
  for await (const line of createInterface(child.stdout)) {
    const [origin] = /http:\/\/127\.0\.0\.1:\d+/.exec(line) ?? []
    if (!origin) continue
    // The log goes on, and nobody reads it.
    child.stdout.resume()
    return { origin, pid: child.pid, stop }
  }
  await stop()
  throw new Error('The application ended before it said where it is.')
}
