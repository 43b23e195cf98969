// Kazakh: the words that the parts of a page bring with them.

import type { component as english } from '../en/component.ts'
import type { Translation } from '../message.ts'

export const component: Translation<typeof english> = {
  'component.error': 'Қате:',
  'component.problem': 'Түзету қажет',
  'component.back': 'Артқа',
  'component.breadcrumb': 'Бетке апаратын жол',
  'component.language': 'Тіл',
  'component.day': 'Күні',
  'component.month': 'Айы',
  'component.year': 'Жылы',
  'component.warning': 'Назар аударыңыз',
  'component.success': 'Орындалды',
  'component.important': 'Маңызды',
  'component.strip.birth': 'туған күні',
  'component.strip.century': 'ғасыр, жыныс',
  'component.strip.serial': 'реттік нөмір',
  'component.strip.check': 'бақылау',
  'component.strip.hidden': 'жасырын',
  'component.passport': 'Паспорттың фотосуреті бар беті. Астындағы машина оқитын екі жол белгіленген.',
}
