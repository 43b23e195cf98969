// Russian: reporting an error on a page.

import type { report as english } from '../en/report.ts'
import type { Translation } from '../message.ts'

export const report: Translation<typeof english> = {
  'report.link': 'Сообщить об ошибке на странице',
  'report.title': 'Сообщить об ошибке',
  'report.lead': 'Что-то неверно, устарело или непонятно? Напишите нам, и редактор проверит.',
  'report.about': 'Страница:',
  'report.words': 'Что не так?',
  'report.words.hint': 'Не пишите имён и своих номеров. Текст прочтут редакторы, ваш адрес мы не храним.',
  'report.submit': 'Отправить',
  'report.again': 'Попробовать ещё раз',
  'report.missing': 'Напишите, что не так',
  'report.too_long': 'Текст слишком длинный: не больше {lengthMax} знаков',
  'report.failed': 'Извините, в данный момент информация об ошибке не может быть обработана.',
  'report.later': 'Попробуйте позже. Ваш текст сохранён ниже.',
  'report.kept':
    'Написанное хранится на этом устройстве. Оно отправится само, как только появится сеть и ответит сервер. Тогда вы увидите номер сообщения. Можно попробовать и сейчас.',
  'report.thanks': 'Спасибо, информация об ошибке принята',
  'report.reference': 'Номер сообщения:',
  'report.next':
    'Редактор сравнит страницу с её источником. Исправления перечислены на странице «Что изменилось».',
  'report.back': 'Вернуться на страницу',
}
