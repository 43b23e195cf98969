// Dates in words, in our own month names: Chromium has no Kazakh ones, and one page must read alike everywhere.

import type { Language } from './language.ts'

// The forms stand as they follow a day: Russian in the genitive, Kazakh and English as they are.
const months: Readonly<Record<Language, readonly string[]>> = {
  kk: [
    'қаңтар',
    'ақпан',
    'наурыз',
    'сәуір',
    'мамыр',
    'маусым',
    'шілде',
    'тамыз',
    'қыркүйек',
    'қазан',
    'қараша',
    'желтоқсан',
  ],
  ru: [
    'января',
    'февраля',
    'марта',
    'апреля',
    'мая',
    'июня',
    'июля',
    'августа',
    'сентября',
    'октября',
    'ноября',
    'декабря',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
}

/** A calendar day `YYYY-MM-DD` in words: `7 March 1990`, `7 марта 1990`, `1990 жылғы 7 наурыз`. */
export function dateInWords(language: Language, dayOn: string): string {
  const year = Number(dayOn.slice(0, 4))
  const dayOfMonth = dayOfMonthInWords(language, dayOn)
  return language === 'kk' ? `${year} жылғы ${dayOfMonth}` : `${dayOfMonth} ${year}`
}

/** The same without its year, for days of these weeks: `7 March`, `7 марта`, `7 наурыз`. */
export function dayOfMonthInWords(language: Language, dayOn: string): string {
  const [, month, day] = dayOn.split('-')
  return `${Number(day)} ${months[language][Number(month) - 1]}`
}

/** The month, 1 to 12, that a name or its first three letters or more mean in any of our languages; null for none. */
export function monthNamed(text: string): number | null {
  const name = text.trim().toLowerCase().replace(/\.$/, '')
  if (name.length < 3) return null
  const found = [...Object.values(months), nominative].map(names =>
    names.findIndex(each => each.toLowerCase().startsWith(name)),
  )
  const at = new Set(found.filter(index => index >= 0))
  // What could be two months is none.
  return at.size === 1 ? [...at][0]! + 1 : null
}

// Russian months as they stand alone: "май" and "март" are not the beginnings of "мая" and "марта".
const nominative = [
  'январь',
  'февраль',
  'март',
  'апрель',
  'май',
  'июнь',
  'июль',
  'август',
  'сентябрь',
  'октябрь',
  'ноябрь',
  'декабрь',
]
