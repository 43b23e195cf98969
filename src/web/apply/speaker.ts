// Says everything about a form on the server, and writes down for a page's script what it may have to say.

import type { FormProblem } from '../../form/problem.ts'
import { type Speaker, sentenceOf } from '../../form/speech.ts'
import { countryName } from '../../text/country.ts'
import type { Language } from '../../text/language.ts'
import { sayAny } from '../../text/say.ts'
import type { FieldProblem } from '../page/page.tsx'

/** Every sentence and every state in one language. */
export function speakerIn(language: Language): Speaker {
  return {
    language,
    say: (key, values) => sayAny(language, key, values),
    country: code => countryName(language, code),
  }
}

/** What is wrong with a form, in words, each at its field. */
export function wordsOf(language: Language, problems: readonly FormProblem[]): readonly FieldProblem[] {
  const speaker = speakerIn(language)
  return problems.map(problem => ({ field: problem.field, message: sentenceOf(speaker, problem) }))
}
