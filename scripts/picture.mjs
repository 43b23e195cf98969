// npm run picture: takes the pictures of the README and the docs from a demonstration of its own, on fresh data.
//
// What they show belongs to nobody: Anna Maria Eriksson of Utopia is the sample of ICAO Doc 9303, her number is a demo
// number, and the sample of the guide reads as born in 1899. Needs a Chromium, `pdftoppm` (poppler-utils) and `mogrify`
// (ImageMagick).

import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = join(root, 'docs/picture')
const places = ['chromium-headless-shell', 'chromium', 'google-chrome'].map(name => `/usr/bin/${name}`)
const browsers = [process.env.CHROMIUM ?? '', ...places]
const startMaxMs = 120_000

const specimen = `P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<
L898902C36UTO7408122F3204153ZE184226B<<<<<16`

const worker = 'status=foreigner&purpose=employment_tax&where=in_kazakhstan&eds=none&had=no'

async function takeAll() {
  const data = await mkdtemp(join(tmpdir(), 'tizilim-picture-'))
  const demonstration = await startDemonstration(join(data, 'data'))
  try {
    await takeFrom(demonstration.origin)
  } finally {
    await demonstration.stop()
    await rm(data, { recursive: true, force: true })
  }
  execFileSync('mogrify', ['+dither', '-colors', '160', '-format', 'png', 'PNG8:*.png'], { cwd: folder })
}

/** The application on a free port; its first line tells where. */
async function startDemonstration(data) {
  const env = { ...process.env, PORT: '0', TIZILIM_DATA: data, DATABASE_URL: '', TIZILIM_AUTHORITY: '' }
  const child = spawn(process.execPath, ['dist/src/main.js'], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const patience = setTimeout(() => child.kill('SIGTERM'), startMaxMs)
  let said = ''
  child.stderr.setEncoding('utf8').on('data', piece => {
    said += piece
  })
  for await (const piece of child.stdout.setEncoding('utf8').iterator({ destroyOnReturn: false })) {
    said += piece
    if (/http:\/\/\S+/.test(said)) break
  }
  child.stdout.resume()
  clearTimeout(patience)
  const origin = /http:\/\/[\d.]+:\d+/.exec(said)?.[0]
  if (!origin) throw new Error(`The demonstration did not start: ${said}`)
  const stop = async () => {
    const ended = once(child, 'exit')
    child.kill('SIGTERM')
    await ended
  }
  return { origin, stop }
}

async function takeFrom(origin) {
  const executablePath = browsers.find(path => path && existsSync(path))
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
  try {
    await takeHome(browser, origin)
    await takePhones(browser, origin)
    await takeDesk(browser, origin)
  } finally {
    await browser.close()
  }
}

async function takeHome(browser, origin) {
  const page = await openPage(browser, { width: 1200, height: 640 })
  await visit(page, `${origin}/en`)
  const { y, height } = await page.locator('.app-doors').boundingBox()
  await page.screenshot({
    path: join(folder, 'home.png'),
    clip: whole(1200, y + height + 32),
    fullPage: true,
  })
}

/** Three phones side by side, in the three languages. */
async function takePhones(browser, origin) {
  const pages = ['/kk', `/en/check-need/result?${worker}`, '/ru/where-is-my-iin']
  const shots = []
  for (const [index, path] of pages.entries()) {
    const scheme = index === 2 ? 'dark' : 'light'
    const page = await openPage(browser, { width: 360, height: 760 }, scheme)
    await visit(page, `${origin}${path}`)
    shots.push((await page.screenshot()).toString('base64'))
  }
  const page = await openPage(browser, { width: 1176, height: 808 })
  const images = shots.map(shot => `<img alt="" src="data:image/png;base64,${shot}">`)
  await page.setContent(`<style>
    body { display: flex; gap: 24px; margin: 24px; background: #fff }
    img { border: 1px solid #d3dae1; border-radius: 16px; width: 358px }
  </style>${images.join('')}`)
  await page.screenshot({ path: join(folder, 'phones.png') })
}

/** From the passport to the certificate, and what everybody else reads of the number. */
async function takeDesk(browser, origin) {
  const page = await openPage(browser, { width: 960, height: 640 })
  await signIn(page, origin)
  await openApplication(page, origin)
  await keep(page, 'desk-compare')
  await confirm(page)
  await send(page)
  await keep(page, 'desk-number')
  await keepCertificate(page, origin)
  const iin = (await page.locator('.app-number .app-strip').innerText()).replace(/\D/g, '')
  await page.context().clearCookies()
  await visit(page, `${origin}/en/verify`)
  await page.fill('#number', iin)
  await send(page)
  await page.locator('.app-verdict').waitFor()
  await keep(page, 'verify')
}

async function openPage(browser, viewport, colorScheme = 'light') {
  const context = await browser.newContext({ viewport, colorScheme, serviceWorkers: 'block' })
  return context.newPage()
}

async function visit(page, address) {
  await page.goto(address)
  await page.evaluate('document.fonts.ready')
}

async function signIn(page, origin) {
  await visit(page, `${origin}/en/desk/sign-in`)
  await page.fill('#sign_in_name', 'desk1')
  await page.fill('#sign_in_password', 'demo-desk-1')
  await send(page)
}

async function openApplication(page, origin) {
  await visit(page, `${origin}/en/desk/new`)
  await page.fill('#mrz', specimen)
  await send(page)
}

async function confirm(page) {
  await page.fill('#birth_place', 'ZENITH')
  for (const id of ['birth_seen', 'sex_seen', 'citizenship_seen', 'original']) await page.check(`#${id}`)
  for (const box of await page.locator('[data-required] input').all()) await box.check()
  await page.check('#translation_language')
  await send(page)
  await page.click('main a.govuk-button')
}

/** Presses the one main button of the form. */
async function send(page) {
  await page.click('main form .govuk-button:not(.govuk-button--warning, .govuk-button--secondary)')
}

/** Keeps the page down to its footer, which is the same everywhere. */
async function keep(page, name) {
  await page.evaluate('document.fonts.ready')
  const { y } = await page.locator('.app-footer').boundingBox()
  await page.evaluate(() => document.activeElement?.blur())
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true, clip: whole(960, y) })
}

function whole(width, height) {
  return { x: 0, y: 0, width, height }
}

/** Draws the first page of the certificate with poppler's `pdftoppm`. */
async function keepCertificate(page, origin) {
  const link = page.locator('a[href^="/en/"][href*="certificate.pdf"]').first()
  const response = await page.request.get(`${origin}${await link.getAttribute('href')}`)
  const options = ['-r', '75', '-png', '-singlefile', '-', join(folder, 'certificate')]
  execFileSync('pdftoppm', options, { input: await response.body() })
}

await takeAll()
