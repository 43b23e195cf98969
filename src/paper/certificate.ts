// The certificate of a number, for its holder to carry and for everybody else to check.

import { assert, Fault } from '../kernel/assert.ts'
import { countryName } from '../text/country.ts'
import { dateInWords } from '../text/date.ts'
import type { Language } from '../text/language.ts'
import { say } from '../text/say.ts'
import { drawDemoMark, drawNotice } from './demo.ts'
import { type Density, drawFacts, type Fact } from './fact.ts'
import { style } from './look.ts'
import { drawPoints } from './point.ts'
import { drawQr, qrText } from './qr.ts'
import { area, bytesOf, decorate, openSheet, pageCount, type Sheet, set, write } from './sheet.ts'
import { drawStrip } from './strip.ts'

/** What a certificate is made of. Days are `YYYY-MM-DD`; states are codes of travel documents, such as `UTO`. */
export interface CertificateFacts {
  readonly demo: boolean
  /** The name of the authority that forms numbers; `null` in demo, where there is none. */
  readonly authority: Readonly<Record<Language, string>> | null
  /** The application, `KZ-XXXX-XXXX`. */
  readonly reference: string
  /** Twelve digits. */
  readonly iin: string
  readonly formedOn: string
  readonly office: string
  readonly person: {
    readonly family: string
    readonly given: string | null
    readonly birthOn: string
    readonly birthPlace: string
    readonly sex: 'male' | 'female'
    readonly citizenship: string
  }
  readonly document: {
    readonly country: string
    readonly number: string
    readonly expiresOn: string
  }
}

const gap = 16
const columnGap = 24
// Narrow enough that each language breaks its title in the middle.
const titleWidth = 390
// A code of 21 modules: 1.5 mm each, so that an old phone reads a worn sheet.
const qrSide = 90

// Facts too long for the sheet are set smaller, never cut: a name may have 39 letters, a birth place 200.
const densities: readonly Density[] = [
  { size: 10, padding: 3.2 },
  { size: 9, padding: 2 },
  { size: 8, padding: 1 },
]

/**
 * The certificate as a tagged PDF of one A4 page in `language`.
 *
 * The same facts give the same bytes on any day. The number stands in the text and in the code, never in the title,
 * the description of the file or an address. Facts that fill more than a page in the smallest letters are a fault.
 */
export async function certificate(language: Language, facts: CertificateFacts): Promise<Uint8Array> {
  assert(/^\d{4}[0-3]\d{7}$/.test(facts.iin), 'a certificate is made for the number of a person')
  assert(
    facts.demo === (facts.authority === null),
    'an authority stands on a certificate exactly outside demo',
  )
  for (const density of densities) {
    const sheet = openSheet(language, say(language, 'paper.title'), facts.formedOn)
    if (draw(sheet, language, facts, density)) return bytesOf(sheet)
  }
  throw new Fault('the facts of a certificate fit on one page')
}

// Answers whether all of it found room.
function draw(sheet: Sheet, language: Language, facts: CertificateFacts, density: Density): boolean {
  if (facts.demo) drawDemoMark(sheet)
  const belowHead = drawHead(sheet, language, facts)
  const belowNumber = drawNumber(sheet, language, facts, belowHead + gap)
  const belowRecord = drawRecord(sheet, language, facts, density, belowNumber + gap)
  const belowAdvice = drawAdvice(sheet, language, belowRecord + gap)
  const aboveFoot = drawFoot(sheet, language, facts)
  return pageCount(sheet) === 1 && belowAdvice <= aboveFoot
}

function drawHead(sheet: Sheet, language: Language, { demo, authority, iin }: CertificateFacts): number {
  const column = { x: area.left, width: titleWidth }
  const issuer = authority?.[language] ?? say(language, 'paper.issuer.demo')
  const title = say(language, 'paper.title')
  let y = write(sheet, sheet.reading, 'P', { words: issuer, style: style.issuer, y: area.top, ...column })
  y = write(sheet, sheet.reading, 'H1', { words: title, style: style.title, y: y + 2, ...column })
  const qr = { x: area.right - qrSide, y: area.top + 4, side: qrSide }
  drawQr(sheet, qrText(demo, iin), say(language, 'paper.code.alternative'), qr)
  return Math.max(y, qr.y + qrSide)
}

function drawNumber(sheet: Sheet, language: Language, { demo, iin }: CertificateFacts, y: number): number {
  const top = demo ? drawNotice(sheet, say(language, 'paper.demo'), y) + gap : y
  const labels = [
    say(language, 'paper.strip.born'),
    say(language, 'paper.strip.century'),
    say(language, 'paper.strip.serial'),
    say(language, 'paper.strip.check'),
  ]
  return drawStrip(sheet, iin, labels, top)
}

function drawRecord(
  sheet: Sheet,
  language: Language,
  facts: CertificateFacts,
  density: Density,
  y: number,
): number {
  const words = say(language, 'paper.fact.heading')
  const place = { x: area.left, y, width: area.width }
  const below = write(sheet, sheet.reading, 'H2', { words, style: style.heading, ...place })
  return drawFacts(sheet, record(language, facts), density, below + 3)
}

function record(language: Language, facts: CertificateFacts): readonly Fact[] {
  const { person, document } = facts
  return [
    [say(language, 'paper.fact.family'), person.family],
    [say(language, 'paper.fact.given'), person.given ?? say(language, 'paper.fact.given.none')],
    [say(language, 'paper.fact.birth'), dateInWords(language, person.birthOn)],
    [say(language, 'paper.fact.place'), person.birthPlace],
    [say(language, 'paper.fact.sex'), say(language, `paper.fact.sex.${person.sex}`)],
    [say(language, 'paper.fact.citizenship'), countryName(language, person.citizenship)],
    [say(language, 'paper.fact.document'), document.number],
    [say(language, 'paper.fact.country'), countryName(language, document.country)],
    [say(language, 'paper.fact.expires'), dateInWords(language, document.expiresOn)],
    [say(language, 'paper.fact.formed'), dateInWords(language, facts.formedOn)],
    [say(language, 'paper.fact.office'), facts.office],
    [say(language, 'paper.fact.reference'), facts.reference],
  ]
}

function drawAdvice(sheet: Sheet, language: Language, y: number): number {
  const width = (area.width - columnGap) / 2
  const check = [
    say(language, 'paper.check.page'),
    say(language, 'paper.check.type'),
    say(language, 'paper.check.issued'),
    say(language, 'paper.check.compare'),
  ]
  const limit = [
    say(language, 'paper.limit.person'),
    say(language, 'paper.limit.right'),
    say(language, 'paper.limit.secret'),
    say(language, 'paper.limit.paper'),
  ]
  const left = { x: area.left, y, width }
  const right = { x: area.left + width + columnGap, y, width }
  return Math.max(
    drawPoints(sheet, say(language, 'paper.check.heading'), check, left),
    drawPoints(sheet, say(language, 'paper.limit.heading'), limit, right),
  )
}

// The foot stands at the bottom whatever the facts above it need; the answer is the height where it begins.
function drawFoot(sheet: Sheet, language: Language, { reference, formedOn }: CertificateFacts): number {
  const top = area.bottom - 44
  const column = { x: area.left, width: area.width }
  const footer = say(language, 'paper.footer', { reference, day: dateInWords(language, formedOn) })
  const free = say(language, 'paper.free')
  write(sheet, sheet.reading, 'P', { words: free, style: style.promise, y: top + 4, ...column })
  decorate(sheet, () => set(sheet, { words: footer, style: style.footer, y: area.bottom - 14, ...column }))
  return top
}
