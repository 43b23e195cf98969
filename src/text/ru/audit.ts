// Russian: the auditor’s pages, which read and change nothing.

import type { audit as english } from '../en/audit.ts'
import type { Translation } from '../message.ts'

export const audit: Translation<typeof english> = {
  'audit.title': 'Аудит',
  'audit.lead':
    'Что было сделано и кто смотрел. Здесь ничего нельзя изменить, и каждый поиск сам оставляет след.',
  'audit.case': 'Найти заявление',
  'audit.case.label': 'Номер заявления',
  'audit.case.hint': 'Например, KZ-0000-0000.',
  'audit.officer': 'Найти, что сделал сотрудник',
  'audit.officer.label': 'Сотрудник',
  'audit.number': 'Найти владельца номера',
  'audit.number.label': 'ИИН',
  'audit.number.hint': 'Двенадцать цифр. Номер отправляется в форме и не попадает ни в адрес, ни в журнал.',
  'audit.search': 'Искать',
  'audit.none': 'В реестре по этому ничего нет.',
  'audit.trail.case': 'Заявление {of}',
  'audit.trail.officer': 'Сотрудник: {of}',
  'audit.trail.number': 'Номер {of}',
  'audit.cut': 'Показаны только последние {most}. Все читает роль базы данных tizilim_auditor.',
  'audit.acts': 'Что было сделано',
  'audit.acts.none': 'Ничего не сделано.',
  'audit.looks': 'Кто смотрел',
  'audit.looks.none': 'Никто не смотрел.',
  'audit.at': 'Когда',
  'audit.actor': 'Кто',
  'audit.act': 'Что',
  'audit.details': 'С чем',
  'audit.about': 'О чём',
  'audit.purpose': 'Для чего и по какому акту',
  'audit.attributes': 'Что показано',
  'audit.export': 'Сохранить подписанный файл',
  'audit.export.hint': 'Подписанный текст (JWS, ES256) с теми же строками. Номера в нём скрыты.',
  'audit.verify': 'Проверить реестр',
  'audit.verify.lead': 'Проверяет все инварианты на живом реестре. Только читает.',
  'audit.verify.kept': 'Сохранённая пломба',
  'audit.verify.kept.hint':
    'Можно не заполнять. Номер и 64 знака, как в прежней проверке или в сохранённом файле.',
  'audit.verify.seals': 'Пломбы',
  'audit.verify.submit': 'Проверить',
  'audit.verify.title': 'Проверка реестра',
  'audit.verify.code': 'Инвариант',
  'audit.verify.says': 'Что соблюдается',
  'audit.verify.result': 'Результат',
  'audit.verify.holds': 'соблюдается',
  'audit.verify.broken':
    '{count, plural, one {# нарушение} few {# нарушения} many {# нарушений} other {# нарушений}}',
  'audit.verify.first': 'Первое: {at}',
  'audit.back': 'Назад к поиску',
}
