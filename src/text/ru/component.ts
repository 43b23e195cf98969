// Russian: the words that the parts of a page bring with them.

import type { component as english } from '../en/component.ts'
import type { Translation } from '../message.ts'

export const component: Translation<typeof english> = {
  'component.error': 'Ошибка:',
  'component.problem': 'Нужно исправить',
  'component.back': 'Назад',
  'component.breadcrumb': 'Путь к странице',
  'component.language': 'Язык',
  'component.day': 'День',
  'component.month': 'Месяц',
  'component.year': 'Год',
  'component.warning': 'Внимание',
  'component.success': 'Готово',
  'component.important': 'Важно',
  'component.strip.birth': 'дата рождения',
  'component.strip.century': 'век и пол',
  'component.strip.serial': 'порядковый номер',
  'component.strip.check': 'контроль',
  'component.strip.hidden': 'скрыто',
  'component.passport':
    'Страница паспорта с фотографией. Внизу отмечены две строки, которые считывает машина.',
}
