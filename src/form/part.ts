// The parts of a topic that an office may ask to be corrected alone, with the fields of each.

import { type FieldName, type FormFields, type Topic, textOf, topicOf, topics } from './field.ts'

interface PartOfTopic {
  readonly topic: Topic
  /** The rest of the topic is the other part. */
  readonly other: string
  readonly names: readonly FieldName[]
}

const table = {
  name: {
    topic: 'you',
    other: 'sex',
    names: ['family', 'given', 'one_name', 'patronymic', 'name_choice'],
  },
  sex: { topic: 'you', other: 'name', names: ['sex'] },
  birth_day: {
    topic: 'birth',
    other: 'birth_place',
    names: ['birth-day', 'birth-month', 'birth-year'],
  },
  birth_place: { topic: 'birth', other: 'birth_day', names: ['birth_place'] },
  belonging: { topic: 'citizenship', other: 'address', names: ['status', 'citizenship'] },
  address: { topic: 'citizenship', other: 'belonging', names: ['address'] },
} as const satisfies Readonly<Record<string, PartOfTopic>>

export type Part = keyof typeof table

export const parts = Object.keys(table) as readonly Part[]

/** What an office asks to be corrected: a whole topic, or a part of one. */
export interface Asked {
  readonly topic: Topic
  readonly part: Part | null
}

/** What a code asks for, or null when it is none. */
export function askedBy(code: string): Asked | null {
  const topic = topics.find(each => each === code)
  if (topic) return { topic, part: null }
  const part = parts.find(each => each === code)
  return part ? { topic: table[part].topic, part } : null
}

/** Every code that an office may ask by, each topic before its parts. */
export const askable: readonly (Topic | Part)[] = topics.flatMap(topic => [
  topic,
  ...parts.filter(part => table[part].topic === topic),
])

/** The part that is left of the topic. */
export function otherPart(part: Part): Part {
  return table[part].other
}

/** Whether a field stands in a part. */
export function isInPart(part: Part, name: string): boolean {
  return (table[part].names as readonly string[]).includes(name)
}

/**
 * What was sent, with what was asked for taken from what is typed now. The rest of the topic is taken, too, where
 * anything of it was typed; else it stays as it was sent.
 */
export function corrected(sent: FormFields, typed: FormFields, { topic, part }: Asked): FormFields {
  const other = part && otherPart(part)
  const isOtherTyped = other !== null && table[other].names.some(name => textOf(typed, name) !== '')
  const isTaken = (name: string) =>
    part === null
      ? topicOf(name) === topic
      : isInPart(part, name) || (isOtherTyped && other !== null && isInPart(other, name))
  const of = (fields: FormFields, isNew: boolean) =>
    Object.entries(fields).filter(([name]) => isTaken(name) === isNew)
  return Object.fromEntries([...of(sent, false), ...of(typed, true)])
}
