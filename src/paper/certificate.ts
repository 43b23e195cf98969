// The certificate of a number, for its holder to carry and for everybody else to check: whole, or with it masked.

import { assert } from '../kernel/assert.ts'
import { countryName } from '../text/country.ts'
import { dateInWords } from '../text/date.ts'
import type { Language } from '../text/language.ts'
import { say } from '../text/say.ts'
import { type Density, drawFacts, type Fact } from './fact.ts'
import { style } from './look.ts'
import { drawMaskedNumber } from './masked-number.ts'
import { drawPoints } from './point.ts'
import { drawQr } from './qr.ts'
import { area, type Sheet, write } from './sheet.ts'
import { drawStrip } from './strip.ts'
import {
  drawDemoNotice,
  drawFoot,
  drawTitle,
  gap,
  type Heading,
  type Issuer,
  wholePages,
} from './whole-page.ts'

interface AnyCertificateFacts extends Issuer {
  /** The signed code, as text: whoever checks the sheet scans it. */
  readonly code: string
  /** The link that opens the page of the check with the code; null where nobody has said where that page stands. */
  readonly link: string | null
  readonly formedOn: string
  readonly issuedOn: string
}

/** What a certificate is made of. Days are `YYYY-MM-DD`; states are codes of travel documents, such as `UTO`. */
export interface CertificateFacts extends AnyCertificateFacts {
  /** The application, `KZ-XXXX-XXXX`. */
  readonly reference: string
  /** Twelve digits. */
  readonly iin: string
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
    /** Null on a paper that does not run out. */
    readonly expiresOn: string | null
  }
}

/**
 * What a masked certificate is made of. The birth date and the sex are not on it: they give the first seven digits,
 * and the check digit gives the one that is left. The application is not on it, because it leads to the number.
 */
export interface MaskedCertificateFacts extends AnyCertificateFacts {
  readonly lastDigits: string
  readonly person: { readonly family: string; readonly given: string | null }
}

const columnGap = 24
// Narrow enough that each language breaks its title beside the code.
const titleWidth = 360
// A code of some 81 modules: more than half a millimeter each, so that a phone reads a worn sheet.
const qrSide = 120

/**
 * The certificate as a tagged PDF of one A4 page in `language`.
 *
 * The same facts give the same bytes on any day. The number stands in the text and in the signed code, never in the
 * title, the description of the file or an address.
 */
export async function certificatePaper(language: Language, facts: CertificateFacts): Promise<Uint8Array> {
  assert(/^\d{4}[0-3]\d{7}$/.test(facts.iin), 'a certificate is made for the number of a person')
  assertIssued(facts)
  const heading = { language, title: say(language, 'paper.title'), madeOn: facts.issuedOn }
  return wholePages(heading, facts, (sheet, density) => {
    const belowHead = drawHead(sheet, heading, facts, 'paper.code.alternative')
    const top = drawDemoNotice(sheet, facts, say(language, 'paper.demo'), belowHead + gap)
    const belowNumber = drawStrip(sheet, facts.iin, stripLabels(language), top)
    const belowRecord = drawRecord(sheet, language, record(language, facts), density, belowNumber + gap)
    const { reference, formedOn } = facts
    const day = dateInWords(language, formedOn)
    drawFoot(sheet, say(language, 'paper.free'), say(language, 'paper.footer', { reference, day }))
    return drawAdvice(sheet, language, adviceOf(language, facts, 'paper.check.compare'), belowRecord + gap)
  })
}

/** The certificate without the number but for its last four digits, to be shown where the number is not needed. */
export async function maskedCertificatePaper(
  language: Language,
  facts: MaskedCertificateFacts,
): Promise<Uint8Array> {
  assert(/^\d{4}$/.test(facts.lastDigits), 'a masked certificate has the last four digits')
  assertIssued(facts)
  const heading = { language, title: say(language, 'paper.masked.title'), madeOn: facts.issuedOn }
  return wholePages(heading, facts, (sheet, density) => {
    const belowHead = drawHead(sheet, heading, facts, 'paper.masked.code')
    const top = drawDemoNotice(sheet, facts, say(language, 'paper.demo'), belowHead + gap)
    const belowNumber = drawMaskedNumber(sheet, language, facts.lastDigits, top)
    const belowRecord = drawRecord(sheet, language, maskedRecord(language, facts), density, belowNumber + gap)
    const day = dateInWords(language, facts.formedOn)
    drawFoot(sheet, say(language, 'paper.free'), say(language, 'paper.masked.footer', { day }))
    return drawAdvice(sheet, language, adviceOf(language, facts, 'paper.masked.compare'), belowRecord + gap)
  })
}

