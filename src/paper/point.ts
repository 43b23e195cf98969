// Points on a paper: a heading and a short list under it, narrow enough to be read at a glance.

import { style } from './look.ts'
import { add, type Sheet, write } from './sheet.ts'

const bullet = '•'
const indent = 11
const headingGap = 5
const pointGap = 3

/** Where a list stands: its upper left corner and its width, in points. */
export interface Column {
  readonly x: number
  readonly y: number
  readonly width: number
}

/** Draws `heading` and `points` in `column`; the answer is the height below. */
export function drawPoints(sheet: Sheet, heading: string, points: readonly string[], column: Column): number {
  const { x, y, width } = column
  let top =
    write(sheet, sheet.reading, 'H2', { words: heading, style: style.heading, x, y, width }) + headingGap
  const list = add(sheet, sheet.reading, 'L')
  for (const words of points) {
    const item = add(sheet, list, 'LI')
    write(sheet, item, 'Lbl', { words: bullet, style: style.text, x, y: top, width: indent })
    top = write(sheet, item, 'LBody', {
      words,
      style: style.text,
      x: x + indent,
      y: top,
      width: width - indent,
    })
    top += pointGap
  }
  return top
}
