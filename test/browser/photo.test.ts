// The tool for photos in a real browser: cropped on the device, printed at true size, and never sent.

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { inflateSync } from 'node:zlib'
import fc from 'fast-check'
import type { Page } from 'playwright-core'
import { PNG } from 'pngjs'
import { cropOf, photoMm } from '../../src/browser/photo/crop.ts'
import { languages } from '../../src/text/language.ts'
import { say } from '../../src/text/say.ts'
import { checkAccessibility, keepPicture, openPage } from './harness.ts'
import { openStage } from './stage.ts'

const { served, browser } = await openStage()

/** A picture that is red on the left and blue on the right. */
function pictureOf(width: number, height: number): Buffer {
  const png = new PNG({ width, height })
  for (let at = 0; at < width * height; at++) {
    png.data.set(at % width < width / 2 ? [255, 0, 0, 255] : [0, 0, 255, 255], at * 4)
  }
  return PNG.sync.write(png)
}

async function choose(page: Page, width: number, height: number): Promise<void> {
  const file = { name: 'face.png', mimeType: 'image/png', buffer: pictureOf(width, height) }
  await page.getByLabel(say('en', 'photo.file')).setInputFiles(file)
  await page.getByRole('img', { name: say('en', 'photo.frame') }).waitFor()
}

/** How many millimeters wide and high each picture stands in a PDF made by Chromium. */
function picturesIn(pdf: Buffer): readonly { width: number; height: number }[] {
  const text = pdf.toString('latin1')
  const streams = [...text.matchAll(/\/FlateDecode[^>]*>>\s*stream\r?\n/g)].map(match => {
    const start = match.index + match[0].length
    return Buffer.from(text.slice(start, text.indexOf('endstream', start)), 'latin1')
  })
  return streams.map(unpacked).flatMap(drawnIn)
}

function unpacked(stream: Buffer): string {
  try {
    return inflateSync(stream).toString('latin1')
  } catch (error) {
    if (error instanceof Error && 'code' in error) return ''
    throw error
  }
}

/** Follows the scale from drawing to drawing; nothing on the sheet is turned. */
function drawnIn(content: string): { width: number; height: number }[] {
  const found: { width: number; height: number }[] = []
  const kept: [number, number][] = []
  let scale: [number, number] = [1, 1]
  const steps = content.matchAll(/(-?[\d.]+) 0 0 (-?[\d.]+) -?[\d.]+ -?[\d.]+ cm|\bq\b|\bQ\b|\/X\d+ Do/g)
  for (const [step, x, y] of steps) {
    if (step === 'q') kept.push(scale)
    else if (step === 'Q') scale = kept.pop() ?? [1, 1]
    else if (x) scale = [scale[0] * Number(x), scale[1] * Number(y)]
    else found.push({ width: Math.abs(scale[0]) * mmPerPoint, height: Math.abs(scale[1]) * mmPerPoint })
  }
  return found
}

const mmPerPoint = 25.4 / 72

