// Russian: what the operations of `npm run operate` print.

import type { operate as english } from '../en/operate.ts'
import type { Translation } from '../message.ts'

export const operate: Translation<typeof english> = {
  'operate.usage':
    'Использование: npm run operate -- capacity | verify [ПЛОМБА] | rebuild [--apply] | erase [--apply] | expire [--apply] | populate [ЧИСЛО] | invite РОЛЬ ОТДЕЛЕНИЕ [ИМЯ]',
  'operate.capacity.total':
    'Выдано {taken, plural, one {# номер} few {# номера} many {# номеров} other {# номера}}, групп: {buckets, number}.',
  'operate.capacity.account':
    'Следующий {next, number} = сформировано {formed, number} + пропущено {void, number} + внесено раньше следующего {imported, number}, по всем группам.',
  'operate.capacity.uneven':
    '{uneven, plural, =0 {Счёт каждой группы сходится} one {Счёт # группы не сходится} few {Счёт # групп не сходится} many {Счёт # групп не сходится} other {Счёт # групп не сходится}}.',
  'operate.capacity.tenths': 'Насколько заполнены группы (сколько таких):',
  'operate.capacity.soonest':
    'Какие закончатся первыми при темпе последнего года (занято; следующий = сформировано + пропущено + внесено; полна):',
  'operate.capacity.never': 'не раньше чем через 200 лет',
  'operate.verify.breaches':
    '{count, plural, one {# нарушение:} few {# нарушения:} many {# нарушений:} other {# нарушения:}}',
  'operate.verify.result':
    'Проверено: {checked, number}. {broken, plural, =0 {Всё выполняется} one {# нарушен} few {# нарушены} many {# нарушено} other {# нарушено}}.',
  'operate.seal.none': 'Пока ничего не запломбировано.',
  'operate.seal.head': 'Последняя пломба. Храните её там, куда с этой машины никто не дотянется:',
  'operate.seal.waiting':
    '{waiting, plural, =0 {Запломбирована каждая строка} one {# строка ждёт пломбы, самая старая с {since}} few {# строки ждут пломбы, самая старая с {since}} many {# строк ждут пломбы, самая старая с {since}} other {# строки ждут пломбы, самая старая с {since}}}. Работающая программа пломбирует каждые {seconds} секунд.',
  'operate.seal.kept': 'Сохранённая пломба есть в цепочке. До неё ничего не переписано.',
  'operate.seal.lost':
    'Сохранённой пломбы нет в цепочке. Либо до неё что-то переписано, либо она из другого реестра.',
  'operate.rebuild.progress': 'Событий: {events, number}',
  'operate.rebuild.result':
    'Свёрнуто событий: {events, number}, из них со стёртыми значениями: {erased, number}. {differing, plural, =0 {Все проекции совпадают} one {Отличается # проекция} few {Отличаются # проекции} many {Отличается # проекций} other {Отличается # проекции}}.',
  'operate.rebuild.applied': 'Теперь используются перестроенные проекции.',
  'operate.erase.due':
    'Срок истёк: людей — {persons, number}, заявлений — {applications, number}, сообщений — {reports, number}, отпечатков запросов — {requests, number}.',
  'operate.erase.dry': 'Ничего не стёрто. Чтобы стереть, добавьте --apply.',
  'operate.erase.done':
    'Стёрто: людей — {persons, number}, заявлений — {applications, number}, сообщений — {reports, number}, отпечатков запросов — {requests, number}, событий со значениями — {values, number}.',
  'operate.expire.due': 'Срок ожидания истёк у заявлений: {count, number}.',
  'operate.expire.dry': 'Ничего не закрыто. Чтобы закрыть, добавьте --apply.',
  'operate.expire.done': 'Закрыто заявлений: {count, number}.',
  'operate.populate.progress': '{made, number} из {count, number}',
  'operate.populate.result':
    'Зарегистрировано вымышленных людей: {formed, number}; отказано похожим на других: {alike, number}.',
  'operate.invite.link':
    '{name}, {role}, {office}: откройте эту ссылку один раз на устройстве, которое будет хранить ключ доступа.',
  'operate.invite.until': 'Она действует до {day}, {time} по времени Казахстана. Она показана только здесь.',
  'operate.invite.roles': 'Роли: {roles}.',
  'operate.invariant.I1': 'номер не записан дважды',
  'operate.invariant.I2': 'порядковый номер группы не сформирован дважды',
  'operate.invariant.I3': 'следующий = сформированные + пустые + внесённые, в каждой группе',
  'operate.invariant.I4':
    'у каждого сформированного номера верный контрольный разряд, неверный у внесённого отмечен',
  'operate.invariant.I5': 'у человека один действующий номер, у номера один человек',
  'operate.invariant.I6': 'у каждого ключа повтора есть ответ',
  'operate.invariant.I7': 'в потоках нет пропусков, журналы только растут',
  'operate.invariant.I7-values': 'личные данные те, что подтверждены событиями',
  'operate.invariant.I7-seals': 'каждая пломба следует из предыдущей',
  'operate.invariant.I7-events': 'события такие, какими их запломбировали',
  'operate.invariant.I8': 'у каждого номера ровно одно событие, которым он сформирован или внесён',
  'operate.invariant.I10': 'к человеку ведёт только решённое заявление',
  'operate.invariant.I11': 'заменённые номера ведут к другим, и не по кругу',
  'operate.invariant.I12': 'у объединённой записи нет действующего номера',
  'operate.invariant.I14': 'номер умершего не действует',
  'operate.invariant.I15': 'новый номер появляется только после замены или аннулирования прежнего',
  'operate.invariant.I16': 'никто не одобрил своё предложение и не работал с собственной записью',
  'operate.invariant.I19': 'ни в одной таблице нет места для платы',
  'operate.invariant.I20': 'у номера прежнего учёта один действующий владелец',
  'operate.invariant.I21': 'просмотр перед решением или изменением записан',
  'operate.invariant.I21-looks': 'записи о просмотрах такие, какими их запломбировали',
  'operate.invariant.I22': 'у каждой записи, скрытой до срока, этот срок указан',
  'operate.invariant.I25-keys': 'каждого, чьи данные не удалены, можно найти',
  'operate.invariant.I26': 'демонстрационные цифры только в демонстрации',
}
