// How a form is put into words: the same sentences on the server, which has them all, and on a device, which has few.

import { dateInWords } from '../text/date.ts'
import type { Language } from '../text/language.ts'
import type { MessageKey } from '../text/say.ts'
import type { FormProblem } from './problem.ts'

/** Says things in one language; a page brings along for its scripts whatever they may have to say. */
export interface Speaker {
  readonly language: Language
  say(key: MessageKey, values: Readonly<Record<string, string | number>>): string
  /** The name of a state by the letters in a travel document. */
  country(code: string): string
}

/** What is wrong, and what to do; where a rule says no, its own sentence follows. */
export function sentenceOf(speaker: Speaker, { code, details, says }: FormProblem): string {
  const values: Record<string, string | number> = { line: 2, wanted: 44, ...details }
  if (typeof details.expiresOn === 'string') values.day = dateInWords(speaker.language, details.expiresOn)
  if (code === 'mrz_check_digit') {
    values.field = speaker.say(`apply.problem.field.${details.field}` as MessageKey, {})
  }
  const sentence = speaker.say(`apply.problem.${code}`, values)
  return says ? `${sentence} ${says[speaker.language]}` : sentence
}
