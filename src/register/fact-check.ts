// Refuses facts that cannot be meant, before anything is written.

import { isDay } from '../kernel/day.ts'
import { Refusal } from '../kernel/refusal.ts'
import type { Birth, DocumentFacts, LegacyIdentifierFacts, PersonFacts, PersonName } from './fact.ts'

/** Longer than any name a document has room for: 39 letters in a machine-readable zone, more in civil records. */
export const nameLengthMax = 200
export const birthPlaceLengthMax = 200
const documentNumberLengthMax = 40
const citizenshipsMax = 5
const lifeMaxYears = 130

/** What a change may hold: any part of the facts. */
export type PersonChange = Partial<PersonFacts>

/**
 * Refuses facts, or any part of them, with a code that names what is wrong: `name_missing`, `name_too_long`,
 * `name_characters`, `name_script_unknown`, `birth_date_invalid`, `birth_place_invalid` or `citizenship_invalid`.
 */
export function checkPerson(facts: PersonChange, todayOn: string): void {
  if (facts.names) checkNames(facts.names)
  if (facts.birth) checkBirth(facts.birth, todayOn)
  if (facts.birthPlace) checkText(facts.birthPlace.value, birthPlaceLengthMax, 'birth_place_invalid')
  if (facts.citizenships) checkCitizenships(facts.citizenships.map(({ value }) => value))
}

/** Refuses a document with `document_invalid` when its number, state or days cannot be meant. */
export function checkDocument(
  { country, number, issuedOn, expiresOn }: DocumentFacts,
  todayOn: string,
): void {
  const days = [issuedOn, expiresOn].filter(day => day !== null)
  const sound =
    /^[A-Z]{1,3}$/.test(country) &&
    /^[\p{Script=Latin}\p{Script=Cyrillic}0-9][\p{Script=Latin}\p{Script=Cyrillic}0-9 №/-]*$/u.test(number) &&
    number.length <= documentNumberLengthMax &&
    days.every(isDay) &&
    (issuedOn === null || issuedOn <= todayOn) &&
    (issuedOn === null || expiresOn === null || issuedOn <= expiresOn)
  if (!sound) throw new Refusal('document_invalid')
}

/** Refuses a number of an older register with `legacy_identifier_invalid` unless it is 1 to 20 digits. */
export function checkLegacyIdentifier({ value }: LegacyIdentifierFacts): void {
  if (!/^\d{1,20}$/.test(value)) throw new Refusal('legacy_identifier_invalid')
}

function checkNames(names: readonly PersonName[]): void {
  const scripts = new Set(names.map(({ script }) => script))
  if (names.length === 0 || scripts.size !== names.length) throw new Refusal('name_missing')
  for (const { script, family, given, patronymic } of names) {
    if (family.trim() === '') throw new Refusal('name_missing')
    for (const part of [family, given, patronymic]) if (part !== null) checkNamePart(part, script)
  }
}

const scriptLetters = {
  latin: /^[\p{Script=Latin}\p{M}\s.,'’ʼ`()/-]*$/u,
  cyrillic: /^[\p{Script=Cyrillic}\p{M}\s.,'’ʼ`()/-]*$/u,
} as const

function checkNamePart(part: string, script: PersonName['script']): void {
  if (part.length > nameLengthMax) throw new Refusal('name_too_long', { lengthMax: nameLengthMax })
  if (/[\p{C}\p{N}\p{So}\p{Sk}\p{Extended_Pictographic}]/u.test(part)) throw new Refusal('name_characters')
  if (!scriptLetters[script].test(part)) throw new Refusal('name_script_unknown', { script })
}

/** Years of other calendars fall out here: 2567 lies ahead, 1395 too far back. */
function checkBirth({ on, precision }: Birth, todayOn: string): void {
  const open = { day: '', month: '-01', year: '-01-01', nominal: '' }[precision]
  const earliest = String(Number(todayOn.slice(0, 4)) - lifeMaxYears).padStart(4, '0') + todayOn.slice(4)
  if (!isDay(on) || on > todayOn || on <= earliest || !on.endsWith(open))
    throw new Refusal('birth_date_invalid')
}

function checkCitizenships(codes: readonly string[]): void {
  const sound = codes.every(code => /^[A-Z]{1,3}$/.test(code)) && new Set(codes).size === codes.length
  if (!sound || codes.length > citizenshipsMax) throw new Refusal('citizenship_invalid')
}

function checkText(text: string, lengthMax: number, code: 'birth_place_invalid'): void {
  const odd = /[\p{C}\p{Extended_Pictographic}]/u.test(text)
  if (text.trim() === '' || text.length > lengthMax || odd) throw new Refusal(code)
}
