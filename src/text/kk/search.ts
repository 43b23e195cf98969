// Kazakh: searching the pages and rules.

import type { search as english } from '../en/search.ts'
import type { Translation } from '../message.ts'

export const search: Translation<typeof english> = {
  'search.title': 'Іздеу',
  'search.words': 'Не іздейсіз?',
  'search.example': 'Мысалы: мекенжай анықтамасы',
  'search.submit': 'Табу',
  'search.found': 'Табылған жауаптар саны: {count}',
  'search.none': 'Ештеңе табылмады. Бір сөзді алып тастаңыз немесе 1414 нөміріне қоңырау шалыңыз.',
  'search.rule': 'Ереже',
}
