// What was answered so far as rows in words, for the page where answers are checked and for the printed sheet.

import type { Edition } from '../rules/change.ts'
import { ruleOn } from '../rules/day.ts'
import { dateInWords } from '../text/date.ts'
import type { MessageKey } from '../text/say.ts'
import type { FieldName, FormFields, Topic } from './field.ts'
import { textOf } from './field.ts'
import { isWithoutZone, zoneOf } from './passport.ts'
import type { Speaker } from './speech.ts'
import { readTypedDay } from './typed-day.ts'

/** The rows there can be, each with its topic, in the order of the form. */
export const answerRows = {
  document: 'passport',
  expires: 'passport',
  script: 'passport',
  family: 'you',
  given: 'you',
  patronymic: 'you',
  name_choice: 'you',
  sex: 'you',
  birth: 'birth',
  birth_place: 'birth',
  status: 'citizenship',
  citizenship: 'citizenship',
  address: 'citizenship',
  contact: 'contact',
  purpose: 'purpose',
  had: 'purpose',
  applicant: 'who',
  representative: 'who',
  authority: 'authority',
  channel: 'channel',
  category: 'channel',
} as const satisfies Record<string, Topic>

export type AnswerRow = keyof typeof answerRows

export interface Answer {
  readonly row: AnswerRow
  readonly topic: Topic
  /** A dash where there is nothing to say. */
  readonly text: string
}

/** Every row that concerns this applicant; what is not answered is a dash. */
export function answersOf(fields: FormFields, edition: Edition, speaker: Speaker): readonly Answer[] {
  return (Object.keys(answerRows) as AnswerRow[])
    .filter(row => concerns(row, fields))
    .map(row => ({ row, topic: answerRows[row], text: textIn[row](fields, edition, speaker) || '—' }))
}

function concerns(row: AnswerRow, fields: FormFields): boolean {
  const isSelf = textOf(fields, 'applicant') === 'self'
  if (row === 'representative' || row === 'authority') return !isSelf
  if (row === 'category') return textOf(fields, 'channel') === 'consulate'
  return row !== 'name_choice' || textOf(fields, 'name_choice') !== ''
}

type Teller = (fields: FormFields, edition: Edition, speaker: Speaker) => string

/** A field whose text is shown as typed. */
const typed =
  (name: FieldName): Teller =>
  fields =>
    textOf(fields, name)

/** A field that holds one of our codes. */
const coded =
  (name: FieldName): Teller =>
  (fields, _, speaker) => {
    const code = textOf(fields, name)
    return code === '' ? '' : speaker.say(`apply.${name}.${code}` as MessageKey, {})
  }

const textIn: Readonly<Record<AnswerRow, Teller>> = {
  document: documentText,
  expires: expiryText,
  script: coded('script'),
  family: typed('family'),
  given: fields => (textOf(fields, 'one_name') === 'yes' ? '' : textOf(fields, 'given')),
  patronymic: typed('patronymic'),
  name_choice: coded('name_choice'),
  sex: coded('sex'),
  birth: birthText,
  birth_place: typed('birth_place'),
  status: coded('status'),
  citizenship: citizenshipText,
  address: typed('address'),
  contact: (fields, edition, speaker) =>
    textOf(fields, 'contact') === 'none'
      ? coded('contact')(fields, edition, speaker)
      : textOf(fields, textOf(fields, 'contact') === 'phone' ? 'phone' : 'email'),
  purpose: purposeText,
  had: coded('had'),
  applicant: coded('applicant'),
  representative: typed('representative'),
  authority: authorityText,
  channel: ruleName('channel', 'channel'),
  category: ruleName('category', 'category'),
}

function documentText(fields: FormFields, edition: Edition, speaker: Speaker): string {
  const zone = zoneOf(fields, edition)
  if (zone) return named(speaker, zone.kind, zone.country, zone.number)
  if (!isWithoutZone(fields)) return ''
  const [kind, country, number] = [
    textOf(fields, 'document_kind'),
    textOf(fields, 'document_country'),
    textOf(fields, 'document_number'),
  ]
  return kind === '' ? '' : `${named(speaker, kind, country, number)} (${speaker.say('apply.typed', {})})`
}

function named(speaker: Speaker, kind: string, country: string, number: string): string {
  const name = speaker.say(`apply.document_kind.${kind}` as MessageKey, {})
  return `${name}, ${country === '' ? '—' : speaker.country(country)}, ${number}`
}

function expiryText(fields: FormFields, edition: Edition, speaker: Speaker): string {
  const zone = zoneOf(fields, edition)
  if (zone) return dateInWords(speaker.language, zone.expiresOn)
  if (textOf(fields, 'document_endless') === 'yes') return speaker.say('apply.document_endless', {})
  const typedOn = readTypedDay(fields, 'document_expires')
  return isWithoutZone(fields) && typedOn.ok ? dateInWords(speaker.language, typedOn.on) : ''
}

function birthText(fields: FormFields, _: Edition, { language }: Speaker): string {
  const birth = readTypedDay(fields, 'birth')
  return birth.ok ? dateInWords(language, birth.on) : ''
}

function citizenshipText(fields: FormFields, _: Edition, speaker: Speaker): string {
  const code = textOf(fields, 'status') === 'stateless' ? 'XXA' : textOf(fields, 'citizenship')
  return code === '' ? '' : speaker.country(code)
}

function purposeText(fields: FormFields, { pack, dayOn }: Edition, { language }: Speaker): string {
  const of = ruleOn(pack, 'case', textOf(fields, 'purpose'), dayOn)
  if (!of) return ''
  const options = of.body.choices.flatMap(({ code, options: among }) => {
    const chosen = among.find(option => option.code === textOf(fields, `choice-${code}`))
    return chosen ? [chosen.name[language]] : []
  })
  return [of.body.name[language], ...options].join(': ')
}

function authorityText(fields: FormFields, _: Edition, { language }: Speaker): string {
  const days = (['authority_issued', 'authority_expires'] as const).map(name => {
    const day = readTypedDay(fields, name)
    return day.ok ? dateInWords(language, day.on) : ''
  })
  const term = days.filter(Boolean).join(' – ')
  return [textOf(fields, 'authority_number'), textOf(fields, 'authority_notary'), term]
    .filter(Boolean)
    .join(', ')
}

function ruleName(kind: 'channel' | 'category', name: 'channel' | 'category'): Teller {
  return (fields, { pack, dayOn }, { language }) =>
    ruleOn(pack, kind, textOf(fields, name), dayOn)?.body.name[language] ?? ''
}
