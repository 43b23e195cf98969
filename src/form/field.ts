// The fields of the applicant's form as they are typed: their names, the topic each belongs to, and their limits.

/** The topics of the form, one a page, in the order in which they are asked. */
export const topics = [
  'passport',
  'you',
  'birth',
  'citizenship',
  'contact',
  'purpose',
  'who',
  'authority',
  'channel',
  'documents',
] as const

export type Topic = (typeof topics)[number]

/** The longest text of each field; what is longer is named, never cut. */
const limits = {
  passport: {
    mrz: 200,
    without_mrz: 3,
    document_kind: 30,
    document_country: 3,
    document_number: 40,
    'document_expires-day': 20,
    'document_expires-month': 20,
    'document_expires-year': 20,
    document_endless: 3,
    script: 20,
  },
  you: { family: 100, given: 100, one_name: 3, patronymic: 100, name_choice: 20, sex: 10 },
  birth: { 'birth-day': 20, 'birth-month': 20, 'birth-year': 20, birth_place: 120 },
  citizenship: { status: 20, citizenship: 3, address: 200 },
  contact: { contact: 10, email: 254, phone: 30 },
  purpose: { purpose: 60, had: 10 },
  who: { applicant: 30, representative: 100 },
  authority: {
    authority_number: 60,
    authority_notary: 120,
    'authority_issued-day': 20,
    'authority_issued-month': 20,
    'authority_issued-year': 20,
    'authority_expires-day': 20,
    'authority_expires-month': 20,
    'authority_expires-year': 20,
    authority_scope: 30,
    authority_revoked: 3,
  },
  channel: { channel: 30, category: 60 },
  documents: {},
} as const satisfies Record<Topic, Readonly<Record<string, number>>>

type FixedName = { [Of in Topic]: keyof (typeof limits)[Of] }[Topic] & string

/** A field by name: a fixed one, a further choice of the purpose, or a paper that is ticked. */
export type FieldName = FixedName | `choice-${string}` | `have-${string}`

/** Everything that was typed, as it was typed; what was left empty is absent. This is what a draft keeps. */
export type FormFields = Readonly<Partial<Record<FieldName, string>>>

const codeLengthMax = 60
// A purpose has few choices, and no checklist is this long.
const openFieldsMax = 60

/** The topic that a field belongs to, or null when the form has no such field. */
export function topicOf(name: string): Topic | null {
  if (/^choice-[a-z][a-z0-9_]*$/.test(name)) return 'purpose'
  if (/^have-[a-z][a-z0-9_]*$/.test(name)) return 'documents'
  return topics.find(topic => Object.hasOwn(limits[topic], name)) ?? null
}

/** How many characters a field may have. */
export function lengthMaxOf(name: FieldName): number {
  const topic = topicOf(name)
  const fixed: Readonly<Record<string, number>> = topic ? limits[topic] : {}
  return fixed[name] ?? codeLengthMax
}

/** The fixed fields of a topic, in the order of its page. */
export function namesOf(topic: Topic): readonly FieldName[] {
  return Object.keys(limits[topic]) as FieldName[]
}

/**
 * The fields of the form among anything that was sent, stored or scanned: known names, texts only, nothing empty.
 *
 * Answers null when it is nothing of the kind: no object, a text past its limit by far, or more fields than there are.
 */
export function readFields(given: unknown): FormFields | null {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return null
  const known = Object.entries(given).filter(([name]) => topicOf(name) !== null)
  if (known.length > topics.length * 10 + openFieldsMax) return null
  if (known.some(([, text]) => typeof text !== 'string' || text.length > hardLimit)) return null
  const typed = known.map(([name, text]) => [name, tidy(text as string)] as const)
  return Object.fromEntries(typed.filter(([, text]) => text !== ''))
}

const hardLimit = 2000

/** What a field holds, `''` when it is empty. */
export function textOf(fields: FormFields, name: FieldName): string {
  return fields[name] ?? ''
}

/** One line in the usual composition of letters; a machine-readable zone keeps its lines. */
function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[^\S\n]+/g, ' ')
    .trim()
}
