// The browser for the browser tests: found, or installed where that needs no question.

import { existsSync } from 'node:fs'
import { run, say } from './prepare.mjs'

/** Chromium without a window: it starts sooner, and asks less of the processor. */
const debianPackage = 'chromium-headless-shell'

const places = [
  `/usr/bin/${debianPackage}`,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/** The path of a Chromium; null when there is none and it is not needed, and the end of this process when it is. */
export async function provideChromium({ isNeeded }) {
  const found = findChromium()
  if (found || !isNeeded) return found
  if (process.getuid() === 0 && existsSync('/etc/debian_version')) await installChromium()
  const installed = findChromium()
  if (installed) return installed
  console.error(`The browser tests need a Chromium. ${remedy()}`)
  process.exit(1)
}

function findChromium() {
  const named = process.env.CHROMIUM
  return [...(named ? [named] : []), ...places].find(path => existsSync(path)) ?? null
}

async function installChromium() {
  say(`Installing Debian’s ${debianPackage} for the browser tests with apt-get; this takes some minutes …`)
  const quietly = { DEBIAN_FRONTEND: 'noninteractive' }
  await run('apt-get', ['update', '-qq'], quietly)
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', debianPackage], quietly)
}

function remedy() {
  return process.platform === 'darwin'
    ? 'Install Google Chrome, or set CHROMIUM to the path of one.'
    : `Run: sudo apt-get install ${debianPackage} — or set CHROMIUM to the path of one.`
}
