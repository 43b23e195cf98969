// The applicant's form as plain values, and its checker by the rules of a day: the same on the device and at the desk.

import type { Edition } from '../rules/change.ts'
import { type Birth, readBirthTopic } from './birth.ts'
import { type ChannelChoice, readChannel } from './channel.ts'
import { type Citizenship, readCitizenship } from './citizenship.ts'
import { type Contact, readContact } from './contact.ts'
import { readDocuments } from './document.ts'
import type { FormFields, Topic } from './field.ts'
import { type ApplicantDocument, readDocument } from './passport.ts'
import type { FormProblem, Reading } from './problem.ts'
import { type Purpose, readPurpose } from './purpose.ts'
import { type Authority, readAuthority, readWho, type Who } from './who.ts'
import { readYou, type You } from './you.ts'

/** What an applicant asks for, complete and checked. Codes, not sentences; days are `YYYY-MM-DD`. */
export interface ApplicantForm extends You, Citizenship, ChannelChoice {
  readonly version: 1
  readonly language: 'kk' | 'ru' | 'en'
  /** By which rules it was checked, and as of which day. */
  readonly rulePack: string
  readonly checkedOn: string
  readonly document: ApplicantDocument
  readonly birth: Birth
  readonly contact: Contact
  readonly purpose: Purpose
  readonly who: Who
  /** Null for a person who applies in person. */
  readonly authority: Authority | null
  /** The codes of the papers that are ready. */
  readonly documents: readonly string[]
}

/** Reads one topic; a topic with problems cannot be sent. */
export const readers = {
  passport: readDocument,
  you: readYou,
  birth: readBirthTopic,
  citizenship: readCitizenship,
  contact: readContact,
  purpose: readPurpose,
  who: readWho,
  authority: readAuthority,
  channel: readChannel,
  documents: readDocuments,
} as const satisfies Record<Topic, (fields: FormFields, edition: Edition) => Reading<unknown>>

/** What is wrong with one topic. */
export function problemsOf(topic: Topic, fields: FormFields, edition: Edition): readonly FormProblem[] {
  const reading = readers[topic](fields, edition)
  return reading.ok ? [] : reading.problems
}

/**
 * Reads the whole form by the rules of a day: the values, or every problem in the order of the topics.
 *
 * The same fields read on another day may have other problems: a passport runs out, a channel closes.
 */
export function readApplicantForm(
  fields: FormFields,
  edition: Edition,
  language: ApplicantForm['language'],
): Reading<ApplicantForm> {
  const read = {
    passport: readers.passport(fields, edition),
    you: readers.you(fields, edition),
    birth: readers.birth(fields, edition),
    citizenship: readers.citizenship(fields, edition),
    contact: readers.contact(fields),
    purpose: readers.purpose(fields, edition),
    who: readers.who(fields),
    authority: readers.authority(fields, edition),
    channel: readers.channel(fields, edition),
    documents: readers.documents(fields, edition),
  }
  const problems = Object.values(read).flatMap(reading => (reading.ok ? [] : reading.problems))
  if (problems.length > 0) return { ok: false, problems }
  return {
    ok: true,
    value: {
      version: 1,
      language,
      rulePack: edition.pack.pack,
      checkedOn: edition.dayOn,
      document: valueIn(read.passport),
      ...valueIn(read.you),
      birth: valueIn(read.birth),
      ...valueIn(read.citizenship),
      contact: valueIn(read.contact),
      purpose: valueIn(read.purpose),
      who: valueIn(read.who),
      authority: valueIn(read.authority),
      ...valueIn(read.channel),
      documents: valueIn(read.documents),
    },
  }
}

function valueIn<Value>(reading: Reading<Value>): Value {
  return (reading as { value: Value }).value
}
