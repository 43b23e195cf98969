// The names of the offices where officers work.

import type { Language } from './language.ts'
import { isMessageKey, sayAny } from './say.ts'

/** The name of an office in the reader's language; an office without one goes by its code. */
export function officeName(language: Language, code: string): string {
  const key = `office.${code}`
  return isMessageKey(key) ? sayAny(language, key, {}) : code
}
