// The server under a steady load, page by page, beside a bare `node:http` that answers the same bytes.

import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { usedByUs } from '../allocation/cpu.mjs'
import { addresses } from './address.mjs'
import { startApplication } from './application.mjs'

const rate = 200
const seconds = 5
const peerSeconds = 2
const limitMs = 20

const here = name => fileURLToPath(new URL(name, import.meta.url))
const run = promisify(execFile)

/**
 * Prints a row a page: the processor time of a request, which says the same on a busy machine; median and p99 of the
 * application; p99 of the peer; and how they stand to limit and peer. `isBrief` measures the main pages only.
 */
export async function measureServer(isBrief) {
  const { origin, pid, stop } = await startApplication()
  try {
    const peer = spawn(process.execPath, [here('./peer.mjs'), origin], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    try {
      const port = await firstLine(peer)
      await measurePages(addresses(isBrief), origin, pid, `http://127.0.0.1:${port}`)
    } finally {
      peer.kill()
    }
  } finally {
    await stop()
  }
}

async function measurePages(paths, origin, pid, peerOrigin) {
  console.log(`${rate} requests/s, open loop, ${seconds} s a page; the limit is a p99 of ${limitMs} ms\n`)
  console.log('| page | processor | p50 | p99 | p99 / limit | p99 of the peer | p99 / peer |')
  console.log('|---|--:|--:|--:|--:|--:|--:|')
  const worst = { path: '', p99: 0 }
  for (const path of paths) {
    const beforeUs = await usedByUs(pid)
    const page = await load(`${origin}${path}`, seconds)
    const usedMs = ((await usedByUs(pid)) - beforeUs) / 1000 / (page.count + page.warmUp)
    const peer = await load(`${peerOrigin}${path}`, peerSeconds)
    if (page.failed + peer.failed > 0) throw new Error(`${path}: ${page.failed} answers were no page.`)
    if (page.p99 > worst.p99) Object.assign(worst, { path, p99: page.p99 })
    const ratios = [page.p99 / limitMs, page.p99 / peer.p99].map(ratio => ratio.toFixed(2))
    const [p50, p99, peerP99] = [page.p50, page.p99, peer.p99].map(ms => `${ms.toFixed(1)} ms`)
    const cells = [`${usedMs.toFixed(2)} ms`, p50, p99, ratios[0], peerP99, ratios[1]]
    console.log(`| \`${path.split('?')[0]}\` | ${cells.join(' | ')} |`)
  }
  const isKept = worst.p99 <= limitMs
  console.log(
    `\nThe slowest is ${worst.path}: ${worst.p99.toFixed(1)} ms, ${isKept ? 'within' : 'OVER'} the limit.`,
  )
}

async function load(url, durationSeconds) {
  const { stdout } = await run(process.execPath, [
    here('./load.mjs'),
    url,
    String(rate),
    String(durationSeconds),
  ])
  return JSON.parse(stdout)
}

async function firstLine(child) {
  const [line] = await once(createInterface(child.stdout), 'line')
  return line
}
