// Russian: the sheet that an applicant prints and brings to the counter.

import type { applyPrint as english } from '../en/apply-print.ts'
import type { Translation } from '../message.ts'

export const applyPrint: Translation<typeof english> = {
  'apply.print.title': 'Форма для печати',
  'apply.print.lead': 'Две страницы А4: форма с кодом, список документов и карточка для окна.',
  'apply.print.blank': 'Пока ничего не заполнено, это пустой бланк. Его можно заполнить от руки.',
  'apply.print.preparation': 'Подготовительный лист. У ЦОНа свой бланк.',
  'apply.print.form': 'Заявление на индивидуальный идентификационный номер',
  'apply.print.code': 'Код для окна',
  'apply.print.code.alt': 'Квадратный код со всем, что написано на этом листе.',
  'apply.print.code.long': 'Форма слишком длинная для кода. Сотрудник введёт её с листа.',
  'apply.print.papers': 'Список документов',
  'apply.print.card': 'Покажите это в окне',
  'apply.print.phrase.want':
    'Здравствуйте. Я подаю заявление на индивидуальный идентификационный номер (ИИН). Моя форма готова.',
  'apply.print.phrase.scan': 'Пожалуйста, отсканируйте код на этом листе.',
  'apply.print.phrase.papers': 'Вот мои документы. Всё ли здесь есть?',
  'apply.print.phrase.receipt': 'Дайте, пожалуйста, расписку с датой, в том числе при отказе.',
  'apply.print.phrase.write': 'Пожалуйста, напишите, чего не хватает.',
  'apply.print.signature': 'Подпись и дата',
  'apply.print.button': 'Распечатать',
  'apply.print.stopped': 'Пока эту форму распечатать нельзя:',
}
