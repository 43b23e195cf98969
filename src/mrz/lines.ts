// Takes what was pasted or typed apart into the two lines of a passport's machine-readable zone.

/** What can be wrong with the lines as such; `line` is 1 or 2, `position` counts from 1. */
export type LineProblem =
  | { readonly code: 'mrz_missing' }
  | { readonly code: 'mrz_not_two_lines'; readonly found: number }
  | { readonly code: 'mrz_other_document'; readonly found: number }
  | { readonly code: 'mrz_line_length'; readonly line: number; readonly found: number }
  | {
      readonly code: 'mrz_character'
      readonly line: number
      readonly position: number
      readonly character: string
    }

export type PassportLines = readonly [first: string, second: string]

/** ICAO Doc 9303-4 (eighth edition, 2021; checked 2026-11-22): a passport has two lines of 44 characters. */
const lineLength = 44

// Longer than any paste that could still be two lines with stray spaces.
const textLengthMax = 1000

type Lines = { ok: true; lines: PassportLines } | { ok: false; problems: readonly LineProblem[] }

/**
 * The two lines in `text`: capitals, no spaces, and `<` for the guillemets that word processors put in its place.
 *
 * Both lines on one are taken apart. No letter is repaired: a Cyrillic А is named, not turned into a Latin one.
 */
export function linesOf(text: string): Lines {
  const lines = splitSingle(linesIn(text))
  const ofCount = problemsOfCount(lines)
  const problems = ofCount.length > 0 ? ofCount : lines.flatMap((line, index) => problemsOfLine(line, index))
  if (problems.length > 0) return { ok: false, problems }
  return { ok: true, lines: [lines[0]!, lines[1]!] }
}

/** The lines of a text, tidied and not counted: for a reader that knows more documents than passports. */
export function linesIn(text: string): string[] {
  return text
    .slice(0, textLengthMax)
    .split(/[\r\n\u2028\u2029]+/)
    .map(line =>
      line
        // Spaces of every kind, and what is not seen at all: zero-width marks, soft hyphens, directions.
        .replace(/[\s\p{Cf}]+/gu, '')
        .replace(/[«≪]/g, '<<')
        .replace(/[‹〈]/g, '<')
        // Only ASCII letters: `toUpperCase` would make I of a Turkish ı, and SS of a German ß.
        .replace(/[a-z]+/g, letters => letters.toUpperCase()),
    )
    .filter(line => line !== '')
}

function splitSingle(lines: string[]): string[] {
  const only = lines[0]
  if (lines.length !== 1 || only?.length !== 2 * lineLength) return lines
  return [only.slice(0, lineLength), only.slice(lineLength)]
}

function problemsOfCount(lines: readonly string[]): LineProblem[] {
  if (lines.length === 0) return [{ code: 'mrz_missing' }]
  // Doc 9303-5 and 9303-6: cards have three lines of 30 characters, or two of 36.
  const [length] = lines.map(line => line.length)
  const isCard = (lines.length === 3 && length === 30) || (lines.length === 2 && length === 36)
  if (isCard && lines.every(line => line.length === length)) {
    return [{ code: 'mrz_other_document', found: length }]
  }
  return lines.length === 2 ? [] : [{ code: 'mrz_not_two_lines', found: lines.length }]
}

/** What is wrong with one line of a document whose lines have `length` characters. */
export function problemsOfLine(line: string, index: number, length = lineLength): LineProblem[] {
  const at = line.search(/[^A-Z0-9<]/)
  if (at >= 0) {
    const character = String.fromCodePoint(line.codePointAt(at)!)
    return [{ code: 'mrz_character', line: index + 1, position: at + 1, character }]
  }
  return line.length === length ? [] : [{ code: 'mrz_line_length', line: index + 1, found: line.length }]
}
