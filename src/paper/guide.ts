// The guide as a tagged PDF: chapters of points on as many A4 pages as they need.

import type { Language } from '../text/language.ts'
import { say } from '../text/say.ts'
import { drawDemoMark, drawNotice } from './demo.ts'
import { style } from './look.ts'
import { add, area, bytesOf, decorate, heightOf, openSheet, type Sheet, set, write } from './sheet.ts'

/** What a guide is made of. `madeOn` is a day, `YYYY-MM-DD`. */
export interface GuideFacts {
  readonly demo: boolean
  readonly madeOn: string
  readonly title: string
  /** By the rules of which day, in words. */
  readonly day: string
  readonly chapters: readonly { readonly title: string; readonly points: readonly string[] }[]
}

const bullet = '•'
const indent = 11
const pointGap = 4
const chapterGap = 18
const headingGap = 5
const footHeight = 20
const pageEnd = area.bottom - footHeight

/** The guide in `language`; the same facts give the same bytes. */
export async function guidePaper(language: Language, facts: GuideFacts): Promise<Uint8Array> {
  const sheet = openSheet(language, facts.title, facts.madeOn)
  const column = { x: area.left, width: area.width }
  beginPage(sheet, language, facts)
  let y = write(sheet, sheet.reading, 'H1', {
    words: facts.title,
    style: style.title,
    y: area.top,
    ...column,
  })
  y = write(sheet, sheet.reading, 'P', { words: facts.day, style: style.issuer, y: y + 2, ...column })
  if (facts.demo) y = drawNotice(sheet, say(language, 'frame.demo'), y + 8)
  for (const { title, points } of facts.chapters) {
    const turn = (height: number, top: number) => {
      if (top + height <= pageEnd) return top
      sheet.pdf.addPage()
      beginPage(sheet, language, facts)
      return area.top
    }
    y = drawChapter(sheet, title, points, y + chapterGap, turn)
  }
  return bytesOf(sheet)
}

/** What stands on every page: the mark below the words, and the promise at the foot. */
function beginPage(sheet: Sheet, language: Language, { demo, day }: GuideFacts): void {
  if (demo) drawDemoMark(sheet)
  const words = `${say(language, 'paper.free')} ${day}`
  const place = { x: area.left, y: area.bottom - 14, width: area.width }
  decorate(sheet, () => set(sheet, { words, style: style.footer, ...place }))
}

/** Draws a chapter from `y` down; `turn` gives the height to go on at, on the next page where this one is full. */
function drawChapter(
  sheet: Sheet,
  title: string,
  points: readonly string[],
  y: number,
  turn: (height: number, top: number) => number,
): number {
  const width = area.width - indent
  const heights = points.map(words => heightOf(sheet, words, style.text, width))
  const heading = heightOf(sheet, title, style.heading, area.width)
  // A heading never stands alone at the end of a page.
  let top = turn(heading + headingGap + (heights[0] ?? 0), y)
  const place = { x: area.left, y: top, width: area.width }
  // Where a reader program shows bookmarks, they are the list of contents.
  sheet.pdf.outline.addItem(title)
  top = write(sheet, sheet.reading, 'H2', { words: title, style: style.heading, ...place }) + headingGap
  const list = add(sheet, sheet.reading, 'L')
  for (const [index, words] of points.entries()) {
    top = turn(heights[index]!, top)
    const item = add(sheet, list, 'LI')
    const label = { words: bullet, style: style.text, x: area.left, y: top, width: indent }
    write(sheet, item, 'Lbl', label)
    const body = { words, style: style.text, x: area.left + indent, y: top, width }
    top = write(sheet, item, 'LBody', body) + pointGap
  }
  return top
}