function assertIssued({ demo, authority, code }: AnyCertificateFacts): void {
  assert(demo === (authority === null), 'an authority stands on a certificate exactly outside demo')
  assert(/^[\w-]+(?:\.[\w-]+){2}$/.test(code), 'the code of a certificate is signed')
}

function drawHead(
  sheet: Sheet,
  heading: Heading,
  facts: AnyCertificateFacts,
  alternative: 'paper.code.alternative' | 'paper.masked.code',
): number {
  const below = drawTitle(sheet, heading, facts, { top: area.top, width: titleWidth })
  const qr = { x: area.right - qrSide, y: area.top + 4, side: qrSide }
  drawQr(sheet, facts.link ?? facts.code, say(heading.language, alternative), qr)
  return Math.max(below, qr.y + qrSide)
}

function stripLabels(language: Language): readonly string[] {
  return [
    say(language, 'paper.strip.born'),
    say(language, 'paper.strip.century'),
    say(language, 'paper.strip.serial'),
    say(language, 'paper.strip.check'),
  ]
}

function drawRecord(
  sheet: Sheet,
  language: Language,
  facts: readonly Fact[],
  density: Density,
  y: number,
): number {
  const words = say(language, 'paper.fact.heading')
  const place = { x: area.left, y, width: area.width }
  const below = write(sheet, sheet.reading, 'H2', { words, style: style.heading, ...place })
  return drawFacts(sheet, facts, density, below + 3)
}

function record(language: Language, facts: CertificateFacts): readonly Fact[] {
  const { person, document } = facts
  return [
    ...nameOf(language, person),
    [say(language, 'paper.fact.birth'), dateInWords(language, person.birthOn)],
    [say(language, 'paper.fact.place'), person.birthPlace],
    [say(language, 'paper.fact.sex'), say(language, `paper.fact.sex.${person.sex}`)],
    [say(language, 'paper.fact.citizenship'), countryName(language, person.citizenship)],
    [say(language, 'paper.fact.document'), document.number],
    [say(language, 'paper.fact.country'), countryName(language, document.country)],
    ...(document.expiresOn === null
      ? []
      : [[say(language, 'paper.fact.expires'), dateInWords(language, document.expiresOn)] as const]),
    ...daysOf(language, facts),
    [say(language, 'paper.fact.office'), facts.office],
    [say(language, 'paper.fact.reference'), facts.reference],
  ]
}

function maskedRecord(language: Language, facts: MaskedCertificateFacts): readonly Fact[] {
  return [...nameOf(language, facts.person), ...daysOf(language, facts)]
}

function nameOf(
  language: Language,
  { family, given }: { family: string; given: string | null },
): readonly Fact[] {
  return [
    [say(language, 'paper.fact.family'), family],
    [say(language, 'paper.fact.given'), given ?? say(language, 'paper.fact.given.none')],
  ]
}

function daysOf(language: Language, { formedOn, issuedOn }: AnyCertificateFacts): readonly Fact[] {
  return [
    [say(language, 'paper.fact.formed'), dateInWords(language, formedOn)],
    [say(language, 'paper.fact.issued'), dateInWords(language, issuedOn)],
  ]
}

/** How the sheet is checked: by a scanner that opens the page, or by a page that is opened first and then scans. */
function adviceOf(
  language: Language,
  { link }: AnyCertificateFacts,
  compare: 'paper.check.compare' | 'paper.masked.compare',
): readonly string[] {
  const way =
    link === null
      ? [say(language, 'paper.check.page'), say(language, 'paper.check.scan')]
      : [
          say(language, 'paper.check.open'),
          say(language, 'paper.check.address', { origin: new URL(link).origin }),
        ]
  return [...way, say(language, 'paper.check.answer'), say(language, compare)]
}

function drawAdvice(sheet: Sheet, language: Language, check: readonly string[], y: number): number {
  const width = (area.width - columnGap) / 2
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
