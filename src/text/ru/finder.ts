// Russian: finding a public service centre or a consulate.

import type { finder as english } from '../en/finder.ts'
import type { Translation } from '../message.ts'

export const finder: Translation<typeof english> = {
  'finder.psc.title': 'Найти ЦОН',
  'finder.consulate.title': 'Найти консульство',
  'finder.region': 'Область или город',
  'finder.country': 'Страна',
  'finder.all': 'Все',
  'finder.submit': 'Показать',
  'finder.found': '{count, plural, one {# место} few {# места} many {# мест} other {# места}}',
  'finder.sample': 'ОБРАЗЕЦ: вымышленное место',
  'finder.hours': 'Уточните по телефону до поездки.',
  'finder.address': 'Адрес',
  'finder.phone': 'Телефон',
  'finder.open': 'Часы работы',
  'finder.website': 'Сайт',
  'finder.checked': 'Последняя проверка',
  'finder.appointment':
    'Консульства часто принимают только по записи. Позвоните до визита и спросите, как записаться.',
  'finder.bring': 'Что приносит иностранец',
  'finder.bring.exchange': 'Что приносит гражданин для обмена документа',
  'finder.bring.link': 'Составить свой список документов',
  'finder.served': 'Кого обслуживают консульства',
  'finder.confirm':
    'Список неполный, и консульства отличаются. Другая причина ещё не отказ: спросите в консульстве.',
}
