// Says a message in the reader's language; a missing key or value does not compile.

import { IntlMessageFormat } from 'intl-messageformat'
import { en } from './en.ts'
import { kk } from './kk.ts'
import type { Language } from './language.ts'
import type { ValueNames } from './message.ts'
import { ru } from './ru.ts'

export type MessageKey = keyof typeof en

type Values<Key extends MessageKey> = Readonly<Record<ValueNames<(typeof en)[Key]>, string | number>>

type Arguments<Key extends MessageKey> = [ValueNames<(typeof en)[Key]>] extends [never]
  ? []
  : [values: Values<Key>]

const messages: Readonly<Record<Language, Readonly<Record<MessageKey, string>>>> = { kk, ru, en }

const formats = new Map<string, IntlMessageFormat>()

/**
 * The sentence under `key` in `language`, with its values put in.
 *
 * The sentences are ICU MessageFormat: `say('en', 'frame.skip')` is `Skip to main content`.
 */
export function say<Key extends MessageKey>(language: Language, key: Key, ...values: Arguments<Key>): string {
  return formatOf(language, key).format(values[0]) as string
}

/** Says a message whose key is known only at run time, with whatever values stand at hand. */
export function sayAny(
  language: Language,
  key: MessageKey,
  values: Readonly<Record<string, string | number>>,
): string {
  return formatOf(language, key).format(values) as string
}

/** Every key that begins with `prefix`, for a page that brings its sentences along for a script. */
export function messageKeysUnder(prefix: string): readonly MessageKey[] {
  return (Object.keys(en) as MessageKey[]).filter(key => key.startsWith(prefix))
}

/** Whether `text` is the key of a message. */
export function isMessageKey(text: string): text is MessageKey {
  return Object.hasOwn(en, text)
}

function formatOf(language: Language, key: MessageKey): IntlMessageFormat {
  const name = `${language} ${key}`
  const known = formats.get(name)
  if (known) return known
  const made = new IntlMessageFormat(messages[language][key], language, undefined, { ignoreTag: true })
  formats.set(name, made)
  return made
}
