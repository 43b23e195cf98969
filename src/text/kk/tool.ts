// Kazakh: the tools of the desk on the officer’s device, and what takes a second person.

import type { tool as english } from '../en/tool.ts'
import type { Translation } from '../message.ts'

export const tool: Translation<typeof english> = {
  'tool.keys': 'Жеке пернелер',
  'tool.outbox': 'Осы құрылғыда сақталды',
  'tool.outbox.waits': 'желіні күтеді.',
  'tool.outbox.refused': 'сервер қабылдамады: өтінішті ашып, қараңыз.',
  'tool.outbox.discard': 'Жою',
  'tool.outbox.kept': 'Желі жоқ. Тергеніңіз осында сақталды, желі келгенде ретімен жіберіледі.',
  'tool.outbox.never':
    'Желі жоқ. Тізілімсіз нөмір ешқашан қалыптастырылмайды. Ештеңе жіберілген жоқ; желі келгенде қайта басыңыз.',
  'approval.title': 'Келісулер',
  'approval.lead': 'Қауіпті әрекеттерге екі адам керек. Біреуі ұсынды; сіз келісесіз немесе қабылдамайсыз.',
  'approval.none': 'Екінші адамды күтіп тұрған ештеңе жоқ.',
  'approval.column.act': 'Әрекет',
  'approval.column.by': 'Кім ұсынды',
  'approval.column.at': 'Қашан',
  'approval.view.title': 'Келісу немесе қабылдамау',
  'approval.told': 'Не ұсынылады',
  'approval.approve': 'Келісіп, орындау',
  'approval.reject': 'Қабылдамау',
  'approval.conflicts': 'Екінші қызметкер сұрағандар',
  'approval.conflict.by': 'Өтініш берушінің тегі қызметкердікімен бірдей: {name}.',
  'approval.join': 'Қосылу',
  'approval.act.number_exclude': 'Нөмірді шығару',
  'approval.act.number_restore': 'Нөмірді қалпына келтіру',
  'approval.act.number_renumber': 'Басқа нөмір беру',
  'approval.act.renumbering_undo': 'Басқа нөмірді болдырмау',
  'approval.act.number_annul': 'Нөмірдің күшін жою',
  'approval.act.annulment_undo': 'Күшін жоюды болдырмау',
  'approval.act.person_merge': 'Екі жазбаны біріктіру',
  'approval.act.merge_undo': 'Біріктіруді болдырмау',
  'approval.act.person_erase': 'Мерзімі өткен деректерді өшіру',
  'approval.field.personId': 'Жазба',
  'approval.field.from': 'Қайдан немесе қай күннен',
  'approval.field.into': 'Қайда',
  'approval.field.ground': 'Негізі',
  'approval.field.reason': 'Себебі',
  'approval.field.source': 'Акт немесе орган',
  'approval.field.conditional': 'Шартты түрде',
}
