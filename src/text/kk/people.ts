// Kazakh: the people who work here, and how they sign in.

import type { people as english } from '../en/people.ts'
import type { Translation } from '../message.ts'

export const people: Translation<typeof english> = {
  'people.name': 'Аты-жөні',
  'people.role': 'Рөлі',
  'people.office': 'Бөлімшесі',
  'people.role.counter_officer': 'бөлімше қызметкері',
  'people.role.consular_officer': 'консулдық қызметкері',
  'people.role.operator': 'оператор',
  'people.role.supervisor': 'басшы',
  'people.role.register_administrator': 'тізілім әкімшісі',
  'people.role.rule_editor': 'ережелер редакторы',
  'people.role.auditor': 'аудитор',
  'people.role.representative': 'өкіл',
  'people.role.holder': 'нөмір иесі',
  'people.enroll.title': 'Кіру кілтін жасаңыз',
  'people.enroll.lead': 'Сізді осында жұмыс істеуге шақырды. Бұл сіз екеніңізді тексеріңіз.',
  'people.enroll.until': 'Сілтеменің мерзімі',
  'people.enroll.passkey':
    'Кіру кілті құпиясөздің орнына жүреді. Оны құрылғыңыз сақтайды және саусағыңызды, бетіңізді немесе PIN-кодты сұрайды. Оны бізден ешкім оқи алмайды, ол тек осы сайтта жұмыс істейді.',
  'people.enroll.submit': 'Кілт жасап, кіру',
  'people.passkey.sign_in': 'Кіру кілтімен кіру',
  'people.outside.sign_in': '{name} арқылы кіру',
  'people.outside.enroll': 'Кіру кілтінің орнына: {name} арқылы бір рет кіріңіз, ол осы жазбаға байланады.',
  'people.passkey.script': 'Кіру кілтіне JavaScript керек. Оны осы сайт үшін қосып, бетті жаңартыңыз.',
  'people.passkey.device':
    'Құрылғы кіру кілтін бермеді. Тағы бір рет көріңіз немесе басқа құрылғыны пайдаланыңыз.',
  'people.passkey.host':
    'Кіру кілттері жалаң IP мекенжайында жұмыс істемейді. Бұл бетті сайттың атымен ашыңыз.',
}
