// Kazakh: the sheet that an applicant prints and brings to the counter.

import type { applyPrint as english } from '../en/apply-print.ts'
import type { Translation } from '../message.ts'

export const applyPrint: Translation<typeof english> = {
  'apply.print.title': 'Басып шығаратын нысан',
  'apply.print.lead': 'А4 екі бет: кодымен нысан, құжаттар тізімі және терезеде көрсететін карточка.',
  'apply.print.blank': 'Әлі ештеңе толтырылмаған, бұл — бос бланк. Қолмен толтыруға болады.',
  'apply.print.preparation': 'Дайындық парағы. Мекеменің өз бланкі бар.',
  'apply.print.form': 'Жеке сәйкестендіру нөміріне өтініш',
  'apply.print.code': 'Терезеге арналған код',
  'apply.print.code.alt': 'Осы парақта жазылғанның бәрі бар шаршы код.',
  'apply.print.code.long': 'Нысан кодқа тым ұзын. Қызметкер парақтан тереді.',
  'apply.print.papers': 'Құжаттар тізімі',
  'apply.print.card': 'Осыны терезеде көрсетіңіз',
  'apply.print.phrase.want':
    'Сәлеметсіз бе. Мен жеке сәйкестендіру нөміріне (ЖСН) өтініш беремін. Нысаным дайын.',
  'apply.print.phrase.scan': 'Осы парақтағы кодты сканерлеңізші.',
  'apply.print.phrase.papers': 'Міне, құжаттарым. Бәрі бар ма?',
  'apply.print.phrase.receipt': 'Күні көрсетілген қолхат беріңізші, бас тартсаңыз да.',
  'apply.print.phrase.write': 'Не жетпейтінін жазып беріңізші.',
  'apply.print.signature': 'Қолы мен күні',
  'apply.print.button': 'Басып шығару',
  'apply.print.stopped': 'Бұл нысанды әзірге басып шығаруға болмайды:',
}
