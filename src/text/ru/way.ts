// Russian: why somebody needs a number, and the ways to it.

import type { way as english } from '../en/way.ts'
import type { Translation } from '../message.ts'

export const way: Translation<typeof english> = {
  'way.why.title': 'Зачем иностранцу ИИН?',
  'way.why.lead':
    'С 2025 года перечень случаев расширяется. Выберите свой, и мы скажем, куда идти и что принести.',
  'way.why.listed': 'Есть в перечне',
  'way.why.asked': 'Нет в перечне, но, скорее всего, спросят',
  'way.why.other': 'Что-то другое',
  'way.why.check': 'Проверить этот случай',
  'way.why.about': 'для: {name}',
  'way.how.title': 'Как иностранцу получить ИИН',
  'way.how.lead': 'Есть несколько официальных путей. Все бесплатные. Не все открыты каждому.',
  'way.how.table': 'Пути на дату: {day}',
  'way.how.way': 'Путь',
  'way.how.self': 'Вы сами',
  'way.how.other': 'Другой за вас',
  'way.how.reason': 'Где источники расходятся',
  'way.how.papers': 'Посмотреть документы',
  'way.how.papers.title': 'Что принести',
}
