// Russian: the chapters of the guide.

import type { guide as english } from '../en/guide.ts'
import type { Translation } from '../message.ts'

export const guide: Translation<typeof english> = {
  'guide.title': 'Руководство по ИИН для иностранцев в Казахстане',
  'guide.edition': 'По правилам на {day}.',
  'guide.download': 'Скачать руководство (PDF)',
  'guide.contents': 'Содержание',
  'guide.what': 'Что такое ИИН?',
  'guide.what.digits':
    'ИИН — индивидуальный идентификационный номер из 12 цифр. Строение у всех одинаковое: шесть цифр даты рождения, одна цифра века и пола, четыре цифры порядкового номера и контрольная цифра.',
  'guide.what.life':
    'У зарегистрированного человека один номер на всю жизнь. Он остаётся, если меняются имя или паспорт.',
  'guide.why': 'Зачем иностранцу ИИН?',
  'guide.how': 'Как иностранцу получить ИИН',
  'guide.papers': 'Что принести в ЦОН',
  'guide.helper': 'Может ли кто-то подать за вас?',
  'guide.time': 'Сколько это стоит и сколько занимает',
  'guide.abroad': 'Кого обслуживают консульства',
  'guide.where': 'Где напечатан номер',
  'guide.next': 'Что делать дальше',
  'guide.fraud': 'Посредники, мошенничество и помощь',
}
