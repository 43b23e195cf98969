// Kazakh: the chapters of the guide.

import type { guide as english } from '../en/guide.ts'
import type { Translation } from '../message.ts'

export const guide: Translation<typeof english> = {
  'guide.title': 'Қазақстандағы шетелдіктерге арналған ЖСН нұсқаулығы',
  'guide.edition': '{day} ережелері бойынша.',
  'guide.download': 'Нұсқаулықты жүктеп алу (PDF)',
  'guide.contents': 'Мазмұны',
  'guide.what': 'ЖСН деген не?',
  'guide.what.digits':
    'ЖСН — 12 цифрдан тұратын жеке сәйкестендіру нөмірі. Құрылымы бәрінде бірдей: алты цифр — туған күн, бір цифр — ғасыр мен жыныс, төрт цифр — реттік нөмір, соңғысы — бақылау цифры.',
  'guide.what.life':
    'Тіркелген адамның өмір бойы бір нөмірі болады. Аты немесе паспорты өзгерсе де, нөмір сақталады.',
  'guide.why': 'Шетелдікке ЖСН не үшін керек?',
  'guide.how': 'Шетелдік ЖСН-ді қалай алады',
  'guide.papers': 'ХҚКО-ға не апару керек',
  'guide.helper': 'Сіз үшін басқа адам өтініш бере ала ма?',
  'guide.time': 'Құны қанша, қанша уақыт кетеді',
  'guide.abroad': 'Консулдықтар кімге қызмет көрсетеді',
  'guide.where': 'Нөмір қай жерде басылған',
  'guide.next': 'Әрі қарай не істеу керек',
  'guide.fraud': 'Делдалдар, алаяқтық және көмек',
}
