// Reads any machine-readable zone that an applicant may have: a passport's, or that of a card in three lines or two.

import { parse } from 'mrz'
import { readBirth } from './birth.ts'
import { linesIn, problemsOfLine } from './lines.ts'
import { expiryOf, filled, namesOf, sexes } from './part.ts'
import { type CheckedField, type Passport, type PassportProblem, readPassport } from './passport.ts'

export interface Zone extends Omit<Passport, 'lines'> {
  readonly kind: 'passport' | 'identity_card'
  readonly lines: readonly string[]
}

/** As in a passport; in a card the line that is meant, and how long it must be, stand beside it. */
export type ZoneProblem = PassportProblem & { readonly line?: number; readonly wanted?: number }

export type ZoneReading =
  | { readonly ok: true; readonly zone: Zone }
  | { readonly ok: false; readonly problems: readonly ZoneProblem[] }

/**
 * Reads the lines of a travel document as of a day: TD3, the passport's, or TD1 and TD2, those of cards.
 *
 * Only the passport's decide at the desk; a card's are read for people whose treaty lets them travel on it.
 */
export function readZone(text: string, todayOn: string): ZoneReading {
  const lines = linesIn(text)
  const layout = layoutOf(lines)
  if (layout) return readCard(splitInto(lines, layout.length), layout, todayOn)
  const reading = readPassport(text, todayOn)
  return reading.ok ? { ok: true, zone: { kind: 'passport', ...reading.passport } } : reading
}

type Place = readonly [line: number, from: number, to: number]

/** Where things stand in a card, counted from 0 (ICAO Doc 9303-5 and 9303-6, eighth edition; checked 2026-11-22). */
interface Layout {
  readonly count: number
  readonly length: number
  readonly number: Place
  readonly birth: Place
  readonly sex: Place
  readonly expiry: Place
  readonly citizenship: Place
  readonly names: Place
  readonly whole: Place
}

const cards: readonly Layout[] = [
  {
    count: 3,
    length: 30,
    number: [0, 5, 14],
    birth: [1, 0, 6],
    sex: [1, 7, 8],
    expiry: [1, 8, 14],
    citizenship: [1, 15, 18],
    names: [2, 0, 30],
    whole: [1, 0, 29],
  },
  {
    count: 2,
    length: 36,
    number: [1, 0, 9],
    birth: [1, 13, 19],
    sex: [1, 20, 21],
    expiry: [1, 21, 27],
    citizenship: [1, 10, 13],
    names: [0, 5, 36],
    whole: [1, 0, 35],
  },
]

/** The card whose lines these are, or nearly are; null for a passport and for whatever is nothing at all. */
function layoutOf(lines: readonly string[]): Layout | null {
  const isPassport = lines[0]?.startsWith('P') ?? true
  if (isPassport) return null
  const whole = lines.join('').length
  return cards.find(({ count, length }) => whole > count * length - 6 && whole < count * length + 6) ?? null
}

function splitInto(lines: readonly string[], length: number): readonly string[] {
  const [only = ''] = lines
  return lines.length === 1 ? (only.match(new RegExp(`.{1,${length}}`, 'g')) ?? []) : lines
}

function readCard(lines: readonly string[], layout: Layout, todayOn: string): ZoneReading {
  const { count, length } = layout
  if (lines.length !== count) return refused([{ code: 'mrz_not_two_lines', found: lines.length }])
  const unreadable = lines.flatMap((line, index) => problemsOfLine(line, index, length))
  if (unreadable.length > 0) return refused(unreadable.map(problem => ({ ...problem, wanted: length })))
  const at = ([line, from, to]: Place) => lines[line]!.slice(from, to)
  const parsed = parse([...lines])
  const number = parsed.details.find(({ field }) => field === 'documentNumber')?.value ?? ''
  const [expiresOn, country, citizenship] = [
    expiryOf(at(layout.expiry), todayOn),
    at([0, 2, 5]),
    at(layout.citizenship),
  ]
  const problems: ZoneProblem[] = [
    ...checkProblems(layout, parsed.details),
    ...(/^[ACI]/.test(lines[0]!) ? [] : [{ code: 'mrz_not_passport' } as const]),
    ...(/^[A-Z]/.test(at(layout.names)) ? [] : [{ code: 'mrz_name_missing' } as const]),
    ...(/\d/.test(at(layout.names)) ? [{ code: 'mrz_name_unreadable' } as const] : []),
    ...(number === '' ? [{ code: 'mrz_number_missing' } as const] : []),
    ...stateProblems(country, citizenship),
    ...(/^(\d\d|<<){3}$/.test(at(layout.birth)) ? [] : [{ code: 'mrz_birth_unreadable' } as const]),
    ...(at(layout.sex) in sexes ? [] : [{ code: 'mrz_sex_unreadable' } as const]),
    ...(expiresOn === null ? [{ code: 'mrz_expiry_unreadable' } as const] : []),
    ...(expiresOn !== null && expiresOn < todayOn ? [{ code: 'passport_expired', expiresOn } as const] : []),
  ]
  if (problems.length > 0 || expiresOn === null) return refused(problems)
  const zone: Zone = {
    kind: 'identity_card',
    lines,
    country: filled(country),
    number,
    expiresOn,
    ...namesOf(at(layout.names)),
    namesCut: !at(layout.names).endsWith('<'),
    birth: readBirth(at(layout.birth), todayOn),
    sex: sexes[at(layout.sex)]!,
    citizenship: filled(citizenship),
  }
  return { ok: true, zone }
}

function checkProblems(layout: Layout, details: ReturnType<typeof parse>['details']): ZoneProblem[] {
  const wrong = new Set(details.filter(({ valid }) => !valid).map(({ field }) => field))
  const checked = [
    ['documentNumberCheckDigit', 'document_number', layout.number],
    ['birthDateCheckDigit', 'birth_date', layout.birth],
    ['expirationDateCheckDigit', 'expiry_date', layout.expiry],
  ] as const
  const problems = checked
    .filter(([name]) => wrong.has(name))
    .map(([, field, place]) => checkProblem(field, place))
  // The last digit covers the other parts too: it says something of its own only where they all fit.
  return problems.length === 0 && wrong.has('compositeCheckDigit')
    ? [checkProblem('whole', layout.whole)]
    : problems
}

function checkProblem(field: CheckedField, [line, from, to]: Place): ZoneProblem {
  return { code: 'mrz_check_digit', field, line: line + 1, from: from + 1, to, at: to + 1 }
}

function stateProblems(country: string, citizenship: string): ZoneProblem[] {
  return [
    ...(/^[A-Z]+<*$/.test(country) ? [] : [{ code: 'mrz_state_unreadable', field: 'country' } as const]),
    ...(/^[A-Z]*<*$/.test(citizenship)
      ? []
      : [{ code: 'mrz_state_unreadable', field: 'citizenship' } as const]),
  ]
}

function refused(problems: readonly ZoneProblem[]): ZoneReading {
  return { ok: false, problems }
}
