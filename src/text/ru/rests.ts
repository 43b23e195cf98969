// Russian: what a page rests on, and when somebody last compared it with that.

import type { rests as english } from '../en/rests.ts'
import type { Translation } from '../message.ts'

export const rests: Translation<typeof english> = {
  'rests.title': 'На чём основана эта страница',
  'rests.checked': 'Последняя проверка: {day}.',
  'rests.stale':
    'Страницу проверяли последний раз {day}, больше 180 дней назад. Она могла устареть: сначала спросите по номеру 1414.',
  'rests.official': 'Перед визитом сверьтесь с официальным списком на',
}
