// The language of the page, and how numbers are written in it.

export type Language = 'kk' | 'ru' | 'en'

/** The language that the page is written in. */
export function pageLanguage(): Language {
  const { lang } = document.documentElement
  return lang === 'kk' || lang === 'ru' ? lang : 'en'
}

/** A whole number in groups of three: `100 000`, in English `100,000`. */
export function grouped(count: number): string {
  return new Intl.NumberFormat(knownTo()).format(count)
}

/** A share of one as per cent: `12,5 %`, in English `12.5%`. */
export function percent(share: number): string {
  return new Intl.NumberFormat(knownTo(), { style: 'percent', maximumFractionDigits: 1 }).format(share)
}

// Chromium knows no Kazakh numbers; they are written as Russian ones are.
function knownTo(): string {
  return pageLanguage() === 'en' ? 'en' : 'ru'
}
