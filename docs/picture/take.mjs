// Takes the pictures of the README from a running demonstration.
//
//     node docs/picture/take.mjs http://127.0.0.1:3000
//
// The demonstration needs fresh data, for the specimen gets a number only once. What is shown belongs to nobody: Anna
// Maria Eriksson of Utopia is the sample of ICAO Doc 9303, and her number is a demo number.

import { execFileSync } from 'node:child_process'
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
    await signIn(page)
    await openApplication(page)
    await keep(page, 'desk-compare')
    await confirm(page)
    await send(page)
    await keep(page, 'desk-number')
    await keepCertificate(page)
    const iin = (await page.locator('.app-number .app-strip').innerText()).replace(/\D/g, '')
    await page.context().clearCookies()
    await check(page, iin)
    await keep(page, 'verify')
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

async function check(page, iin) {
  await page.goto(`${origin}/en/verify`)
  await page.fill('#number', iin)
  await send(page)
}

/** Presses the one main button of the form. */
async function send(page) {
  await page.click('main form .govuk-button:not(.govuk-button--warning)')
}

/** Keeps the page down to its footer, which is the same everywhere. */
async function keep(page, name) {
  const { y: height } = await page.locator('.app-footer').boundingBox()
  await page.evaluate(() => document.activeElement?.blur())
  await page.screenshot({
    path: `${folder}${name}.png`,
    fullPage: true,
    clip: { x: 0, y: 0, width: 960, height },
  })
}

/** Draws the first page of the certificate with poppler's `pdftoppm`. */
async function keepCertificate(page) {
  const link = page.locator('a[href^="/en/"][href$="certificate.pdf"]')
  const response = await page.request.get(`${origin}${await link.getAttribute('href')}`)
  const options = ['-r', '75', '-png', '-singlefile', '-', `${folder}certificate`]
  execFileSync('pdftoppm', options, { input: await response.body() })
}

await take()
