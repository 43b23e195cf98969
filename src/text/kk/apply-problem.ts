// Kazakh: what is wrong with the applicant’s form, and what to do.

import type { applyProblem as english } from '../en/apply-problem.ts'
import type { Translation } from '../message.ts'

export const applyProblem: Translation<typeof english> = {
  'apply.problem.mrz_missing': 'Паспорт бетінің төменгі жолдарын теріңіз немесе қойыңыз.',
  'apply.problem.mrz_not_two_lines':
    'Паспортта екі жол, картада екі не үш жол бар. Мұнда {found} көрінеді. Әрқайсысын жеке жолға жазыңыз.',
  'apply.problem.mrz_other_document':
    '{found} таңбалы жолдар паспорттікі емес. Паспортта 44 таңбадан екі жол бар.',
  'apply.problem.mrz_line_length':
    '{line}-жолда {found} таңба бар. {wanted} болуы керек. Соңындағы < белгілерін санаңыз.',
  'apply.problem.mrz_character':
    '{line}-жол, {position}-орын: «{character}» онда тұра алмайды. Тек латын әріптері, цифрлар және <.',
  'apply.problem.mrz_not_passport': 'Бірінші жол паспорттікі де, жеке куәліктікі де емес.',
  'apply.problem.mrz_name_missing': 'Жолдарда есім жоқ. Қайта көшіріңіз.',
  'apply.problem.mrz_name_unreadable':
    'Есімде цифр бар. O орнына 0 немесе I орнына 1 тұрған жоқ па, қараңыз.',
  'apply.problem.mrz_number_missing': 'Жолдарда құжат нөмірі жоқ.',
  'apply.problem.mrz_state_unreadable': 'Мемлекет кодында цифр бар. O орнына 0 тұрған жоқ па, қараңыз.',
  'apply.problem.mrz_birth_unreadable': 'Жолдардағы туған күн алты цифр болуы керек, белгісіз бөлігі <<.',
  'apply.problem.mrz_sex_unreadable': 'Жолдардағы жыныс M, F немесе < болуы керек.',
  'apply.problem.mrz_expiry_unreadable': 'Жолдардағы соңғы күн күнтізбеде жоқ.',
  'apply.problem.mrz_check_digit':
    'Қайта оқыңыз: {field}, {line}-жол, {from}–{to} орындар. {at}-орындағы бақылау цифры сәйкес келмейді.',
  'apply.problem.passport_expired':
    'Паспортыңыздың мерзімі өтті: {day}. ХҚКО оны қабылдамайды. Алдымен жаңартыңыз.',
  'apply.problem.document_kind_missing': 'Қандай құжат екенін таңдаңыз.',
  'apply.problem.document_country_missing': 'Оны берген мемлекетті таңдаңыз.',
  'apply.problem.document_number_missing': 'Құжат нөмірін енгізіңіз.',
  'apply.problem.document_number_characters': 'Нөмірде әріп, цифр, бос орын, №, / және - болуы мүмкін.',
  'apply.problem.document_expired':
    'Құжатыңыздың мерзімі өтті: {day}. ХҚКО оны қабылдамайды. Алдымен жаңартыңыз.',
  'apply.problem.script_missing': 'Есіміңіз қандай әріппен жазылғанын таңдаңыз.',
  'apply.problem.family_missing': 'Тегіңізді немесе жалғыз есіміңізді енгізіңіз.',
  'apply.problem.given_missing': 'Атыңызды енгізіңіз немесе бір ғана есім бар екенін белгілеңіз.',
  'apply.problem.name_characters':
    'Есімде латын не кирилл әріптері, бос орын, дефис және апостроф болуы мүмкін.',
  'apply.problem.name_choice_missing':
    'Сіз {typed} деп жаздыңыз. Паспорт жолдарында {read}, тізілім соны алады. Қайсысы дұрыс екенін таңдаңыз.',
  'apply.problem.sex_missing': 'Құжаттағы жынысты таңдаңыз.',
  'apply.problem.birth_place_missing': 'Туған жерді енгізіңіз.',
  'apply.problem.place_characters':
    'Латын не кирилл әріптерін, цифрларды және қарапайым тыныс белгілерін қолданыңыз.',
  'apply.problem.status_missing': 'Кім екеніңізді таңдаңыз.',
  'apply.problem.citizenship_missing': 'Азаматтығыңызды таңдаңыз.',
  'apply.problem.citizen_of_kazakhstan':
    'Қазақстан азаматы нөмірді алғашқы құжатымен алады. Ол жеке куәлікте немесе паспортта.',
  'apply.problem.address_missing': 'Қайда тұратыныңызды енгізіңіз.',
  'apply.problem.contact_missing': 'Қалай хабарлайтынымызды таңдаңыз.',
  'apply.problem.email_invalid': 'Пошта мекенжайын енгізіңіз, мысалы name@example.org.',
  'apply.problem.phone_invalid': 'Телефон нөмірін енгізіңіз: 6–15 цифр, ел кодымен.',
  'apply.problem.purpose_missing': 'Нөмір не үшін керек екенін таңдаңыз.',
  'apply.problem.choice_missing': 'Жауаптың бірін таңдаңыз.',
  'apply.problem.had_missing': 'ЖСН болған-болмағанын айтыңыз.',
  'apply.problem.applicant_missing': 'Кім өтініш беретінін таңдаңыз.',
  'apply.problem.representative_missing': 'Өтініш беруші үшін әрекет ететін адамның атын енгізіңіз.',
  'apply.problem.representation_closed': 'Өкіл бұлай өтініш бере алмайды.',
  'apply.problem.authority_number_missing': 'Құжат нөмірін енгізіңіз.',
  'apply.problem.authority_notary_missing': 'Нотариусты енгізіңіз.',
  'apply.problem.authority_scope_missing': 'Сенімхат неге рұқсат беретінін таңдаңыз.',
  'apply.problem.authority_scope_too_narrow': 'Бұл сенімхат өтініш беруге құқық бермейді. Жаңасы керек.',
  'apply.problem.authority_revoked_missing': 'Сенімхат қайтарып алынған-алынбағанын айтыңыз.',
  'apply.problem.authority_revoked': 'Қайтарып алынған сенімхатпен әрекет етуге болмайды. Жаңасы керек.',
  'apply.problem.authority_expired': 'Сенімхаттың мерзімі өтті: {day}. Жаңасы керек.',
  'apply.problem.authority_dates_reversed': 'Соңғы күні берілген күнінен бұрын. Екеуін де тексеріңіз.',
  'apply.problem.channel_missing': 'Қайда өтініш беретініңізді таңдаңыз.',
  'apply.problem.channel_closed': 'Бұл жол жабық.',
  'apply.problem.signature_not_offered':
    'Мұнда электрондық қолтаңба керек. Бұл қызмет оны әзірге қабылдай алмайды.',
  'apply.problem.category_missing': 'Консулдық белгілі санаттарды ғана қабылдайды. Өзіңіздікін таңдаңыз.',
  'apply.problem.category_closed': 'Консулдықтар бұл санатты қабылдамайды.',
  'apply.problem.category_age': 'Туған күніңізге қарағанда бұл санат сәйкес келмейді.',
  'apply.problem.too_long': 'Ең көбі {lengthMax} таңба.',
  'apply.problem.day_missing': 'Күнін, айын және жылын енгізіңіз.',
  'apply.problem.day_incomplete': 'Күннің бір бөлігі жоқ. Күнін, айын және жылын енгізіңіз.',
  'apply.problem.day_year_short': 'Жылды төрт цифрмен енгізіңіз.',
  'apply.problem.day_month_unknown': 'Ай 1-ден 12-ге дейін. Айды бірінші жазған жоқсыз ба?',
  'apply.problem.day_not_in_calendar': 'Бұл айда мұндай күн жоқ. Күнін тексеріңіз.',
  'apply.problem.day_in_future': 'Бұл күн әлі келген жоқ. Жылын тексеріңіз.',
  'apply.problem.day_too_long_ago': 'Бұл {years} жыл не одан да бұрын. Жылын тексеріңіз.',
  'apply.problem.field.document_number': 'құжат нөмірі',
  'apply.problem.field.birth_date': 'туған күні',
  'apply.problem.field.expiry_date': 'соңғы күні',
  'apply.problem.field.personal_number': 'жеке нөмір',
  'apply.problem.field.whole': 'жолдардың бәрі',
  'apply.problem.document_kind_closed': 'Мұндай адамнан бұл құжат қабылданбайды.',
}
