// Says everything about a form on the server, and writes down for a page's script what it may have to say.

import type { Speaker } from '../../form/speech.ts'
import { countryName } from '../../text/country.ts'
import type { Language } from '../../text/language.ts'
import { sayAny } from '../../text/say.ts'

/** Every sentence and every state in one language. */
export function speakerIn(language: Language): Speaker {
  return {
    language,
    say: (key, values) => sayAny(language, key, values),
    country: code => countryName(language, code),
  }
}
