// Russian: what is wrong with the applicant’s form, and what to do.

import type { applyProblem as english } from '../en/apply-problem.ts'
import type { Translation } from '../message.ts'

export const applyProblem: Translation<typeof english> = {
  'apply.problem.mrz_missing': 'Введите или вставьте строки внизу страницы паспорта.',
  'apply.problem.mrz_not_two_lines':
    'В паспорте две строки, на карте две или три. Здесь мы видим {found}. Каждая строка — отдельно.',
  'apply.problem.mrz_other_document':
    'Строки по {found} знаков — не паспортные. В паспорте две строки по 44.',
  'apply.problem.mrz_line_length':
    'В строке {line} знаков: {found}. Должно быть {wanted}. Посчитайте знаки < в конце.',
  'apply.problem.mrz_character':
    'Строка {line}, место {position}: «{character}» там быть не может. Только латинские буквы, цифры и <.',
  'apply.problem.mrz_not_passport': 'Первая строка — не паспортная и не удостоверения личности.',
  'apply.problem.mrz_name_missing': 'В строках нет имени. Перепишите их ещё раз.',
  'apply.problem.mrz_name_unreadable': 'В имени есть цифра. Проверьте, нет ли 0 вместо O или 1 вместо I.',
  'apply.problem.mrz_number_missing': 'В строках нет номера документа.',
  'apply.problem.mrz_state_unreadable': 'В коде государства есть цифра. Проверьте, нет ли 0 вместо O.',
  'apply.problem.mrz_birth_unreadable':
    'Дата рождения в строках — шесть цифр или << вместо неизвестной части.',
  'apply.problem.mrz_sex_unreadable': 'Пол в строках — M, F или <.',
  'apply.problem.mrz_expiry_unreadable': 'Последний день в строках — не день календаря.',
  'apply.problem.mrz_check_digit':
    'Проверьте ещё раз: {field}, строка {line}, места {from}–{to}. Контрольная цифра на месте {at} не подходит.',
  'apply.problem.passport_expired':
    'Срок вашего паспорта истёк: {day}. В ЦОНе его не примут. Сначала замените его.',
  'apply.problem.document_kind_missing': 'Выберите, какой это документ.',
  'apply.problem.document_country_missing': 'Выберите государство, которое его выдало.',
  'apply.problem.document_number_missing': 'Введите номер документа.',
  'apply.problem.document_number_characters': 'В номере могут быть буквы, цифры, пробелы, №, / и -.',
  'apply.problem.document_expired':
    'Срок вашего документа истёк: {day}. В ЦОНе его не примут. Сначала замените его.',
  'apply.problem.script_missing': 'Выберите, какими буквами написано имя.',
  'apply.problem.family_missing': 'Введите фамилию или единственное имя.',
  'apply.problem.given_missing': 'Введите имя или отметьте, что имя у вас одно.',
  'apply.problem.name_characters':
    'В имени могут быть латинские или русские и казахские буквы, пробелы, дефисы и апострофы.',
  'apply.problem.name_choice_missing':
    'Вы ввели {typed}. В строках паспорта {read}, и реестр берёт имя оттуда. Выберите, что верно.',
  'apply.problem.sex_missing': 'Выберите пол, как в документе.',
  'apply.problem.birth_place_missing': 'Введите место рождения.',
  'apply.problem.place_characters': 'Используйте латиницу или кириллицу, цифры и обычные знаки.',
  'apply.problem.status_missing': 'Выберите, кто вы.',
  'apply.problem.citizenship_missing': 'Выберите гражданство.',
  'apply.problem.citizen_of_kazakhstan':
    'Гражданин Казахстана получает номер с первым документом. Он в удостоверении личности или в паспорте.',
  'apply.problem.address_missing': 'Введите, где вы живёте.',
  'apply.problem.contact_missing': 'Выберите, как вам сообщить.',
  'apply.problem.email_invalid': 'Введите адрес почты, например name@example.org.',
  'apply.problem.phone_invalid': 'Введите номер телефона: от 6 до 15 цифр, с кодом страны.',
  'apply.problem.purpose_missing': 'Выберите, для чего нужен номер.',
  'apply.problem.choice_missing': 'Выберите один из ответов.',
  'apply.problem.had_missing': 'Укажите, был ли у вас ИИН.',
  'apply.problem.applicant_missing': 'Выберите, кто подаёт заявление.',
  'apply.problem.representative_missing': 'Введите имя того, кто действует за заявителя.',
  'apply.problem.representation_closed': 'Представитель так подать не может.',
  'apply.problem.authority_number_missing': 'Введите номер документа.',
  'apply.problem.authority_notary_missing': 'Введите нотариуса.',
  'apply.problem.authority_scope_missing': 'Выберите, что разрешает доверенность.',
  'apply.problem.authority_scope_too_narrow': 'Эта доверенность не даёт права подать заявление. Нужна новая.',
  'apply.problem.authority_revoked_missing': 'Укажите, отозвана ли доверенность.',
  'apply.problem.authority_revoked': 'По отозванной доверенности действовать нельзя. Нужна новая.',
  'apply.problem.authority_expired': 'Срок доверенности истёк: {day}. Нужна новая.',
  'apply.problem.authority_dates_reversed': 'Последний день раньше дня выдачи. Проверьте обе даты.',
  'apply.problem.channel_missing': 'Выберите, куда подаёте.',
  'apply.problem.channel_closed': 'Этот путь закрыт.',
  'apply.problem.signature_not_offered': 'Здесь нужна электронная подпись. Этот сервис её пока не принимает.',
  'apply.problem.category_missing': 'Консульство принимает только определённые категории. Выберите свою.',
  'apply.problem.category_closed': 'Консульства не принимают эту категорию.',
  'apply.problem.category_age': 'По вашей дате рождения эта категория не подходит.',
  'apply.problem.too_long': 'Не больше {lengthMax} знаков.',
  'apply.problem.day_missing': 'Введите день, месяц и год.',
  'apply.problem.day_incomplete': 'Часть даты пропущена. Введите день, месяц и год.',
  'apply.problem.day_year_short': 'Введите год четырьмя цифрами.',
  'apply.problem.day_month_unknown': 'Месяц — от 1 до 12. Вы не написали месяц первым?',
  'apply.problem.day_not_in_calendar': 'В этом месяце нет такого дня. Проверьте день.',
  'apply.problem.day_in_future': 'Этот день ещё не наступил. Проверьте год.',
  'apply.problem.day_too_long_ago': 'Это {years} лет назад или больше. Проверьте год.',
  'apply.problem.field.document_number': 'номер документа',
  'apply.problem.field.birth_date': 'дата рождения',
  'apply.problem.field.expiry_date': 'последний день',
  'apply.problem.field.personal_number': 'личный номер',
  'apply.problem.field.whole': 'строки целиком',
  'apply.problem.document_kind_closed': 'Этот документ у такого человека не принимают.',
}
