// Kazakh: reading without a network.

import type { offline as english } from '../en/offline.ts'
import type { Translation } from '../message.ts'

export const offline: Translation<typeof english> = {
  'offline.title': 'Желісіз оқу',
  'offline.lead':
    'Нұсқаулық, ЖСН қажеттігін тексеру, құжаттар тізімі, орталықтарды іздеу және нөмірді тексеру осы құрылғыда желісіз, үш тілде де жұмыс істейді. Ол үшін бір рет ең көбі {size} кБ жүктеледі. Сіз жазғанның ештеңесі де, қызметкерлердің беттері де сақталмайды.',
  'offline.stale':
    'Желі жауап бермей тұр. Бұл бетті құрылғыңыз көрсетіп тұр, дерек уақыты: {when}. Ол ескірген болуы мүмкін.',
  'offline.stale.name': 'Желі жоқ',
  'offline.lost': 'Сіз ашқан бетке желі керек. Желісіз мыналар жұмыс істейді:',
  'offline.pages': 'Желісіз не жұмыс істейді',
  'offline.fetched': 'Осы құрылғыда бар, дерек уақыты: {when}',
  'offline.missing': 'Бұл құрылғыда әзірге жоқ',
  'offline.without':
    'Ол үшін JavaScript қосулы болуы және браузер беттерді сақтай алуы керек: жеке терезеде бұл көбіне мүмкін емес.',
  'offline.keep': 'Беттерді осы құрылғыда сақтау',
  'offline.remove': 'Беттерді осы құрылғыдан өшіру',
  'offline.kept': 'Беттер осы құрылғыда сақталды.',
  'offline.removed': 'Беттер өшірілді және енді сақталмайды.',
}
