// The sentence of a refusal in the reader's language.

import type { Refusal } from '../kernel/refusal.ts'
import type { Language } from '../text/language.ts'
import { sayAny } from '../text/say.ts'

/** What happened and what to do, from `text/`. */
export function sayRefusal(language: Language, refusal: Refusal): string {
  return sayAny(language, `refusal.${refusal.code}`, refusal.details)
}
