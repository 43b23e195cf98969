// What tells a demonstration from the real thing on paper: a mark across the sheet, and one plain sentence.

import { capHeight, color, style } from './look.ts'
import { area, decorate, heightOf, type Sheet, take, write } from './sheet.ts'

const mark = 'DEMO'
const markAngle = -45
const markMiddle = { x: (area.left + area.right) / 2, y: 0.62 * area.bottom }
const noticePadding = 7

/** Draws the mark across the sheet: tinted for the eye, outlined for a copier, and under all words. */
export function drawDemoMark(sheet: Sheet): void {
  const { x, y } = markMiddle
  decorate(sheet, () => {
    const width = take(sheet, style.mark).widthOfString(mark)
    sheet.pdf
      .save()
      .lineWidth(0.8)
      .strokeColor(color.markLine)
      .rotate(markAngle, { origin: [x, y] })
      .text(mark, x - width / 2, y + (capHeight * style.mark.size) / 2, {
        lineBreak: false,
        baseline: 'alphabetic',
        fill: true,
        stroke: true,
      })
      .restore()
  })
}

/** Draws `words` in a frame over the whole width from `y` down; the answer is the height below. */
export function drawNotice(sheet: Sheet, words: string, y: number): number {
  const width = area.width - 2 * noticePadding
  const height = heightOf(sheet, words, style.notice, width) + 2 * noticePadding
  decorate(sheet, () => {
    sheet.pdf
      .lineWidth(1.2)
      .roundedRect(area.left, y, area.width, height, 4)
      .fillAndStroke(color.white, color.ink)
  })
  const place = { x: area.left + noticePadding, y: y + noticePadding, width }
  write(sheet, sheet.reading, 'P', { words, style: style.notice, ...place })
  return y + height
}
