// Takes the pictures of the README from a running demonstration: node docs/picture/take.mjs http://127.0.0.1:3000
//
// The demonstration needs a fresh data folder, for the specimen gets a number only once. What is shown belongs to
// nobody: Anna Maria Eriksson of Utopia is the sample of ICAO Doc 9303, and her number is a demo number.

import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'

const origin = process.argv[2] ?? 'http://127.0.0.1:3000'
const folder = fileURLToPath(new URL('.', import.meta.url))
const browsers = [process.env.CHROMIUM ?? '', '/usr/bin/chromium', '/usr/bin/google-chrome']

const specimen = `P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<
L898902C36UTO7408122F3204153ZE184226B<<<<<16`

async function take() {
  const executablePath = browsers.find(path => path && existsSync(path))
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
  try {
    const page = await browser.newPage({ viewport: { width: 960, height: 640 }, colorScheme: 'light' })
    const keep = name => page.screenshot({ path: `${folder}${name}.png`, fullPage: true })
    await signIn(page)
    await openApplication(page)
    await keep('desk-compare')
    await confirm(page)
    await decide(page)
    await page.waitForURL(/number=shown/)
    await keep('desk-number')
    const iin = (await page.locator('.app-number .app-strip').innerText()).replace(/\D/g, '')
    await check(page, iin)
    await keep('verify-officer')
    await page.context().clearCookies()
    await check(page, iin)
    await keep('verify-public')
  } finally {
    await browser.close()
  }
}

async function signIn(page) {
  await page.goto(`${origin}/en/desk/sign-in`)
  await page.fill('#sign_in_name', 'desk1')
  await page.fill('#sign_in_password', 'demo-desk-1')
  await send(page)
}

async function openApplication(page) {
  await page.goto(`${origin}/en/desk/new`)
  await page.fill('#mrz', specimen)
  await send(page)
}

async function confirm(page) {
  await page.fill('#birth_place', 'ZENITH')
  for (const id of ['birth_seen', 'sex_seen', 'citizenship_seen', 'original']) await page.check(`#${id}`)
  await send(page)
}

async function decide(page) {
  await send(page)
}

async function check(page, iin) {
  await page.goto(`${origin}/en/verify`)
  await page.fill('#number', iin)
  await send(page)
}

/** Presses the one main button of the page. */
async function send(page) {
  await page.click('main form .govuk-button:not(.govuk-button--warning)')
}

await take()
