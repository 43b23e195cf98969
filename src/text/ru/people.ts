// Russian: the people who work here, and how they sign in.

import type { people as english } from '../en/people.ts'
import type { Translation } from '../message.ts'

export const people: Translation<typeof english> = {
  'people.name': 'Имя',
  'people.role': 'Роль',
  'people.office': 'Отделение',
  'people.role.counter_officer': 'сотрудник отделения',
  'people.role.consular_officer': 'сотрудник консульства',
  'people.role.operator': 'оператор',
  'people.role.supervisor': 'руководитель',
  'people.role.register_administrator': 'администратор реестра',
  'people.role.rule_editor': 'редактор правил',
  'people.role.auditor': 'аудитор',
  'people.role.representative': 'представитель',
  'people.role.holder': 'владелец номера',
  'people.enroll.title': 'Создайте ключ доступа',
  'people.enroll.lead': 'Вас пригласили работать здесь. Проверьте, что это вы.',
  'people.enroll.until': 'Ссылка действует до',
  'people.enroll.passkey':
    'Ключ доступа заменяет пароль. Его хранит ваше устройство и спрашивает палец, лицо или ПИН-код. У нас его прочитать нельзя, и работает он только на этом сайте.',
  'people.enroll.submit': 'Создать ключ и войти',
  'people.passkey.sign_in': 'Войти с ключом доступа',
  'people.outside.sign_in': 'Войти через {name}',
  'people.outside.enroll':
    'Вместо ключа доступа: войдите один раз через {name}, и этот вход будет привязан к записи.',
  'people.passkey.script':
    'Для ключа доступа нужен JavaScript. Включите его для этого сайта и обновите страницу.',
  'people.passkey.device':
    'Устройство не дало ключа доступа. Попробуйте ещё раз или возьмите другое устройство.',
  'people.passkey.host':
    'Ключи доступа не работают по голому IP-адресу. Откройте эту страницу по имени сайта.',
}
