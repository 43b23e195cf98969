// One A4 sheet as a tagged PDF: the page, its typefaces and its reading order, for every paper we print.

import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { create, type Font } from 'fontkit'
import PDFDocument from 'pdfkit'
import { assert } from '../kernel/assert.ts'
import { dateAt } from '../kernel/clock.ts'
import type { Language } from '../text/language.ts'
import type { Style } from './look.ts'

// Noto Sans has every letter of Kazakh, of Russian and of passports in Latin, and may be embedded (OFL 1.1). To read
// a typeface takes longer than to draw a sheet, so each is read once and shared by all sheets.
const faces: Readonly<Record<Style['face'], Font>> = {
  regular: typeface('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf'),
  semibold: typeface('@expo-google-fonts/noto-sans/600SemiBold/NotoSans_600SemiBold.ttf'),
}

function typeface(name: string): Font {
  return create(readFileSync(fileURLToPath(import.meta.resolve(name))))
}

const pointsPerMm = 72 / 25.4
const marginPoints = 10 * pointsPerMm

/** The part of an A4 page that every printer prints, in points from the upper left corner. */
export const area = {
  left: marginPoints,
  top: marginPoints,
  right: 210 * pointsPerMm - marginPoints,
  bottom: 297 * pointsPerMm - marginPoints,
  width: 210 * pointsPerMm - 2 * marginPoints,
} as const

/** A sheet being written: what is drawn, and the order in which it is read aloud. */
export interface Sheet {
  readonly pdf: PDFKit.PDFDocument
  readonly reading: Element
}

/** A piece of the reading order. */
export type Element = PDFKit.PDFStructureElement

/** What a piece is to a screen reader, in the names of ISO 32000. */
export type Role =
  | 'Sect'
  | 'H1'
  | 'H2'
  | 'P'
  | 'Span'
  | 'Figure'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'

/** What else a piece says of itself; `bbox` is left, top, right, bottom in points. */
export interface Saying extends PDFKit.Mixins.StructureElementOptions {
  readonly bbox?: readonly [number, number, number, number]
  readonly scope?: 'Row' | 'Column'
}

/** Words, how they are set, and where: `x` and `y` are the upper left corner of their column. */
export interface Writing {
  readonly words: string
  readonly style: Style
  readonly x: number
  readonly y: number
  readonly width: number
}

/**
 * Opens an empty sheet that reads `language` and shows `title` in the window.
 *
 * The same calls give the same bytes: the only date in the file is noon of `madeOn`, `YYYY-MM-DD`.
 * The title stands unescaped in the file's XML, so it holds no `&` and no `<`.
 */
export function openSheet(language: Language, title: string, madeOn: string): Sheet {
  assert(!/[&<]/.test(title), 'the title of a sheet needs no escaping')
  const pdf = new PDFDocument({
    size: 'A4',
    margin: marginPoints,
    pdfVersion: '1.7',
    bufferPages: true,
    tagged: true,
    displayTitle: true,
    lang: language,
    // None yet: a default would be read anew for each sheet.
    font: '',
    // Noon, so that the day stays the same from one end of the world to nearly the other.
    info: { Title: title, Creator: 'Tizilim', CreationDate: dateAt(`${madeOn}T12:00:00Z`) },
  })
  for (const [name, font] of Object.entries(faces)) {
    // A letter copies as the text that it stood for first, and that may have been on another sheet.
    font._glyphs = {}
    // The types of pdfkit know only files, but it takes what fontkit has read just as well.
    pdf.registerFont(name, font as unknown as string)
  }
  const reading = pdf.struct('Document', { title })
  pdf.addStructure(reading)
  return { pdf, reading }
}

/** Adds a piece to the reading order inside `parent`; `draw` draws what it shows. */
export function add(
  sheet: Sheet,
  parent: Element,
  role: Role,
  saying: Saying = {},
  draw?: () => void,
): Element {
  const element = draw ? sheet.pdf.struct(role, saying, draw) : sheet.pdf.struct(role, saying)
  parent.add(element)
  return element
}

/** Adds a piece that is only words; the answer is the height where they end. */
export function write(
  sheet: Sheet,
  parent: Element,
  role: Role,
  writing: Writing,
  saying: Saying = {},
): number {
  add(sheet, parent, role, saying, () => set(sheet, writing))
  return sheet.pdf.y
}

/** Sets words on the page; the answer is the height where they end. */
export function set(sheet: Sheet, writing: Writing): number {
  const { words, style, x, y, width } = writing
  take(sheet, style).text(words, x, y, { width, align: style.align ?? 'left', lineGap: style.lineGap ?? 0 })
  return sheet.pdf.y
}

/** How high `words` will stand in `style` within `width`, in points. */
export function heightOf(sheet: Sheet, words: string, style: Style, width: number): number {
  return take(sheet, style).heightOfString(words, { width, lineGap: style.lineGap ?? 0 })
}

/** Takes the typeface, size and color of `style` for what is drawn next. */
export function take({ pdf }: Sheet, style: Style): PDFKit.PDFDocument {
  return pdf.font(style.face, style.size).fillColor(style.color)
}

/** Draws what only the eye needs: lines, boxes, the mark. A screen reader passes it by. */
export function decorate(sheet: Sheet, draw: () => void): void {
  sheet.pdf.markContent('Artifact', { type: 'Layout' })
  draw()
  sheet.pdf.endMarkedContent()
}

/** How many pages the words have taken so far. */
export function pageCount(sheet: Sheet): number {
  return sheet.pdf.bufferedPageRange().count
}

/** Closes the sheet and gives its bytes. */
export async function bytesOf(sheet: Sheet): Promise<Uint8Array> {
  sheet.pdf.end()
  const pieces: Buffer[] = []
  for await (const piece of sheet.pdf) pieces.push(piece)
  return Buffer.concat(pieces)
}
