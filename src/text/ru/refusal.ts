// Russian: why the application says no, and what to do.

import type { refusal as english } from '../en/refusal.ts'
import type { Translation } from '../message.ts'

export const refusal: Translation<typeof english> = {
  'refusal.setting_unknown': 'Настройка {name} неизвестна. Известны: {known}.',
  'refusal.setting_invalid': 'Настройка {name} не может быть {value}. Исправьте её или уберите.',
  'refusal.authority_unreadable':
    'Файл {file}, указанный в TIZILIM_AUTHORITY, должен быть JSON с названием органа на kk, ru и en и с целым certificateKey.',
  'refusal.certificate_key_missing':
    'Настоящий реестр подписывает свидетельства: в файле, указанном в TIZILIM_AUTHORITY, нужен certificateKey. Как его создать, сказано в docs/operate.md.',
  'refusal.data_folder_held':
    'Папку данных {folder} использует процесс {holder}. Остановите его или укажите другую папку в TIZILIM_DATA.',
  'refusal.data_folder_not_writable':
    'В папку данных {folder} нельзя писать ({reason}). Исправьте права или укажите другую папку в TIZILIM_DATA.',
  'refusal.data_folder_full':
    'Для папки данных {folder} нет места ({reason}). Освободите место и запустите снова: ничего не потеряно.',
  'refusal.data_folder_path_too_long': 'Путь {folder} длиннее {limit} байт. Выберите более короткий.',
  'refusal.database_platform_unsupported':
    'Встроенный PostgreSQL не работает на {platform} ({reason}). Используйте Linux или macOS, в Windows — WSL, либо укажите сервер в DATABASE_URL.',
  'refusal.database_binaries_unreachable':
    'PostgreSQL не запускается от имени root, а учётная запись для него не может прочесть программы в {folder}. Запустите от имени обычного пользователя или перенесите проект в папку, доступную всем для чтения.',
  'refusal.database_unreachable':
    '{reason, select, address_invalid {В DATABASE_URL должен быть адрес вида postgres://user@host:5432/name.} other {PostgreSQL, указанный в DATABASE_URL, не отвечает: {address} ({reason}). Проверьте адрес и работу сервера.}}',
  'refusal.database_too_old':
    'PostgreSQL по адресу {address} имеет версию {version}. Нужна версия {versionMin} или новее.',
  'refusal.database_full':
    'Диск базы данных заполнен, поэтому таблицы не подготовлены. Освободите место и запустите снова: ничего не потеряно.',
  'refusal.schema_newer_than_program':
    'Таблицы имеют версию {schema}, а эта программа знает {program}. Запустите более новую программу, которая их создала.',
  'refusal.migration_altered': 'Миграция {migration} изменена после применения. Верните файл в прежний вид.',
  'refusal.port_taken':
    'Порт {port} занят другой программой. Остановите её или выберите другой: PORT=3001 npm start.',
  'refusal.address_unusable':
    'Адрес {host} с портом {port} использовать нельзя ({reason}). Укажите в TIZILIM_HOST адрес этого компьютера, а в PORT — порт, который вам доступен.',
  'refusal.rules_invalid': 'На пакет правил нельзя положиться. Место {at}: {words}.',
  'refusal.mode_mismatch':
    'Программа работает {program, select, demo {в режиме демонстрации} other {как настоящий реестр}}, а данные созданы {data, select, demo {в режиме демонстрации} other {настоящим реестром}}. Их нельзя смешивать: укажите другую папку в TIZILIM_DATA или другую базу в DATABASE_URL.',
  'refusal.application_unknown':
    'Мы не находим заявления с этим номером и датой рождения. Проверьте и то и другое.',
  'refusal.code_wrong': 'Код не подходит или ему больше десяти минут. Проверьте его или запросите новый.',
  'refusal.sign_in_required':
    'Вы не вошли, или сеанс истёк. Войдите здесь, чтобы продолжить: введённое сохранено.',
  'refusal.sign_in_failed': 'Неверное имя или пароль. Проверьте и попробуйте ещё раз.',
  'refusal.sign_in_too_often':
    'Слишком много попыток. Подождите {waitMinutes, plural, one {# минуту} few {# минуты} many {# минут} other {# минуты}} и попробуйте снова.',
  'refusal.submission_too_often':
    'С вашего адреса отправили слишком много форм. Подождите {waitMinutes, plural, one {# минуту} few {# минуты} many {# минут} other {# минуты}} и отправьте снова.',
  'refusal.claim_too_often':
    'Слишком много попыток. Подождите {waitMinutes, plural, one {# минуту} few {# минуты} many {# минут} other {# минуты}} и попробуйте снова.',
  'refusal.suspicion_too_often':
    'Слишком много сообщений подряд. Подождите {waitMinutes, plural, one {# минуту} few {# минуты} many {# минут} other {# минуты}} и отправьте снова.',
  'refusal.report_too_often':
    'Из вашей сети отправлено слишком много сообщений. Подождите {waitMinutes, plural, one {# минуту} few {# минуты} many {# минут} other {# минуты}} и отправьте снова. Написанное сохранено.',
  'refusal.check_too_often':
    'С вашего адреса слишком много запросов на проверку. Подождите {waitMinutes, plural, one {# минуту} few {# минуты} many {# минут} other {# минуты}} и повторите.',
  'refusal.passkey_failed':
    'Ключ доступа не принят. Попробуйте ещё раз. Если не получится, попросите у администратора новую ссылку.',
  'refusal.invitation_invalid':
    'Эта ссылка неверна, устарела или уже использована. Попросите у администратора новую.',
  'refusal.own_account': 'Никто не меняет собственную учётную запись. Обратитесь к другому администратору.',
  'refusal.last_administrator':
    'Это последний администратор, который может войти. Сначала пригласите другого.',
  'refusal.seal_head_unreadable': 'Это не пломба. Пломба — это номер и 64 знака, как её печатает проверка.',
  'refusal.proof_too_long':
    'Реестр слишком велик, чтобы проверить его со страницы. Запустите на машине npm run operate -- verify.',
  'refusal.outside_failed':
    'Внешний вход не удался, или к нему здесь не привязана учётная запись. Начните сначала или попросите ссылку у администратора.',
  'refusal.outside_away':
    'Внешняя служба входа не отвечает. Попробуйте через минуту или войдите с ключом доступа.',
  'refusal.not_permitted':
    'Ваша роль этого не позволяет. Если это нужно для работы, обратитесь к руководителю.',
  'refusal.request_forged':
    'Запрос пришёл не со страницы этого сервиса, поэтому ничего не сделано. Вернитесь, обновите страницу и повторите.',
  'refusal.not_found': 'Такой страницы нет, или она вам недоступна. Проверьте адрес.',
  'refusal.request_too_large': 'Слишком большой запрос. Отправьте меньше.',
  'refusal.request_unreadable': 'Запрос не удалось прочитать. Обновите страницу и повторите.',
  'refusal.idempotency_key_reused':
    'Эта форма уже отправлялась с другими ответами. Обновите страницу и повторите.',
  'refusal.changed_meanwhile':
    'Тем временем кто-то другой это изменил. Посмотрите страницу ещё раз и повторите.',
  'refusal.register_busy':
    'Реестр сейчас перегружен, поэтому ничего не сделано. Подождите минуту и повторите.',
  'refusal.application_already_decided': 'Это заявление уже закрыто. Откройте его, чтобы узнать исход.',
  'refusal.application_not_confirmed': 'Данные ещё не сверены с паспортом. Сначала сверьте их.',
  'refusal.channel_closed': 'Сегодня заявления здесь не принимаются: так установлено действующим правилом.',
  'refusal.passport_expired': 'Паспорт истёк после открытия заявления. Сначала его нужно заменить.',
  'refusal.earlier_number_found': 'Найден номер человека с такими же данными. Посмотрите ниже и ответьте.',
  'refusal.document_already_held':
    'Этот паспорт уже записан за человеком в реестре, второй номер по нему не формируется. Подтвердите номер этого человека.',
  'refusal.bucket_full':
    'Все номера для этой даты рождения и пола выданы, сформировать номер нельзя. Передайте дело оператору.',
  'refusal.birth_date_not_formable':
    'Действующее правило не предусматривает номера для этого века рождения. Передайте дело оператору.',
  'refusal.fault':
    'Это наша ошибка. Ничего не изменено. Попробуйте ещё раз; если повторится, сообщите номер ниже.',
  'refusal.name_missing': 'Нужна фамилия, на одной или двух письменностях.',
  'refusal.name_too_long': 'В имени может быть не больше {lengthMax} букв.',
  'refusal.name_characters':
    'В имени есть знак, которого в именах не бывает. Используйте буквы, дефисы и апострофы.',
  'refusal.name_script_unknown': 'Имя написано не теми буквами, что указаны ({script}).',
  'refusal.birth_date_invalid':
    'Такой даты рождения быть не может. Нужен день нашего календаря, не в будущем и не раньше чем 130 лет назад.',
  'refusal.birth_place_invalid': 'Место рождения пустое, слишком длинное или содержит недопустимый знак.',
  'refusal.citizenship_invalid': 'Гражданство указывается кодом государства, каждое один раз.',
  'refusal.document_invalid': 'Номер, государство или даты документа указаны неверно.',
  'refusal.legacy_identifier_invalid': 'Номер прежнего учёта состоит из 1–20 букв и цифр.',
  'refusal.number_malformed': 'Номер состоит из двенадцати цифр.',
  'refusal.code_unknown': 'В поле {field} стоит слово, которого там быть не может.',
  'refusal.reference_invalid': 'Назовите акт или орган: от 1 до 200 печатных знаков.',
  'refusal.change_empty': 'Не указано, что изменить.',
  'refusal.document_missing':
    'Гражданин получает номер при первом документе. Запишите документ вместе с номером.',
  'refusal.document_state_unfit': 'Состояние документа этого не допускает.',
  'refusal.exclusion_date_invalid': 'Такого дня исключения нет в календаре.',
  'refusal.exclusion_ground_unfit': 'Это основание только для нерезидентов, а человек им не является.',
  'refusal.exclusion_not_restorable': 'Исключение по этому основанию нельзя отменить.',
  'refusal.number_out_of_use':
    'Номер не действует, поэтому свидетельство не выдаётся. Восстановить номер может оператор.',
  'refusal.exclusion_before_birth': 'День исключения раньше дня рождения.',
  'refusal.exclusion_in_future': 'День исключения в будущем.',
  'refusal.merge_with_itself': 'Запись нельзя объединить с самой собой.',
  'refusal.legacy_identifier_linked': 'Этот номер прежнего учёта уже связан с человеком.',
  'refusal.legacy_identifier_conflict':
    'Этот номер прежнего учёта есть у другого человека. Сначала разберитесь с этим.',
  'refusal.number_already_recorded': 'Этот номер уже записан.',
  'refusal.person_has_a_number': 'У человека есть действующий номер. У одного человека один номер.',
  'refusal.number_state_unfit': 'Состояние номера этого не допускает.',
  'refusal.renumbering_unfounded': 'Закон не даёт здесь основания для другого номера.',
  'refusal.person_merged': 'Эта запись объединена с другой. Работайте с той.',
  'refusal.person_erased': 'Данные этого человека удалены: срок их хранения истёк.',
  'refusal.merge_survivor_without_number': 'Номер есть только у другой записи. Объединяйте с ней.',
  'refusal.merge_unknown': 'Эта запись не объединялась, отменять нечего.',
  'refusal.proposal_closed': 'Это предложение уже рассмотрено.',
  'refusal.erasure_too_early': 'Срок хранения этих данных ещё не истёк.',
  'refusal.rule_unknown': 'Действующие правила не знают {kind} {key}.',
  'refusal.conflict_of_interest': 'Нельзя работать с собственной записью. Передайте дело коллеге.',
  'refusal.second_person_needed': 'Ваше предложение должен одобрить другой человек.',
  'refusal.second_officer_needed':
    'У заявителя ваша фамилия. Откройте страницу заявления и попросите второго сотрудника.',
  'refusal.case_held': 'Заявление открыто у коллеги. Ничего не изменено. Подождите или заберите его себе.',
  'refusal.case_not_held': 'Заявление ни у кого не открыто. Откройте его.',
  'refusal.application_state_unfit':
    'Состояние заявления этого не позволяет. Откройте его, чтобы увидеть, что с ним.',
  'refusal.scan_type_unknown': 'Скан должен быть JPEG, PNG или PDF.',
  'refusal.scan_too_large':
    'Скан не больше 5\u00a0МБ, все сканы заявления — 20\u00a0МБ. Уменьшите разрешение.',
}
