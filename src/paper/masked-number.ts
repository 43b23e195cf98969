// A number of which only the last four digits are shown: eight dots in place of the others, in one frame.

import type { Language } from '../text/language.ts'
import { say } from '../text/say.ts'
import { capHeight, color, style } from './look.ts'
import { add, area, decorate, type Sheet, take, write } from './sheet.ts'

const boxHeight = 60

/** Draws the masked number over the whole width from `y` down, and why it is masked; the answer is the height below. */
export function drawMaskedNumber(sheet: Sheet, language: Language, lastDigits: string, y: number): number {
  const words = `${'•'.repeat(8)}${lastDigits}`
  decorate(sheet, () =>
    sheet.pdf.lineWidth(1).roundedRect(area.left, y, area.width, boxHeight, 6).stroke(color.ink),
  )
  const alternative = say(language, 'paper.masked.number', { digits: [...lastDigits].join(' ') })
  const paragraph = add(sheet, sheet.reading, 'P')
  add(sheet, paragraph, 'Span', { alt: alternative }, () => {
    const width = take(sheet, style.maskedDigit).widthOfString(words)
    const baseline = y + (boxHeight + capHeight * style.maskedDigit.size) / 2
    sheet.pdf.text(words, (area.left + area.right - width) / 2, baseline, {
      lineBreak: false,
      baseline: 'alphabetic',
    })
  })
  const why = {
    words: say(language, 'paper.masked.why'),
    style: style.text,
    x: area.left,
    width: area.width,
  }
  return write(sheet, sheet.reading, 'P', { ...why, y: y + boxHeight + 6 })
}
