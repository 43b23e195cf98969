// Russian: searching the pages and rules.

import type { search as english } from '../en/search.ts'
import type { Translation } from '../message.ts'

export const search: Translation<typeof english> = {
  'search.title': 'Поиск',
  'search.words': 'Что вы ищете?',
  'search.example': 'Например: адресная справка',
  'search.submit': 'Найти',
  'search.found': '{count, plural, one {# ответ} few {# ответа} many {# ответов} other {# ответа}}',
  'search.none': 'Ничего не найдено. Уберите одно слово или позвоните 1414.',
  'search.rule': 'Правило',
}
