// Kazakh: what is wrong with what was typed, and what to do.

import type { problem as english } from '../en/problem.ts'
import type { Translation } from '../message.ts'

export const problem: Translation<typeof english> = {
  'problem.mrz_missing': 'Паспорттың екі жолын теріңіз немесе қойыңыз.',
  'problem.mrz_not_two_lines':
    'Паспортта екі жол болады, ал мұнда {found, plural, one {# жол} other {# жол}} тұр. Әрқайсысын жаңа жолдан жазыңыз.',
  'problem.mrz_other_document':
    '{found} таңбалы жолдар жеке куәлікте немесе визада болады. Мұнда паспорт керек: 44 таңбадан екі жол.',
  'problem.mrz_line_length':
    '{line}-жолда {found, plural, one {# таңба} other {# таңба}} бар. 44 болуы керек. Соңындағы < белгілерін санаңыз.',
  'problem.mrz_character':
    '{line}-жол, {position}-орын: «{character}» таңбасы бұл жерде тұра алмайды. Тек латын әріптері, цифрлар және < болады.',
  'problem.mrz_not_passport': 'Бірінші жол P әрпінен басталмайды: бұл паспорт емес.',
  'problem.mrz_name_missing': 'Бірінші жолда есім жоқ. Ол алтыншы таңбадан басталады.',
  'problem.mrz_name_unreadable':
    'Бірінші жолдағы есімде цифр бар. O орнына 0 немесе I орнына 1 тұрған жоқ па, тексеріңіз.',
  'problem.mrz_number_missing': 'Екінші жолда паспорт нөмірі жоқ. Ол 1–9-орындарда тұрады.',
  'problem.mrz_state_unreadable':
    'Мемлекет кодында цифр бар: {field, select, country {1-жол, 3–5-орындар} other {2-жол, 11–13-орындар}}. O орнына 0 тұрған жоқ па, тексеріңіз.',
  'problem.mrz_birth_unreadable':
    'Екінші жолдағы туған күн (14–19-орындар) алты цифр болуы керек; белгісіз бөлігі << деп жазылады.',
  'problem.mrz_sex_unreadable': 'Екінші жолдың 21-орнында M, F немесе < болуы керек.',
  'problem.mrz_expiry_unreadable': 'Екінші жолдағы жарамдылық мерзімі (22–27-орындар) күнтізбеде жоқ күн.',
  'problem.mrz_check_digit':
    'Мынаны қайта оқыңыз: {field} (2-жол, {from}–{to}-орындар). {at}-орындағы бақылау цифры сай келмейді.',
  'problem.mrz_field.document_number': 'паспорт нөмірі',
  'problem.mrz_field.birth_date': 'туған күні',
  'problem.mrz_field.expiry_date': 'жарамдылық мерзімі',
  'problem.mrz_field.personal_number': 'жеке нөмір',
  'problem.mrz_field.whole': 'бүкіл екінші жол',
  'problem.passport_expired': 'Паспорттың мерзімі {day} күні өткен. Алдымен оны ауыстыру керек.',
  'problem.birth_date_missing': 'Көзбен оқылатын аймақтағы туған күнді енгізіңіз.',
  'problem.birth_date_incomplete':
    'Туған күнін, айын және жылын енгізіңіз. Егер паспортта күннің бір бөлігі болмаса, мұнда нөмір қалыптастыруға болмайды: істі операторға беріңіз.',
  'problem.birth_year_ambiguous':
    'Жолдар {first} немесе {second} жылын білдіруі мүмкін. Көзбен оқылатын аймақтағы толық жылды енгізіңіз.',
  'problem.birth_date_impossible':
    'Мұндай күн жоқ. Күнін, айын және төрт цифрлы жылын енгізіңіз. Ай бірінші жазылған жоқ па?',
  'problem.birth_date_in_future': 'Туған күн болашақта. Жылын тексеріңіз.',
  'problem.birth_date_too_long_ago': 'Бұл {years} жыл бұрын немесе одан ерте. Жылын тексеріңіз.',
  'problem.birth_date_not_confirmed': 'Туған күнді көзбен оқылатын аймақпен салыстырып, белгі қойыңыз.',
  'problem.sex_missing': 'Жынысын көзбен оқылатын аймақ бойынша таңдаңыз.',
  'problem.sex_not_confirmed': 'Жынысын көзбен оқылатын аймақпен салыстырып, белгі қойыңыз.',
  'problem.citizenship_missing': 'Азаматтығын көзбен оқылатын аймақ бойынша таңдаңыз.',
  'problem.citizenship_not_confirmed': 'Азаматтығын көзбен оқылатын аймақпен салыстырып, белгі қойыңыз.',
  'problem.citizen_of_kazakhstan':
    'Қазақстан азаматы нөмірді мұнда емес, алғашқы құжатымен бірге алады. Ол жеке куәлікте немесе паспортта көрсетілген.',
  'problem.birth_place_missing': 'Көзбен оқылатын аймақтағы туған жерді енгізіңіз.',
  'problem.birth_place_too_long': 'Туған жер {lengthMax} таңбадан аспауы керек.',
  'problem.birth_place_characters':
    'Туған жерде латын не кирилл әріптері, цифрлар және қарапайым тыныс белгілері болуы мүмкін. Басқа жазу үшін аударма керек.',
  'problem.original_not_seen':
    'Паспорттың түпнұсқасын қарап, белгі қойыңыз. Онсыз өтінішті қабылдауға болмайды.',
  'problem.match_unanswered': 'Жауабын таңдаңыз: осы нөмір иелерінің бірі немесе неге басқа адам екені.',
  'problem.number_missing': 'Нөмірді енгізіңіз: 12 цифр.',
  'problem.page.title': 'Мұны орындау мүмкін емес',
  'problem.page.not_found': 'Бет табылмады',
  'problem.page.fault': 'Қате болды',
  'problem.page.request': 'Қолдау қызметіне арналған сұраныс нөмірі: {id}',
  'problem.page.application': 'Өтінішті ашу',
  'problem.family_missing': 'Тегін құжаттағыдай енгізіңіз.',
  'problem.name_too_long': 'Есімде {lengthMax} таңбадан аспауы керек.',
  'problem.name_characters':
    'Есімде латын немесе кирилл әріптері (аралас емес), сызықша мен дәйекше ғана болады.',
  'problem.name_reason_missing': 'Есім жолдардағыдан басқа. Себебін таңдаңыз.',
  'problem.paper_missing': 'Осы құжатты қарап, белгілеңіз. Онсыз қабылданбайды (I1).',
  'problem.paper_one_missing': 'Осы құжаттардың бірі керек. Онсыз қабылданбайды (I1).',
  'problem.paper_expiry_missing': 'Құжаттың жарамды мерзімін енгізіңіз.',
  'problem.paper_expired': 'Құжаттың мерзімі {day} күні өткен. Қабылданбайды (I2).',
  'problem.translation_language_missing': 'Паспорт қай тілге аударылғанын таңдаңыз.',
  'problem.authority_name_missing': 'Өтініш берушінің атынан әрекет ететін адамның атын енгізіңіз.',
  'problem.authority_number_missing': 'Сенімхаттың немесе оның орнындағы құжаттың нөмірін енгізіңіз.',
  'problem.authority_closed':
    'Ереже бойынша бұл адам басқаның атынан өтініш бере алмайды. Қабылданбайды (I3).',
  'problem.payload_unknown': 'Бұл біздің нысанның коды емес.',
  'problem.payload_damaged': 'Код толық оқылмады. Қайта сканерлеңіз немесе паспорт бойынша қабылдаңыз.',
  'problem.form_incomplete': 'Кодтағы нысанда қате бар: {topics}. Паспорт бойынша қабылдаңыз.',
  'problem.signature_missing': 'Куәлік берілмес бұрын қолхатқа қол қойылуы керек.',
  'problem.name_not_confirmed': 'Аты-жөнін құжатпен салыстырып, белгі қойыңыз.',
  'problem.document_not_confirmed': 'Нөмірін, мемлекетін және мерзімін құжатпен салыстырып, белгі қойыңыз.',
  'problem.document_kind_closed':
    'Ереже бойынша мұндай адамнан бұл құжат қабылданбайды. Басқасын сұраңыз немесе қабылдаудан бас тартыңыз.',
}
