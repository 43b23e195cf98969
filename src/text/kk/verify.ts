// Kazakh: the page where anybody checks a number.

import type { verify as english } from '../en/verify.ts'
import type { Translation } from '../message.ts'

export const verify: Translation<typeof english> = {
  'verify.title': 'Нөмірді тексеру',
  'verify.lead': 'Он екі цифр ЖСН немесе БСН бола ала ма, соны біліңіз. Нөмір сақталмайды.',
  'verify.lead.officer':
    'Сіз жүйеге кірдіңіз, сондықтан нөмірдің мұнда берілген-берілмегенін де көресіз. Әр қарау жазылып отырады.',
  'verify.number': 'Нөмір',
  'verify.number.hint': '12 цифр. Бос орындар мен сызықшалар кедергі емес.',
  'verify.submit': 'Тексеру',
  'verify.issued': 'Бұл нөмірді осы тізілім берген.',
  'verify.issued.limit': 'Бұл алдыңыздағы адамның нөмір иесі екенін дәлелдемейді. Құжатты салыстырыңыз.',
  'verify.state.active': 'Нөмір жарамды.',
  'verify.state.conditionally_excluded': 'Нөмір тізілімнен шартты түрде шығарылған.',
  'verify.state.excluded': 'Нөмір тізілімнен шығарылған.',
  'verify.state.superseded': 'Нөмір басқасымен ауыстырылған.',
  'verify.state.annulled': 'Нөмірдің күші жойылған.',
  'verify.fault': 'осыны тексеріңіз',
}