describe('J7-3 the photos', () => {
  test('J7-3 S93 a square picture becomes two photos of 35 by 45 mm, and nothing is sent', async () => {
    const page = await openPage(browser, `${served.origin}/en/exchange`)
    const sent: { method: string; url: string }[] = []
    page.on('request', request => sent.push({ method: request.method(), url: request.url() }))
    await choose(page, 1200, 1200)
    const frame = await page.getByRole('img', { name: say('en', 'photo.frame') }).boundingBox()
    assert.ok(
      Math.abs(frame!.width / frame!.height - 35 / 45) < 0.01,
      'The frame has the ratio of the photo.',
    )
    await checkAccessibility(page)
    await keepPicture(page, 'public/photo-1280-en')
    await page.evaluate('window.print = () => {}')
    await page.getByRole('button', { name: say('en', 'photo.print'), exact: true }).click()
    const photos = picturesIn(await page.pdf({ preferCSSPageSize: true }))
    assert.equal(photos.length, 2)
    for (const { width, height } of photos) {
      assert.ok(Math.abs(width - 35) < 0.5, `${width} mm wide`)
      assert.ok(Math.abs(height - 45) < 0.5, `${height} mm high`)
    }
    for (const { method, url } of sent) {
      assert.equal(method, 'GET')
      assert.match(url, /\/assets\/[\w-]+\.js$/, 'Only the tool itself is fetched.')
    }
    assert.ok(await page.getByRole('heading', { level: 1 }).isVisible(), 'The page is whole again.')
    await page.context().close()
  })

  test('J7-3 the frame is moved by buttons and by keys, and warns when too little is left', async () => {
    const page = await openPage(browser, `${served.origin}/en/exchange`, { width: 360, height: 640 })
    await choose(page, 1000, 600)
    const redness = () =>
      page.evaluate(`(() => {
        const { data } = document.querySelector('[data-place="frame"]').getContext('2d').getImageData(0, 0, 413, 531)
        return data.filter((value, at) => at % 4 === 0 && value > 127).length / (data.length / 4)
      })()`) as Promise<number>
    assert.ok(Math.abs((await redness()) - 0.5) < 0.02)
    for (let press = 0; press < 12; press++) {
      await page.getByRole('button', { name: say('en', 'photo.left') }).click()
    }
    assert.ok((await redness()) > 0.95, 'At the left end all is red.')
    await page.getByRole('img', { name: say('en', 'photo.frame') }).focus()
    for (let press = 0; press < 30; press++) await page.keyboard.press('ArrowRight')
    assert.ok((await redness()) < 0.05, 'At the right end all is blue.')
    assert.equal(await page.getByText(say('en', 'photo.coarse')).isVisible(), false)
    for (let press = 0; press < 6; press++) await page.keyboard.press('+')
    assert.equal(await page.getByText(say('en', 'photo.coarse')).isVisible(), true)
    await page.getByRole('button', { name: say('en', 'photo.reset') }).click()
    assert.ok(Math.abs((await redness()) - 0.5) < 0.02)
    await page.setViewportSize({ width: 320, height: 640 })
    assert.equal(await page.evaluate('document.documentElement.scrollWidth - innerWidth'), 0)
    await page.context().close()
  })

  test('J7-3 what is no picture is said to be none, and another can be chosen', async () => {
    const page = await openPage(browser, `${served.origin}/en/exchange`)
    const file = { name: 'face.png', mimeType: 'image/png', buffer: Buffer.from('no picture') }
    await page.getByLabel(say('en', 'photo.file')).setInputFiles(file)
    await page.getByText(say('en', 'photo.unreadable')).waitFor()
    await choose(page, 700, 900)
    assert.equal(await page.getByText(say('en', 'photo.unreadable')).count(), 0)
    await page.context().close()
  })

  test('J7-3 without JavaScript the page says so, in each language', async () => {
    for (const language of languages) {
      const page = await openPage(browser, `${served.origin}/${language}/exchange`, { javaScript: false })
      await page.getByText(say(language, 'photo.without')).waitFor()
      assert.equal(await page.locator('#picture').isVisible(), false)
      await page.context().close()
    }
  })
})

test('the frame never leaves the picture, whatever the picture and the aim', () => {
  const side = fc.integer({ min: 1, max: 20_000 })
  const place = fc.double({ min: -3, max: 3, noNaN: true })
  fc.assert(
    fc.property(
      side,
      side,
      place,
      place,
      fc.double({ min: 0, max: 9, noNaN: true }),
      (width, height, x, y, zoom) => {
        const picture = { width, height }
        const crop = cropOf(picture, { x, y, zoom })
        assert.ok(crop.left > -1e-6 && crop.top > -1e-6)
        assert.ok(crop.left + crop.width < width + 1e-6 && crop.top + crop.height < height + 1e-6)
        assert.ok(Math.abs(crop.width / crop.height - photoMm.width / photoMm.height) < 1e-9)
      },
    ),
  )
})
