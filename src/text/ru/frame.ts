// Russian: what stands on every page.

import type { frame as english } from '../en/frame.ts'
import type { Translation } from '../message.ts'

export const frame: Translation<typeof english> = {
  'frame.skip': 'Перейти к основному содержанию',
  'frame.skip.heading': 'Перейти к заголовку',
  'frame.service': 'Tizilim',
  'frame.tagline': 'Индивидуальный идентификационный номер (ИИН) в Казахстане',
  'frame.demo.name': 'Демонстрация',
  'frame.demo': 'Демонстрация: номера здесь не настоящие, и это не государственный сайт.',
  'frame.sign_out': 'Выйти',
  'frame.free': 'ИИН присваивают бесплатно, и делает это только государство.',
  'frame.help': 'Помощь по телефону:',
  'frame.help.free': ', звонок по Казахстану бесплатный',
  'frame.verify': 'Проверить номер',
  'frame.fraud': 'Вам продают ИИН?',
  'frame.help.link': 'Помощь',
  'frame.status': 'Что открыто сегодня',
  'frame.sources': 'Источники',
  'frame.changes': 'Изменения',
  'frame.accessibility': 'Доступность',
  'frame.privacy': 'Ваши данные',
  'frame.disclaimer': 'Оговорки',
  'frame.guide': 'Руководство',
  'frame.desk': 'Рабочее место сотрудника',
  'frame.api': 'API для разработчиков',
  'frame.maker': 'Сделано проектом Tizilim — открытой реализацией закона о национальных реестрах.',
  'frame.links': 'Ещё на этом сайте',
}
