// What every paper of whole pages has around its own content: who issues it, its title, its notice and its foot.

import { Fault } from '../kernel/assert.ts'
import type { Language } from '../text/language.ts'
import { say } from '../text/say.ts'
import { drawDemoMark, drawNotice } from './demo.ts'
import type { Density } from './fact.ts'
import { style } from './look.ts'
import { area, bytesOf, decorate, openSheet, pageCount, type Sheet, set, write } from './sheet.ts'

/** Who issues a paper: an authority, or in a demonstration nobody. */
export interface Issuer {
  readonly demo: boolean
  /** The name of the authority that forms numbers; `null` in demo, where there is none. */
  readonly authority: Readonly<Record<Language, string>> | null
}

/** What a paper is called, in which language, and the day on which it was made, `YYYY-MM-DD`. */
export interface Heading {
  readonly language: Language
  readonly title: string
  readonly madeOn: string
}

/** The room between the parts of a paper, in points. */
export const gap = 16

// Facts too long for the sheet are set smaller, never cut: a name may have 39 letters, a birth place 200.
const densities: readonly Density[] = [
  { size: 10, padding: 3.2 },
  { size: 9, padding: 2 },
  { size: 8, padding: 1 },
]

/** Draws the content of one page and answers the height where it ends. */
export type DrawPage = (sheet: Sheet, density: Density) => number

/**
 * A tagged PDF of one A4 page for each of `pages`. What is drawn too wide to fit is drawn again with less room; what
 * fills more than its page in the smallest letters is a fault.
 */
export async function wholePages(
  heading: Heading,
  issuer: Issuer,
  ...pages: readonly DrawPage[]
): Promise<Uint8Array> {
  for (const density of densities) {
    const sheet = openSheet(heading.language, heading.title, heading.madeOn)
    const doesFit = pages.every((draw, index) => {
      if (index > 0) sheet.pdf.addPage()
      if (issuer.demo) drawDemoMark(sheet)
      return draw(sheet, density) <= footTop && pageCount(sheet) === index + 1
    })
    if (doesFit) return bytesOf(sheet)
  }
  throw new Fault('what stands on a paper fits on its pages')
}

/** Draws who issues the paper and its title from `top` down, in `width` points; the answer is the height below. */
export function drawTitle(
  sheet: Sheet,
  { language, title }: Heading,
  { authority }: Issuer,
  place: { readonly top: number; readonly width: number },
): number {
  const column = { x: area.left, width: place.width }
  const issuer = authority?.[language] ?? say(language, 'paper.issuer.demo')
  const y = write(sheet, sheet.reading, 'P', { words: issuer, style: style.issuer, y: place.top, ...column })
  return write(sheet, sheet.reading, 'H1', { words: title, style: style.title, y: y + 2, ...column })
}

/** Draws, in a demonstration, the sentence `words` in a frame from `y` down; the answer is the height to go on at. */
export function drawDemoNotice(sheet: Sheet, { demo }: Issuer, words: string, y: number): number {
  return demo ? drawNotice(sheet, words, y) + gap : y
}

const footTop = area.bottom - 44

/** Draws the foot at the bottom whatever the facts above it need: that all of it is free, and the line `footer`. */
export function drawFoot(sheet: Sheet, free: string, footer: string): void {
  const column = { x: area.left, width: area.width }
  write(sheet, sheet.reading, 'P', { words: free, style: style.promise, y: footTop + 4, ...column })
  decorate(sheet, () => set(sheet, { words: footer, style: style.footer, y: area.bottom - 14, ...column }))
}
