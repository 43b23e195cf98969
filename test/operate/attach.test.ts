// Operating the bundled register: alone, beside the running application, and when it is interrupted.

import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { after, before, describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import { attach } from '../../src/store/attach.ts'
import { temporaryFolder } from '../store/serving.ts'
import { operate, startOperate } from './run-operate.ts'

const main = fileURLToPath(new URL('../../src/main.js', import.meta.url))

let folder: { path: string; remove(): Promise<void> }
let here: Record<string, string>
before(async () => {
  folder = await temporaryFolder()
  here = { TIZILIM_DATA: join(folder.path, 'data') }
})
after(() => folder.remove())

/** Starts the application on the same data folder and waits until it answers. */
async function startApplication() {
  const { PATH = '', TMPDIR = '/tmp' } = process.env
  const child = spawn(process.execPath, ['--enable-source-maps', main], {
    env: { PATH, TMPDIR, LANG: 'en_US.UTF-8', PORT: '0', ...here },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const lines: string[] = []
  const output = createInterface(child.stdout)
  const ready = new Promise<void>((resolve, reject) => {
    output.on('line', line => {
      lines.push(line)
      if (line.includes('Tizilim is at ')) resolve()
    })
    child.once('exit', () => reject(new Error(`the application ended:\n${lines.join('\n')}`)))
  })
  await ready
  return {
    address: /Tizilim is at (\S+)/.exec(lines.join('\n'))![1]!,
    stop: async () => {
      child.removeAllListeners('exit')
      const gone = once(child, 'exit')
      child.kill('SIGTERM')
      await gone
    },
  }
}

describe('the bundled register', () => {
  it('is made, filled, proved and closed again by operations alone', async () => {
    const made = await operate(['populate', '3'], here)
    assert.deepEqual([made.status, made.err.includes('Creating the database')], [0, true])
    const { status, err } = await operate(['verify'], here)
    assert.deepEqual(
      [status, err],
      [0, 'Starting the database …\n'],
      'the server before it was closed cleanly',
    )
  })

  it('is operated beside the application that runs on it, which goes on', async () => {
    const application = await startApplication()
    for (const words of [
      ['populate', '2'],
      ['capacity'],
      ['verify'],
      ['rebuild'],
      ['rebuild', '--apply'],
      ['erase'],
    ]) {
      const { status, out, err } = await operate(words, here)
      assert.deepEqual([status, err], [0, ''], `${words.join(' ')}\n${out}`)
    }
    const answer = await fetch(`${application.address}/en`)
    assert.equal(answer.status, 200)
    await application.stop()
    const { status, err } = await operate(['verify'], here)
    assert.deepEqual([status, err], [0, 'Starting the database …\n'])
  })

  it('is closed cleanly when an operation is interrupted', async () => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      const child = startOperate(['populate', '100000'], here)
      await once(child.stderr!, 'data')
      // Long enough to be in the middle of it; at whatever point it is, nothing may be left running.
      await new Promise(resolve => setTimeout(resolve, 1_500))
      child.kill(signal)
      const [status] = await once(child, 'exit')
      assert.equal(status, 130, signal)
      const { status: after_, err } = await operate(['verify'], here)
      assert.deepEqual([after_, err], [0, 'Starting the database …\n'])
    }
  })

  it('is not to be reached where no server runs', async () => {
    assert.equal(await attach(join(folder.path, 'nowhere')), null)
    assert.equal(await attach(here.TIZILIM_DATA!), null)
  })
})
