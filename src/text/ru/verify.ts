// Russian: the page where anybody checks a number.

import type { verify as english } from '../en/verify.ts'
import type { Translation } from '../message.ts'

export const verify: Translation<typeof english> = {
  'verify.title': 'Проверить номер',
  'verify.lead': 'Узнайте, могут ли двенадцать цифр быть ИИН или БИН. Номер не сохраняется.',
  'verify.lead.officer':
    'Вы вошли, поэтому увидите и то, выдан ли номер здесь. Каждый такой просмотр записывается.',
  'verify.number': 'Номер',
  'verify.number.hint': '12 цифр. Пробелы и дефисы не мешают.',
  'verify.submit': 'Проверить',
  'verify.issued': 'Этот номер выдан этим реестром.',
  'verify.issued.limit': 'Это не доказывает, что перед вами держатель номера. Сверьте документ.',
  'verify.state.active': 'Номер действует.',
  'verify.state.conditionally_excluded': 'Номер условно исключён из реестра.',
  'verify.state.excluded': 'Номер исключён из реестра.',
  'verify.state.superseded': 'Номер заменён другим.',
  'verify.state.annulled': 'Номер аннулирован.',
  'verify.fault': 'проверьте',
}
