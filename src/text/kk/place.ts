// Kazakh: where the number stands, what its digits say, and papers without it.

import type { place as english } from '../en/place.ts'
import type { Translation } from '../message.ts'

export const place: Translation<typeof english> = {
  'place.where.title': 'Менің ЖСН-ім қайда?',
  'place.where.lead': 'Алдымен құжатыңызды қараңыз. Әр суретте нөмірдің орны белгіленген.',
  'place.where.unknown': 'Ол жазылатын басқа құжаттар',
  'place.where.foreign': 'Шетелдік паспортта ЖСН болмайды.',
  'place.picture': 'SPECIMEN деп белгіленген сурет: {name}. {says}',
  'place.picture.page': '{page}-бет',
  'place.digit.title': 'ЖСН деген не?',
  'place.digit.lead':
    'ЖСН — жеке сәйкестендіру нөмірі: әр тіркелген адамға бір рет, өмір бойына берілетін он екі цифр.',
  'place.digit.use':
    'Салық төлеу, банкте шот ашу, мүлікті тіркеу үшін, мемлекетпен және бизнеспен іс жүргізу үшін керек.',
  'place.digit.same':
    'Құрылымы бәріне бірдей: азаматтарға да, шетелдіктерге де. Нөмірдің әр бөлігі мынаны айтады.',
  'place.digit.parts': 'Цифрлар не айтады',
  'place.digit.birth': '1–6-цифрлар: туған күн — жыл, ай, күн.',
  'place.digit.century':
    '7-цифр: ғасыр мен жыныс. 1 және 2 — 1800-жылдары, 3 және 4 — 1900-жылдары, 5 және 6 — 2000-жылдары туған. Тақ сан — ер, жұп сан — әйел. 0 ештеңе айтпайды.',
  'place.digit.serial': '8–11-цифрлар: тізілімдегі реттік нөмір.',
  'place.digit.check':
    '12-цифр: бақылау цифры, ол алдыңғы он бір цифрдан есептеледі. Қателердің көбін байқайды, бірақ бәрін емес: 11-цифрдағы қате көбіне көрінбейді.',
  'place.digit.not': 'ЖСН не емес',
  'place.digit.not.proof': 'Ол дәлел емес: нөміріңізді басқа адам да білуі мүмкін.',
  'place.digit.not.paper': 'Ол құжат та, тұруға немесе жұмыс істеуге рұқсат та емес.',
  'place.digit.not.bin': 'Ол БСН, яғни ұйымның нөмірі емес.',
  'place.digit.history': 'Ол қалай пайда болды',
  'place.digit.doubt': 'Дереккөздер келіспейтін жерлер',
  'place.resident.title': 'Тұрақты тұрғындар мен азаматтығы жоқ адамдар',
  'place.resident.lead': 'Нөмірді ықтиярхатпен немесе азаматтығы жоқ адамның куәлігімен бірге аласыз.',
  'place.resident.missing': 'Құжатыңызда ЖСН жоқ па?',
  'place.exchange.title': 'Азаматтың ЖСН жоқ құжаты',
  'place.exchange.look': 'Куәлігіңіз 1997 жылы немесе кейін берілді ме? Алдымен мына жерді қараңыз',
  'place.exchange.locality': 'Тұратын жеріңізде халыққа қызмет көрсету орталығы (ХҚКО) бар ма?',
  'place.exchange.with_branch': 'Иә',
  'place.exchange.without_branch': 'Жоқ',
  'place.exchange.show': 'Қайда бару керегін көрсету',
  'place.exchange.go': 'Қайда бару керек: {channel}',
  'place.exchange.papers': 'Не алып бару керек',
  'place.exchange.hand_in': 'Не тапсыру керек',
  'place.exchange.fee': 'Бұл қанша тұрады?',
  'place.exchange.history': 'Құжатта нөмір неге болуы керек',
  'place.trade.title': 'Кәсіпкерлер: ЖСН бе, БСН бе?',
  'place.trade.lead':
    'Өз атыңыздан жұмыс істесеңіз, ЖСН — ісіңіздің де нөмірі. Компанияның өз нөмірі бар, ол — БСН.',
  'place.trade.tell': 'Оларды қалай ажыратуға болады',
  'place.trade.iin': 'ЖСН: алғашқы алты цифр — туған күн.',
  'place.trade.bin': 'БСН: тіркелген жылы мен айы, ал бесінші орында 4, 5 немесе 6.',
  'place.trade.joint': 'Бірнеше адамның бірлескен кәсіпкерлігі БСН алады.',
  'place.trade.check': 'Нөмірді тексеріп көру',
}
