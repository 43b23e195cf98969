// Russian: what is wrong with what was typed, and what to do.

import type { problem as english } from '../en/problem.ts'
import type { Translation } from '../message.ts'

export const problem: Translation<typeof english> = {
  'problem.mrz_missing': 'Введите или вставьте две строки паспорта.',
  'problem.mrz_not_two_lines':
    'В паспорте две строки, а здесь {found, plural, one {# строка} few {# строки} many {# строк} other {# строки}}. Введите каждую с новой строки.',
  'problem.mrz_other_document':
    'Строки по {found} знаков бывают в удостоверении или визе. Здесь нужен паспорт: две строки по 44.',
  'problem.mrz_line_length':
    'В строке {line}: {found, plural, one {# знак} few {# знака} many {# знаков} other {# знака}}. Должно быть 44. Проверьте знаки < в конце.',
  'problem.mrz_character':
    'Строка {line}, место {position}: знака «{character}» здесь быть не может. Только латинские буквы, цифры и <.',
  'problem.mrz_not_passport': 'Первая строка не начинается с P: это не паспорт.',
  'problem.mrz_name_missing': 'В первой строке нет имени. Оно начинается с шестого знака.',
  'problem.mrz_name_unreadable':
    'В имени в первой строке есть цифра. Проверьте, не стоит ли 0 вместо O или 1 вместо I.',
  'problem.mrz_number_missing': 'Во второй строке нет номера паспорта. Он стоит на местах 1–9.',
  'problem.mrz_state_unreadable':
    'В коде государства есть цифра: {field, select, country {строка 1, места 3–5} other {строка 2, места 11–13}}. Проверьте, не стоит ли 0 вместо O.',
  'problem.mrz_birth_unreadable':
    'Дата рождения во второй строке (места 14–19) — это шесть цифр; неизвестная часть пишется как <<.',
  'problem.mrz_sex_unreadable': 'На месте 21 второй строки должно быть M, F или <.',
  'problem.mrz_expiry_unreadable': 'Срок действия во второй строке (места 22–27) — не календарная дата.',
  'problem.mrz_check_digit':
    'Прочтите ещё раз {field}: строка 2, места {from}–{to}. Контрольная цифра на месте {at} не подходит.',
  'problem.mrz_field.document_number': 'номер паспорта',
  'problem.mrz_field.birth_date': 'дату рождения',
  'problem.mrz_field.expiry_date': 'срок действия',
  'problem.mrz_field.personal_number': 'личный номер',
  'problem.mrz_field.whole': 'всю вторую строку',
  'problem.passport_expired': 'Паспорт истёк {day}. Сначала его нужно заменить.',
  'problem.birth_date_missing': 'Введите дату рождения из визуальной зоны.',
  'problem.birth_date_incomplete':
    'Введите день, месяц и год рождения. Если в паспорте части даты нет, номер здесь сформировать нельзя: передайте дело оператору.',
  'problem.birth_year_ambiguous':
    'Строки могут означать {first} или {second}. Введите полный год из визуальной зоны.',
  'problem.birth_date_impossible':
    'Такого дня нет. Введите день, месяц и год из четырёх цифр. Может быть, первым указан месяц?',
  'problem.birth_date_in_future': 'Дата рождения в будущем. Проверьте год.',
  'problem.birth_date_too_long_ago': 'Это {years} лет назад или раньше. Проверьте год.',
  'problem.birth_date_not_confirmed': 'Сверьте дату рождения с визуальной зоной и поставьте отметку.',
  'problem.sex_missing': 'Выберите пол по визуальной зоне.',
  'problem.sex_not_confirmed': 'Сверьте пол с визуальной зоной и поставьте отметку.',
  'problem.citizenship_missing': 'Выберите гражданство по визуальной зоне.',
  'problem.citizenship_not_confirmed': 'Сверьте гражданство с визуальной зоной и поставьте отметку.',
  'problem.citizen_of_kazakhstan':
    'Гражданин Казахстана получает номер с первым документом, а не здесь. Он указан в удостоверении или паспорте.',
  'problem.birth_place_missing': 'Введите место рождения из визуальной зоны.',
  'problem.birth_place_too_long': 'Место рождения должно быть не длиннее {lengthMax} знаков.',
  'problem.birth_place_characters':
    'В месте рождения могут быть латинские или кириллические буквы, цифры и обычные знаки препинания. Для другой письменности нужен перевод.',
  'problem.original_not_seen':
    'Осмотрите подлинник паспорта и поставьте отметку. Без этого принять заявление нельзя.',
  'problem.match_unanswered':
    'Выберите ответ: один из этих держателей номера или причина, почему это другой человек.',
  'problem.number_missing': 'Введите номер: 12 цифр.',
  'problem.page.title': 'Это сделать нельзя',
  'problem.page.not_found': 'Страница не найдена',
  'problem.page.fault': 'Произошла ошибка',
  'problem.page.request': 'Номер этого запроса для поддержки: {id}',
  'problem.page.application': 'Открыть заявление',
  'problem.family_missing': 'Введите фамилию, как в документе.',
  'problem.name_too_long': 'В имени может быть не больше {lengthMax} знаков.',
  'problem.name_characters':
    'В имени могут быть латинские или русские и казахские буквы, но не вместе, дефис и апостроф.',
  'problem.name_reason_missing': 'Имя не такое, как в строках. Выберите причину.',
  'problem.paper_missing': 'Осмотрите этот документ и отметьте. Без него в приёме отказывают (I1).',
  'problem.paper_one_missing': 'Нужен один из этих документов. Без него в приёме отказывают (I1).',
  'problem.paper_expiry_missing': 'Введите, до какого дня действует документ.',
  'problem.paper_expired': 'Документ истёк {day}. В приёме отказывают (I2).',
  'problem.translation_language_missing': 'Выберите, на какой язык переведён паспорт.',
  'problem.authority_name_missing': 'Введите имя того, кто действует за заявителя.',
  'problem.authority_number_missing': 'Введите номер доверенности или документа вместо неё.',
  'problem.authority_closed':
    'По правилам этот человек не может подать за другого. В приёме отказывают (I3).',
  'problem.payload_unknown': 'Это не код нашей формы.',
  'problem.payload_damaged': 'Код считан не полностью. Отсканируйте снова или примите по паспорту.',
  'problem.form_incomplete': 'В форме есть ошибки: {topics}. Примите по паспорту.',
  'problem.signature_missing': 'Перед выдачей расписка должна быть подписана.',
  'problem.name_not_confirmed': 'Сверьте имя с документом и поставьте отметку.',
  'problem.document_not_confirmed': 'Сверьте номер, государство и срок с документом и поставьте отметку.',
  'problem.document_kind_closed':
    'По правилам этот документ у такого человека не принимают. Попросите другой или откажите в приёме.',
}
