// Kazakh: why somebody needs a number, and the ways to it.

import type { way as english } from '../en/way.ts'
import type { Translation } from '../message.ts'

export const way: Translation<typeof english> = {
  'way.why.title': 'Шетелдікке ЖСН не үшін керек?',
  'way.why.lead':
    '2025 жылдан бері жағдайлар тізімі кеңейіп келеді. Өзіңіздікін таңдаңыз, біз қайда бару және не алып бару керегін айтамыз.',
  'way.why.listed': 'Тізімде бар',
  'way.why.asked': 'Тізімде жоқ, бірақ сұрауы ықтимал',
  'way.why.other': 'Басқа себеп',
  'way.why.check': 'Осы жағдайды тексеру',
  'way.why.about': 'себебі: {name}',
  'way.how.title': 'Шетелдік ЖСН-ді қалай алады',
  'way.how.lead': 'Бірнеше ресми жол бар. Бәрі тегін. Барлығы бірдей кез келген адамға ашық емес.',
  'way.how.table': 'Жолдар, күні: {day}',
  'way.how.way': 'Жол',
  'way.how.self': 'Өзіңіз',
  'way.how.other': 'Өкіл',
  'way.how.reason': 'Дереккөздер келіспейтін жерлер',
  'way.how.papers': 'Құжаттарды көру',
  'way.how.papers.title': 'Не алып бару керек',
}
