// Scans the QR code of a paper as a camera would: from the rectangles that the page fills, not from what was meant.

import jsqr from 'jsqr'
import type { Pdf } from './read-pdf.ts'

const pixelsPerPoint = 1.4
const quietModules = 4

/** The text in the code of the page's only figure, quiet zone and all; `null` where no scanner reads it. */
export function scanQr({ page }: Pdf): string | null {
  const { left, top, side } = quietSquare(page)
  const pixels = Math.ceil(side * pixelsPerPoint)
  const image = new Uint8ClampedArray(pixels * pixels * 4).fill(255)
  for (const { x, y, width, height } of figure(page)) {
    for (let row = pixelAt(y - top); row < pixelAt(y + height - top); row += 1) {
      for (let column = pixelAt(x - left); column < pixelAt(x + width - left); column += 1) {
        image.fill(0, (row * pixels + column) * 4, (row * pixels + column) * 4 + 3)
      }
    }
  }
  return jsqr.default(image, pixels, pixels)?.data ?? null
}

/** The square that must stay empty around and inside the code, four modules beyond it on every side, in points. */
export function quietSquare(page: Pdf['page']): { left: number; top: number; side: number } {
  const modules = figure(page)
  const left = Math.min(...modules.map(one => one.x))
  const right = Math.max(...modules.map(one => one.x + one.width))
  const top = Math.min(...modules.map(one => one.y))
  const quiet = quietModules * Math.min(...modules.map(one => one.height))
  return { left: left - quiet, top: top - quiet, side: right - left + 2 * quiet }
}

function figure({ rectangles }: Pdf['page']): Pdf['page']['rectangles'] {
  return rectangles.filter(({ mark }) => mark.tag === 'Figure')
}

function pixelAt(points: number): number {
  return Math.round(points * pixelsPerPoint)
}
