// Kazakh: the page where anybody checks a number.

import type { verify as english } from '../en/verify.ts'
import type { Translation } from '../message.ts'

export const verify: Translation<typeof english> = {
  'verify.title': 'Нөмірді тексеру',
  'verify.lead': 'Он екі цифр ЖСН немесе БСН бола ала ма, соны біліңіз.',
  'verify.device': 'Тексеру осы құрылғыда жүреді. Ештеңе жіберілмейді.',
  'verify.sent': 'Тексеру үшін нөмір бізге жіберіледі. Ол сақталмайды.',
  'verify.lead.officer':
    'Сіз жүйеге кірдіңіз, сондықтан нөмірдің мұнда берілген-берілмегенін де көресіз. Әр қарау жазылып отырады.',
  'verify.number': 'Нөмір',
  'verify.number.hint':
    '12 цифр. Жеке куәлікте олар алдыңғы бетінде, туған күннің астында тұрады. Бос орындар мен сызықшалар кедергі емес.',
  'verify.compare': 'Құжатпен салыстыру',
  'verify.compare.lead':
    'Салыстырғыңыз келмейтін жолды бос қалдырыңыз. Цифрлар — дәлел емес, тек нұсқау: айырмашылық нөмір қате дегенді білдірмейді.',
  'verify.birth': 'Құжаттағы туған күн',
  'verify.birth.hint': 'Мысалы, 7 3 1990',
  'verify.birth.incomplete': 'Күнін, айын және жылын енгізіңіз немесе үшеуін де бос қалдырыңыз.',
  'verify.birth.impossible':
    'Мұндай күн жоқ. Күнін, айын және төрт цифрлы жылын енгізіңіз. Айын бірінші жазған жоқсыз ба?',
  'verify.sex': 'Құжаттағы жынысы',
  'verify.sex.female': 'Әйел',
  'verify.sex.male': 'Ер',
  'verify.sex.none': 'Салыстырмау',
  'verify.submit': 'Тексеру',
  'verify.zero_lost': 'Цифр саны — {count}: кесте бағдарламасы басындағы нөлді алып тастаған жоқ па?',
  'verify.use': '{digits} нөмірін алу',
  'verify.easy_to_fake': 'Бір-біріне сәйкес цифрларды ойдан құрастыру оңай. Нөмірді құжатпен салыстырыңыз.',
  'verify.misses': 'Бұл тексеру нені байқамайды?',
  'verify.where': 'Нөмір қай жерде тұрады?',
  'verify.where.card': 'Жеке куәлікте — алдыңғы бетінде, туған күннің астында.',
  'verify.where.passport': 'Қазақстан паспортында — 2-бетте немесе 32-бетте.',
  'verify.where.certificate': 'Шетелдікте — нөмір берілгенде қолына тиген қағазда.',
  'verify.find': 'Құжатыңызда нөмірдің қай жерде тұрғанын білмейсіз бе?',
  'verify.list': 'Сізде тұтас тізім бар ма?',
  'verify.list.link': 'Кестені немесе CSV файлын тексеру',
  'verify.issued': 'Бұл нөмірді осы тізілім берген.',
  'verify.issued.limit': 'Бұл алдыңыздағы адамның нөмір иесі екенін дәлелдемейді. Құжатты салыстырыңыз.',
  'verify.state.active': 'Нөмір жарамды.',
  'verify.state.conditionally_excluded': 'Нөмір тізілімнен шартты түрде шығарылған.',
  'verify.state.excluded': 'Нөмір тізілімнен шығарылған.',
  'verify.state.superseded': 'Нөмір басқасымен ауыстырылған.',
  'verify.state.annulled': 'Нөмірдің күші жойылған.',
  'verify.fault': 'осында',
}
