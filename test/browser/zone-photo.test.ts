// A photo of a passport's lines in a real browser: read on the device, put into the field, sent to nobody.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { PNG } from 'pngjs'
import { quarterTurned } from '../../src/mrz/picture/gray.ts'
import { say } from '../../src/text/say.ts'
import { printed } from '../mrz/lines-of.ts'
import { drawZone, type Shot } from '../mrz/picture/drawn.ts'
import { checkAccessibility, keepPicture, openPage } from './harness.ts'
import { openStage } from './stage.ts'

const { served, browser } = await openStage()

const address = `${served.origin}/en/apply/passport`
const toolBytesMax = 150_000

function photoOf(lines: readonly string[], shot: Shot, quarters = 0): Buffer {
  const { width, height, shades } = quarterTurned(drawZone(lines, shot), quarters)
  const png = new PNG({ width, height })
  for (const [at, shade] of shades.entries()) png.data.set([shade, shade, shade, 255], at * 4)
  return PNG.sync.write(png)
}

async function choose(page: Page, buffer: Buffer): Promise<void> {
  await page
    .getByLabel(say('en', 'apply.photo'))
    .setInputFiles({ name: 'page.png', mimeType: 'image/png', buffer })
  // What is said while it reads goes when it has read.
  await page.getByText(say('en', 'apply.photo.reading')).waitFor({ state: 'detached' })
}

test('J2 the lines of a photographed page come into the field, and the photo goes nowhere', async () => {
  const page = await openPage(browser, address, { width: 360, height: 640 })
  const said = /(\d+)\skB/.exec((await page.locator('#mrz-photo-hint').textContent()) ?? '')
  const sent: string[] = []
  let bytes = 0
  page.on('request', request => sent.push(`${request.method()} ${new URL(request.url()).pathname}`))
  page.on('response', async response => {
    bytes += Number((await response.allHeaders())['content-length'] ?? 0)
  })
  const lines = printed()
  await choose(page, photoOf(lines, { pitch: 13, isPage: true, turn: -2, grain: 12, slope: 0.3 }))
  assert.equal(await page.locator('#mrz').inputValue(), lines.join('\n'))
  assert(await page.getByText(say('en', 'apply.photo.read')).isVisible())
  assert(await page.getByRole('img', { name: say('en', 'apply.photo.strip') }).isVisible())
  assert.match(await page.locator('[data-place="read"]').innerText(), /ERIKSSON/)
  await checkAccessibility(page)
  await keepPicture(page, 'zone-photo')
  assert.ok(sent.length > 0 && sent.every(each => /^GET \/assets\/[\w-]+\.js$/.test(each)), sent.join('\n'))
  assert.ok(bytes > 1000 && bytes <= toolBytesMax, `${bytes} bytes`)
  assert.ok(Number(said?.[1]) * 1000 >= bytes, `The page says ${said?.[0]}, and ${bytes} bytes came.`)
  const kept = await page.evaluate('JSON.stringify({ ...localStorage, ...sessionStorage })')
  assert.ok(String(kept).length < 4000, 'Only what is typed is kept.')
  await page.context().close()
})

test('J2 a check digit that does not fit is named, and a photo without lines leaves what was typed', async () => {
  const page = await openPage(browser, address, { width: 1280, height: 800 })
  const [first, second] = printed()
  const wrong = `${second.slice(0, 18)}3${second.slice(19)}`
  // Held sideways, too.
  await choose(page, photoOf([first, wrong], { pitch: 13 }, 3))
  assert.equal(await page.locator('#mrz').inputValue(), `${first}\n${wrong}`)
  assert(await page.getByText(say('en', 'apply.photo.misfit')).isVisible())
  assert(await page.getByText(say('en', 'apply.photo.unsure', { line: '2', places: '14–20' })).isVisible())
  await keepPicture(page, 'zone-photo-misfit')
  await choose(page, photoOf([' '.repeat(44), ' '.repeat(44)], { pitch: 8 }))
  assert(await page.getByText(say('en', 'apply.photo.no_lines_found')).isVisible())
  await choose(page, Buffer.from('not a picture'))
  assert(await page.getByText(say('en', 'apply.photo.unreadable')).isVisible())
  assert.equal(await page.locator('#mrz').inputValue(), `${first}\n${wrong}`)
  await page.context().close()
})

test('without JavaScript there is no choice of a photo, and no form would send one', async () => {
  const html = await (await fetch(address)).text()
  assert.match(html, /<div class="app-zone-photo[^>]* hidden/)
  assert.match(html, /<input[^>]*type="file"[^>]* form=""/, 'It belongs to no form.')
})
