// Russian: what every page of the guide says of its rules and its sources.

import type { source as english } from '../en/source.ts'
import type { Translation } from '../message.ts'

export const source: Translation<typeof english> = {
  'source.home': 'Главная',
  'source.title': 'На чём основана эта страница',
  'source.checked': 'Последняя проверка: {day}.',
  'source.stale':
    'Последняя проверка: {day}. Прошло больше 180 дней: прежде чем полагаться на это, спросите по номеру 1414.',
  'source.as_of': 'Это ответы на дату {day} по правилам {pack}.',
  'source.today': 'Показать правила на сегодня',
  'source.own': 'Эта страница рассказывает о самом сайте и не опирается на закон.',
  'source.holds': 'Эти правила действуют с даты: {day}.',
  'source.published': 'Опубликовано: {day}.',
  'source.earlier': 'Прежние версии этой страницы',
  'source.earlier.day': 'Показать правила на дату',
  'source.earlier.today': 'Сегодня',
  'source.earlier.show': 'Показать эту версию',
  'source.official.title': 'Сверьтесь с официальным перечнем',
  'source.official': 'Прежде чем идти, всегда сверяйтесь с официальным перечнем случаев и документов:',
  'source.official.compared': 'Последняя сверка: {day}.',
  'source.contents': 'Содержание',
  'source.since': 'Так с даты: {day}.',
  'source.access.open': 'Открыто',
  'source.access.closed': 'Закрыто',
  'source.access.ask': 'Сначала спросите',
  'source.print': 'Напечатать страницу',
}
