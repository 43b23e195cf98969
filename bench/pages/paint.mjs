// The largest paint of a first visit on a cheap phone and a bad network, by the browser's own measure.

import { startBrowser } from '../../dist/test/browser/harness.js'
import { startApplication } from './application.mjs'

const paths = ['', '/check-need', '/verify', '/what-is-iin']
const languages = ['kk', 'ru', 'en']
const rounds = 3
const limitMs = 1500
const slowdown = 4

// Slow 4G as Lighthouse defines it: 150 ms there and back, 1.6 Mbit/s. Chromium delays each answer once and knows no
// handshakes, so Lighthouse makes the delay 3.75 times as long when it has Chromium slow down a real visit.
const networks = {
  '150 ms, 1.6 Mbit/s': {
    latency: 150,
    downloadThroughput: (1.6e6 / 8) * 1.024,
    uploadThroughput: 750e3 / 8,
  },
  '562 ms, 1.4 Mbit/s': { latency: 562.5, downloadThroughput: 1.47e6 / 8, uploadThroughput: 675e3 / 8 },
}

/**
 * Prints a row a page and language: the median of some first visits, under both readings of slow 4G; and the slowest.
 * `isBrief` measures each page in Kazakh only, which is the longest.
 */
export async function measurePaint(chromium, isBrief) {
  process.env.CHROMIUM = chromium
  const [application, browser] = [await startApplication(), await startBrowser()]
  try {
    console.log(`360 × 640, processor slowed down ${slowdown} times, ${rounds} first visits, medians\n`)
    console.log(`| page | ${Object.keys(networks).join(' | ')} | / limit of ${limitMs} ms |`)
    console.log('|---|--:|--:|--:|')
    let slowestMs = 0
    for (const path of paths) {
      for (const language of isBrief ? ['kk'] : languages) {
        const medians = []
        for (const network of Object.values(networks)) {
          medians.push(await medianPaint(browser, `${application.origin}/${language}${path}`, network))
        }
        slowestMs = Math.max(slowestMs, ...medians)
        const cells = medians.map(ms => `${Math.round(ms)} ms`).join(' | ')
        const ratios = medians.map(ms => (ms / limitMs).toFixed(2)).join(', ')
        console.log(`| \`/${language}${path}\` | ${cells} | ${ratios} |`)
      }
    }
    const verdict = slowestMs <= limitMs ? 'within' : 'OVER'
    console.log(`\nThe slowest is ${Math.round(slowestMs)} ms, ${verdict} the limit.`)
  } finally {
    await browser.close()
    await application.stop()
  }
}

async function medianPaint(browser, url, network) {
  const times = []
  for (let round = 0; round < rounds; round++) times.push(await paint(browser, url, network))
  return times.sort((a, b) => a - b)[rounds >> 1]
}

/** When the largest piece of the page was painted, in milliseconds after the visit began. */
async function paint(browser, url, network) {
  const context = await browser.newContext({ viewport: { width: 360, height: 640 } })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', { offline: false, ...network })
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  await page.goto(url)
  await page.evaluate('document.fonts.ready')
  // A later paint counts too, if it is larger.
  await page.waitForTimeout(500)
  const ms = await page.evaluate(`new Promise(resolve =>
    new PerformanceObserver(list => resolve(list.getEntries().at(-1).startTime))
      .observe({ type: 'largest-contentful-paint', buffered: true }))`)
  await context.close()
  return ms
}
