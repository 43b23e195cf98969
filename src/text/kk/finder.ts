// Kazakh: finding a public service centre or a consulate.

import type { finder as english } from '../en/finder.ts'
import type { Translation } from '../message.ts'

export const finder: Translation<typeof english> = {
  'finder.psc.title': 'Халыққа қызмет көрсету орталығын (ХҚКО) табу',
  'finder.consulate.title': 'Консулдықты табу',
  'finder.region': 'Облыс немесе қала',
  'finder.country': 'Ел',
  'finder.all': 'Барлығы',
  'finder.submit': 'Көрсету',
  'finder.found': 'Табылған орындар саны: {count}',
  'finder.sample': 'ҮЛГІ: ойдан шығарылған орын',
  'finder.hours': 'Барар алдында телефонмен нақтылаңыз.',
  'finder.address': 'Мекенжайы',
  'finder.phone': 'Телефоны',
  'finder.open': 'Жұмыс уақыты',
  'finder.website': 'Сайты',
  'finder.checked': 'Соңғы тексерілген күні',
  'finder.appointment':
    'Консулдықтар көбіне алдын ала жазылу бойынша ғана қабылдайды. Барар алдында қоңырау шалып, қалай жазылуға болатынын сұраңыз.',
  'finder.bring': 'Шетелдік не әкеледі',
  'finder.bring.exchange': 'Азамат құжатын ауыстыру үшін не әкеледі',
  'finder.bring.link': 'Өз құжаттар тізіміңізді жасау',
  'finder.served': 'Консулдықтар кімге қызмет көрсетеді',
  'finder.confirm':
    'Тізім толық емес, консулдықтар әртүрлі. Басқа себеп — бас тарту емес: консулдықтың өзінен сұраңыз.',
}
