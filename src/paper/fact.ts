// Facts on a paper: a table of two columns, what a thing is called and what it is, with a hairline below each.

import { color, style } from './look.ts'
import { add, area, decorate, type Element, type Sheet, write } from './sheet.ts'

/** What a fact is called, and what it is. */
export type Fact = readonly [name: string, value: string]

/** How closely facts stand: the letter size, and the room above and below each row, in points. */
export interface Density {
  readonly size: number
  readonly padding: number
}

const nameWidth = 170
const valueX = area.left + nameWidth
const valueWidth = area.right - valueX

/** Draws `facts` over the whole width from `y` down; a long value takes more lines. The answer is the height below. */
export function drawFacts(sheet: Sheet, facts: readonly Fact[], density: Density, y: number): number {
  const table = add(sheet, sheet.reading, 'Table')
  return facts.reduce((top, fact) => drawFact(sheet, table, fact, density, top), y)
}

function drawFact(sheet: Sheet, table: Element, [name, value]: Fact, density: Density, top: number): number {
  const { size, padding } = density
  const y = top + padding
  const row = add(sheet, table, 'TR')
  const nameWriting = { words: name, style: { ...style.factName, size }, x: area.left, y, width: nameWidth }
  const valueWriting = {
    words: oneLine(value),
    style: { ...style.factValue, size },
    x: valueX,
    y,
    width: valueWidth,
  }
  const belowName = write(sheet, row, 'TH', nameWriting, { scope: 'Row' })
  const belowValue = write(sheet, row, 'TD', valueWriting)
  const below = Math.max(belowName, belowValue) + padding
  decorate(sheet, () => drawHairline(sheet, below))
  return below
}

// Values are typed or read from documents: composed letters copy and search alike, and nothing unseen steers the line.
function oneLine(value: string): string {
  return value
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
}

function drawHairline({ pdf }: Sheet, y: number): void {
  pdf.lineWidth(0.5).moveTo(area.left, y).lineTo(area.right, y).stroke(color.hairline)
}
