// Kazakh: the letters to applicants. None has the number, a name or a reason in it: others may read a letter.

import type { letter as english } from '../en/letter.ts'
import type { Translation } from '../message.ts'

export const letter: Translation<typeof english> = {
  'letter.subject.submitted': '{reference} өтініші: бізге келді',
  'letter.subject.intake_accepted': '{reference} өтініші: қабылданды',
  'letter.subject.intake_refused': '{reference} өтініші: қабылданбады',
  'letter.subject.correction_requested': '{reference} өтініші: түзету керек',
  'letter.subject.decided': '{reference} өтініші: шешім шықты',
  'letter.subject.delivered': '{reference} өтініші: нәтиже берілді',
  'letter.subject.expired': '{reference} өтініші: жабылды',
  'letter.subject.one_time_code': '{reference} өтініші: сіздің кодыңыз',
  'letter.submitted': '{reference} өтінішіңіз бізге келді. Оны әлі ешкім тексерген жоқ.',
  'letter.submitted.next':
    'Өтініш нөмірін сақтап қойыңыз. Сол нөмір мен туған күніңіз арқылы өтінішті бақылауға болады.',
  'letter.intake_accepted':
    '{reference} өтінішіңіз бен құжаттарыңыз қабылданды. Қазір олар тексеріліп жатыр.',
  'letter.intake_accepted.next': 'Ештеңе істеудің қажеті жоқ. Шешім шыққанда тағы жазамыз.',
  'letter.intake_refused': '{reference} өтінішіңіздің құжаттары қабылданбады.',
  'letter.intake_refused.next':
    'Себебі қолхатта жазылған. Ол біздің сайтта да бар, енді не істеуге болатыны да сонда айтылған.',
  'letter.correction_requested': '{reference} өтінішіңізде бірдеңені түзету керек.',
  'letter.correction_requested.next':
    'Нені және неге түзету керегі біздің сайтта көрсетілген. Сіз түзеткенше біздің мерзім тоқтап тұрады.',
  'letter.decided': '{reference} өтінішіңіз бойынша шешім шықты.',
  'letter.decided.next':
    'Хатты басқалар да оқуы мүмкін, сондықтан шешім хатта жазылмайды. Оны біздің сайттан оқи аласыз.',
  'letter.delivered': '{reference} өтінішіңіздің нәтижесі берілді.',
  'letter.delivered.next': 'Егер оны алмаған болсаңыз, бірден бөлімшеге хабарлаңыз.',
  'letter.expired': '{reference} өтінішіңіз жабылды: құжаттармен келуге немесе түзетуге берілген уақыт өтті.',
  'letter.expired.next': 'Сіз туралы шешім қабылданған жоқ. Кез келген уақытта қайта өтініш беруге болады.',
  'letter.one_time_code': '{reference} өтініші үшін кодыңыз: {code}. Ол он минут жарамды.',
  'letter.one_time_code.next':
    'Оны ешкімге, тіпті бізге де айтпаңыз. Егер код сұрамаған болсаңыз, ештеңе істемеңіз: онсыз ешкім кіре алмайды.',
  'letter.look': 'Өтінішіңізді осында бақылаңыз: {address}',
  'letter.number': 'Біз хатта ЖСН-ді ешқашан жазбаймыз және оны хатпен жіберуді сұрамаймыз.',
  'letter.automatic': 'Бұл хатты бағдарлама жіберді. Оған берілген жауапты ешкім оқымайды.',
  'letter.demo':
    'DEMO: бұл демонстрация. Мұндағы бірде-бір нөмір шынайы емес, хатты мемлекеттік орган жіберген жоқ.',
}
