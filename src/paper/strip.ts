// The number strip: twelve digits in four tinted groups, each with its name under a bracket, and one string to copy.

import { format } from '@tizilim/iin'
import { capHeight, color, groupTints, style } from './look.ts'
import { add, area, decorate, type Sheet, take, write } from './sheet.ts'

const boxHeight = 80
const boxPadding = 9
const bracketDepth = 4
const labelWidth = 90
const cellWidth = (area.width - 2 * boxPadding) / 12

// Readers take a gap of a tenth of the letter height for a space, and would copy `990101 1 …`: stay below it.
const digitGap = 0.09 * style.digit.size

interface Group {
  readonly digits: string
  readonly label: string
  readonly tint: string
  readonly left: number
  readonly right: number
}

/**
 * Draws `iin` over the whole width from `y` down; `labels` name the four groups. The answer is the height below.
 *
 * A screen reader reads digit by digit; whoever copies the strip gets twelve digits and nothing between them.
 */
export function drawStrip(sheet: Sheet, iin: string, labels: readonly string[], y: number): number {
  const groups = groupsOf(iin, labels)
  const bracketTop = y + boxHeight + 4
  decorate(sheet, () => {
    drawBox(sheet, groups, y)
    for (const group of groups) drawBracket(sheet, group, bracketTop)
  })
  const paragraph = add(sheet, sheet.reading, 'P')
  add(sheet, paragraph, 'Span', { alt: spelled(iin) }, () => drawDigits(sheet, iin, y))
  return Math.max(...groups.map(group => writeLabel(sheet, group, bracketTop + 2 * bracketDepth)))
}

function groupsOf(iin: string, labels: readonly string[]): readonly Group[] {
  let before = 0
  return format(iin)
    .split(' ')
    .map((digits, index) => {
      const left = area.left + boxPadding + before * cellWidth
      before += digits.length
      const right = left + digits.length * cellWidth
      return { digits, label: labels[index]!, tint: groupTints[index]!, left, right }
    })
}

function drawBox({ pdf }: Sheet, groups: readonly Group[], y: number): void {
  const outline = () => pdf.roundedRect(area.left, y, area.width, boxHeight, 6)
  pdf.save()
  outline().clip()
  // Each tint runs on to the right edge, and the next one covers it from its own left.
  for (const [index, { left, tint }] of groups.entries()) {
    const from = index === 0 ? area.left : left
    pdf.rect(from, y, area.right - from, boxHeight).fill(tint)
  }
  pdf.restore()
  pdf.lineWidth(1).strokeColor(color.ink)
  for (const { left } of groups.slice(1)) pdf.moveTo(left, y).lineTo(left, y + boxHeight)
  pdf.stroke()
  outline().stroke()
}

function drawBracket({ pdf }: Sheet, { left, right }: Group, y: number): void {
  const middle = (left + right) / 2
  pdf
    .lineWidth(0.7)
    .moveTo(left + 4, y)
    .lineTo(left + 4, y + bracketDepth)
    .lineTo(right - 4, y + bracketDepth)
    .lineTo(right - 4, y)
    .moveTo(middle, y + bracketDepth)
    .lineTo(middle, y + 2 * bracketDepth)
    .stroke(color.secondInk)
}

// One string, placed once: each digit is centered in its cell by the space after it alone.
function drawDigits(sheet: Sheet, iin: string, y: number): void {
  const x = area.left + boxPadding + digitGap / 2
  const baseline = y + (boxHeight + capHeight * style.digit.size) / 2
  take(sheet, style.digit).text(iin, x, baseline, {
    lineBreak: false,
    characterSpacing: digitGap,
    baseline: 'alphabetic',
  })
}

function writeLabel(sheet: Sheet, { digits, label, left, right }: Group, y: number): number {
  const x = (left + right) / 2 - labelWidth / 2
  const writing = { words: label, style: style.label, x, y, width: labelWidth }
  return write(sheet, sheet.reading, 'P', writing, { alt: `${spelled(digits)}: ${label}` })
}

function spelled(digits: string): string {
  return [...digits].join(' ')
}
