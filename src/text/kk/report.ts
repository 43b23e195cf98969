// Kazakh: reporting an error on a page.

import type { report as english } from '../en/report.ts'
import type { Translation } from '../message.ts'

export const report: Translation<typeof english> = {
  'report.link': 'Осы беттегі қате туралы хабарлау',
  'report.title': 'Қате туралы хабарлау',
  'report.lead': 'Бірдеңе дұрыс емес, ескірген немесе түсініксіз бе? Бізге жазыңыз, редактор тексереді.',
  'report.about': 'Беттің мекенжайы:',
  'report.words': 'Не дұрыс емес?',
  'report.words.hint':
    'Есімдер мен өз нөмірлеріңізді жазбаңыз. Мәтінді редакторлар оқиды, мекенжайыңыз сақталмайды.',
  'report.submit': 'Хабарламаны жіберу',
  'report.again': 'Қайтадан көру',
  'report.missing': 'Не дұрыс емес екенін жазыңыз',
  'report.too_long': 'Мәтін тым ұзын: ең көбі {lengthMax} таңба',
  'report.failed': 'Кешіріңіз, қазір қате туралы ақпаратты өңдеу мүмкін емес.',
  'report.later': 'Кейінірек көріңіз. Жазғаныңыз төменде сақталды.',
  'report.kept':
    'Жазғаныңыз осы құрылғыда сақталды. Желі мен сервер жауап берген бойда ол өзі жіберіледі, сонда нөмірін көресіз. Қазір де қайталап көруге болады.',
  'report.thanks': 'Рақмет, қате туралы ақпарат қабылданды',
  'report.reference': 'Хабарламаның нөмірі:',
  'report.next': 'Редактор бетті дереккөзімен салыстырады. Түзетулер «Не өзгерді» бетінде тізілген.',
  'report.back': 'Бетке қайту',
}
