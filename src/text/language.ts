// The three languages every reader may choose from, and how each calls itself.

export const languages = ['kk', 'ru', 'en'] as const

export type Language = (typeof languages)[number]

/** What each language calls itself, for the language switch. */
export const languageNames: Readonly<Record<Language, string>> = {
  kk: 'Қазақша',
  ru: 'Русский',
  en: 'English',
}

/** Whether `text` names one of the three languages. */
export function isLanguage(text: string): text is Language {
  return (languages as readonly string[]).includes(text)
}
