// Russian: the list of papers, and passports, translations and names.

import type { paperwork as english } from '../en/paperwork.ts'
import type { Translation } from '../message.ts'

export const paperwork: Translation<typeof english> = {
  'paperwork.title': 'Ваш список документов',
  'paperwork.lead': 'Укажите, кто подаёт и где. Список покажет, что принести и зачем каждый документ.',
  'paperwork.channel': 'Где вы подаёте?',
  'paperwork.category': 'Ваша категория в консульстве',
  'paperwork.applicant': 'Кто придёт?',
  'paperwork.applicant.self': 'Я сам',
  'paperwork.applicant.representative': 'Человек с доверенностью',
  'paperwork.applicant.legal_representative': 'Родитель или опекун',
  'paperwork.script': 'Какими буквами написан ваш паспорт?',
  'paperwork.script.unknown': 'Не знаю',
  'paperwork.script.latin': 'Латиница',
  'paperwork.script.cyrillic': 'Кириллица',
  'paperwork.script.other': 'Другие буквы',
  'paperwork.show': 'Показать список',
  'paperwork.list': 'Отметьте, что у вас есть',
  'paperwork.none': 'Приносить нечего: этот путь для вас не открыт.',
  'paperwork.device': 'Отметки остаются на этой странице и никуда не отправляются.',
  'paperwork.translation': 'Перевод и имена',
  'paperwork.translation.lead':
    'Одна неверная буква может стоить нескольких дней. Посмотрите, что из какой части паспорта берут.',
  'paperwork.translation.when': 'Нужен ли перевод паспорта?',
  'paperwork.translation.zone': 'Что откуда берут?',
  'paperwork.translation.names': 'А если имя необычное?',
  'paperwork.names.one': 'Только одно имя: его пишут как фамилию, а поле имени остаётся пустым.',
  'paperwork.names.patronymic': 'Нет отчества: не указывайте его. Иностранцу оно не нужно.',
  'paperwork.names.letters':
    'Другие буквы: две строки внизу страницы пишут любое имя латиницей. Переписывайте их как есть.',
  'paperwork.names.cyrillic':
    'Написание кириллицей — лишь предложение. Решаете вы, и во всех документах оно должно совпадать.',
}
