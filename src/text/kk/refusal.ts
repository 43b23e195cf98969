// Kazakh: why the application says no, and what to do.

import type { refusal as english } from '../en/refusal.ts'
import type { Translation } from '../message.ts'

export const refusal: Translation<typeof english> = {
  'refusal.setting_unknown': '{name} баптауы белгісіз. Белгілілері: {known}.',
  'refusal.setting_invalid':
    '{name} баптауының мәні {value} бола алмайды. Оны түзетіңіз немесе алып тастаңыз.',
  'refusal.authority_unreadable':
    'TIZILIM_AUTHORITY көрсеткен {file} файлы органның kk, ru және en атауы мен бүтін certificateKey бар JSON болуы керек.',
  'refusal.certificate_key_missing':
    'Шынайы тізілім куәліктерге қол қояды: TIZILIM_AUTHORITY көрсеткен файлда certificateKey болуы керек. Оны қалай жасау керегі docs/operate.md ішінде айтылған.',
  'refusal.data_folder_held':
    '{folder} деректер қалтасын {holder} процесі пайдаланып жатыр. Оны тоқтатыңыз немесе TIZILIM_DATA арқылы басқа қалта көрсетіңіз.',
  'refusal.data_folder_not_writable':
    '{folder} деректер қалтасына жазу мүмкін емес ({reason}). Рұқсаттарын түзетіңіз немесе TIZILIM_DATA арқылы басқа қалта көрсетіңіз.',
  'refusal.data_folder_full':
    '{folder} деректер қалтасына орын қалмады ({reason}). Орын босатып, қайта іске қосыңыз: ештеңе жоғалған жоқ.',
  'refusal.data_folder_path_too_long': '{folder} жолы {limit} байттан ұзын. Қысқарағын таңдаңыз.',
  'refusal.database_platform_unsupported':
    'Кіріктірілген PostgreSQL {platform} жүйесінде жұмыс істемейді ({reason}). Linux немесе macOS, Windows жүйесінде WSL пайдаланыңыз не DATABASE_URL арқылы сервер көрсетіңіз.',
  'refusal.database_binaries_unreachable':
    'PostgreSQL root атынан іске қосылмайды, ал ол пайдаланатын есептік жазба {folder} қалтасындағы бағдарламаларды оқи алмайды. Қарапайым пайдаланушы атынан іске қосыңыз немесе жобаны бәрі оқи алатын қалтаға көшіріңіз.',
  'refusal.database_unreachable':
    '{reason, select, address_invalid {DATABASE_URL мәні postgres://user@host:5432/name сияқты мекенжай болуы керек.} other {DATABASE_URL көрсеткен PostgreSQL жауап бермейді: {address} ({reason}). Мекенжайды және сервердің жұмысын тексеріңіз.}}',
  'refusal.database_too_old':
    '{address} мекенжайындағы PostgreSQL нұсқасы — {version}. {versionMin} немесе одан жаңа нұсқа керек.',
  'refusal.database_full':
    'Дерекқордың дискісі толған, сондықтан кестелер дайындалмады. Орын босатып, қайта іске қосыңыз: ештеңе жоғалған жоқ.',
  'refusal.schema_newer_than_program':
    'Кестелердің нұсқасы — {schema}, ал бұл бағдарлама {program} нұсқасын ғана біледі. Оларды жасаған жаңарақ бағдарламаны іске қосыңыз.',
  'refusal.migration_altered':
    '{migration} көшіруі қолданылғаннан кейін өзгертілген. Файлды бұрынғы қалпына келтіріңіз.',
  'refusal.port_taken':
    '{port} портын басқа бағдарлама пайдаланып тұр. Оны тоқтатыңыз немесе басқасын таңдаңыз: PORT=3001 npm start.',
  'refusal.address_unusable':
    '{host} мекенжайын {port} портымен пайдалану мүмкін емес ({reason}). TIZILIM_HOST арқылы осы компьютердің мекенжайын, PORT арқылы сізге рұқсат етілген портты көрсетіңіз.',
  'refusal.rules_invalid': 'Ережелер жинағына сенуге болмайды. Орны {at}: {words}.',
  'refusal.mode_mismatch':
    'Бағдарлама {program, select, demo {демонстрация ретінде} other {шын тізілім ретінде}} жұмыс істейді, ал деректер {data, select, demo {демонстрацияда жасалған} other {шын тізілімде жасалған}}. Оларды араластыруға болмайды: TIZILIM_DATA арқылы басқа қалта немесе DATABASE_URL арқылы басқа дерекқор көрсетіңіз.',
  'refusal.application_unknown': 'Мұндай нөмірі мен туған күні бар өтініш табылмады. Екеуін де тексеріңіз.',
  'refusal.code_wrong': 'Код сәйкес келмейді немесе он минуттан асты. Тексеріңіз немесе жаңасын сұраңыз.',
  'refusal.sign_in_required':
    'Сіз кірмедіңіз немесе сеанс аяқталды. Жалғастыру үшін осы жерде кіріңіз: тергеніңіз сақталды.',
  'refusal.sign_in_failed': 'Аты немесе құпиясөзі дұрыс емес. Екеуін де тексеріп, қайталап көріңіз.',
  'refusal.sign_in_too_often':
    'Тым көп әрекет жасалды. {waitMinutes, plural, one {# минут} other {# минут}} күтіп, қайталап көріңіз.',
  'refusal.submission_too_often':
    'Сіздің мекенжайыңыздан тым көп нысан жіберілді. {waitMinutes, plural, one {# минут} other {# минут}} күтіп, қайта жіберіңіз.',
  'refusal.claim_too_often':
    'Тым көп әрекет жасалды. {waitMinutes, plural, one {# минут} other {# минут}} күтіп, қайталап көріңіз.',
  'refusal.suspicion_too_often':
    'Қатарынан тым көп хабарлама. {waitMinutes, plural, one {# минут} other {# минут}} күтіп, қайта жіберіңіз.',
  'refusal.report_too_often':
    'Желіңізден тым көп хабарлама жіберілді. {waitMinutes, plural, one {# минут} other {# минут}} күтіп, қайта жіберіңіз. Жазғаныңыз сақталды.',
  'refusal.check_too_often':
    'Мекенжайыңыздан тексеруге тым көп сұрау түсті. {waitMinutes, plural, one {# минут} other {# минут}} күтіп, қайталаңыз.',
  'refusal.passkey_failed':
    'Кіру кілті қабылданбады. Тағы бір рет көріңіз. Қайта қабылданбаса, әкімшіден жаңа сілтеме сұраңыз.',
  'refusal.invitation_invalid':
    'Бұл сілтеме қате, ескірген немесе бұрын пайдаланылған. Әкімшіден жаңасын сұраңыз.',
  'refusal.own_account': 'Ешкім өз есептік жазбасын өзгертпейді. Басқа әкімшіге айтыңыз.',
  'refusal.last_administrator': 'Бұл — кіре алатын соңғы әкімші. Алдымен басқа әкімші шақырыңыз.',
  'refusal.seal_head_unreadable': 'Бұл мөр емес. Мөр — тексеру басып шығаратын нөмір мен 64 белгі.',
  'refusal.proof_too_long':
    'Тізілім беттен тексеруге тым үлкен. Машинада npm run operate -- verify пәрменін іске қосыңыз.',
  'refusal.outside_failed':
    'Сыртқы қызмет арқылы кіру сәтсіз болды немесе оған мұнда есептік жазба байланбаған. Қайта бастаңыз немесе әкімшіден сілтеме сұраңыз.',
  'refusal.outside_away':
    'Сыртқы кіру қызметі жауап бермейді. Бір минуттан кейін қайталаңыз немесе кіру кілтіңізді пайдаланыңыз.',
  'refusal.not_permitted': 'Рөліңіз бұған рұқсат бермейді. Жұмысыңызға қажет болса, басшыңызға айтыңыз.',
  'refusal.request_forged':
    'Сұраныс осы қызметтің бетінен келмеді, сондықтан ештеңе орындалған жоқ. Оралып, бетті жаңартып, қайталаңыз.',
  'refusal.not_found': 'Мұндай бет жоқ немесе ол сізге қолжетімсіз. Мекенжайды тексеріңіз.',
  'refusal.request_too_large': 'Сұраныс тым үлкен. Азырақ жіберіңіз.',
  'refusal.request_unreadable': 'Сұранысты оқу мүмкін болмады. Бетті жаңартып, қайталаңыз.',
  'refusal.idempotency_key_reused':
    'Бұл форма бұрын басқа жауаптармен жіберілген. Бетті жаңартып, қайталаңыз.',
  'refusal.changed_meanwhile': 'Осы уақытта мұны басқа адам өзгертті. Бетті қайта қарап, қайталаңыз.',
  'refusal.register_busy':
    'Қазір тізілімге түсетін жүктеме тым көп, сондықтан ештеңе орындалған жоқ. Бір минут күтіп, қайталаңыз.',
  'refusal.application_already_decided': 'Бұл өтініш жабылған. Қалай аяқталғанын көру үшін оны ашыңыз.',
  'refusal.application_not_confirmed': 'Деректер паспортпен әлі салыстырылмаған. Алдымен салыстырыңыз.',
  'refusal.channel_closed': 'Бүгін мұнда өтініш қабылданбайды: қолданыстағы ереже солай белгілейді.',
  'refusal.passport_expired':
    'Өтініш ашылғаннан бері паспорттың мерзімі өтіп кетті. Алдымен оны ауыстыру керек.',
  'refusal.earlier_number_found': 'Деректері бірдей адамның нөмірі табылды. Төменнен қарап, жауап беріңіз.',
  'refusal.document_already_held':
    'Бұл паспорт тізілімдегі адамға тіркелген, сондықтан екінші нөмір қалыптастырылмайды. Сол адамның нөмірін растаңыз.',
  'refusal.bucket_full':
    'Бұл туған күн мен жынысқа арналған нөмірлердің бәрі берілген, нөмір қалыптастыру мүмкін емес. Істі операторға беріңіз.',
  'refusal.birth_date_not_formable':
    'Қолданыстағы ережеде бұл туған ғасырға нөмір көзделмеген. Істі операторға беріңіз.',
  'refusal.fault':
    'Бұл — біздің қатеміз. Ештеңе өзгерген жоқ. Қайталап көріңіз; қайталанса, төмендегі нөмірді айтыңыз.',
  'refusal.name_missing': 'Тегі керек: бір немесе екі жазуда.',
  'refusal.name_too_long': 'Есімде ең көбі {lengthMax} әріп болады.',
  'refusal.name_characters':
    'Есімде болмайтын белгі бар. Әріптерді, сызықшаларды және дәйекшелерді қолданыңыз.',
  'refusal.name_script_unknown': 'Есім көрсетілген әріптермен жазылмаған ({script}).',
  'refusal.birth_date_invalid':
    'Мұндай туған күн болуы мүмкін емес. Ол біздің күнтізбедегі, болашақтағы емес және 130 жылдан аспайтын күн болуы керек.',
  'refusal.birth_place_invalid': 'Туған жер бос, тым ұзын немесе онда болмайтын белгі бар.',
  'refusal.citizenship_invalid': 'Азаматтық мемлекет кодымен көрсетіледі, әрқайсысы бір рет.',
  'refusal.document_invalid': 'Құжаттың нөмірі, мемлекеті немесе күндері дұрыс емес.',
  'refusal.legacy_identifier_invalid': 'Бұрынғы есептің нөмірі 1–20 әріп пен цифрдан тұрады.',
  'refusal.number_malformed': 'Нөмір он екі цифрдан тұрады.',
  'refusal.code_unknown': '{field} өрісінде онда бола алмайтын сөз тұр.',
  'refusal.reference_invalid': 'Актіні немесе органды 1–200 баспа таңбасымен атаңыз.',
  'refusal.change_empty': 'Нені өзгерту керегі көрсетілмеген.',
  'refusal.document_missing': 'Азамат нөмірді алғашқы құжатпен алады. Құжатты нөмірмен бірге тіркеңіз.',
  'refusal.document_state_unfit': 'Құжаттың күйі бұған жол бермейді.',
  'refusal.exclusion_date_invalid': 'Күнтізбеде мұндай шығару күні жоқ.',
  'refusal.exclusion_ground_unfit': 'Бұл негіз тек бейрезиденттерге арналған, ал адам бейрезидент емес.',
  'refusal.exclusion_not_restorable': 'Бұл негізбен шығаруды кері қайтаруға болмайды.',
  'refusal.number_out_of_use':
    'Нөмір қолданыста емес, сондықтан куәлік берілмейді. Нөмірді оператор қалпына келтіре алады.',
  'refusal.exclusion_before_birth': 'Шығару күні туған күннен бұрын.',
  'refusal.exclusion_in_future': 'Шығару күні болашақта.',
  'refusal.merge_with_itself': 'Жазбаны өзімен біріктіруге болмайды.',
  'refusal.legacy_identifier_linked': 'Бұрынғы есептің бұл нөмірі адамға бұрыннан байланыстырылған.',
  'refusal.legacy_identifier_conflict': 'Бұрынғы есептің бұл нөмірі басқа адамда бар. Алдымен соны шешіңіз.',
  'refusal.number_already_recorded': 'Бұл нөмір бұрыннан тіркелген.',
  'refusal.person_has_a_number': 'Адамның жарамды нөмірі бар. Бір адамда бір нөмір болады.',
  'refusal.number_state_unfit': 'Нөмірдің күйі бұған жол бермейді.',
  'refusal.renumbering_unfounded': 'Заң мұнда басқа нөмірге негіз бермейді.',
  'refusal.person_merged': 'Бұл жазба басқасымен біріктірілген. Сонымен жұмыс істеңіз.',
  'refusal.person_erased': 'Бұл адамның деректері өшірілген: сақтау мерзімі өткен.',
  'refusal.merge_survivor_without_number': 'Нөмір тек екінші жазбада бар. Сонымен біріктіріңіз.',
  'refusal.merge_unknown': 'Бұл жазба біріктірілмеген, болдырмайтын ештеңе жоқ.',
  'refusal.proposal_closed': 'Бұл ұсыныс қаралып қойған.',
  'refusal.erasure_too_early': 'Бұл деректердің сақтау мерзімі әлі өткен жоқ.',
  'refusal.rule_unknown': 'Қолданыстағы ережелерде {kind} {key} жоқ.',
  'refusal.conflict_of_interest': 'Өз жазбаңызбен жұмыс істеуге болмайды. Істі әріптесіңізге беріңіз.',
  'refusal.second_person_needed': 'Ұсынысыңызды басқа адам мақұлдауы керек.',
  'refusal.second_officer_needed':
    'Өтініш берушінің тегі сіздікімен бірдей. Өтініш бетін ашып, екінші қызметкерді сұраңыз.',
  'refusal.case_held': 'Өтінішті әріптесіңіз ашып отыр. Ештеңе өзгерген жоқ. Күтіңіз немесе өзіңізге алыңыз.',
  'refusal.case_not_held': 'Бұл өтініш ешкімде ашық емес. Оны ашыңыз.',
  'refusal.application_state_unfit': 'Өтініштің күйі бұған жол бермейді. Қай сатыда екенін көру үшін ашыңыз.',
  'refusal.scan_type_unknown': 'Скан түрі JPEG, PNG немесе PDF болуы керек.',
  'refusal.scan_too_large':
    'Бір скан 5\u00a0МБ-тан, өтініштің барлық скандары 20\u00a0МБ-тан аспайды. Сапасын азайтып сканерлеңіз.',
}
