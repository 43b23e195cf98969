// Russian: the page where anybody checks a number.

import type { verify as english } from '../en/verify.ts'
import type { Translation } from '../message.ts'

export const verify: Translation<typeof english> = {
  'verify.title': 'Проверить номер',
  'verify.lead': 'Узнайте, могут ли двенадцать цифр быть ИИН или БИН.',
  'verify.device': 'Проверка происходит на этом устройстве. Ничего не отправляется.',
  'verify.sent': 'Для проверки номер отправляется нам. Он не сохраняется.',
  'verify.lead.officer':
    'Вы вошли, поэтому увидите и то, выдан ли номер здесь. Каждый такой просмотр записывается.',
  'verify.number': 'Номер',
  'verify.number.hint':
    '12 цифр. На удостоверении личности — на лицевой стороне, под датой рождения. Пробелы и дефисы не мешают.',
  'verify.compare': 'Сравнить с документом',
  'verify.compare.lead':
    'Оставьте пустым то, что не хотите сравнивать. Цифры — подсказка, а не доказательство: расхождение не значит, что номер неверен.',
  'verify.birth': 'Дата рождения в документе',
  'verify.birth.hint': 'Например, 7 3 1990',
  'verify.birth.incomplete': 'Введите день, месяц и год или оставьте все три поля пустыми.',
  'verify.birth.impossible':
    'Такого дня нет. Введите день, месяц и год из четырёх цифр. Может быть, месяц стоит первым?',
  'verify.sex': 'Пол в документе',
  'verify.sex.female': 'Женский',
  'verify.sex.male': 'Мужской',
  'verify.sex.none': 'Не сравнивать',
  'verify.submit': 'Проверить',
  'verify.zero_lost': 'Цифр только {count}: может быть, таблица отбросила ноль в начале?',
  'verify.use': 'Взять {digits}',
  'verify.easy_to_fake': 'Подобрать подходящие друг к другу цифры легко. Сверьте номер с документом.',
  'verify.misses': 'Чего эта проверка не заметит?',
  'verify.where': 'Где стоит номер?',
  'verify.where.card': 'В удостоверении личности — на лицевой стороне, под датой рождения.',
  'verify.where.passport': 'В паспорте Казахстана — на странице 2 или 32.',
  'verify.where.certificate': 'У иностранца — на листе, который выдали при присвоении номера.',
  'verify.find': 'Не знаете, где номер в вашем документе?',
  'verify.list': 'У вас целый список?',
  'verify.list.link': 'Проверить таблицу или файл CSV',
  'verify.issued': 'Этот номер выдан этим реестром.',
  'verify.issued.limit': 'Это не доказывает, что перед вами держатель номера. Сверьте документ.',
  'verify.state.active': 'Номер действует.',
  'verify.state.conditionally_excluded': 'Номер условно исключён из реестра.',
  'verify.state.excluded': 'Номер исключён из реестра.',
  'verify.state.superseded': 'Номер заменён другим.',
  'verify.state.annulled': 'Номер аннулирован.',
  'verify.fault': 'здесь',
}
