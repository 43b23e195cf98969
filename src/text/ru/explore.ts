// Russian: a number taken apart by the reader.

import type { explore as english } from '../en/explore.ts'
import type { Translation } from '../message.ts'

export const explore: Translation<typeof english> = {
  'explore.sample': 'Номер-образец',
  'explore.sample.name':
    '{who, select, woman {Женщина} leap_day {Женщина, 29 февраля} leading_zeros {Женщина, с нулями в начале} other {Мужчина}}, {day}',
  'explore.show': 'Разобрать',
  'explore.own': 'Или введите номер',
  'explore.own.hint': 'Он останется на этом устройстве. Ничего не отправляется.',
  'explore.no_day': 'Такой день определить нельзя.',
  'explore.sex.male': 'мужчина',
  'explore.sex.female': 'женщина',
  'explore.sex.none': 'пол не указан',
  'explore.century.19': 'год рождения 1800–1899',
  'explore.century.20': 'год рождения 1900–1999',
  'explore.century.21': 'год рождения 2000–2099',
  'explore.century.none': 'век не указан',
}
