// Russian: the first page.

import type { home as english } from '../en/home.ts'
import type { Translation } from '../message.ts'

export const home: Translation<typeof english> = {
  'home.title': 'Один номер — раз и на всю жизнь',
  'home.lead':
    'Индивидуальный идентификационный номер (ИИН) состоит из двенадцати цифр. Здесь его можно проверить, а сотрудники могут сформировать его для иностранца.',
  'home.sample': 'Образец. Он никому не принадлежит.',
  'home.verify': 'Проверить номер',
  'home.free.title': 'Сколько это стоит?',
  'home.free':
    'Нисколько: государственный сбор — 0 ₸. ИИН выдаёт только государство. Кто его продаёт, обманывает вас.',
  'home.desk.title': 'Вы работаете в центре обслуживания населения?',
  'home.desk': 'Принимайте заявления и решения на рабочем месте.',
  'home.desk.link': 'Перейти к рабочему месту',
}
