// Kazakh: what every page of the guide says of its rules and its sources.

import type { source as english } from '../en/source.ts'
import type { Translation } from '../message.ts'

export const source: Translation<typeof english> = {
  'source.home': 'Басты бет',
  'source.title': 'Бұл бет неге сүйенеді',
  'source.checked': 'Соңғы тексерілген күні: {day}.',
  'source.stale':
    'Соңғы тексерілген күні: {day}. Содан бері 180 күннен көп өтті: сенбес бұрын 1414 нөмірінен сұраңыз.',
  'source.as_of': 'Бұл — {day} күнгі жауаптар, {pack} ережелері бойынша.',
  'source.today': 'Бүгінгі ережелерді көрсету',
  'source.own': 'Бұл бет осы сайттың өзі туралы, ол заңға сүйенбейді.',
  'source.holds': 'Бұл ережелер мына күннен бері қолданылады: {day}.',
  'source.published': 'Жарияланған күні: {day}.',
  'source.earlier': 'Бұл беттің бұрынғы нұсқалары',
  'source.earlier.day': 'Қай күнгі ережелерді көрсету керек',
  'source.earlier.today': 'Бүгін',
  'source.earlier.show': 'Осы нұсқаны көрсету',
  'source.official.title': 'Ресми тізіммен салыстырыңыз',
  'source.official': 'Барар алдында жағдайлар мен құжаттардың ресми тізімімен әрдайым салыстырыңыз:',
  'source.official.compared': 'Соңғы салыстырылған күні: {day}.',
  'source.contents': 'Мазмұны',
  'source.since': 'Осылай болған күні: {day}.',
  'source.access.open': 'Ашық',
  'source.access.closed': 'Жабық',
  'source.access.ask': 'Алдымен сұраңыз',
  'source.print': 'Бетті басып шығару',
}
