// What an applicant takes home from the counter: a receipt of intake, or why no number was formed and what can be done.

import { dateInWords } from '../text/date.ts'
import type { Language } from '../text/language.ts'
import { say } from '../text/say.ts'
import { drawNotice } from './demo.ts'
import { type Density, drawFacts, type Fact } from './fact.ts'
import { color, style } from './look.ts'
import { drawPoints } from './point.ts'
import { add, area, decorate, type Sheet, write } from './sheet.ts'
import {
  type DrawPage,
  drawFoot,
  drawTitle,
  gap,
  type Heading,
  type Issuer,
  wholePages,
} from './whole-page.ts'

/** The same words in each language. */
export type Words = Readonly<Record<Language, string>>

/** Why papers or an application were refused, from the row of the rules. Days are `YYYY-MM-DD`. */
export interface Ground {
  /** As printed: `I1` to `I3` at intake, `R1` or `R2` at the decision. */
  readonly code: string
  readonly name: Words
  /** What it means for the applicant, in whole sentences. */
  readonly says: Words
  /** The act it rests on, and what that says. */
  readonly source: Words
  readonly quote: string
  readonly checkedOn: string
}

interface AnyReceiptFacts extends Issuer {
  /** The application, `KZ-XXXX-XXXX`. */
  readonly reference: string
  /** The name as the document has it. */
  readonly applicant: string
  readonly office: Words
  /** The code of the officer, who is not named to strangers. */
  readonly officer: string
  readonly on: string
}

/** What a receipt of intake is made of. */
export type ReceiptFacts = AnyReceiptFacts &
  (
    | { readonly outcome: 'accepted'; readonly dueOn: string; readonly papers: readonly Words[] }
    | { readonly outcome: 'refused'; readonly ground: Ground }
  )

/** What the sheet about a refused application is made of. */
export type RefusalFacts = AnyReceiptFacts & { readonly ground: Ground }

/**
 * The receipt of intake as a tagged PDF of one A4 page in Kazakh and in Russian, in which the office works; for who
 * reads `language` `en`, a second page says the same in English.
 */
export function receiptPaper(language: Language, facts: ReceiptFacts): Promise<Uint8Array> {
  const pages: readonly (readonly Language[])[] = language === 'en' ? [['kk', 'ru'], ['en']] : [['kk', 'ru']]
  const title = pages.flat().map(each => say(each, `receipt.title.${facts.outcome}`))
  const heading = { language: 'kk', title: title.join(' · '), madeOn: facts.on } as const
  const draws = pages.map(
    (languages): DrawPage =>
      (sheet, density) =>
        drawSections(sheet, languages, facts, density),
  )
  return wholePages(heading, facts, ...draws)
}

function drawSections(
  sheet: Sheet,
  languages: readonly Language[],
  facts: ReceiptFacts,
  density: Density,
): number {
  let y: number = area.top
  for (const language of languages) {
    const section = { pdf: sheet.pdf, reading: add(sheet, sheet.reading, 'Sect', { lang: language }) }
    if (y > area.top) y = drawRule(sheet, y)
    const title = say(language, `receipt.title.${facts.outcome}`)
    y = drawContent(section, language, facts, density, drawSectionTitle(section, language, title, facts, y))
  }
  drawFootOf(sheet, languages, facts)
  return y
}

/** Why no number was formed, as a tagged PDF of one A4 page in `language`. */
export function refusalPaper(language: Language, facts: RefusalFacts): Promise<Uint8Array> {
  const heading: Heading = { language, title: say(language, 'receipt.title.decided'), madeOn: facts.on }
  return wholePages(heading, facts, (sheet, density) => {
    const below = drawTitle(sheet, heading, facts, { top: area.top, width: area.width }) + gap
    const y = facts.demo ? drawNotice(sheet, say(language, 'receipt.demo'), below) + gap : below
    drawFootOf(sheet, [language], facts)
    return drawContent(sheet, language, { ...facts, outcome: 'decided' }, density, y)
  })
}

