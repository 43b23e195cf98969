// Kazakh: the receipts of intake, and the sheet that says why no number was formed.

import type { receipt as english } from '../en/receipt.ts'
import type { Translation } from '../message.ts'

export const receipt: Translation<typeof english> = {
  'receipt.title.accepted': 'Қолхат: құжаттар қабылданды',
  'receipt.title.refused': 'Қолхат: құжаттар қабылданбады',
  'receipt.title.decided': 'Шешім: нөмір қалыптастырылмады',
  'receipt.fact.reference': 'Өтініш',
  'receipt.fact.applicant': 'Өтініш беруші',
  'receipt.fact.on': 'Күні',
  'receipt.fact.due': 'Шешімнің соңғы күні',
  'receipt.fact.office': 'Бөлімше',
  'receipt.fact.officer': 'Қызметкер',
  'receipt.fact.papers': 'Алынған құжаттар',
  'receipt.fact.reason': 'Себебі',
  'receipt.fact.law': 'Құқықтық негізі',
  'receipt.law': '{source}: «{quote}» (тексерілген күні: {day})',
  'receipt.now': 'Енді не болады?',
  'receipt.now.check': 'Деректеріңіз бен құжаттарыңыз тексеріліп жатыр. Ештеңе істеудің қажеті жоқ.',
  'receipt.now.follow': 'Өтініш нөмірі мен туған күніңіз арқылы оны біздің сайттан бақылай аласыз.',
  'receipt.now.bring': 'Нәтижеге осы парақпен және құжатыңызбен келіңіз.',
  'receipt.can': 'Не істей аласыз?',
  'receipt.can.again': 'Себеп жойылған соң қайта келе аласыз.',
  'receipt.can.apply': 'Қате түзетілген соң қайта өтініш бере аласыз.',
  'receipt.can.object':
    'Шағымдана аласыз. Бұл туралы бөлімшеде айтыңыз немесе жоғары тұрған органға жазыңыз. Сотқа да жүгінуге болады.',
  'receipt.can.time': 'Оған қанша уақыт берілетінін бөлімшеден және тегін 1414 нөмірінен білуге болады.',
  'receipt.demo': 'DEMO: бұл парақты демонстрация басып шығарды. Ол ештеңені шешпейді.',
  'receipt.footer': 'Өтініш {reference}, {day}',
}
