// The QR code of a paper, for a scanner: drawn as one figure, with its quiet zone.

import { encode } from 'uqr'
import { color } from './look.ts'
import { add, decorate, type Sheet } from './sheet.ts'

// ISO/IEC 18004:2015, 6.3.8: a scanner needs four empty modules on every side.
const quietModules = 4

/** Where the code stands: the upper left corner and the side of its dark square, in points. */
export interface Square {
  readonly x: number
  readonly y: number
  readonly side: number
}

/** Draws `text` in `square`, with its quiet zone around it; `alternative` says what it is to who cannot see it. */
export function drawQr(sheet: Sheet, text: string, alternative: string, { x, y, side }: Square): void {
  const { data, size } = encode(text, { ecc: 'M', border: 0 })
  const module = side / size
  const quiet = quietModules * module
  decorate(sheet, () =>
    sheet.pdf.rect(x - quiet, y - quiet, side + 2 * quiet, side + 2 * quiet).fill(color.white),
  )
  add(sheet, sheet.reading, 'Figure', { alt: alternative, bbox: [x, y, x + side, y + side] }, () => {
    for (const [row, cells] of data.entries()) {
      for (const { start, length } of runs(cells)) {
        sheet.pdf.rect(x + start * module, y + row * module, length * module, module)
      }
    }
    // One filling for all, in plain black: edges of neighbors filled one by one show as white hairs.
    sheet.pdf.fill('black')
  })
}

function runs(cells: readonly boolean[]): readonly { start: number; length: number }[] {
  const found: { start: number; length: number }[] = []
  for (const [index, dark] of cells.entries()) {
    if (!dark) continue
    if (cells[index - 1]) found.at(-1)!.length += 1
    else found.push({ start: index, length: 1 })
  }
  return found
}