function drawSectionTitle(
  sheet: Sheet,
  language: Language,
  title: string,
  { demo, authority }: Issuer,
  y: number,
): number {
  const column = { x: area.left, width: area.width }
  const issuer = authority?.[language] ?? say(language, 'paper.issuer.demo')
  let below = write(sheet, sheet.reading, 'P', { words: issuer, style: style.issuer, y, ...column })
  below = write(sheet, sheet.reading, 'H1', { words: title, style: style.sectionTitle, y: below, ...column })
  if (!demo) return below + 4
  const notice = { words: say(language, 'receipt.demo'), style: style.notice, y: below + 2, ...column }
  return write(sheet, sheet.reading, 'P', notice) + 4
}

function drawRule(sheet: Sheet, y: number): number {
  const at = y + gap / 2
  decorate(sheet, () =>
    sheet.pdf.lineWidth(1).moveTo(area.left, at).lineTo(area.right, at).stroke(color.secondInk),
  )
  return at + gap / 2
}

type ContentFacts = ReceiptFacts | (RefusalFacts & { readonly outcome: 'decided' })

function drawContent(
  sheet: Sheet,
  language: Language,
  facts: ContentFacts,
  density: Density,
  y: number,
): number {
  const below = drawFacts(sheet, factsOf(language, facts), density, y) + gap / 2
  const isAccepted = facts.outcome === 'accepted'
  const heading = say(language, isAccepted ? 'receipt.now' : 'receipt.can')
  const size = Math.min(density.size, style.text.size)
  const column = { x: area.left, y: below, width: area.width, size }
  return drawPoints(sheet, heading, pointsOf(language, facts), column)
}

function factsOf(language: Language, facts: ContentFacts): readonly Fact[] {
  const { reference, applicant, office, officer, on } = facts
  return [
    [say(language, 'receipt.fact.reference'), reference],
    [say(language, 'receipt.fact.applicant'), applicant],
    [say(language, 'receipt.fact.on'), dateInWords(language, on)],
    ...(facts.outcome === 'accepted'
      ? acceptanceOf(language, facts.dueOn, facts.papers)
      : groundOf(language, facts.ground)),
    [say(language, 'receipt.fact.office'), office[language]],
    [say(language, 'receipt.fact.officer'), officer],
  ]
}

function acceptanceOf(language: Language, dueOn: string, papers: readonly Words[]): readonly Fact[] {
  const due: Fact = [say(language, 'receipt.fact.due'), dateInWords(language, dueOn)]
  const names = papers.map(name => name[language]).join('; ')
  return papers.length === 0 ? [due] : [due, [say(language, 'receipt.fact.papers'), names]]
}

function groundOf(language: Language, ground: Ground): readonly Fact[] {
  const { code, name, says, source, quote, checkedOn } = ground
  const law = { source: source[language], quote, day: dateInWords(language, checkedOn) }
  return [
    [say(language, 'receipt.fact.reason'), `${code}. ${name[language]}. ${says[language]}`],
    [say(language, 'receipt.fact.law'), say(language, 'receipt.law', law)],
  ]
}

// Terms for objecting are left to the office: no row of the rules has a source for them yet.
function pointsOf(language: Language, { outcome }: ContentFacts): readonly string[] {
  if (outcome === 'accepted') {
    return [
      say(language, 'receipt.now.check'),
      say(language, 'receipt.now.follow'),
      say(language, 'receipt.now.bring'),
    ]
  }
  return [
    say(language, outcome === 'refused' ? 'receipt.can.again' : 'receipt.can.apply'),
    say(language, 'receipt.can.object'),
    say(language, 'receipt.can.time'),
  ]
}

function drawFootOf(sheet: Sheet, languages: readonly Language[], { reference, on }: AnyReceiptFacts): void {
  const footer = (language: Language) =>
    say(language, 'receipt.footer', { reference, day: dateInWords(language, on) })
  drawFoot(
    sheet,
    languages.map(language => say(language, 'paper.free')).join(' · '),
    languages.map(footer).join(' · '),
  )
}
