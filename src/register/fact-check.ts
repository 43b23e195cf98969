// Refuses facts that cannot be meant, before anything is written.

import { isDay } from '../kernel/day.ts'
import { Refusal } from '../kernel/refusal.ts'
import {
  type Birth,
  birthPrecisions,
  categories,
  type DocumentFacts,
  documentKinds,
  type LegacyIdentifierFacts,
  legacySchemes,
  type PersonChange,
  type PersonName,
  placements,
  type Sourced,
  sexes,
  sources,
} from './fact.ts'

/** Longer than any name a document has room for: 39 letters in a machine-readable zone, more in civil records. */
export const nameLengthMax = 200
export const birthPlaceLengthMax = 200
const documentNumberLengthMax = 40
const citizenshipsMax = 5
const referenceLengthMax = 200
const lifeMaxYears = 130

/**
 * Refuses facts, or any part of them, with a code that names what is wrong: `name_missing`, `name_too_long`,
 * `name_characters`, `name_script_unknown`, `birth_date_invalid`, `birth_place_invalid`, `citizenship_invalid`, or
 * `code_unknown` for a word outside a closed set.
 */
export function checkPerson(facts: PersonChange, todayOn: string): void {
  const { category, names, birth, birthPlace, sex, citizenships } = facts
  if (category !== undefined) requireCode('category', categories, category)
  if (names) checkNames(names)
  if (birth) checkBirth(birth, todayOn)
  if (birthPlace) checkBirthPlace(birthPlace)
  if (sex) {
    requireCode('sex', sexes, sex.value)
    requireCode('source', sources, sex.source)
  }
  if (citizenships) checkCitizenships(citizenships)
}

/** Refuses a document with `document_invalid` when its number, state or days cannot be meant or `code_unknown`. */
export function checkDocument(document: DocumentFacts, todayOn: string): void {
  requireCode('kind', documentKinds, document.kind)
  requireCode('placement', placements, document.placement)
  requireCode('source', sources, document.source)
  const { country, number, issuedOn, expiresOn } = document
  const days = [issuedOn, expiresOn].filter(day => day !== null)
  const sound =
    stateCode.test(country) &&
    /^[\p{Script=Latin}\p{Script=Cyrillic}0-9][\p{Script=Latin}\p{Script=Cyrillic}0-9 №/-]*$/u.test(number) &&
    number.length <= documentNumberLengthMax &&
    days.every(isDay) &&
    (issuedOn === null || issuedOn <= todayOn) &&
    (issuedOn === null || expiresOn === null || issuedOn <= expiresOn)
  if (!sound) throw new Refusal('document_invalid')
}

/** Refuses a number of an older register with `legacy_identifier_invalid` unless it is 1 to 20 letters and digits. */
export function checkLegacyIdentifier({ scheme, value }: LegacyIdentifierFacts): void {
  requireCode('scheme', legacySchemes, scheme)
  if (!/^[\p{Script=Latin}\p{Script=Cyrillic}0-9]{1,20}$/u.test(value)) {
    throw new Refusal('legacy_identifier_invalid')
  }
}

/** Refuses what is to name an act or a body with `reference_invalid` when it is empty, too long, or holds odd signs. */
export function checkReference(reference: string): void {
  if (isOddText(reference, referenceLengthMax)) throw new Refusal('reference_invalid')
}

/** Refuses a word outside its closed set with `code_unknown`: types end where a request comes in. */
export function requireCode(field: string, codes: readonly string[], code: string): void {
  if (!codes.includes(code)) throw new Refusal('code_unknown', { field })
}

/** Whether a text can be the id of anything here; what cannot be is simply not found. */
export function isId(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)
}

function checkNames(names: readonly PersonName[]): void {
  const scripts = new Set(names.map(({ script }) => script))
  if (names.length === 0 || scripts.size !== names.length) throw new Refusal('name_missing')
  for (const { script, family, given, patronymic, source } of names) {
    requireCode('script', Object.keys(scriptLetters), script)
    requireCode('source', sources, source)
    for (const part of [family, given, patronymic]) if (part !== null) checkNamePart(part, script)
  }
}

const scriptLetters = {
  latin: /^[\p{Script=Latin}\p{M}\s.,'’ʼ`()/-]*$/u,
  cyrillic: /^[\p{Script=Cyrillic}\p{M}\s.,'’ʼ`()/-]*$/u,
} as const

function checkNamePart(part: string, script: PersonName['script']): void {
  if (part.length > nameLengthMax) throw new Refusal('name_too_long', { lengthMax: nameLengthMax })
  if (part.trim() === '') throw new Refusal('name_missing')
  // Some type an apostrophe as a grave accent, which is a symbol of its own.
  if (/\p{C}|\p{N}|(?!`)\p{S}|\p{Extended_Pictographic}/u.test(part)) throw new Refusal('name_characters')
  if (!scriptLetters[script].test(part)) throw new Refusal('name_script_unknown', { script })
}

/** Years of other calendars fall out here: 2567 lies ahead, 1395 too far back. */
function checkBirth({ on, precision, source }: Birth, todayOn: string): void {
  requireCode('precision', birthPrecisions, precision)
  requireCode('source', sources, source)
  const open = { day: '', month: '-01', year: '-01-01', nominal: '' }[precision]
  const earliest = String(Number(todayOn.slice(0, 4)) - lifeMaxYears).padStart(4, '0') + todayOn.slice(4)
  if (!isDay(on) || on > todayOn || on <= earliest || !on.endsWith(open)) {
    throw new Refusal('birth_date_invalid')
  }
}

function checkBirthPlace({ value, source }: Sourced<string>): void {
  requireCode('source', sources, source)
  if (isOddText(value, birthPlaceLengthMax)) throw new Refusal('birth_place_invalid')
}

const stateCode = /^[A-Z]{1,3}$/

function checkCitizenships(citizenships: readonly Sourced<string>[]): void {
  for (const { source } of citizenships) requireCode('source', sources, source)
  const codes = citizenships.map(({ value }) => value)
  const sound = codes.every(code => stateCode.test(code)) && new Set(codes).size === codes.length
  if (!sound || codes.length > citizenshipsMax) throw new Refusal('citizenship_invalid')
}

/** Control signs, unpaired halves and pictures are in no text that an officer means. */
function isOddText(text: string, lengthMax: number): boolean {
  return text.trim() === '' || text.length > lengthMax || /[\p{C}\p{Extended_Pictographic}]/u.test(text)
}
