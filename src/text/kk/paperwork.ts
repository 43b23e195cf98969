// Kazakh: the list of papers, and passports, translations and names.

import type { paperwork as english } from '../en/paperwork.ts'
import type { Translation } from '../message.ts'

export const paperwork: Translation<typeof english> = {
  'paperwork.title': 'Сіздің құжаттар тізіміңіз',
  'paperwork.lead':
    'Кім және қай жерде өтініш беретінін айтыңыз. Тізім не алып бару керегін және әр құжаттың не үшін сұралатынын көрсетеді.',
  'paperwork.channel': 'Қай жерде өтініш бересіз?',
  'paperwork.category': 'Консулдықтағы санатыңыз',
  'paperwork.applicant': 'Кім барады?',
  'paperwork.applicant.self': 'Мен өзім',
  'paperwork.applicant.representative': 'Сенімхаты бар адам',
  'paperwork.applicant.legal_representative': 'Ата-ана немесе қорғаншы',
  'paperwork.script': 'Паспортыңыз қандай әріптермен жазылған?',
  'paperwork.script.unknown': 'Білмеймін',
  'paperwork.script.latin': 'Латын әріптері',
  'paperwork.script.cyrillic': 'Кирилл әріптері',
  'paperwork.script.other': 'Басқа әріптер',
  'paperwork.show': 'Тізімді көрсету',
  'paperwork.list': 'Барын белгілеңіз',
  'paperwork.none': 'Алып баратын ештеңе жоқ: бұл жол сізге ашық емес.',
  'paperwork.device': 'Белгілер осы бетте қалады, ешқайда жіберілмейді.',
  'paperwork.translation': 'Аударма және есімдер',
  'paperwork.translation.lead':
    'Бір қате әріп бірнеше күніңізді алуы мүмкін. Паспорттың қай бөлігінен не алынатынын қараңыз.',
  'paperwork.translation.when': 'Паспорттың аудармасы керек пе?',
  'paperwork.translation.zone': 'Не қай жерден алынады?',
  'paperwork.translation.names': 'Есім ерекше болса ше?',
  'paperwork.names.one': 'Бір ғана есім болса, ол тегі ретінде жазылады, ал есім өрісі бос қалады.',
  'paperwork.names.patronymic': 'Әкесінің аты болмаса, жазбаңыз. Шетелдікке ол қажет емес.',
  'paperwork.names.letters':
    'Басқа әріптер: беттің төменіндегі екі жол кез келген есімді латын әріптерімен жазады. Оларды сол күйінде көшіріңіз.',
  'paperwork.names.cyrillic':
    'Кирилл әріптерімен жазылуы — тек ұсыныс. Шешімді өзіңіз қабылдайсыз, ол барлық құжатта бірдей болуы керек.',
}
