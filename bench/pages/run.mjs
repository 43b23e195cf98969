// Measures the public side: the server page by page, the largest paint on a slow phone, and the bulk check.
//
//     npm run bench:pages                   everything, in some ten minutes
//     npm run bench:pages -- server         one part: server, paint or bulk
//     npm run bench:pages -- server brief   its main pages only, in some two and a half minutes

import '../../scripts/node-version.mjs'
import { cpus } from 'node:os'

const parts = {
  server: async (_, isBrief) => (await import('./server.mjs')).measureServer(isBrief),
  paint: async (chromium, isBrief) => (await import('./paint.mjs')).measurePaint(chromium, isBrief),
  bulk: async chromium =>
    (await import('../bulk/measure.mjs')).measure({ rowCount: 100_000, rounds: 3, chromium }),
}

async function main(args) {
  const isBrief = args.includes('brief')
  const wanted = args.filter(arg => arg !== 'brief')
  const { prepare } = await import('../../scripts/prepare.mjs')
  const { provideChromium } = await import('../../scripts/chromium.mjs')
  await prepare()
  const chromium = await provideChromium({ isNeeded: true })
  const [{ model = 'unknown' } = {}] = cpus()
  console.log(`${cpus().length} × ${model}, Node ${process.version}\n`)
  for (const [name, measure] of Object.entries(parts)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue
    console.log(`## ${name}\n`)
    await measure(chromium, isBrief)
    console.log()
  }
}

await main(process.argv.slice(2))
