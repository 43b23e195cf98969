// Russian: the letters to applicants. None has the number, a name or a reason in it: others may read a letter.

import type { letter as english } from '../en/letter.ts'
import type { Translation } from '../message.ts'

export const letter: Translation<typeof english> = {
  'letter.subject.submitted': 'Заявление {reference}: получено',
  'letter.subject.intake_accepted': 'Заявление {reference}: принято',
  'letter.subject.intake_refused': 'Заявление {reference}: не принято',
  'letter.subject.correction_requested': 'Заявление {reference}: нужно кое-что исправить',
  'letter.subject.decided': 'Заявление {reference}: есть решение',
  'letter.subject.delivered': 'Заявление {reference}: результат выдан',
  'letter.subject.expired': 'Заявление {reference}: закрыто',
  'letter.subject.one_time_code': 'Заявление {reference}: ваш код',
  'letter.submitted': 'Ваше заявление {reference} у нас. Его ещё никто не проверял.',
  'letter.submitted.next':
    'Сохраните номер заявления. По нему и дате рождения можно следить, что с заявлением.',
  'letter.intake_accepted': 'Ваше заявление {reference} и документы приняты. Сейчас их проверяют.',
  'letter.intake_accepted.next': 'Делать ничего не нужно. Мы напишем снова, когда будет решение.',
  'letter.intake_refused': 'Документы по вашему заявлению {reference} не приняты.',
  'letter.intake_refused.next':
    'Причина указана в расписке. Она есть и на нашем сайте, вместе с тем, что можно сделать.',
  'letter.correction_requested': 'В вашем заявлении {reference} нужно кое-что исправить.',
  'letter.correction_requested.next':
    'На нашем сайте видно, что именно и почему. Пока вы не исправите, наш срок не идёт.',
  'letter.decided': 'По вашему заявлению {reference} есть решение.',
  'letter.decided.next':
    'Письмо могут прочитать другие, поэтому решения в нём нет. Его можно прочитать на нашем сайте.',
  'letter.delivered': 'Результат по вашему заявлению {reference} выдан.',
  'letter.delivered.next': 'Если вы его не получали, сразу сообщите в отделение.',
  'letter.expired':
    'Ваше заявление {reference} закрыто: время прийти с документами или исправить данные истекло.',
  'letter.expired.next': 'Решения о вас не принимали. Подать снова можно в любое время.',
  'letter.one_time_code': 'Ваш код для заявления {reference}: {code}. Он действует десять минут.',
  'letter.one_time_code.next':
    'Никому его не сообщайте, даже нам. Если вы его не запрашивали, ничего не делайте: без него никто не войдёт.',
  'letter.look': 'Следить за заявлением можно здесь: {address}',
  'letter.number': 'Мы никогда не пишем ИИН в письмах и не просим прислать его в письме.',
  'letter.automatic': 'Это письмо отправила программа. Ответы на него никто не читает.',
  'letter.demo':
    'DEMO: это демонстрация. Ни один номер здесь не настоящий, и письмо отправлено не государственным органом.',
}
