// Takes lists through the bulk check as a reader does, and prints how long each part took.

import { writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Hono } from 'hono'
import { systemClock } from '../../dist/src/kernel/clock.js'
import { assets } from '../../dist/src/web/asset.js'
import { showBulk } from '../../dist/src/web/public/bulk.js'
import { securityHeaders } from '../../dist/src/web/security.js'
import { openPage, serveApp, startBrowser } from '../../dist/test/browser/harness.js'
import { shippedPack, shippedPacks } from '../../dist/test/rules/shipped.js'
import { csvOf, makeList, xlsxOf } from './list.mjs'

/** Measures CSV and XLSX, some rounds each on a fresh page, and prints the medians and the worst of all tasks. */
export async function measure({ rowCount, rounds, chromium }) {
  process.env.CHROMIUM = chromium
  const folder = await mkdtemp(join(tmpdir(), 'bulk-bench-'))
  const [served, browser] = [await serveApp(pageAlone()), await startBrowser()]
  try {
    const rows = makeList(rowCount)
    console.log(`${rowCount} rows, ${rounds} rounds, ${browser.version()}, medians\n`)
    console.log('file   size      read     judge    both       rows/s   save     longest task of the page')
    for (const [kind, bytes] of Object.entries({ csv: csvOf(rows), xlsx: xlsxOf(rows) })) {
      const path = join(folder, `list.${kind}`)
      writeFileSync(path, bytes)
      const results = []
      for (let round = 0; round < rounds; round++)
        results.push(await take(browser, served.origin, path, kind))
      report(kind, bytes.length, rowCount, results)
    }
  } finally {
    await browser.close()
    await served.close()
    await rm(folder, { recursive: true })
  }
}

/** The page of the bulk check with its files: it needs no database. */
function pageAlone() {
  const app = new Hono()
  app.use(securityHeaders({ secure: false }), async (c, next) => {
    c.set('site', { context: { demo: true, clock: systemClock, pack: shippedPack }, packs: shippedPacks })
    c.set('officer', null)
    await next()
  })
  app.route('/', assets({ demo: true, pack: '', packs: [] }))
  app.get('/en/verify/bulk', showBulk)
  return app
}

/** One list from the choice of the file to the saved result, in milliseconds. */
async function take(browser, origin, path, kind) {
  const page = await openPage(browser, `${origin}/en/verify/bulk`)
  await page.waitForLoadState('networkidle')
  await page.evaluate(watch)
  await page.locator('#file').setInputFiles(path)
  await page.locator('[data-step="column"]:not([hidden])').waitFor({ timeout: 120_000 })
  await page.locator('[data-act="judge"]').click()
  await page.locator('[data-step="result"]:not([hidden])').waitFor({ timeout: 120_000 })
  const download = page.waitForEvent('download', { timeout: 120_000 })
  await page.locator(`[data-act="save-${kind}"]`).click()
  await download
  const { steps, tasks, gap } = await page.evaluate('window.watched')
  await page.context().close()
  const [chosen, column, pressed, result, asked, saved] = steps
  return {
    readMs: column - chosen,
    judgeMs: result - pressed,
    saveMs: saved - asked,
    taskMs: Math.max(0, ...tasks),
    gapMs: gap,
  }
}

// On the page: when each step began by the page's own clock, its long tasks, and the longest time without a turn.
const watch = `(() => {
  const watched = { steps: [], tasks: [], gap: 0 }
  window.watched = watched
  const note = () => watched.steps.push(performance.now())
  new PerformanceObserver(list => {
    for (const { duration } of list.getEntries()) watched.tasks.push(duration)
  }).observe({ entryTypes: ['longtask'] })
  let last = performance.now()
  const channel = new MessageChannel()
  channel.port1.onmessage = () => {
    const now = performance.now()
    watched.gap = Math.max(watched.gap, now - last)
    last = now
    setTimeout(() => channel.port2.postMessage(0), 1)
  }
  channel.port2.postMessage(0)
  document.querySelector('#file').addEventListener('change', note, { capture: true })
  for (const step of ['column', 'result']) {
    const section = document.querySelector('[data-step="' + step + '"]')
    new MutationObserver(() => section.hidden || note()).observe(section, { attributeFilter: ['hidden'] })
  }
  document.querySelector('[data-act="judge"]').addEventListener('click', note, { capture: true })
  for (const button of document.querySelectorAll('[data-act^="save-"]')) {
    button.addEventListener('click', note, { capture: true })
  }
  const create = URL.createObjectURL
  URL.createObjectURL = file => (note(), create.call(URL, file))
})()`

function report(kind, sizeBytes, rowCount, results) {
  const median = key => results.map(result => result[key]).sort((a, b) => a - b)[results.length >> 1]
  const [readMs, judgeMs, saveMs] = ['readMs', 'judgeMs', 'saveMs'].map(median)
  const worst = Math.max(...results.map(({ taskMs }) => taskMs))
  const gap = Math.max(...results.map(({ gapMs }) => gapMs))
  const both = readMs + judgeMs
  const columns = [
    kind.padEnd(7),
    `${(sizeBytes / 1e6).toFixed(1)} MB`.padEnd(10),
    `${Math.round(readMs)} ms`.padEnd(9),
    `${Math.round(judgeMs)} ms`.padEnd(9),
    `${Math.round(both)} ms`.padEnd(11),
    `${Math.round((rowCount / both) * 1000)}`.padEnd(9),
    `${Math.round(saveMs)} ms`.padEnd(9),
    `${worst === 0 ? 'none over 50' : Math.round(worst)} ms, longest silence ${Math.round(gap)} ms`,
  ]
  console.log(columns.join(''))
}
