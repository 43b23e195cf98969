// Kazakh: what stands on every page.

import type { frame as english } from '../en/frame.ts'
import type { Translation } from '../message.ts'

export const frame: Translation<typeof english> = {
  'frame.skip': 'Негізгі мазмұнға өту',
  'frame.skip.heading': 'Тақырыпқа өту',
  'frame.service': 'Tizilim',
  'frame.tagline': 'Қазақстандағы жеке сәйкестендіру нөмірі (ЖСН)',
  'frame.demo.name': 'Көрсетілім',
  'frame.demo': 'Көрсетілім: мұндағы нөмірлер шынайы емес, бұл мемлекеттік сайт та емес.',
  'frame.sign_out': 'Шығу',
  'frame.free': 'ЖСН тегін беріледі, оны тек мемлекет береді.',
  'frame.help': 'Телефон арқылы көмек:',
  'frame.help.free': ', Қазақстан ішінде қоңырау шалу тегін',
  'frame.verify': 'Нөмірді тексеру',
  'frame.fraud': 'Сізге ЖСН сатпақ па?',
  'frame.help.link': 'Көмек',
  'frame.status': 'Бүгін ашық жолдар',
  'frame.sources': 'Дереккөздер',
  'frame.changes': 'Өзгерістер',
  'frame.accessibility': 'Қолжетімділік',
  'frame.privacy': 'Сіздің деректеріңіз',
  'frame.disclaimer': 'Ескертпелер',
  'frame.guide': 'Нұсқаулық',
  'frame.desk': 'Қызметкердің жұмыс орны',
  'frame.api': 'Әзірлеушілерге арналған API',
  'frame.maker': 'Tizilim жобасы жасаған — ұлттық тізілімдер туралы заңның ашық іске асырылымы.',
  'frame.links': 'Осы сайтта тағы',
}
