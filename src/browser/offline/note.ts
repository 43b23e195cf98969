// Says above a page that the device made when the network last answered, and that the page may be out of date.

import type { Language } from '../language.ts'
import type { Build } from './scope.ts'

/** The page with the note before its header; `date` is a header `Date`. */
export async function withNote(
  page: Response,
  date: string,
  language: Language,
  words: Build['stale'][Language],
): Promise<Response> {
  const sentence = words.sentence.replace('{when}', momentInWords(language, date))
  const note = `<aside class="app-offline" aria-label="${words.name}"><p class="app-width">${sentence}</p></aside>`
  const html = (await page.text()).replace('<header', `${note}<header`)
  return new Response(html, { status: page.status, headers: page.headers })
}

/** The moment in a header `Date`, on the reader's own clock: `23.11.2026, 10:05`. */
export function momentInWords(language: Language, date: string): string {
  // Browsers know no Kazakh dates; in figures they are written as Russian ones are.
  const [locale, style] = { kk: ['ru', 'short'], ru: ['ru', 'long'], en: ['en-GB', 'long'] }[language]
  const format = new Intl.DateTimeFormat(locale, { dateStyle: style as 'short' | 'long', timeStyle: 'short' })
  const atMs = Date.parse(date)
  return Number.isNaN(atMs) ? '?' : format.format(atMs)
}
