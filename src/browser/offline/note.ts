// Says above a kept page when it was fetched, and that it may be out of date.

import type { Language } from '../language.ts'
import type { Build } from './scope.ts'

/** A kept page with the note before its header. */
export async function withNote(
  kept: Response,
  language: Language,
  words: Build['stale'][Language],
): Promise<Response> {
  const when = momentInWords(language, kept.headers.get('Date') ?? '')
  const sentence = words.sentence.replace('{when}', when)
  const note = `<aside class="app-offline" aria-label="${words.name}"><p class="app-width">${sentence}</p></aside>`
  const html = (await kept.text()).replace('<header', `${note}<header`)
  return new Response(html, { headers: withoutLength(kept.headers) })
}

/** The moment in a header `Date`, on the reader's own clock: `23.11.2026, 10:05`. */
export function momentInWords(language: Language, date: string): string {
  // Browsers know no Kazakh dates; in figures they are written as Russian ones are.
  const [locale, style] = { kk: ['ru', 'short'], ru: ['ru', 'long'], en: ['en-GB', 'long'] }[language]
  const format = new Intl.DateTimeFormat(locale, { dateStyle: style as 'short' | 'long', timeStyle: 'short' })
  const atMs = Date.parse(date)
  return Number.isNaN(atMs) ? '?' : format.format(atMs)
}

function withoutLength(headers: Headers): Headers {
  const copy = new Headers(headers)
  for (const name of ['Content-Length', 'Content-Encoding']) copy.delete(name)
  return copy
}
