// Russian: the receipts of intake, and the sheet that says why no number was formed.

import type { receipt as english } from '../en/receipt.ts'
import type { Translation } from '../message.ts'

export const receipt: Translation<typeof english> = {
  'receipt.title.accepted': 'Расписка: документы приняты',
  'receipt.title.refused': 'Расписка: документы не приняты',
  'receipt.title.decided': 'Решение: номер не сформирован',
  'receipt.fact.reference': 'Заявление',
  'receipt.fact.applicant': 'Заявитель',
  'receipt.fact.on': 'Дата',
  'receipt.fact.due': 'Решение не позднее',
  'receipt.fact.office': 'Отделение',
  'receipt.fact.officer': 'Сотрудник',
  'receipt.fact.papers': 'Получены документы',
  'receipt.fact.reason': 'Причина',
  'receipt.fact.law': 'Правовое основание',
  'receipt.law': '{source}: «{quote}» (проверено {day})',
  'receipt.now': 'Что будет дальше?',
  'receipt.now.check': 'Ваши данные и документы проверяют. Делать ничего не нужно.',
  'receipt.now.follow': 'По номеру заявления и дате рождения можно следить за ним на нашем сайте.',
  'receipt.now.bring': 'За результатом приходите с этим листом и своим документом.',
  'receipt.can': 'Что вы можете сделать?',
  'receipt.can.again': 'Вы можете прийти снова, как только причины больше нет.',
  'receipt.can.apply': 'Когда ошибка исправлена, вы можете подать заявление снова.',
  'receipt.can.object':
    'Вы можете обжаловать отказ. Скажите об этом в отделении или напишите в вышестоящий орган. Можно и обратиться в суд.',
  'receipt.can.time': 'Сколько на это есть времени, скажут в отделении и по бесплатному номеру 1414.',
  'receipt.demo': 'DEMO: этот лист напечатала демонстрация. Он ничего не решает.',
  'receipt.footer': 'Заявление {reference}, {day}',
}
