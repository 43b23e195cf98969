// Russian: where the number stands, what its digits say, and papers without it.

import type { place as english } from '../en/place.ts'
import type { Translation } from '../message.ts'

export const place: Translation<typeof english> = {
  'place.where.title': 'Где мой ИИН?',
  'place.where.lead': 'Сначала посмотрите в свой документ. На каждом рисунке отмечено место номера.',
  'place.where.unknown': 'Другие документы, где он есть',
  'place.where.foreign': 'В иностранном паспорте ИИН не бывает.',
  'place.picture': 'Рисунок с пометкой SPECIMEN: {name}. {says}',
  'place.picture.page': 'стр. {page}',
  'place.digit.title': 'Что такое ИИН?',
  'place.digit.lead':
    'ИИН — индивидуальный идентификационный номер: двенадцать цифр, которые каждому зарегистрированному человеку дают один раз и на всю жизнь.',
  'place.digit.use':
    'С ним платят налоги, открывают счёт в банке, оформляют имущество, обращаются к государству и бизнесу.',
  'place.digit.same':
    'Структура одинакова для всех, для граждан и для иностранцев. Вот о чём говорит каждая часть номера.',
  'place.digit.parts': 'О чём говорят цифры',
  'place.digit.birth': 'Цифры 1–6: дата рождения — год, месяц, день.',
  'place.digit.century':
    'Цифра 7: век и пол. 1 и 2 — родился в 1800-е, 3 и 4 — в 1900-е, 5 и 6 — в 2000-е. Нечётная — мужчина, чётная — женщина. 0 не говорит ни о том, ни о другом.',
  'place.digit.serial': 'Цифры 8–11: порядковый номер в реестре.',
  'place.digit.check':
    'Цифра 12: контрольная, её вычисляют по одиннадцати прежним. Она ловит почти все описки, но не все: ошибка в 11-й цифре часто не видна.',
  'place.digit.not': 'Чем он не является',
  'place.digit.not.proof': 'Это не доказательство: кто знает ваш номер, ещё не вы.',
  'place.digit.not.paper': 'Это не документ и не разрешение жить или работать.',
  'place.digit.not.bin': 'Это не БИН — номер организации.',
  'place.digit.history': 'Как он появился',
  'place.digit.doubt': 'О чём источники говорят по-разному',
  'place.resident.title': 'Постоянно живущие и лица без гражданства',
  'place.resident.lead':
    'Номер вы получаете вместе с видом на жительство или удостоверением лица без гражданства.',
  'place.resident.missing': 'В вашем документе нет ИИН?',
  'place.exchange.title': 'Документ гражданина без ИИН',
  'place.exchange.look': 'Удостоверение выдано в 1997 году или позже? Сначала посмотрите сюда',
  'place.exchange.locality': 'Есть ли там, где вы живёте, центр обслуживания населения (ЦОН)?',
  'place.exchange.with_branch': 'Да',
  'place.exchange.without_branch': 'Нет',
  'place.exchange.show': 'Показать, куда идти',
  'place.exchange.go': 'Куда идти: {channel}',
  'place.exchange.papers': 'Что принести',
  'place.exchange.hand_in': 'Что сдать',
  'place.exchange.fee': 'Сколько это стоит?',
  'place.exchange.history': 'Почему номер должен быть в документе',
  'place.trade.title': 'Предприниматели: ИИН или БИН?',
  'place.trade.lead':
    'Если вы работаете от своего имени, ваш ИИН — номер и вашего дела. У компании свой номер — БИН.',
  'place.trade.tell': 'Как их различить',
  'place.trade.iin': 'ИИН: первые шесть цифр — дата рождения.',
  'place.trade.bin': 'БИН: год и месяц регистрации, а на пятом месте 4, 5 или 6.',
  'place.trade.joint': 'Совместное предпринимательство нескольких человек получает БИН.',
  'place.trade.check': 'Проверить номер',
}
