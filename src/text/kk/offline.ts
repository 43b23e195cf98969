// Kazakh: reading without a network.

import type { offline as english } from '../en/offline.ts'
import type { Translation } from '../message.ts'

export const offline: Translation<typeof english> = {
  'offline.title': 'Желісіз оқу',
  'offline.lead':
    'Сіз ашқан ашық беттер мен төмендегі беттер осы құрылғыда сақталады. Желі болмаса да, оларды оқи аласыз. Қызметкерлердің беттері, өтініштер мен нәтижелер ешқашан сақталмайды.',
  'offline.stale': 'Желі жауап бермей тұр. Бұл беттің алынған уақыты: {when}. Ол ескірген болуы мүмкін.',
  'offline.stale.name': 'Желі жоқ',
  'offline.lost': 'Сіз ашқан бет бұл құрылғыда жоқ. Мыналарды оқуға болады:',
  'offline.pages': 'Осы құрылғыдағы беттер',
  'offline.fetched': 'алынған уақыты: {when}',
  'offline.missing': 'құрылғыда әзірге жоқ',
  'offline.without':
    'Ол үшін JavaScript қосулы болуы және браузер беттерді сақтай алуы керек: жеке терезеде бұл көбіне мүмкін емес.',
  'offline.keep': 'Беттерді осы құрылғыда сақтау',
  'offline.remove': 'Беттерді осы құрылғыдан өшіру',
  'offline.kept': 'Беттер осы құрылғыда сақталды.',
  'offline.removed': 'Беттер өшірілді және енді сақталмайды.',
}
